#include "store/rowbyuuid.h"

#include "store/statement.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPrefix = 6;

} // namespace

Result<qint64> rowByUuid(Connection &db, const char *sql, const QString &uuid)
{
    const QString prefix = uuid.trimmed().toLower();
    if (prefix.size() < shortestPrefix)
        return Error{Error::Code::NotFound, uuid, {}};
    QSet<qint64> rows;
    QStringList uuids;
    const auto take = [&rows, &uuids](const Statement &found) {
        rows << found.number(0);
        uuids << found.text(1);
    };
    // 'g' sorts right after every character of a UUID.
    if (const Result<void> done = forEachRow(db, sql, take, prefix, QString(prefix + u'g')); !done)
        return done.error();
    if (rows.isEmpty())
        return Error{Error::Code::NotFound, uuid, {}};
    if (rows.size() > 1)
        return Error{Error::Code::Ambiguous, uuid, uuids.join(u", "_s)};
    return *rows.constBegin();
}
