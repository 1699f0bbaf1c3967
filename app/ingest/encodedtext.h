#pragma once

#include "base/result.h"
#include "ingest/encodings.h"

#include <QByteArray>
#include <QStringList>

// The text of a file, and how it was come by.
struct EncodedText
{
    QString text; // without a byte order mark
    Encoding encoding = Encoding::Utf8;
    int replaced = 0;           // as in DecodedText
    QList<Encoding> candidates; // when it is not sure which encoding it is: the best first
};

// `chosen` by the reader (a name as encodingName() has it), else by the byte order mark, else found
// out; `declared` is what the file says of itself: believed only where the bytes leave it open.
// Errors: Unsupported for a name that is none; Binary when there is a NUL or more than one control
// character in a hundred; Empty when there is nothing but white space; Encoding, unless `chosen`,
// when more than one character in four would be U+FFFD. `where` is left to the caller.
Result<EncodedText> textOf(const QByteArray &bytes, const QString &chosen = {},
                           const QString &declared = {});

// "encoding-unsure:GB18030,Big5" when there are candidates.
QStringList encodingWarnings(const EncodedText &text);
