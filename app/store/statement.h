#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

// One prepared statement. Parameters count from 1, columns from 0, as in SQLite.
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
    explicit Statement(sqlite3 *db, sqlite3_stmt *statement);
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};
