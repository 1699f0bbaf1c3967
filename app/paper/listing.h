#pragma once

#include "paper/ids.h"
#include "paper/issuedate.h"
#include "paper/place.h"

#include <QList>
#include <QStringList>

// How far the reader has come with an article.
enum class ReadState { New, Reading, Coded, NothingFound, Excluded };

// Which articles are asked for. Within a list: or; between lists: and; an empty list asks nothing.
struct Filter
{
    QStringList cities;  // place codes; a province's code takes all its cities
    QStringList papers;  // names; "" is the unknown paper
    QStringList origins; // tokens: own, wire, reprint, commentary, contributed, unknown
    QList<ReadState> states;
    QList<TagId> tags;  // with all tags below them
    QStringList months; // 2020-12, or a year: 2020; what the sidebar asks: by `best`. "" = no date
    QStringList sections; // names
    QDate from; // articles whose interval of possible days overlaps [from, to]; invalid = open
    QDate to;
    // What is left out, each as above.
    struct Excluded
    {
        QStringList cities;
        QStringList papers;
        QStringList months;
        QStringList sections;
        QList<TagId> tags;
        friend bool operator==(const Excluded &, const Excluded &) = default;
    };
    Excluded excluded;
    bool starred = false; // only those with a star
    QString query;        // the search field's text; empty for none

    friend bool operator==(const Filter &, const Filter &) = default;
};

enum class Grouping { CityAndMonth, Date, Paper };
enum class SortOrder { Default, Date, City, Headline, Relevance };

// A run of the list with one head over it.
struct Group
{
    QString city; // short name; empty when not grouped by city, or unknown
    QString date; // a `best`: 2025-09; empty when not grouped by date, or unknown
    bool cityInferred = false;
    bool dateInferred = false;
    QString paper;       // when grouped by paper
    qsizetype first = 0; // index of its first id in the listing
    qsizetype count = 0;
    friend bool operator==(const Group &, const Group &) = default;
};

// What browsing and searching both end in.
struct Listing
{
    QList<ArticleId> ids;
    QList<Group> groups;    // covering ids without gaps; empty when not grouped
    qsizetype possible = 0; // of ids: those whose date only may lie inside the filter's
    bool isWhole = true;    // false: only the first ones were asked for, and there are more
};

// What the list shows of an article.
struct ArticleRow
{
    ArticleId id{};
    QString uuid;
    QString headline;
    QString byline;
    Place city;
    Confidence cityConfidence = Confidence::None;
    QString date; // best
    QString edtf;
    DateKind dateKind = DateKind::Unknown;
    QString paper;
    QString page; // 版次
    QString section;
    QString origin;        // token, as in Filter
    QString kind;          // token: news, feature, brief, photo, commentary, wire
    qint64 characters = 0; // of the source text, code points without line feeds
    int paragraphs = 0;
    ReadState state = ReadState::New;
    QString reason; // why it was excluded last, kept while it is in another state; may be empty
    bool isStarred = false;
    qint64 marks = 0;
    QList<int> tagColors; // of its marks' tags, each once, in the codebook's order
};

// How many articles (or hits) bear a value, for the sidebar and for facets.
struct Count
{
    QString key;    // place code; 2020-12; tag UUID
    QString name;   // what is shown
    QString parent; // key of the value above it: province, year, tag; empty at the top
    qint64 count = 0;
    int color = -1; // of a tag
    friend bool operator==(const Count &, const Count &) = default;
};
