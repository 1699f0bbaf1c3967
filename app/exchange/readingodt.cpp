#include "exchange/odtparts.h"
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

QString paragraph(const QString &style, const QString &content)
{
    return u"<text:p text:style-name=\""_s + style + u"\">"_s + content + u"</text:p>\n"_s;
}

QString passage(const ReadingQuote &quote)
{
    const QString style = quote.language == u"zh-Hant"_s ? u"QuoteHant"_s : u"QuoteHans"_s;
    QString label = quote.label.isEmpty() ? QString()
                                          : u"<text:span text:style-name=\"Label\">"_s +
                                                quote.label + u"</text:span> "_s;
    QString xml;
    for (const QString &line : visibleText(quote.text).split(u'\n')) {
        xml += paragraph(style, label + words(line));
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
    return u"Standard"_s;
}

class OdtFormat final : public ReadingFormat
{
public:
    explicit OdtFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        m_changed = head.changed;
        if (Result<void> done = addOdtParts(m_package); !done)
            return done;
        Result<FileWriter> content = m_package.part(u"content.xml"_s);
        if (!content)
            return content.error();
        m_content.emplace(std::move(*content));
        return write(odtBegin() + paragraph(u"Title"_s, words(head.title)));
    }
    Result<void> heading(const ReadingHeading &heading) override
    {
        const QString level = QString::number(heading.level);
        QString xml =
            u"<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">"_s.arg(level) +
            words(heading.text) + u"</text:h>\n"_s;
        if (!heading.facts.isEmpty())
            xml += paragraph(u"Facts"_s, words(heading.facts));
        return write(xml);
    }
    Result<void> entry(const ReadingEntry &entry) override
    {
        QString xml = passages(entry.quotes);
        for (const ReadingLine &line : entry.lines) {
            const bool isLinked = line.kind == ReadingLineKind::Source && !entry.link.isEmpty();
            xml += paragraph(styleOf(line.kind),
                             words(line.text) + (isLinked ? link(entry.link) : QString()));
        }
        return write(xml);
    }
    Result<void> end() override
    {
        if (Result<void> done = write(odtEnd()); !done)
            return done;
        if (Result<void> done = m_content->commit(); !done)
            return done;
        return m_package.finish(m_changed, m_sink);
    }

private:
    Result<void> write(const QString &xml) { return m_content->write(xml.toUtf8()); }

    ByteSink &m_sink;
    OfficePackage m_package;
    std::optional<FileWriter> m_content;
    QDateTime m_changed;
};

} // namespace

std::unique_ptr<ReadingFormat> odtFormat(ByteSink &sink)
{
    return std::make_unique<OdtFormat>(sink);
}
