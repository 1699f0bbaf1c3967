#include "../pagesofpdf.h"
#include "hanzi/pdftext.h"
#include "reader/printedpages.h"
#include "reader/printedsheet.h"
#include "readertexts.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF room(480, 700); // points

PrintedArticle articleOf(const ReaderText &text, SheetColumns columns = SheetColumns::LeftOnly)
{
    return {.text = text,
            .columns = columns,
            .issue = u"阜新日报·2025年9月8日（推断）·阜新·第3版"_s,
            .headline = u"细河两岸奔涌创新潮"_s,
            .notesTitle = u"批注"_s,
            .references = {u"[N].阜新日报,2025-09-08."_s, u"baolan://a/b"_s}};
}

PrintedNote noteOn(TextRange range, const QString &quote = u"“引文”"_s)
{
    return {.range = range, .anchor = range.end, .quote = quote};
}

QStringList printed(const PrintedArticle &article)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        if (!printArticle(article, writer))
            return {};
    }
    return pagesOf(correctedPdf(file.data(), QDateTime::currentDateTimeUtc()));
}

// The numbers in a column, line by line, as they follow one another.
QStringList numbers(const PrintedPages &pages, Side side)
{
    QStringList found;
    for (int page = 0; page < pages.count(); ++page) {
        for (const PrintedPages::Line &line : pages.lines(page)) {
            for (const PrintedPages::Cell &cell : pages.piece(line).cells) {
                if (cell.side != side || line.number > 0)
                    continue;
                for (const PrintedPages::Numbers &number : cell.numbers)
                    found << number.text;
            }
        }
    }
    return found;
}

// A headline, and a subhead before every third paragraph.
ReaderText textWithSubheads(int paragraphs)
{
    ReaderText text = longText(paragraphs);
    for (qsizetype block = 1; block < text.blocks.size(); block += 3)
        text.blocks[block].kind = BlockKind::Subhead;
    return text;
}

} // namespace

// An article on paper: what stands on which page.
class TestPrintedPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysWhatItIs();
    void wordsComeOutAsTheyAre();
    void scriptsThatAreShown();
    void numbersInOrder();
    void numbersInBothColumns();
    void notesAreComplete();
    void hostileTextIsPlain();
    void linesStayTogether_data();
    void linesStayTogether();
    void nothingReachesIntoTheMargins();
    void onlyThePagesAskedFor();
    void emptyArticle();
};

void TestPrintedPages::everyPageSaysWhatItIs()
{
    PrintedArticle article = articleOf(longText(60));
    const QStringList pages = printed(article);
    QVERIFY(pages.size() > 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].contains(article.issue), qPrintable(pages[page]));
        QVERIFY(pages[page].contains(article.headline));
        QVERIFY(pages[page].contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())));
    }
    article.headline = article.headline.repeated(20);
    const QString first = printed(article).first();
    QVERIFY(first.contains(u"细河两岸奔涌创新潮细"_s) || first.contains(u"细河两岸奔涌"_s));
    QVERIFY(first.contains(u"…"_s));
    QVERIFY(first.contains(article.issue)); // that gives no way
}

// Qt names the radicals of these where a font has one glyph for both; fonts join f and i and two
// dashes, and have other digits beside letters.
void TestPrintedPages::wordsComeOutAsTheyAre()
{
    const QString words = u"——一二十大日月人民门户长车风见页食马，office的file与fly，E800，2B1。"_s;
    const QString page = printed(articleOf(readerText({u"题"_s, words}))).first();
    QVERIFY2(page.contains(words), qPrintable(page));
}

void TestPrintedPages::scriptsThatAreShown()
{
    const QString simplified = u"危中机，唯创新者胜"_s;
    const QString traditional = u"危中機，唯創新者勝"_s;
    const QString left = printed(articleOf(shortText(), SheetColumns::LeftOnly)).first();
    QVERIFY(left.contains(simplified) && !left.contains(traditional));
    const QString right = printed(articleOf(shortText(), SheetColumns::RightOnly)).first();
    QVERIFY(!right.contains(simplified) && right.contains(traditional));
    const QString both = printed(articleOf(shortText(), SheetColumns::Both)).first();
    QVERIFY(both.contains(simplified) && both.contains(traditional));
    for (const QString &text : {shortText().left.text, shortText().right.text})
        QVERIFY2(both.contains(text.section(u'\n', 2)), qPrintable(both)); // line after line
}

void TestPrintedPages::numbersInOrder()
{
    PrintedArticle article = articleOf(longText(12));
    const qsizetype end = article.text.source.size();
    // One inside another with the same end, and one that runs over several paragraphs.
    article.notes = {
        noteOn({0, 2}), noteOn({4, 9}), noteOn({6, 9}), noteOn({5, end}), {.quote = u"不在文中"_s}};
    const PrintedPages pages(article, room);
    QCOMPARE(numbers(pages, Side::Left), (QStringList{u"1"_s, u"2,3"_s, u"4"_s}));
    const QString all = printed(article).join(QString());
    const qsizetype notes = all.indexOf(u"批注"_s);
    qsizetype before = notes;
    for (int number = 1; number <= 4; ++number) {
        const qsizetype at = all.indexOf(QString::number(number) + u"“引文”"_s, before);
        QVERIFY2(at > before, qPrintable(all.mid(notes)));
        before = at;
    }
    QVERIFY(all.indexOf(u"5不在文中"_s, before) > before);
}

