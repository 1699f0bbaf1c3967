#pragma once

#include <QList>
#include <QStringView>

// What the rule of comparing takes as one: a Han character; a word, that is a run of letters and
// digits, with a number's inner marks (7.4, 3,000, 10:30, 2025/7/3); or a sign that belongs to a
// number (% ‰ ℃ $). All else is punctuation or white space and lies between units.
struct Unit
{
    enum class Kind { Han, Word, Sign };
    Kind kind = Kind::Han;
    qsizetype begin = 0; // UTF-16 units of the comparable text
    qsizetype end = 0;
};

// The units of a comparable text (see hanzi/comparing.h), ascending. Whether two characters belong
// to one unit depends on nothing outside it: a stretch of text that begins and ends between units
// has the same units by itself.
QList<Unit> unitsOf(QStringView comparable);
