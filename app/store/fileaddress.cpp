#include "store/fileaddress.h"

#include "store/statement.h"

Result<void> setFileAddress(Connection &db, const QString &sha256, const QString &address,
                            const QString &accessed)
{
    auto update = Statement::prepare(
        db, "UPDATE file SET address = CASE WHEN ?2 = '' THEN address ELSE ?2 END,"
            " accessed = CASE WHEN ?3 = '' THEN accessed ELSE ?3 END WHERE sha256 = ?1");
    if (!update)
        return update.error();
    update->bind(1, sha256);
    update->bind(2, address);
    update->bind(3, accessed);
    return update->run();
}
