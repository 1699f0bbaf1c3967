#pragma once

#include "base/result.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

constexpr qsizetype largestNotes = qsizetype(256)
                                   << 20; // bytes of a file of notes that is no archive

// A file that is one document, perhaps behind a byte order mark. Damaged for what is no JSON,
// TooLarge (notes) beyond 256 MiB.
Result<QJsonDocument> jsonDocument(const QByteArray &bytes, const QString &name);

// The first line that is not empty, without its end and a byte order mark.
QByteArray firstLine(const QByteArray &bytes);

// Hands over each line's object with its number, from 1; empty lines are passed over. Line ends of
// either kind. Damaged (`where`: name and line, `detail`: not-json) at the first line that is none,
// TooLarge (notes) beyond 256 MiB, and what `take` returns.
Result<void> forEachJsonLine(const QByteArray &bytes, const QString &name,
                             const std::function<Result<void>(const QJsonObject &, int)> &take);
