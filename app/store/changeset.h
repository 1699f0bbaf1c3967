#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct sqlite3_session;

// What changed in the tables that take part in undo, as SQLite's session extension writes it down.

// Notes what a connection changes from now on, as long as it lives.
class Recording final
{
public:
    static Result<Recording> begin(Connection &db);
    // What is otherwise than at the beginning; empty when nothing is.
    Result<QByteArray> changeset() const;

private:
    struct SessionDeleter
    {
        void operator()(sqlite3_session *session) const;
    };
    using Session = std::unique_ptr<sqlite3_session, SessionDeleter>;
    explicit Recording(Session session);
    Session m_session;
};

Result<QByteArray> inverseOf(const QByteArray &changeset);
// In the caller's transaction. NotFound (`detail`: changed-since) when what is to be changed has
// been changed by something else, or something else hangs on it: then nothing is changed.
Result<void> applyChangeset(Connection &db, QByteArray changeset);
// One after the other they leave everything as it was.
Result<bool> cancelOut(const QList<QByteArray> &changesets);
