#include "exchange/quotecopy.h"

#include "exchange/markdowntext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr auto back = u"回到原文";

QString source(const CopiedQuote &quote)
{
    const QString conversion =
        quote.conversion.isEmpty() ? QString() : u'（' + quote.conversion + u'）';
    return quote.citation + conversion;
}

QString paragraphsAsHtml(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace

QuoteFlavours quoteFlavours(const CopiedQuote &quote)
{
    const QString from = source(quote);
    const QString linkText = QString::fromUtf16(back);
    return {.plain = u"“%1”\n—— %2\n%3\n"_s.arg(quote.text, from, quote.link),
            .html = u"<blockquote>%1</blockquote>\n<p>—— %2 <a href=\"%3\">%4</a></p>"_s.arg(
                paragraphsAsHtml(quote.text), from.toHtmlEscaped(), quote.link.toHtmlEscaped(),
                linkText),
            .markdown = markdownParagraphs(quote.text, LineBreak::Paragraph, u"> "_s) +
                        u"\n\n—— "_s + markdownLine(from) + u' ' +
                        markdownLink(linkText, quote.link) + u'\n'};
}
