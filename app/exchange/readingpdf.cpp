#include "exchange/readingpdf.h"

#include "exchange/xmltext.h"
#include "hanzi/pdftext.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pointsOfText = 11;
constexpr int pointsOfFacts = 9;
constexpr int pointsOfTitle = 20;

QStringList families(const QString &language)
{
    if (language == u"zh-Hant"_s)
        return {u"Noto Serif CJK TC"_s, u"Source Han Serif TC"_s, u"PMingLiU"_s, u"serif"_s};
    return {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"serif"_s};
}

// Faces of their own for Latin letters and digits: in Latin words those for Chinese have other
// glyphs for digits, which no character stands for, so that they would be copied as nothing.
QStringList latinFamilies()
{
    return {u"Noto Serif"_s, u"Source Serif 4"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s,
            u"serif"_s};
}

QTextCharFormat charFormat(int points = pointsOfText, QFont::Weight weight = QFont::Normal,
                           const QString &language = {})
{
    constexpr qreal imperceptible = 0.05; // yet with it letters are not joined: fi, ffl
    QTextCharFormat format;
    format.setFontFamilies(families(language));
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(imperceptible);
    return format;
}

QTextBlockFormat blockFormat(qreal above, qreal below, int level = 0)
{
    constexpr qreal leading = 130; // percent
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(leading, QTextBlockFormat::ProportionalHeight);
    format.setHeadingLevel(level);
    return format;
}

class PdfFormat final : public ReadingFormat
{
public:
    explicit PdfFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override;
    Result<void> heading(const ReadingHeading &heading) override;
    Result<void> entry(const ReadingEntry &entry) override;
    Result<void> end() override;

private:
    void addBlock(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &font);
    void addPassages(const QList<ReadingQuote> &quotes);
    void addLine(const ReadingLine &line, const QString &link);

    ByteSink &m_sink;
    ReadingHead m_head;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
};

bool isLatin(QChar character)
{
    return character > u' ' && character < u'\x7f';
}

// Line feeds break the line inside the block.
void insertWords(QTextCursor &cursor, const QString &text, const QTextCharFormat &font)
{
    QTextCharFormat latin = font;
    latin.setFontFamilies(latinFamilies());
    const QString words = visibleText(text).replace(u'\n', QChar(QChar::LineSeparator));
    auto begin = words.begin();
    while (begin != words.end()) {
        const bool isOfLatin = isLatin(*begin);
        const auto end = std::find_if(begin, words.end(), [isOfLatin](QChar character) {
            return isLatin(character) != isOfLatin;
        });
        cursor.insertText(words.mid(begin - words.begin(), end - begin), isOfLatin ? latin : font);
        begin = end;
    }
}

void PdfFormat::addBlock(const QString &text, const QTextBlockFormat &block,
                         const QTextCharFormat &font)
{
    m_cursor.insertBlock(block, font);
    insertWords(m_cursor, text, font);
}

Result<void> PdfFormat::begin(const ReadingHead &head)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Error{Error::Code::Unsupported, u"PDF"_s, {}};
    m_head = head;
    m_document = std::make_unique<QTextDocument>();
    m_document->setUndoRedoEnabled(false);
    m_cursor = QTextCursor(m_document.get());
    m_cursor.setBlockFormat(blockFormat(0, pointsOfText));
    insertWords(m_cursor, head.title, charFormat(pointsOfTitle, QFont::Bold));
    return {};
}

Result<void> PdfFormat::heading(const ReadingHeading &heading)
{
    constexpr int pointsOfFirst = 16;
    addBlock(heading.text, blockFormat(pointsOfFirst, 2, heading.level + 1),
             charFormat(pointsOfFirst - 2 * (heading.level - 1), QFont::Bold));
    if (!heading.facts.isEmpty())
        addBlock(heading.facts, blockFormat(0, 2), charFormat(pointsOfFacts));
    return {};
}

void PdfFormat::addPassages(const QList<ReadingQuote> &quotes)
{
    QTextTableFormat form;
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    form.setColumnWidthConstraints(QList<QTextLength>(
        quotes.size(), QTextLength(QTextLength::PercentageLength, 100.0 / double(quotes.size()))));
    form.setBorder(0);
    form.setCellPadding(4);
    form.setTopMargin(pointsOfText);
    const QTextTable *const table = m_cursor.insertTable(1, int(quotes.size()), form);
    for (int column = 0; column < table->columns(); ++column) {
        const ReadingQuote &quote = quotes[column];
        QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
        cell.setBlockFormat(blockFormat(0, 0));
        if (!quote.label.isEmpty())
            insertWords(cell, quote.label + u' ',
                        charFormat(pointsOfText, QFont::Bold, quote.language));
        insertWords(cell, quote.text, charFormat(pointsOfText, QFont::Normal, quote.language));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PdfFormat::addLine(const ReadingLine &line, const QString &link)
{
    const bool isSource = line.kind == ReadingLineKind::Source;
    const bool isStrong =
        line.kind == ReadingLineKind::Important || line.kind == ReadingLineKind::State;
    const QTextCharFormat font =
        charFormat(isSource ? pointsOfFacts : pointsOfText, isStrong ? QFont::Bold : QFont::Normal);
    addBlock(line.text, blockFormat(2, 0), font);
    if (!isSource || link.isEmpty())
        return;
    QTextCharFormat linked = font;
    linked.setAnchor(true);
    linked.setAnchorHref(link);
    linked.setFontUnderline(true);
    m_cursor.insertText(u" "_s, font);
    m_cursor.insertText(backToSource(), linked);
}

Result<void> PdfFormat::entry(const ReadingEntry &entry)
{
    addPassages(entry.quotes);
    for (const ReadingLine &line : entry.lines)
        addLine(line, entry.link);
    return {};
}

Result<void> PdfFormat::end()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(visibleText(m_head.title));
        writer.setCreator(u"Baolan"_s);
        m_document->print(&writer);
    }
    return m_sink.write(correctedPdf(file.data(), m_head.changed));
}

} // namespace

std::unique_ptr<ReadingFormat> pdfFormat(ByteSink &sink)
{
    return std::make_unique<PdfFormat>(sink);
}
