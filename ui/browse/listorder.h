#pragma once

#include "paper/listing.h"

// In which order the list stands: best first, or in groups.
enum class ListOrder { Relevance, CityAndMonth, Date, Paper };

constexpr ListOrder orderOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::CityAndMonth:
        return ListOrder::CityAndMonth;
    case Grouping::Date:
        return ListOrder::Date;
    case Grouping::Paper:
        return ListOrder::Paper;
    }
    return ListOrder::CityAndMonth;
}

// As in the list by paper, no head over the best first says where and when: the rows do.
constexpr Grouping groupingOf(ListOrder order)
{
    switch (order) {
    case ListOrder::CityAndMonth:
        return Grouping::CityAndMonth;
    case ListOrder::Date:
        return Grouping::Date;
    case ListOrder::Relevance:
    case ListOrder::Paper:
        return Grouping::Paper;
    }
    return Grouping::CityAndMonth;
}
