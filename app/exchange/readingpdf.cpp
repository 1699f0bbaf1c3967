#include "exchange/readingpdf.h"

#include "exchange/pdfpages.h"
#include "exchange/xmltext.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// All in points.
constexpr double textSize = 10.5;
constexpr double factsSize = 9;
constexpr double titleSize = 20;
constexpr std::array headingSizes{15.0, 12.5};
constexpr double aboveHeading = 22;
constexpr double aboveEntry = 13;
constexpr double aboveLine = 3;
constexpr double withHeading = 90; // so that none stands alone at the foot of a page

PdfParagraph paragraph(const QString &text, double size, bool isBold = false,
                       PdfInk ink = PdfInk::Text)
{
    return {.words = {{.text = visibleText(text), .isBold = isBold, .ink = ink}}, .size = size};
}

// Its lines are paragraphs, the label before the first.
PdfParagraph quotation(const ReadingQuote &quote)
{
    PdfParagraph made = paragraph(quote.text, textSize);
    if (!quote.label.isEmpty())
        made.words.prepend({.text = quote.label + u' ', .isBold = true, .ink = PdfInk::Accent});
    made.language = quote.language;
    made.isQuote = true;
    return made;
}

PdfParagraph lineUnder(const ReadingLine &line, const QString &link)
{
    const bool isSource = line.kind == ReadingLineKind::Source;
    const bool isStrong =
        line.kind == ReadingLineKind::Important || line.kind == ReadingLineKind::State;
    PdfParagraph made = paragraph(line.text, isSource ? factsSize : textSize, isStrong,
                                  isSource ? PdfInk::Faint : PdfInk::Text);
    if (!isSource || link.isEmpty())
        return made;
    if (!line.text.isEmpty())
        made.words << PdfWords{.text = u" "_s};
    made.words << PdfWords{.text = backToSource(), .ink = PdfInk::Faint, .link = link};
    return made;
}

class PdfFormat final : public ReadingFormat
{
public:
    explicit PdfFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        const QString title = visibleText(head.title);
        m_pages.emplace(m_sink, title, head.changed);
        return m_pages->add({.columns = {paragraph(title, titleSize, true)}});
    }
    Result<void> heading(const ReadingHeading &heading) override;
    Result<void> entry(const ReadingEntry &entry) override;
    Result<void> end() override { return m_pages->end(); }

private:
    ByteSink &m_sink;
    std::optional<PdfPages> m_pages;
};

Result<void> PdfFormat::heading(const ReadingHeading &heading)
{
    const double size = headingSizes.at(heading.level == 1 ? 0 : 1);
    Result<void> added = m_pages->add({.columns = {paragraph(heading.text, size, true)},
                                       .above = aboveHeading,
                                       .together = withHeading});
    if (!added || heading.facts.isEmpty())
        return added;
    return m_pages->add({.columns = {paragraph(heading.facts, factsSize, false, PdfInk::Faint)},
                         .above = aboveLine});
}

Result<void> PdfFormat::entry(const ReadingEntry &entry)
{
    PdfRow passages{.columns = {}, .above = aboveEntry};
    for (const ReadingQuote &quote : entry.quotes)
        passages.columns << quotation(quote);
    Result<void> added = m_pages->add(passages);
    for (const ReadingLine &line : entry.lines) {
        if (added)
            added = m_pages->add({.columns = {lineUnder(line, entry.link)}, .above = aboveLine});
    }
    return added;
}

} // namespace

std::unique_ptr<ReadingFormat> pdfFormat(ByteSink &sink)
{
    return std::make_unique<PdfFormat>(sink);
}
