#pragma once

#include "paper/labels.h"
#include "paper/listing.h"
#include "store/connection.h"

#include <array>
#include <utility>

// What can be counted apart, and asked for by its values.
enum class FacetKind { City, Date, Paper, Section, Tag };
constexpr size_t facetKinds = 5;

// A filter as tests of labels; what they ask beside them is read from the store once.
struct FilterTests
{
    ArticleTest rest; // origins, states, first and last day; none: nothing is asked
    std::array<ArticleTest, facetKinds> kinds; // with what they exclude, likewise

    ArticleTest whole() const;
};
Result<FilterTests> filterTests(Connection &db, const Filter &filter);

// All of those that are there; none when none is.
ArticleTest allOf(const QList<ArticleTest> &tests);

ArticleTest oneOfArticles(const QList<ArticleId> &ids);
ArticleTest oneOfPlaces(const QStringList &codes); // "" is the unknown one
ArticleTest oneOfPapers(QList<qint32> papers);
Result<ArticleTest> inStates(Connection &db, const QList<ReadState> &states);
// Whose interval of possible days overlaps [from, to]; invalid days are open ends.
ArticleTest perhapsWithin(QDate from, QDate to);
// That lies in it as a whole.
ArticleTest surelyWithin(QDate from, QDate to);
