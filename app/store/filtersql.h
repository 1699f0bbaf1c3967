#pragma once

#include "paper/listing.h"
#include "store/statement.h"

// Private to the store: a filter as a condition on the table article.
struct FilterSql
{
    QByteArray condition; // with ?1, ?2, … for `values`; takes nothing from the bin
    QByteArray possible;  // an expression: 1 where the date only may lie inside the filter's
    QStringList values;

    void bindTo(Statement &statement) const;
};

FilterSql filterSql(const Filter &filter);
