#include "ingest/pagelines.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// More than one in a hundred is no slip of a pen any more.
bool isTooMany(qsizetype faults, qsizetype all)
{
    return faults * 100 > all;
}

bool isControl(char byte)
{
    constexpr QByteArrayView layout("\t\n\r\f");
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && !layout.contains(byte)) || code == 0x7f;
}

bool isBinary(const QByteArray &bytes)
{
    return bytes.contains('\0') ||
           isTooMany(std::count_if(bytes.begin(), bytes.end(), isControl), bytes.size());
}

// The replacement characters of `text` that stand for bytes that are no UTF-8, not those that the
// file itself spells.
qsizetype replacements(const QString &text, const QByteArray &bytes)
{
    return text.count(QChar::ReplacementCharacter) - bytes.count("\xef\xbf\xbd");
}

QStringList splitLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

} // namespace

Result<PageLines> decodePage(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty() && encoding != u"UTF-8"_s)
        return Error{Error::Code::Unsupported, {}, encoding};
    if (bytes.size() > largestPageFile)
        return Error{Error::Code::TooLarge, {}, QString::number(bytes.size())};
    if (isBinary(bytes))
        return Error{Error::Code::Binary, {}, {}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }))
        return Error{Error::Code::Empty, {}, {}};
    const qsizetype replaced = replacements(text, bytes);
    if (isTooMany(replaced, text.size()))
        return Error{Error::Code::Encoding, {}, QString::number(replaced)};
    return PageLines{.lines = splitLines(text), .encoding = u"UTF-8"_s, .replaced = int(replaced)};
}
