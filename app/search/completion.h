#pragma once

#include "paper/place.h"
#include "paper/savedsearch.h"
#include "paper/suggestion.h"
#include "paper/tag.h"

#include <QSet>
#include <QStringList>

#include <optional>

// What is being typed in a query where the cursor stands.
struct BeingTyped
{
    QString text;           // up to the cursor, without a quotation mark before it
    QString field;          // in English, when it is the value of one; else empty
    TextRange replaces;     // of the query: what a suggestion takes the place of
    bool isChinese = false; // it or its field is written in Chinese
};

// nullopt where nothing is being typed: behind white space, an operator, a closed bracket.
std::optional<BeingTyped> beingTyped(const QString &query, qsizetype cursor);

// Ways to go on, best first. `held` are the codes of cities that the library has articles of; they
// come first.
QList<Suggestion> fieldSuggestions(const BeingTyped &typed);
QList<Suggestion> citySuggestions(const BeingTyped &typed, const QList<Place> &cities,
                                  const QSet<QString> &held);
QList<Suggestion> tagSuggestions(const BeingTyped &typed, const QList<Tag> &tags);
QList<Suggestion> paperSuggestions(const BeingTyped &typed, const QStringList &names);
// The words that origin, has and state know.
bool isValueWord(const QString &field, const QString &word);
QList<Suggestion> wordSuggestions(const BeingTyped &typed);
// Queries that begin as this one does up to the cursor, and searches whose name does.
QList<Suggestion> querySuggestions(const QString &query, qsizetype cursor,
                                   const QStringList &recent, const QList<SavedSearch> &saved);
