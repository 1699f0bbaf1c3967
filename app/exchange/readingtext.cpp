#include "exchange/readingtext.h"

#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ruleLength = 40;

QString titled(const QString &title, QChar rule)
{
    return visibleText(title).simplified() + u'\n' + QString(ruleLength, rule) + u'\n';
}

QString quotation(const ReadingQuote &quote)
{
    const QString label = quote.label.isEmpty() ? QString() : u"【%1】"_s.arg(quote.label);
    return label + visibleText(quote.text) + u"\n\n"_s;
}

class PlainTextFormat final : public ReadingFormat
{
public:
    explicit PlainTextFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        return m_sink.write(titled(head.title, u'=').toUtf8());
    }
    Result<void> heading(const ReadingHeading &heading) override
    {
        m_isFirst = true;
        const QString facts =
            heading.facts.isEmpty() ? QString() : visibleText(heading.facts) + u'\n';
        const QString rule = heading.level == 1 ? u"\n"_s : QString();
        return m_sink.write((rule + u'\n' + titled(heading.text, u'-') + facts).toUtf8());
    }
    Result<void> entry(const ReadingEntry &entry) override
    {
        QString text = m_isFirst ? u"\n"_s : u"\n* * *\n\n"_s;
        m_isFirst = false;
        for (const ReadingQuote &quote : entry.quotes)
            text += quotation(quote);
        for (const ReadingLine &line : entry.lines) {
            if (!line.text.isEmpty())
                text += visibleText(line.text) + u'\n';
        }
        if (!entry.link.isEmpty())
            text += entry.link + u'\n';
        return m_sink.write(text.toUtf8());
    }
    Result<void> end() override { return {}; }

private:
    ByteSink &m_sink;
    bool m_isFirst = true; // under its heading
};

} // namespace

std::unique_ptr<ReadingFormat> plainTextFormat(ByteSink &sink)
{
    return std::make_unique<PlainTextFormat>(sink);
}
