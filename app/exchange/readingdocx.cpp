#include "exchange/docxparts.h"
#include "exchange/readingoffice.h"
#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

QString passage(const ReadingQuote &quote)
{
    const QString style = quote.language == u"zh-Hant"_s ? u"QuoteHant"_s : u"QuoteHans"_s;
    QString runs =
        quote.label.isEmpty() ? QString() : docxRun(quote.label + u' ', u"<w:rPr><w:b/></w:rPr>"_s);
    QString xml;
    for (const QString &line : visibleText(quote.text).split(u'\n')) {
        xml += docxParagraph(style, runs + docxRun(line));
        runs.clear();
    }
    return xml;
}

// One column a script, of equal width; lines between and around them.
QString passages(const QList<ReadingQuote> &quotes)
{
    constexpr int allColumns = 9000; // twentieths of a point
    const QString width = QString::number(allColumns / quotes.size());
    QString xml =
        uR"(<w:tbl><w:tblPr><w:tblW w:w="%1" w:type="dxa"/><w:tblBorders>)"_s.arg(allColumns);
    for (const QString &side :
         {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
        xml += u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>"_s.arg(side);
    xml += u"</w:tblBorders></w:tblPr><w:tblGrid>"_s;
    for (qsizetype column = 0; column < quotes.size(); ++column)
        xml += u"<w:gridCol w:w=\"%1\"/>"_s.arg(width);
    xml += u"</w:tblGrid><w:tr>"_s;
    for (const ReadingQuote &quote : quotes)
        xml += u"<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/></w:tcPr>"_s.arg(width) +
               passage(quote) + u"</w:tc>"_s;
    return xml + u"</w:tr></w:tbl>\n"_s;
}

// A field, which needs no list of the addresses of all links.
QString linkField(const QString &address)
{
    return u"<w:fldSimple w:instr=\" HYPERLINK &quot;%1&quot; \">"_s.arg(xmlText(address)) +
           docxRun(backToSource(), u"<w:rPr><w:u w:val=\"single\"/></w:rPr>"_s) +
           u"</w:fldSimple>"_s;
}

QString styleOf(ReadingLineKind kind)
{
    switch (kind) {
    case ReadingLineKind::Important:
    case ReadingLineKind::State:
        return u"Important"_s;
    case ReadingLineKind::Comment:
        return u"Comment"_s;
    case ReadingLineKind::Source:
        return u"Facts"_s;
    case ReadingLineKind::Tags:
    case ReadingLineKind::Note:
        break;
    }
    return {};
}

QString entryXml(const ReadingEntry &entry)
{
    QString xml = passages(entry.quotes);
    for (const ReadingLine &line : entry.lines) {
        QString runs = docxRun(line.text);
        if (line.kind == ReadingLineKind::Source && !entry.link.isEmpty())
            runs += docxRun(u" "_s) + linkField(entry.link);
        xml += docxParagraph(styleOf(line.kind), runs);
    }
    return xml + docxParagraph({}, {}); // else two tables would become one
}

class DocxFormat final : public ReadingFormat
{
public:
    explicit DocxFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        m_changed = head.changed;
        if (Result<void> done = addDocxParts(m_package); !done)
            return done;
        Result<FileWriter> document = m_package.part(u"word/document.xml"_s);
        if (!document)
            return document.error();
        m_document.emplace(std::move(*document));
        return write(docxBegin() + docxParagraph(u"Title"_s, docxRun(head.title)));
    }
    Result<void> heading(const ReadingHeading &heading) override
    {
        QString xml =
            docxParagraph(u"Heading"_s + QString::number(heading.level), docxRun(heading.text));
        if (!heading.facts.isEmpty())
            xml += docxParagraph(u"Facts"_s, docxRun(heading.facts));
        return write(xml);
    }
    Result<void> entry(const ReadingEntry &entry) override { return write(entryXml(entry)); }
    Result<void> end() override
    {
        if (Result<void> done = write(docxEnd()); !done)
            return done;
        if (Result<void> done = m_document->commit(); !done)
            return done;
        return m_package.finish(m_changed, m_sink);
    }

private:
    Result<void> write(const QString &xml) { return m_document->write(xml.toUtf8()); }

    ByteSink &m_sink;
    OfficePackage m_package;
    std::optional<FileWriter> m_document;
    QDateTime m_changed;
};

} // namespace

std::unique_ptr<ReadingFormat> docxFormat(ByteSink &sink)
{
    return std::make_unique<DocxFormat>(sink);
}
