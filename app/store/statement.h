#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QString>

#include <utility>

struct sqlite3_stmt;
class StatementCache;

// One prepared statement. Parameters count from 1, columns from 0, as in SQLite. When it goes, the
// connection keeps what was prepared for the next one of the same text.
class Statement final
{
public:
    static Result<Statement> prepare(Connection &db, const char *sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // A null QString binds as '' like any empty one; use bindNull() for NULL.
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, const QByteArray &value);
    Statement &bindNull(int parameter);

    // Binds the values to the parameters 1, 2, …
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    // True when there is a row; false at the end.
    Result<bool> step();
    // Steps to the end, for statements without rows.
    Result<void> run();
    // Ready to be bound and stepped again; bindings are cleared.
    void reset();

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

private:
    Statement(Connection &db, sqlite3_stmt *statement);
    sqlite3 *m_db = nullptr;
    StatementCache *m_cache = nullptr; // of the connection; the connection itself may be moved
    sqlite3_stmt *m_statement = nullptr;
};

// One statement without rows, with its values.
template <typename... Values>
Result<void> runOnce(Connection &db, const char *sql, const Values &...values)
{
    auto statement = Statement::prepare(db, sql);
    if (!statement)
        return statement.error();
    return statement->bindAll(values...).run();
}

// Calls take(const Statement &) for each row of a query.
template <typename Take, typename... Values>
Result<void> forEachRow(Connection &db, const char *sql, Take take, const Values &...values)
{
    auto statement = Statement::prepare(db, sql);
    if (!statement)
        return statement.error();
    statement->bindAll(values...);
    while (true) {
        const Result<bool> found = statement->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        take(std::as_const(*statement));
    }
}

// The first column of the first row as a number; 0 when there is no row or it is NULL.
template <typename... Values>
Result<qint64> firstNumber(Connection &db, const char *sql, const Values &...values)
{
    qint64 number = 0;
    const auto take = [&number](const Statement &row) { number = row.number(0); };
    if (const Result<void> done = forEachRow(db, sql, take, values...); !done)
        return done.error();
    return number;
}
