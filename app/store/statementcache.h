#pragma once

#include <QByteArray>
#include <QHash>

struct sqlite3_stmt;

// Private to the store: statements of one connection that were used and may be used again, by their
// text. To prepare one costs SQLite several times what it costs to run it.
class StatementCache final
{
public:
    StatementCache() = default;
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;
    ~StatementCache();

    // A statement of that text, the caller's until given back; nullptr when none lies ready.
    sqlite3_stmt *take(const char *sql);
    // Reset and unbound, ready for the next one; with too many of them it is finalized.
    void giveBack(sqlite3_stmt *statement);

private:
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};
