#pragma once

#include "exchange/noteformat.h"
#include "paper/listing.h"
#include "paper/passage.h"

#include <optional>

// How a list of articles is grouped and sorted.
struct ArticleOrder
{
    Grouping grouping = Grouping::CityAndMonth;
    SortOrder sort = SortOrder::Default;
    friend bool operator==(const ArticleOrder &, const ArticleOrder &) = default;
};

// What is to leave a library, and in which form. Formats of articles take every article that
// `filter.articles` takes, unless the filter asks anything of marks: then those that have such.
struct ExportRequest
{
    NoteForm form;
    PassageFilter filter;
    std::optional<QList<ArticleId>> articles; // these alone of them, in this order
    std::optional<QList<MarkId>> marks;       // these alone of them
    // In which they leave where `articles` gives none; nullopt: of marks that of their articles in
    // the table of all marks, else by city and month.
    std::optional<ArticleOrder> order;
};

// What has left.
struct ExportReport
{
    qsizetype articles = 0;
    qsizetype marks = 0;
    qsizetype files = 1; // a folder of notes has several
};

// The beginning of an export, for looking at it, or the whole of it in memory.
struct ExportPreview
{
    QByteArray bytes;
    ExportReport report; // of all that would leave
    bool isWhole = true; // otherwise more would follow
};
