#include "ingest/documentlines.h"
#include "ingest/documentparagraphs.h"
#include "ingest/documentparts.h"
#include "ingest/xmlparts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString attribute(const QXmlStreamReader &token, QStringView name)
{
    for (const QXmlStreamAttribute &one : token.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

class Content final
{
public:
    void take(const QXmlStreamReader &token)
    {
        if (token.isStartElement())
            begin(token);
        else if (token.isEndElement())
            end(token.name());
        else if (token.isCharacters() && m_left == 0)
            add(token.text());
    }

    PageLines takeLines() { return m_paragraphs.take(); }

private:
    static bool isLeftOut(QStringView name)
    {
        return name == u"annotation" || name == u"tracked-changes" || name == u"note" ||
               name == u"ruby-text" || name == u"forms" || name == u"index-title-template";
    }

    void begin(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (m_left > 0 || isLeftOut(name))
            ++m_left;
        if (m_left > 0)
            return;
        if (name == u"style")
            m_parents[attribute(token, u"name")] = attribute(token, u"parent-style-name");
        else if (name == u"p" || name == u"h")
            beginParagraph(token);
        else if (name == u"tab")
            m_paragraphs.add(u"\t");
        else if (name == u"line-break")
            m_paragraphs.breakLine();
        else if (name == u"s")
            m_paragraphs.add(QString(spaces(token), u' '));
    }

    static int spaces(const QXmlStreamReader &token)
    {
        constexpr int most = 1000; // a line of spaces, not gigabytes of them
        return std::clamp(attribute(token, u"c").toInt(), 1, most);
    }

    void beginParagraph(const QXmlStreamReader &token)
    {
        m_paragraphs.begin();
        if (token.name() == u"h")
            m_paragraphs.setHeading(std::max(1, attribute(token, u"outline-level").toInt()));
        else
            m_paragraphs.setHeading(levelOfStyle(attribute(token, u"style-name")));
    }

    // Formats that a writer set by hand are styles of their own, made from the named one.
    int levelOfStyle(const QString &style) const
    {
        const QString named = m_parents.value(style, style);
        if (style == u"Title" || named == u"Title")
            return 1;
        return style == u"Subtitle" || named == u"Subtitle" ? 2 : 0;
    }

    // White space is one space here; more have an element of their own.
    void add(QStringView text)
    {
        QString plain;
        for (const QChar c : text) {
            const bool isWhite = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!isWhite)
                plain += c;
            else if (!plain.endsWith(u' '))
                plain += u' ';
        }
        m_paragraphs.add(plain);
    }

    void end(QStringView name)
    {
        if (m_left > 0)
            --m_left;
        else if (name == u"p" || name == u"h")
            m_paragraphs.end();
    }

    DocumentParagraphs m_paragraphs;
    QHash<QString, QString> m_parents;
    int m_left = 0; // how deep in what is left out
};

} // namespace

Result<PageLines> odtLines(const QByteArray &bytes)
{
    auto archive = MemoryArchive::open(bytes);
    if (!archive)
        return archive.error();
    const auto document = documentPart(*archive, u"content.xml"_s);
    if (!document)
        return document.error();
    Content content;
    const auto read =
        readXml(*document, [&](const QXmlStreamReader &token) { content.take(token); });
    if (!read)
        return read.error();
    return content.takeLines();
}
