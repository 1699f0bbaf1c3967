#include "exchange/identifiers.h"

#include <QUuid>

using namespace Qt::StringLiterals;

QString uuidOf(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QString derivedUuid(const QString &text)
{
    static const QUuid space(u"5f0d9c1e-6f1c-5f0a-9a0e-8c2d6b1f7a34"_s);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

QString refiGuid(const QString &uuid)
{
    const QString known = uuidOf(uuid);
    return (known.isEmpty() ? derivedUuid(uuid) : known).toUpper();
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QDateTime momentOf(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}
