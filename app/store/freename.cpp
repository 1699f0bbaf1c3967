#include "store/freename.h"

#include "store/statement.h"

Result<QString> freeName(Connection &db, const char *sql, const QString &wanted, qint64 owner,
                         const QString &kind)
{
    QString name = wanted.simplified();
    if (name.isEmpty())
        return Error{Error::Code::BadValue, kind, wanted};
    const Result<qint64> others = firstNumber(db, sql, name, owner);
    if (!others)
        return others.error();
    if (*others > 0)
        return Error{Error::Code::Exists, name, {}};
    return name;
}
