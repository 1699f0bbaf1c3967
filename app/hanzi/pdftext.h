#pragma once

#include <QByteArray>
#include <QDateTime>

// A PDF file as Qt wrote it, put right without changing the place of any byte: what is copied out
// of it is what was put in (Qt names the radical ⽇ U+2F47 where a font has one glyph for it and
// 日, and ⸺ U+2E3A where two dashes have become one glyph), and it says it was made at that moment,
// so that the same notes are the same file.
QByteArray correctedPdf(QByteArray pdf, const QDateTime &moment);
