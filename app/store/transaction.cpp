#include "store/transaction.h"

#include <sqlite3.h>

#include <utility>

Transaction::Transaction(Connection &db)
    : m_db(&db)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite itself has rolled back already after some errors, such as a full disk.
    if (m_db != nullptr && sqlite3_get_autocommit(m_db->handle()) == 0)
        sqlite3_exec(m_db->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(Connection &db)
{
    if (const Result<void> begun = db.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(db);
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_db->run("COMMIT");
    if (committed)
        m_db = nullptr;
    return committed;
}
