#pragma once

#include "paper/article.h"
#include "paper/ids.h"

#include <QString>

#include <array>
#include <functional>

// What lists of what was found are filtered, counted, grouped and sorted by: of an article, all
// that fits into some bytes. The index keeps it beside the text, so that a million articles can be
// counted without the store.
struct ArticleLabels
{
    ArticleId id{};
    std::array<char, 8>
        place{};         // its code (paper/place.h) in ASCII, zeros behind it; zeros: unknown
    quint32 best = 0;    // 20250903; a month 20250900, a year 20250000; 0: unknown
    qint32 earliest = 0; // possible days, as Julian day numbers; 0: unknown
    qint32 latest = 0;
    qint32 paper = 0;    // its row number; 0: unknown
    quint64 section = 0; // sectionKey() of its name; 0: none
    qint32 page = 0;     // row number of the page it begins on; 0: it comes from a record
    qint32 position = 0; // in reading order on its page
    Origin origin = Origin::Unknown;
    Confidence confidence = Confidence::None; // of its place
    DateKind dateKind = DateKind::Unknown;
    friend bool operator==(const ArticleLabels &, const ArticleLabels &) = default;
};

// A condition on articles. Called for a million of them: quick, any thread, no errors.
using ArticleTest = std::function<bool(const ArticleLabels &)>;

std::array<char, 8> placeKey(const QString &code);
QString placeCode(const std::array<char, 8> &key);
// Of a `best` such as 2025-09-03, 2025-09, 2025 or nothing, and back.
quint32 dayNumber(const QString &best);
QString bestDate(quint32 number);
// 64 bits of its SHA-1, never 0; 0 for an empty name.
quint64 sectionKey(const QString &section);
