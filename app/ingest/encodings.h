#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// The encodings in which pages come. Gb18030 has GBK and GB 2312 in it; Big5 is that of code page
// 950, with what Hong Kong added where that is silent.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030, Big5 };

// As files and edits name it: UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5.
QString encodingName(Encoding encoding);
// By that name or one that web pages use for it (gb2312, x-gbk, big5-hkscs …), in any case. nullopt
// for others.
std::optional<Encoding> encodingNamed(const QString &name);
// The one whose byte order mark the bytes begin with.
std::optional<Encoding> markedEncoding(QByteArrayView bytes);

struct DecodedText
{
    QString text;     // without a byte order mark
    int replaced = 0; // U+FFFD in it that stand for what is no character
};

// Every byte that belongs to no character becomes one U+FFFD, as do a lone surrogate and the code
// points U+FFFE and U+FFFF, which are none; all else is kept. nullopt when the system knows
// no such encoding.
std::optional<DecodedText> decoded(QByteArrayView bytes, Encoding encoding);
