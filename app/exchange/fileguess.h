#pragma once

#include <QByteArray>
#include <QString>

// What a file is that holds no notes, told by its first bytes: empty, pdf, picture, archive,
// binary, web-page, xml, json, page (any other text).
QString guessedKind(const QByteArray &bytes);
// What an archive is by the names of its members: document, sheet, archive.
QString guessedArchive(const QStringList &members);

// The first 4096 bytes as text, in the encoding that a byte order mark says or UTF-8, without the
// mark and white space before it.
QString headOf(const QByteArray &bytes);
