#include "ingest/documentlines.h"
#include "ingest/documentparagraphs.h"
#include "ingest/documentparts.h"
#include "ingest/xmlparts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Headings = QHash<QString, int>; // level by style id

QString value(const QXmlStreamReader &token)
{
    for (const QXmlStreamAttribute &attribute : token.attributes()) {
        if (attribute.name() == u"val")
            return attribute.value().toString();
    }
    return {};
}

// "heading 1", in every language of Word; "Title" is one too.
int levelOfStyle(const QString &name)
{
    const QString plain = name.toLower();
    if (plain == u"title")
        return 1;
    if (plain == u"subtitle")
        return 2;
    return plain.startsWith(u"heading "_s) ? plain.sliced(8).toInt() : 0;
}

class Styles final
{
public:
    void take(const QXmlStreamReader &token)
    {
        if (!token.isStartElement())
            return;
        if (token.name() == u"style")
            beginStyle(token);
        else if (token.name() == u"name" && levelOfStyle(value(token)) > 0)
            m_headings[m_style] = levelOfStyle(value(token));
        else if (token.name() == u"outlineLvl" && !m_headings.contains(m_style))
            m_headings[m_style] = value(token).toInt() + 1;
    }

    Headings headings() const { return m_headings; }

private:
    void beginStyle(const QXmlStreamReader &token)
    {
        for (const QXmlStreamAttribute &attribute : token.attributes()) {
            if (attribute.name() == u"styleId")
                m_style = attribute.value().toString();
        }
    }

    QString m_style;
    Headings m_headings;
};

class Body final
{
public:
    explicit Body(const Headings &headings)
        : m_headings(headings)
    {
    }

    void take(const QXmlStreamReader &token)
    {
        if (token.isStartElement())
            begin(token);
        else if (token.isEndElement())
            end(token.name());
        else if (token.isCharacters() && m_isText && m_left == 0)
            m_paragraphs.add(token.text());
    }

    PageLines takeLines() { return m_paragraphs.take(); }

private:
    // A second copy for old programs, what was deleted, readings of characters.
    static bool isLeftOut(QStringView name)
    {
        return name == u"Fallback" || name == u"del" || name == u"rt" || name == u"instrText" ||
               name == u"moveFrom";
    }

    void begin(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (m_left > 0 || isLeftOut(name))
            ++m_left;
        if (m_left > 0)
            return;
        if (name == u"p")
            m_paragraphs.begin();
        else if (name == u"pStyle")
            m_paragraphs.setHeading(m_headings.value(value(token)));
        else if (name == u"outlineLvl" && value(token).toInt() < 9)
            m_paragraphs.setHeading(value(token).toInt() + 1);
        else if (name == u"tab")
            m_paragraphs.add(u"\t");
        else if (name == u"br" || name == u"cr")
            m_paragraphs.breakLine();
        m_isText = name == u"t";
    }

    void end(QStringView name)
    {
        if (m_left > 0) {
            --m_left;
            return;
        }
        m_isText = false;
        if (name == u"p")
            m_paragraphs.end();
    }

    const Headings &m_headings;
    DocumentParagraphs m_paragraphs;
    int m_left = 0; // how deep in what is left out
    bool m_isText = false;
};

} // namespace

Result<PageLines> docxLines(const QByteArray &bytes)
{
    auto archive = MemoryArchive::open(bytes);
    if (!archive)
        return archive.error();
    Styles styles;
    if (archive->names().contains(u"word/styles.xml"_s)) {
        const auto part = documentPart(*archive, u"word/styles.xml"_s);
        if (!part)
            return part.error();
        const auto read =
            readXml(*part, [&](const QXmlStreamReader &token) { styles.take(token); });
        if (!read)
            return read.error();
    }
    const auto document = documentPart(*archive, u"word/document.xml"_s);
    if (!document)
        return document.error();
    const Headings headings = styles.headings();
    Body body(headings);
    const auto read = readXml(*document, [&](const QXmlStreamReader &token) { body.take(token); });
    if (!read)
        return read.error();
    return body.takeLines();
}
