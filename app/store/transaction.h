#pragma once

#include "store/connection.h"

// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction final
{
public:
    static Result<Transaction> begin(Connection &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Connection &db);
    Connection *m_db = nullptr;
};
