#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

struct sqlite3;
class StatementCache;

// PRAGMA application_id of every Baolan library: "Baol".
constexpr qint64 libraryApplicationId = 0x42616f6c;

// One connection to a library's database; closes itself. Used by one thread at a time. Statements
// must be gone before it.
class Connection final
{
public:
    enum class Mode {
        Write,     // WAL, synchronous FULL, foreign keys; made if missing. The writer's only
        Read,      // never checkpoints, never writes
        Immutable, // Read on a medium nobody can write to and that has no -wal
    };

    // NotFound, Unreadable, Unwritable, ReadOnly, Damaged as SQLite reports; `where` is the path.
    // A database that is not Baolan's is opened but left as it is: see schema.h.
    static Result<Connection> open(const QString &path, Mode mode);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    // Statements without parameters or rows: schema steps and pragmas.
    Result<void> run(const char *sql);
    qint64 lastRowId() const;
    qint64 changes() const; // rows the last statement touched
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    StatementCache &statements() { return *m_statements; }

    // The Error for what SQLite last reported on this connection.
    Error lastError() const;

private:
    Connection(sqlite3 *handle, QString path);
    Result<void> configure(Mode mode);
    Result<void> configureWriter();
    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::unique_ptr<StatementCache> m_statements;
};
