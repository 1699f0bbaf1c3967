#pragma once

#include <QDateTime>
#include <QString>

// Names of things that stay the same however often they are written.

// In lower case and without braces; empty when it is no UUID.
QString uuidOf(const QString &text);
// v5 of a text in Baolan's own name space: the same text, the same UUID.
QString derivedUuid(const QString &text);
// In capitals, as REFI-QDA programs want it. What is no UUID gets a derived one.
QString refiGuid(const QString &uuid);

// UTC with a Z, as xsd:dateTime; empty when invalid. And back: UTC, invalid when it is none.
QString momentText(const QDateTime &moment);
QDateTime momentOf(const QString &text);
