#pragma once

#include "paper/listing.h"

// How hits are spread over time, as a plot shows it: by months, or by years where there are many.
enum class PeriodUnit { Month, Year };

struct Dispersion
{
    struct Bar
    {
        QString key; // 2020-12 or 2020
        qint64 count = 0;
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    PeriodUnit unit = PeriodUnit::Month;
    QList<Bar> bars;    // oldest first, one for each period between the first and the last
    qint64 undated = 0; // hits of dates that do not tell the period
    qint64 most = 0;    // of one bar, or of the undated
};

// `months`: as of a concordance.
Dispersion dispersionOf(const QList<Count> &months);

// The key of the period a `best` date lies in; empty when it does not tell.
QString periodOf(const QString &date, PeriodUnit unit);
