#include "exchange/officeformat.h"

using namespace Qt::StringLiterals;

namespace {

class OfficeFormat final : public ReadingFormat
{
public:
    OfficeFormat(const OfficeMarkup &markup, ByteSink &sink)
        : m_markup(markup)
        , m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override;
    Result<void> heading(const ReadingHeading &heading) override
    {
        return write(m_markup.heading(heading));
    }
    Result<void> entry(const ReadingEntry &entry) override { return write(m_markup.entry(entry)); }
    Result<void> end() override;

private:
    Result<void> write(const QString &xml) { return m_document->write(xml.toUtf8()); }

    OfficeMarkup m_markup;
    ByteSink &m_sink;
    OfficePackage m_package;
    std::optional<FileWriter> m_document;
    QDateTime m_changed;
};

Result<void> OfficeFormat::begin(const ReadingHead &head)
{
    m_changed = head.changed;
    if (Result<void> done = m_markup.addOtherParts(m_package); !done)
        return done;
    Result<FileWriter> document = m_package.part(m_markup.document);
    if (!document)
        return document.error();
    m_document.emplace(std::move(*document));
    return write(m_markup.begin() + m_markup.title(head.title));
}

Result<void> OfficeFormat::end()
{
    if (Result<void> done = write(m_markup.end()); !done)
        return done;
    if (Result<void> done = m_document->commit(); !done)
        return done;
    return m_package.finish(m_changed, m_sink);
}

} // namespace

std::unique_ptr<ReadingFormat> officeFormat(const OfficeMarkup &markup, ByteSink &sink)
{
    return std::make_unique<OfficeFormat>(markup, sink);
}

QString quoteStyle(const ReadingQuote &quote)
{
    return quote.language == u"zh-Hant"_s ? u"QuoteHant"_s : u"QuoteHans"_s;
}

QString lineStyle(ReadingLineKind kind)
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
