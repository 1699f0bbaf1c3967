#pragma once

#include "paper/listing.h"
#include "paper/mark.h"

#include <QDateTime>
#include <QList>

#include <optional>

// How a mark lies to those with another tag in the same article. A mark on the whole article lies
// round all of them; of one that was lost nothing is known. A mark that bears that tag and yet
// another lies over and inside itself.
enum class PassageRelation {
    Overlaps, // they share characters
    Inside,   // it lies inside one of those
    Near,     // in the same paragraph as one of those, or so many characters from it
};

// Which marks are asked for. Within a list: or; all else: and; what is empty asks nothing.
struct PassageFilter
{
    Filter articles;         // in which they stand; its tags are those of articles
    QList<TagId> tags;       // with all tags below them
    QList<TagId> notTags;    // the same, left out
    bool isUntagged = false; // only those without a tag
    QList<MarkState> states;
    QString text;             // words that stand in the quote or the note, in either script
    QString creator;          // the name of the reader who made them
    bool isImportant = false; // only those
    bool isWhole = false;     // only those on whole articles
    struct Relation
    {
        PassageRelation kind = PassageRelation::Overlaps;
        TagId tag{};               // or one below it
        qsizetype characters = -1; // between the two, at most; -1: as far as the paragraph goes
        friend bool operator==(const Relation &, const Relation &) = default;
    };
    std::optional<Relation> relation;

    friend bool operator==(const PassageFilter &, const PassageFilter &) = default;
};

// All by city, date and place in the text where nothing else decides. Newest: made last. Tag: in
// the codebook's order by the first tag they bear; State: those to be looked at first.
enum class PassageOrder { Text, Newest, Tag, State };
enum class PassageGrouping { None, Tag, City, Month, Article };

// A run of the list with one head over it.
struct PassageGroup
{
    QString name;        // path of the tag, short name of the city, 2025-09, headline; may be empty
    int color = -1;      // of a tag
    qsizetype first = 0; // index of its first id in the listing
    qsizetype count = 0;
    bool isInferred = false; // the city or date, of one of them at least
    friend bool operator==(const PassageGroup &, const PassageGroup &) = default;
};

// Grouped by tag, a mark with several stands under each of them that was asked for.
struct PassageListing
{
    QList<MarkId> ids;
    QList<PassageGroup> groups; // covering ids without gaps; empty when not grouped
    qsizetype marks = 0;        // each once
    qsizetype articles = 0;     // in which they stand
    qsizetype cities = 0;       // known ones
    qsizetype possible = 0;     // of marks: whose date only may lie inside the filter's
};

// What the table shows of a mark.
struct PassageRow
{
    MarkId id{};
    QString uuid;
    ArticleId article{};
    QString articleUuid;
    TextRange range; // of the article's source text
    bool isWhole = false;
    bool isImportant = false;
    MarkState state = MarkState::Ok;
    QString quote;   // of a longer one its first 300 characters
    QString note;    // the same
    QList<Tag> tags; // in the order they were given
    QString creator;
    QDateTime created; // UTC
    QString headline;
    QString city; // short name; empty: unknown
    bool isCityInferred = false;
    QString date; // a `best`; may be empty
    bool isDateInferred = false;
    QString paper; // may be empty
};

// A filter that the reader keeps.
struct SavedPassages
{
    SavedPassagesId id{};
    QString uuid;
    QString name; // unique, not empty
    PassageFilter filter;
};
