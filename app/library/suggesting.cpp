#include "library/finding.h"
#include "library/libraryparts.h"
#include "search/completion.h"
#include "store/markstore.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a reader is told of a query before it is run: nothing here looks at articles.

namespace {

constexpr qsizetype mostSuggestions = 10;

Result<QStringList> textsOf(Connection &db, const char *sql)
{
    QStringList texts;
    const auto take = [&texts](const Statement &row) { texts += row.text(0); };
    if (const Result<void> done = forEachRow(db, sql, take); !done)
        return done.error();
    return texts;
}

Result<QStringList> paperNamesIn(Connection &db)
{
    return textsOf(db, "SELECT name FROM paper ORDER BY name");
}

// Of places that pages or articles report on, and of their provinces.
Result<QSet<QString>> placesHeld(Connection &db)
{
    const auto codes = textsOf(db, "SELECT code FROM place UNION SELECT province FROM place");
    if (!codes)
        return codes.error();
    return QSet<QString>(codes->begin(), codes->end());
}

Result<QList<Suggestion>> valueSuggestions(const BeingTyped &typed, const Gazetteer &gazetteer,
                                           Connection &db)
{
    if (typed.field == u"city"_s) {
        const auto held = placesHeld(db);
        if (!held)
            return held.error();
        return citySuggestions(typed, gazetteer.cities(), *held);
    }
    if (typed.field == u"tag"_s || typed.field == u"in"_s) {
        const auto codebook = tags(db);
        if (!codebook)
            return codebook.error();
        return tagSuggestions(typed, *codebook);
    }
    if (typed.field == u"paper"_s) {
        const auto papers = paperNamesIn(db);
        if (!papers)
            return papers.error();
        return paperSuggestions(typed, *papers);
    }
    return wordSuggestions(typed);
}

} // namespace

Result<QList<Suggestion>> Library::suggestions(const QString &query, qsizetype cursor)
{
    const std::optional<BeingTyped> typed = beingTyped(query, cursor);
    QList<Suggestion> found;
    if (typed && !typed->field.isEmpty()) {
        const auto values = valueSuggestions(*typed, *m_parts->gazetteer, *m_parts->reading);
        if (!values)
            return values.error();
        found = *values;
    } else {
        const auto recent = recentQueries();
        const auto saved = savedSearches();
        if (!recent || !saved)
            return recent ? saved.error() : recent.error();
        found = querySuggestions(query, cursor, *recent, *saved);
        if (typed)
            found = fieldSuggestions(*typed) + found;
    }
    return found.first(std::min(found.size(), mostSuggestions));
}

// Without the names when the library cannot be read: whatever reads it next will say so.
QList<QueryFault> Library::faultsOf(const QString &query)
{
    const auto parsed = preparedQuery(*m_parts->reading, *m_parts->gazetteer, query);
    return parsed ? parsed->faults : parsedQuery(query).faults;
}

QString Library::explanationOf(const QString &query)
{
    return explained(parsedQuery(query).root);
}
