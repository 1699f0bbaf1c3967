#include "window/querydesk.h"

#include "search/searchfield.h"

namespace {

constexpr qsizetype mostEarlier = 6; // recent queries below the empty field

} // namespace

QueryDesk::QueryDesk(Library &library, SearchField &field)
    : QObject(&field)
    , m_library(library)
    , m_field(field)
{
    connect(&field, &SearchField::suggestionsWanted, this, &QueryDesk::suggest);
    connect(&field, &SearchField::queryMeant, this, &QueryDesk::remember);
    connect(&field, &SearchField::forgetRequested, this, &QueryDesk::forget);
    connect(&field, &SearchField::explanationWanted, this,
            [this] { m_field.showExplanation(m_library.explanationOf(m_field.text())); });
}

void QueryDesk::showFaults()
{
    m_field.showFaults(m_library.faultsOf(m_field.text()));
}

void QueryDesk::remember(const QString &query)
{
    if (query.isEmpty() || query == m_remembered || m_library.isReadOnly())
        return;
    m_remembered = query;
    m_library.noteQuery(query).onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void QueryDesk::suggest(const QString &text, qsizetype cursor)
{
    if (text.trimmed().isEmpty()) {
        suggestEarlier(text);
        return;
    }
    const Result<QList<Suggestion>> suggestions = m_library.suggestions(text, cursor);
    if (suggestions)
        m_field.showSuggestions(*suggestions, false);
    else
        Q_EMIT failed(suggestions.error());
}

void QueryDesk::suggestEarlier(const QString &text)
{
    const Result<QStringList> recent = m_library.recentQueries();
    if (!recent)
        return Q_EMIT failed(recent.error());
    const Result<QList<SavedSearch>> saved = m_library.savedSearches();
    if (!saved)
        return Q_EMIT failed(saved.error());
    QList<Suggestion> suggestions;
    for (const QString &query : recent->mid(0, mostEarlier))
        suggestions << Suggestion{.kind = Suggestion::Kind::Recent,
                                  .insert = query,
                                  .replaces = {0, text.size()},
                                  .shown = query};
    for (const SavedSearch &search : *saved)
        suggestions << Suggestion{
            .kind = Suggestion::Kind::Saved, .shown = search.name, .hint = search.filter.query};
    m_field.showSuggestions(suggestions, !recent->isEmpty() && !m_library.isReadOnly());
}

void QueryDesk::forget()
{
    m_remembered.clear();
    m_library.forgetQueries().onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}
