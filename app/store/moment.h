#pragma once

#include <QDateTime>
#include <QString>

// Moments as the database keeps them: ISO 8601 in UTC with milliseconds.
inline QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

inline QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

inline QString nowText()
{
    return momentText(QDateTime::currentDateTimeUtc());
}
