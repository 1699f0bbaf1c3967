#pragma once

#include <QDate>
#include <QString>

#include <optional>

// A day of the Chinese calendar as a masthead prints it: 乙巳年六月初九, 农历闰六月廿一.
struct LunarDay
{
    int yearOfCycle = 0; // 1 = 甲子 … 60 = 癸亥; 0 when only month and day are printed
    int month = 0;       // 1-12; of a leap month the number it repeats
    int day = 0;         // 1-30

    // Can it be that day, as far as can be told without a calendar: the year of the cycle exactly,
    // the month within the three it can fall in, the day within one of the mean age of the moon
    // (synodic month of 29.530589 days from the new moon of 6 January 2000, 18:14 UT; Meeus,
    // Astronomical Algorithms, chapter 49). A true day fits: so do all of ICU's from 1901 to 2100.
    bool fits(QDate date) const;
};

// The first one in a folded text.
std::optional<LunarDay> lunarDayIn(const QString &folded);
