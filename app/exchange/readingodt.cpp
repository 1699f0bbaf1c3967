#include "exchange/odtparts.h"
#include "exchange/officeformat.h"
#include "exchange/readingoffice.h"
#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

// Foreign text; what XML would fold, spaces in a row, tabs and line feeds, stays as it is.
QString words(const QString &text)
{
    const QString escaped = xmlText(text);
    QString xml;
    bool afterSpace = true;
    for (const QChar c : escaped) {
        if (c == u'\n')
            xml += u"<text:line-break/>"_s;
        else if (c == u'\t')
            xml += u"<text:tab/>"_s;
        else if (c == u' ' && afterSpace)
            xml += u"<text:s/>"_s;
        else
            xml += c;
        afterSpace = c == u' ' || c == u'\n';
    }
    return xml;
}

// Without a style a plain one.
QString paragraph(const QString &style, const QString &content)
{
    return u"<text:p text:style-name=\""_s + (style.isEmpty() ? u"Standard"_s : style) + u"\">"_s +
           content + u"</text:p>\n"_s;
}

QString passage(const ReadingQuote &quote)
{
    QString label = quote.label.isEmpty() ? QString()
                                          : u"<text:span text:style-name=\"Label\">"_s +
                                                quote.label + u"</text:span> "_s;
    QString xml;
    for (const QString &line : visibleText(quote.text).split(u'\n')) {
        xml += paragraph(quoteStyle(quote), label + words(line));
        label.clear();
    }
    return xml;
}

QString passages(const QList<ReadingQuote> &quotes)
{
    QString xml = u"<table:table table:style-name=\"Scripts\"><table:table-column "
                  "table:style-name=\"ScriptsColumn\" table:number-columns-repeated=\"%1\"/>"
                  "<table:table-row>\n"_s.arg(quotes.size());
    for (const ReadingQuote &quote : quotes)
        xml += u"<table:table-cell table:style-name=\"ScriptsCell\" "
               "office:value-type=\"string\">"_s +
               passage(quote) + u"</table:table-cell>\n"_s;
    return xml + u"</table:table-row></table:table>\n"_s;
}

QString link(const QString &address)
{
    return u" <text:a xlink:type=\"simple\" xlink:href=\""_s + xmlText(address) + u"\">"_s +
           backToSource() + u"</text:a>"_s;
}

QString titleXml(const QString &title)
{
    return paragraph(u"Title"_s, words(title));
}

QString headingXml(const ReadingHeading &heading)
{
    const QString xml =
        u"<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">"_s.arg(
            heading.level) +
        words(heading.text) + u"</text:h>\n"_s;
    return heading.facts.isEmpty() ? xml : xml + paragraph(u"Facts"_s, words(heading.facts));
}

QString entryXml(const ReadingEntry &entry)
{
    QString xml = passages(entry.quotes);
    for (const ReadingLine &line : entry.lines) {
        const bool isLinked = line.kind == ReadingLineKind::Source && !entry.link.isEmpty();
        xml += paragraph(lineStyle(line.kind),
                         words(line.text) + (isLinked ? link(entry.link) : QString()));
    }
    return xml;
}

} // namespace

std::unique_ptr<ReadingFormat> odtFormat(ByteSink &sink)
{
    return officeFormat({.document = u"content.xml"_s,
                         .addOtherParts = addOdtParts,
                         .begin = odtBegin,
                         .end = odtEnd,
                         .title = titleXml,
                         .heading = headingXml,
                         .entry = entryXml},
                        sink);
}
