#include "exchange/readinghtml.h"

#include "exchange/xmltext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr auto styleSheet = R"(
body { max-width: 56em; margin: 2em auto; padding: 0 1em; line-height: 1.7; color: #222; background: #fff;
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, serif; }
h1, h2, h3 { line-height: 1.3; break-after: avoid; overflow-wrap: anywhere; }
h2 { margin: 2em 0 0.2em; border-bottom: 1px solid #ccc; }
.facts, .source { color: #555; font-size: 0.9em; }
article { margin: 1.2em 0 2em; overflow-wrap: anywhere; }
.scripts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5em; }
.scripts.one { grid-template-columns: 1fr; }
blockquote { margin: 0; padding-left: 0.8em; border-left: 3px solid #b33; }
blockquote p, article > p { margin: 0.4em 0; }
.label { color: #b33; font-weight: bold; margin-right: 0.5em; }
.important, .state { font-weight: bold; }
.note, .comment { white-space: pre-line; }
.comment { margin-left: 2em !important; }
@media (max-width: 36em) { .scripts { grid-template-columns: 1fr; } }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } article { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } }
)";

QString pageBegin(const QString &title)
{
    const QByteArray hash =
        QCryptographicHash::hash(styleSheet, QCryptographicHash::Sha256).toBase64();
    return uR"(<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%2</title>
<style>%3</style>
</head>
<body>
<h1>%2</h1>
)"_s.arg(QString::fromLatin1(hash), title, QString::fromLatin1(styleSheet));
}

// Its lines are paragraphs, the label before the first.
QString quotation(const ReadingQuote &quote)
{
    QString html = u"<blockquote lang=\""_s + quote.language + u"\">"_s;
    QString label = quote.label.isEmpty()
                        ? QString()
                        : u"<span class=\"label\">"_s + quote.label + u"</span>"_s;
    for (const QString &line : visibleText(quote.text).split(u'\n')) {
        html += u"<p>"_s + label + line.toHtmlEscaped() + u"</p>"_s;
        label.clear();
    }
    return html + u"</blockquote>\n"_s;
}

QString classOf(ReadingLineKind kind)
{
    switch (kind) {
    case ReadingLineKind::Important:
        return u"important"_s;
    case ReadingLineKind::State:
        return u"state"_s;
    case ReadingLineKind::Tags:
        return u"tags"_s;
    case ReadingLineKind::Note:
        return u"note"_s;
    case ReadingLineKind::Comment:
        return u"comment"_s;
    case ReadingLineKind::Source:
        break;
    }
    return u"source"_s;
}

QString entryHtml(const ReadingEntry &entry)
{
    QString html = u"<article>\n<div class=\"%1\">\n"_s.arg(
        entry.quotes.size() == 1 ? u"scripts one"_s : u"scripts"_s);
    for (const ReadingQuote &quote : entry.quotes)
        html += quotation(quote);
    html += u"</div>\n"_s;
    for (const ReadingLine &line : entry.lines) {
        html += u"<p class=\""_s + classOf(line.kind) + u"\">"_s + xmlText(line.text);
        if (line.kind == ReadingLineKind::Source && !entry.link.isEmpty())
            html += u" <a href=\""_s + xmlText(entry.link) + u"\">"_s + backToSource() + u"</a>"_s;
        html += u"</p>\n"_s;
    }
    return html + u"</article>\n"_s;
}

class HtmlFormat final : public ReadingFormat
{
public:
    explicit HtmlFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        return m_sink.write(pageBegin(xmlText(head.title)).toUtf8());
    }
    Result<void> heading(const ReadingHeading &heading) override
    {
        const QString tag = heading.level == 1 ? u"h2>"_s : u"h3>"_s;
        QString html = u'<' + tag + xmlText(heading.text) + u"</"_s + tag + u'\n';
        if (!heading.facts.isEmpty())
            html += u"<p class=\"facts\">"_s + xmlText(heading.facts) + u"</p>\n"_s;
        return m_sink.write(html.toUtf8());
    }
    Result<void> entry(const ReadingEntry &entry) override
    {
        return m_sink.write(entryHtml(entry).toUtf8());
    }
    Result<void> end() override { return m_sink.write("</body>\n</html>\n"); }

private:
    ByteSink &m_sink;
};

} // namespace

std::unique_ptr<ReadingFormat> htmlFormat(ByteSink &sink)
{
    return std::make_unique<HtmlFormat>(sink);
}
