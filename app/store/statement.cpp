#include "store/statement.h"

#include "store/sqliteerror.h"
#include "store/statementcache.h"

#include <sqlite3.h>

#include <utility>

Statement::Statement(Connection &db, sqlite3_stmt *statement)
    : m_db(db.handle())
    , m_cache(&db.statements())
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_cache(std::exchange(other.m_cache, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_cache, other.m_cache);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    if (m_cache != nullptr)
        m_cache->giveBack(m_statement);
}

Result<Statement> Statement::prepare(Connection &db, const char *sql)
{
    if (sqlite3_stmt *const ready = db.statements().take(sql))
        return Statement(db, ready);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        return db.lastError();
    return Statement(db, statement);
}

// A bind fails only for want of memory or a wrong parameter number; the next step then says so or
// a test finds it.
Statement &Statement::bind(int parameter, qint64 value)
{
    [[maybe_unused]] const int code = sqlite3_bind_int64(m_statement, parameter, value);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    const QByteArray text = value.toUtf8();
    [[maybe_unused]] const int code =
        sqlite3_bind_text64(m_statement, parameter, text.constData(), sqlite3_uint64(text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &value)
{
    [[maybe_unused]] const int code = sqlite3_bind_blob64(
        m_statement, parameter, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    [[maybe_unused]] const int code = sqlite3_bind_null(m_statement, parameter);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteError(m_db);
    }
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    // Both only repeat the outcome of the last step.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *const text = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
