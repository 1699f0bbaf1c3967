#pragma once

#include "paper/textrange.h"

#include <QDate>
#include <QList>
#include <QString>

// A date as it is written: 2025年7月3日, 二〇二四年, 9月8日, 6月24日至25日, 民国114年9月8日, 6月底.
struct DateForm
{
    TextRange range; // in the text that was read
    int year = 0;    // 0 where the form does not say it; the same for month and day
    int month = 0;
    int day = 0; // of M月底 the last one
    // The last day of a range; both 0 without one.
    int lastMonth = 0;
    int lastDay = 0;
    int weekday = 0; // 1 = Monday, as QDate counts; 0 if none stands beside it

    bool isDay() const { return month != 0 && day != 0; }
    // In `year` when the form has none itself. Invalid where that year lacks the day (29 February).
    QDate date(int otherYear) const;
    QDate lastDate(int otherYear) const;
};

// `folded` is a text folded by hanzi/folding. Ascending, not overlapping. What is no date of the
// calendar (58月, 2月30日) is none here.
QList<DateForm> dateFormsIn(const QString &folded);

// 星期四, 周四, 礼拜四: 1-7 of the first one in a folded text; 0 if there is none.
int weekdayIn(const QString &folded);

// Arabic or Chinese digits (二十四, 廿一, 二〇二四); 0 for anything else.
int numberFrom(QStringView foldedDigits);
