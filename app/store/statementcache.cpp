#include "store/statementcache.h"

#include <sqlite3.h>

namespace {

constexpr qsizetype mostStatements = 64; // texts built for a filter would else pile up

} // namespace

StatementCache::~StatementCache()
{
    for (sqlite3_stmt *const statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

sqlite3_stmt *StatementCache::take(const char *sql)
{
    return m_statements.take(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql))));
}

void StatementCache::giveBack(sqlite3_stmt *statement)
{
    if (statement == nullptr)
        return;
    // Both only repeat the outcome of the last step.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray sql = sqlite3_sql(statement);
    if (m_statements.size() >= mostStatements || m_statements.contains(sql))
        sqlite3_finalize(statement);
    else
        m_statements.insert(sql, statement);
}
