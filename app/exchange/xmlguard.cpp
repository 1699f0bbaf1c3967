#include "exchange/xmlguard.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = qsizetype(1) << 20;
constexpr int mostAttributes = 64;

bool begins(QByteArrayView xml, qsizetype at, QByteArrayView what)
{
    return xml.sliced(at).startsWith(what);
}

// Behind the next `end`; the end of the file where there is none, which the parser then refuses.
qsizetype behind(QByteArrayView xml, qsizetype at, QByteArrayView end)
{
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? xml.size() : found + end.size();
}

// Where a tag ends and how many attributes it has.
struct Tag
{
    qsizetype end = 0;
    int attributes = 0;
};

Tag tagAt(QByteArrayView xml, qsizetype at)
{
    Tag tag{.end = at};
    char quote = 0;
    for (; tag.end < xml.size() && (quote != 0 || xml[tag.end] != '>'); ++tag.end) {
        const char c = xml[tag.end];
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            ++tag.attributes;
        } else if (c == quote) {
            quote = 0;
        }
    }
    return tag;
}

// The token of what is wrong; empty when nothing is.
QString faultOf(QByteArrayView xml)
{
    qsizetype at = xml.indexOf('<');
    while (at >= 0) {
        if (begins(xml, at, "<!--")) {
            at = behind(xml, at + 4, "-->");
        } else if (begins(xml, at, "<![CDATA[")) {
            at = behind(xml, at, "]]>");
        } else if (begins(xml, at, "<?")) {
            at = behind(xml, at, "?>");
        } else if (begins(xml, at, "<!")) {
            return u"document-type"_s;
        } else {
            const Tag tag = tagAt(xml, at);
            if (tag.attributes > mostAttributes)
                return u"attributes"_s;
            if (tag.end - at > longestTag)
                return u"tag-length"_s;
            at = tag.end;
        }
        at = xml.indexOf('<', at);
    }
    return {};
}

// The encoding that the first line names; the bytes are UTF-8, whatever it says.
bool saysOtherEncoding(const QByteArray &utf8)
{
    constexpr qsizetype longestDeclaration = 200;
    static const QRegularExpression form(
        u"\\A<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const auto found = form.match(QString::fromLatin1(utf8.left(longestDeclaration)));
    static const QRegularExpression known(u"\\A(utf-?8|us-ascii|utf-?16(le|be)?)\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return found.hasMatch() && !known.match(found.captured(1)).hasMatch();
}

// Without the declaration: what it says of the encoding no longer holds.
QByteArray withoutDeclaration(const QByteArray &utf8)
{
    static const QRegularExpression form(u"\\A<\\?xml\\s"_s);
    const bool isThere = form.match(QString::fromLatin1(utf8.left(6))).hasMatch();
    const qsizetype end = isThere ? utf8.indexOf("?>") : -1;
    return end < 0 ? utf8 : utf8.mid(end + 2);
}

} // namespace

Result<QByteArray> guardedXml(const QByteArray &bytes, const QString &name)
{
    const auto refused = [&name](const QString &token) {
        return Error{Error::Code::Damaged, name, token};
    };
    const auto encoding =
        QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8);
    QByteArray utf8 = bytes;
    if (encoding != QStringConverter::Utf8 || bytes.startsWith("\xef\xbb\xbf")) {
        QStringDecoder decoder(encoding);
        utf8 = QString(decoder(bytes)).toUtf8();
        if (decoder.hasError())
            return refused(u"encoding"_s);
    } else if (!bytes.isValidUtf8()) {
        return refused(u"encoding"_s);
    }
    if (saysOtherEncoding(utf8))
        return refused(u"encoding"_s);
    if (const QString fault = faultOf(utf8); !fault.isEmpty())
        return refused(fault);
    return withoutDeclaration(utf8);
}
