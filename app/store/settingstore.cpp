#include "store/settingstore.h"

#include "store/statement.h"

Result<QString> setting(Connection &db, const QString &name)
{
    auto row = Statement::prepare(db, "SELECT value FROM setting WHERE name = ?");
    if (!row)
        return row.error();
    row->bind(1, name);
    const Result<bool> found = row->step();
    if (!found)
        return found.error();
    return *found ? row->text(0) : QString();
}

Result<void> setSetting(Connection &db, const QString &name, const QString &value)
{
    auto insertion =
        Statement::prepare(db, "INSERT INTO setting (name, value) VALUES (?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (!insertion)
        return insertion.error();
    insertion->bind(1, name).bind(2, value);
    return insertion->run();
}
