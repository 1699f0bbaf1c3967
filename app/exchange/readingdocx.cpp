#include "exchange/docxparts.h"
#include "exchange/officeformat.h"
#include "exchange/readingoffice.h"
#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

QString passage(const ReadingQuote &quote)
{
    QString runs =
        quote.label.isEmpty() ? QString() : docxRun(quote.label + u' ', u"<w:rPr><w:b/></w:rPr>"_s);
    QString xml;
    for (const QString &line : visibleText(quote.text).split(u'\n')) {
        xml += docxParagraph(quoteStyle(quote), runs + docxRun(line));
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

QString entryXml(const ReadingEntry &entry)
{
    QString xml = passages(entry.quotes);
    for (const ReadingLine &line : entry.lines) {
        QString runs = docxRun(line.text);
        if (line.kind == ReadingLineKind::Source && !entry.link.isEmpty())
            runs += docxRun(u" "_s) + linkField(entry.link);
        xml += docxParagraph(lineStyle(line.kind), runs);
    }
    return xml + docxParagraph({}, {}); // else two tables would become one
}

QString titleXml(const QString &words)
{
    return docxParagraph(u"Title"_s, docxRun(words));
}

QString headingXml(const ReadingHeading &heading)
{
    const QString style = u"Heading"_s + QString::number(heading.level);
    const QString xml = docxParagraph(style, docxRun(heading.text));
    return heading.facts.isEmpty() ? xml : xml + docxParagraph(u"Facts"_s, docxRun(heading.facts));
}

} // namespace

std::unique_ptr<ReadingFormat> docxFormat(ByteSink &sink)
{
    return officeFormat({.document = u"word/document.xml"_s,
                         .addOtherParts = addDocxParts,
                         .begin = docxBegin,
                         .end = docxEnd,
                         .title = titleXml,
                         .heading = headingXml,
                         .entry = entryXml},
                        sink);
}
