#include "store/connection.h"

#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/statementcache.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

namespace {

int openFlags(Connection::Mode mode)
{
    if (mode == Connection::Mode::Write)
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
}

// As a URI for readers: only a URI can say that the medium never changes.
QByteArray nameForSqlite(const QString &path, Connection::Mode mode)
{
    if (mode == Connection::Mode::Write)
        return path.toUtf8();
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    return mode == Connection::Mode::Immutable ? uri + "?immutable=1" : uri;
}

// SQLite says only “unable to open”; whether the file is missing the file system knows.
Error openingError(sqlite3 *db, const QString &path, Connection::Mode mode)
{
    Error error = sqliteError(db, path);
    if (error.code != Error::Code::Unreadable)
        return error;
    if (mode == Connection::Mode::Write)
        error.code = Error::Code::Unwritable;
    else if (!QFileInfo::exists(path))
        error.code = Error::Code::NotFound;
    return error;
}

Result<qint64> numberOf(Connection &db, const char *pragma)
{
    auto row = Statement::prepare(db, pragma);
    if (!row)
        return row.error();
    const Result<bool> found = row->step();
    if (!found)
        return found.error();
    return *found ? row->number(0) : 0;
}

} // namespace

Connection::Connection(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_statements(std::make_unique<StatementCache>())
{
}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_statements(std::move(other.m_statements))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_statements, other.m_statements);
    return *this;
}

Connection::~Connection()
{
    m_statements.reset(); // before what they belong to
    sqlite3_close_v2(m_handle);
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(nameForSqlite(path, mode).constData(), &handle, openFlags(mode), nullptr);
    Connection connection(handle, path); // closes the handle also when opening failed
    if (code != SQLITE_OK)
        return openingError(handle, path, mode);
    if (const Result<void> done = connection.configure(mode); !done)
        return openingError(handle, path, mode);
    if (mode == Mode::Write && sqlite3_db_readonly(handle, "main") == 1)
        return Error{Error::Code::ReadOnly, path, {}};
    return connection;
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A memory map would turn a failing disk into a crash of the program.
    if (Result<void> done = run("PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;"
                                "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                                "PRAGMA foreign_keys = ON");
        !done)
        return done;
    if (mode == Mode::Write)
        return configureWriter();
    // SQLite 3.40 can corrupt a database when one connection checkpoints while another commits:
    // only the writer may.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // The first look at the file, so that a damaged one is refused here.
    return run("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;"
               "PRAGMA cache_size = -64000; PRAGMA schema_version");
}

Result<void> Connection::configureWriter()
{
    const Result<qint64> owner = numberOf(*this, "PRAGMA application_id");
    if (!owner)
        return owner.error();
    const Result<qint64> content = numberOf(*this, "PRAGMA schema_version");
    if (!content)
        return content.error();
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return {};
    // Turning WAL on writes into the file: never into one that is not ours.
    if (*owner != libraryApplicationId && *content != 0)
        return {};
    return run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000");
}

Result<void> Connection::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

Error Connection::lastError() const
{
    return sqliteError(m_handle, m_path);
}
