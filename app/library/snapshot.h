#pragma once

#include "store/connection.h"

// One view of the database for all statements of a reading connection in its scope, whatever the
// writer does meanwhile.
class Snapshot final
{
public:
    explicit Snapshot(Connection &db)
        : m_db(db)
        , m_begun(db.run("BEGIN"))
    {
    }
    ~Snapshot()
    {
        // Nothing was written: if ending fails there is nothing to lose.
        [[maybe_unused]] const Result<void> ended = m_db.run("COMMIT");
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    Connection &m_db;
    Result<void> m_begun;
};
