#include "store/creatorrow.h"

#include "store/statement.h"

Result<qint64> creatorRow(Connection &db, const QString &name)
{
    if (const Result<void> done =
            runOnce(db, "INSERT OR IGNORE INTO creator (name) VALUES (?)", name);
        !done)
        return done.error();
    return firstNumber(db, "SELECT id FROM creator WHERE name = ?", name);
}
