#include "library/libraryparts.h"
#include "store/idlist.h"
#include "store/settingstore.h"

// What the reader searched for last: a setting of the library.

namespace {

constexpr QLatin1StringView recentSetting("recent-queries");
constexpr qsizetype mostRecent = 100;

Result<QStringList> recentIn(Connection &db)
{
    const Result<QString> stored = setting(db, recentSetting);
    if (!stored)
        return stored.error();
    QStringList queries;
    const QJsonArray kept = QJsonDocument::fromJson(stored->toUtf8()).array();
    for (const auto &query : kept)
        queries << query.toString();
    return queries;
}

Result<void> note(Connection &db, const QString &query)
{
    Result<QStringList> queries = recentIn(db);
    if (!queries)
        return queries.error();
    queries->removeAll(query);
    queries->prepend(query);
    return setSetting(db, recentSetting, textList(queries->mid(0, mostRecent)));
}

} // namespace

Result<QStringList> Library::recentQueries()
{
    return recentIn(*m_parts->reading);
}

Job<Result<void>> Library::noteQuery(const QString &query)
{
    const QString asked = query.trimmed();
    if (asked.isEmpty() || isReadOnly())
        return m_parts->reader->start([](Progress &) { return Result<void>(); });
    return m_parts->write([asked](Writing &writing) { return note(writing.connection(), asked); });
}

Job<Result<void>> Library::forgetQueries()
{
    return m_parts->write(
        [](Writing &writing) { return setSetting(writing.connection(), recentSetting, {}); });
}
