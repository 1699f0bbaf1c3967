#pragma once

#include <QDate>
#include <QString>

#include <optional>

// A day of the Chinese calendar as a masthead prints it: 乙巳年六月初九, 农历闰六月廿一.
struct LunarDay
{
    int yearOfCycle = 0; // 1 = 甲子 … 60 = 癸亥; 0 when only month and day are printed
    int month = 0;       // 1-12; of a leap month the number it repeats
    bool isLeap = false; // 闰六月
    int day = 0;         // 1-30

    // Is it that day, as far as it says: a printed month without 闰 may be the leap one, which
    // papers leave out. Nothing is known against a day outside 1901-2100: it fits.
    bool fits(QDate date) const;
    friend bool operator==(const LunarDay &, const LunarDay &) = default;
};

// By the table lunaryears.inc (its head says where it is from); nullopt outside 1901-2100.
std::optional<LunarDay> lunarDayOf(QDate date);

// The first one in a folded text.
std::optional<LunarDay> lunarDayIn(const QString &folded);
