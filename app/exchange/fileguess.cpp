#include "exchange/fileguess.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 4096;

bool isPicture(const QByteArray &bytes)
{
    constexpr std::array<QByteArrayView, 7> signatures{"\x89PNG",
                                                       "\xff\xd8\xff",
                                                       "GIF8",
                                                       "BM",
                                                       "RIFF",
                                                       QByteArrayView("II*\0", 4),
                                                       QByteArrayView("MM\0*", 4)};
    return std::ranges::any_of(
        signatures, [&bytes](QByteArrayView signature) { return bytes.startsWith(signature); });
}

} // namespace

QString headOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headLength);
    QStringDecoder decoder(QStringConverter::encodingForData(head).value_or(QStringDecoder::Utf8));
    const QString text = decoder(head);
    const auto begin = std::ranges::find_if(
        text, [](QChar c) { return !c.isSpace() && c != QChar::ByteOrderMark; });
    return text.mid(begin - text.begin());
}

QString guessedKind(const QByteArray &bytes)
{
    const QString head = headOf(bytes);
    if (head.isEmpty())
        return u"empty"_s;
    if (bytes.startsWith("%PDF"))
        return u"pdf"_s;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return u"archive"_s;
    const bool isBinary = head.contains(QChar::Null);
    if (isPicture(bytes) && (isBinary || head.contains(QChar::ReplacementCharacter)))
        return u"picture"_s;
    if (isBinary)
        return u"binary"_s;
    const bool isHtml = head.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) ||
                        head.contains("<html"_L1, Qt::CaseInsensitive);
    if (head.startsWith(u'<'))
        return isHtml ? u"web-page"_s : u"xml"_s;
    return head.startsWith(u'{') || head.startsWith(u'[') ? u"json"_s : u"page"_s;
}

QString guessedArchive(const QStringList &members)
{
    if (members.contains(u"word/document.xml"_s) || members.contains(u"content.xml"_s) ||
        members.contains(u"META-INF/container.xml"_s))
        return u"document"_s;
    return members.contains(u"xl/workbook.xml"_s) ? u"sheet"_s : u"archive"_s;
}
