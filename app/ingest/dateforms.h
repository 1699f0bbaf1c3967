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
    // The year is one of the Republic by its look alone: 115年2月9日 is 2026 on a Taiwanese page
    // and nothing elsewhere.
    bool isRepublicByLook = false;

    bool isDay() const { return month != 0 && day != 0; }
    // In `year` when the form has none itself. Invalid where that year lacks the day (29 February).
    QDate date(int otherYear) const;
    QDate lastDate(int otherYear) const;
};

// `folded` is a text folded by hanzi/folding. Ascending, not overlapping. What is no date of the
// calendar (58月, 2月30日) is none here.
QList<DateForm> dateFormsIn(const QString &folded);

// Dates that no calendar has: 58月, 2月30日, 2025年2月29日. Ascending.
QList<TextRange> impossibleDatesIn(const QString &folded);

// 星期四, 周四, 礼拜四: 1-7 of the first one in a folded text; 0 if there is none.
int weekdayIn(const QString &folded);

// Arabic or Chinese digits, also those of banks (二十四, 廿一, 二〇二四, 一百一十四, 貳拾捌); 0 for
// anything else.
int numberFrom(QStringView foldedDigits);
