#pragma once

#include "ingest/encodings.h"

#include <QList>

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    // Those that make about as much sense of the bytes, the best first; empty when it is sure.
    QList<Encoding> candidates;
};

// In which encoding bytes without a mark are text: valid UTF-8 is that; else the one that makes the
// likeliest Chinese text of them, as characterrarity.h has it. Looks at no more than 128 KiB, from
// the first byte on that is no ASCII.
EncodingGuess guessEncoding(QByteArrayView bytes);