// 内存 is longer on the right: the number stands behind the same word there.
void TestPrintedPages::numbersInBothColumns()
{
    PrintedArticle article = articleOf(unequalText(), SheetColumns::Both);
    article.notes = {noteOn({2, 4})};
    const PrintedPages pages(article, room);
    const PrintedPages::Piece &piece = pages.piece(pages.lines(0).first());
    QCOMPARE(piece.cells.size(), size_t(2));
    QCOMPARE(piece.cells[0].numbers.first().position, 4);
    QCOMPARE(piece.cells[1].numbers.first().position, 5);
    QCOMPARE(pages.inCell(piece, piece.cells[1], {2, 4}), (TextRange{2, 5}));
}

void TestPrintedPages::notesAreComplete()
{
    PrintedArticle article = articleOf(shortText());
    QStringList lines;
    for (int line = 0; line < 120; ++line)
        lines << u"长批注的第%1行"_s.arg(line);
    PrintedNote note = noteOn({0, 4}, u"“细河两岸”"_s);
    note.facts = u"#城市/水·#转型"_s;
    note.words = {lines.join(u'\n'), u"周明：此说待查"_s};
    article.notes = {note};
    const QStringList pages = printed(article);
    QVERIFY(pages.size() > 2);
    const QString all = pages.join(QString());
    QVERIFY(all.contains(u"1“细河两岸”"_s));
    QVERIFY(all.contains(note.facts));
    for (const QString &line : std::as_const(lines))
        QVERIFY2(all.contains(line), qPrintable(line));
    QVERIFY(all.contains(u"周明：此说待查"_s));
    QVERIFY(pages.last().contains(article.references.first()));
    QVERIFY(pages.last().contains(article.references.last()));
}

void TestPrintedPages::hostileTextIsPlain()
{
    const QString hostile = u"<b>粗</b>&amp;<img/src=x>&<!--"_s;
    PrintedArticle article = articleOf(readerText({hostile, u"正文"_s + hostile}));
    article.issue = u"报"_s + hostile;
    PrintedNote note = noteOn({0, 3}, u"引"_s + hostile);
    note.facts = u"#"_s + hostile;
    note.words = {u"注"_s + hostile};
    article.notes = {note};
    const QString all = printed(article).join(QString());
    for (const QString &begin : {u"报"_s, u"正文"_s, u"引"_s, u"#"_s, u"注"_s})
        QVERIFY2(all.contains(begin + hostile), qPrintable(begin));
}

void TestPrintedPages::linesStayTogether_data()
{
    QTest::addColumn<int>("paragraphs");
    for (int paragraphs = 20; paragraphs < 60; paragraphs += 7)
        QTest::addRow("%d paragraphs", paragraphs) << paragraphs;
}

// No heading ends a page, no page begins with the last line of a paragraph or ends with its first.
void TestPrintedPages::linesStayTogether()
{
    QFETCH(const int, paragraphs);
    for (int height = 400; height < 700; height += 20) {
        const PrintedPages pages(articleOf(textWithSubheads(paragraphs)), {480, qreal(height)});
        for (int page = 0; page + 1 < pages.count(); ++page) {
            const PrintedPages::Line last = pages.lines(page).last();
            const PrintedPages::Piece &ending = pages.piece(last);
            QVERIFY(!ending.row || ending.row->kind == BlockKind::Paragraph);
            const int count = ending.cells.front().text->layout().lineCount();
            QVERIFY(last.number + 1 == count || (last.number > 0 && last.number + 2 < count));
        }
    }
}

void TestPrintedPages::nothingReachesIntoTheMargins()
{
    const PrintedPages pages(articleOf(textWithSubheads(60), SheetColumns::Both), room);
    QVERIFY(pages.count() > 2);
    qsizetype lines = 0;
    for (int page = 0; page < pages.count(); ++page) {
        const QList<PrintedPages::Line> onPage = pages.lines(page);
        lines += onPage.size();
        QCOMPARE(onPage.first().y, printedMargins().top());
        for (const PrintedPages::Line &line : onPage) {
            const int bottom = line.y + pages.piece(line).cells.front().text->lineHeight();
            QVERIFY(bottom <= pages.height() - printedMargins().bottom());
        }
    }
    QVERIFY(lines > 100);
}

void TestPrintedPages::onlyThePagesAskedFor()
{
    const PrintedArticle article = articleOf(longText(60));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        QPageRanges second;
        second.addPage(2);
        writer.setPageRanges(second);
        QVERIFY(printArticle(article, writer));
    }
    const QStringList pages = pagesOf(file.data());
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"2/"_s));
}

void TestPrintedPages::emptyArticle()
{
    PrintedArticle article = articleOf({});
    article.references.clear();
    const QStringList pages = printed(article);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(article.issue));
    QVERIFY(pages.first().contains(u"1/1"_s));
}

QTEST_MAIN(TestPrintedPages)
#include "tst_printedpages.moc"
