#pragma once

#include "paper/evidence.h"

#include <QDate>

#include <optional>

enum class DatePrecision { Unknown, Year, Month, Range, Day };
enum class DateKind {
    Unknown,
    Inferred, // from clues in the text
    Given,    // by the reader or the record
    Address,  // from a file name or web address
    Printed,  // on the page
};

// The day of an issue as far as it is known.
struct IssueDate
{
    QString edtf;   // ISO 8601-2; an interval means: one day inside it. Empty when unknown
    QDate earliest; // first possible day; invalid when unknown
    QDate latest;   // last possible day; invalid when unknown or open
    QString best;   // what lists show and sort by: 2025-07-03, 2025-09 or 2025; empty when unknown
    DatePrecision precision = DatePrecision::Unknown;
    DateKind kind = DateKind::Unknown;
    QList<Evidence> evidence;

    bool isKnown() const { return kind != DateKind::Unknown; }
    friend bool operator==(const IssueDate &, const IssueDate &) = default;
};

// Reads EDTF as far as Baolan uses it: a day, month or year, each with ~ ? or %; an interval of
// those, also with an open end (..). Kind and evidence are left to the caller. nullopt for anything
// else.
std::optional<IssueDate> parseEdtf(const QString &text);
