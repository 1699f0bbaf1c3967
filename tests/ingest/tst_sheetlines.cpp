#include "hanzi/radicals.h"
#include "ingest/sheetlines.h"
#include "ingest/sheettext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Words of full-width characters, set solid.
TextBox words(double x, double y, const QString &text, double size = 10)
{
    return {.x = x,
            .y = y,
            .width = size * double(text.size()),
            .height = size,
            .size = size,
            .text = text};
}

constexpr double leading = 15;

// A column of ten em, its lines below one another.
QList<TextBox> column(double x, double y, const QStringList &lines)
{
    QList<TextBox> boxes;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isIndented = lines[at].startsWith(u'>');
        const QString text = isIndented ? lines[at].sliced(1) : lines[at];
        boxes << words(isIndented ? x + 20 : x, y + leading * double(at), text);
    }
    return boxes;
}

PageLines linesOf(QList<TextBox> boxes)
{
    std::ranges::reverse(boxes); // their order means nothing
    PageLines lines;
    addSheet({.number = 1, .width = 400, .height = 600, .boxes = boxes}, lines);
    return lines;
}

QStringList paragraphStarts(const PageLines &page)
{
    QStringList starts;
    for (qsizetype at = 0; at < page.lines.size(); ++at) {
        if (page.hints[at].startsParagraph)
            starts << page.lines[at];
    }
    return starts;
}

QStringList headings(const PageLines &page)
{
    QStringList found;
    for (qsizetype at = 0; at < page.lines.size(); ++at) {
        if (page.hints[at].heading > 0)
            found << QString::number(page.hints[at].heading) + page.lines[at];
    }
    return found;
}

} // namespace

// From boxes of words to lines in reading order.
class TestSheetLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsUnderAHeadline();
    void articlesBelowOneAnother();
    void articlesBesideOneAnother();
    void aColumnOfOneLine();
    void somethingAcrossTheColumns();
    void linesAreNotCutAtTheirBlanks();
    void blanks_data();
    void blanks();
    void paragraphs();
    void verticalColumns();
    void verticalGlyphByGlyph();
    void radicals_data();
    void radicals();
    void turnedTextIsLeftOut();
    void pagesOfAFile();
    void placesOfLines();
    void emptySheets();
    void manyBoxes();
    void textOfTheOtherProcess();
    void sheetsWithoutSense_data();
    void sheetsWithoutSense();
    void badTextOfTheOtherProcess_data();
    void badTextOfTheOtherProcess();
};

void TestSheetLines::columnsUnderAHeadline()
{
    QList<TextBox> boxes{words(60, 10, u"转动能稳增长"_s, 30)};
    boxes << column(10, 60,
                    {u">第一段从这里开始"_s, u"一直写到这一栏的底下"_s, u"还没有写完就到第二"_s});
    boxes << column(125, 60, {u"栏接着写。"_s, u">第二段在第二栏中"_s, u"间开始又写到第三栏的"_s});
    boxes << column(240, 60, {u"上头去了，写到这里，"_s, u"才算是写完了的。"_s});
    const PageLines page = linesOf(boxes);
    const QStringList expected{u"转动能稳增长"_s,         u""_s,
                               u"第一段从这里开始"_s,     u"一直写到这一栏的底下"_s,
                               u"还没有写完就到第二"_s,   u"栏接着写。"_s,
                               u"第二段在第二栏中"_s,     u"间开始又写到第三栏的"_s,
                               u"上头去了，写到这里，"_s, u"才算是写完了的。"_s};
    QCOMPARE(page.lines, expected);
    QCOMPARE(headings(page), QStringList{u"1转动能稳增长"_s});
    const QStringList starts{u"转动能稳增长"_s, u"第一段从这里开始"_s, u"第二段在第二栏中"_s};
    QCOMPARE(paragraphStarts(page), starts);
    QCOMPARE(page.pageStarts, QList<int>{1});
}

// The headline of the second stands over two of three columns only.
void TestSheetLines::articlesBelowOneAnother()
{
    const QStringList text{u"这里是十个字的一行字"_s, u"这里是十个字的二行字"_s,
                           u"这里是十个字的三行字"_s};
    QList<TextBox> boxes{words(10, 10, u"头条新闻"_s, 20), words(10, 120, u"二条新闻"_s, 20)};
    for (const double x : {10, 125, 240})
        boxes << column(x, 45, text) << column(x, 155, text);
    const PageLines page = linesOf(boxes);
    QCOMPARE(page.lines.size(), 2 + 18 + 3);
    QCOMPARE(page.lines.indexOf(u"头条新闻"_s), 0);
    QCOMPARE(page.lines.indexOf(u"二条新闻"_s), 12);
    QCOMPARE(headings(page), (QStringList{u"2头条新闻"_s, u"2二条新闻"_s}));
}

void TestSheetLines::articlesBesideOneAnother()
{
    QList<TextBox> boxes{words(10, 10, u"左边的文章"_s, 20), words(240, 10, u"右边的"_s, 20)};
    boxes << column(10, 45, {u"左一一一一一一一一一"_s, u"左一二二二二二二二二"_s, u"左一三"_s});
    boxes << column(125, 45, {u"左二一一一一一一一一"_s, u"左二二二二二二二二二"_s, u"左二三"_s});
    boxes << column(240, 45, {u"右一一一一一一一一一"_s, u"右一二二二二二二二二"_s, u"右一三"_s});
    const QStringList expected{u"左边的文章"_s,
                               u""_s,
                               u"左一一一一一一一一一"_s,
                               u"左一二二二二二二二二"_s,
                               u"左一三"_s,
                               u"左二一一一一一一一一"_s,
                               u"左二二二二二二二二二"_s,
                               u"左二三"_s,
                               u""_s,
                               u"右边的"_s,
                               u""_s,
                               u"右一一一一一一一一一"_s,
                               u"右一二二二二二二二二"_s,
                               u"右一三"_s};
    QCOMPARE(linesOf(boxes).lines, expected);
}

void TestSheetLines::aColumnOfOneLine()
{
    QList<TextBox> boxes = column(
        10, 10, {u"第一栏一一一一一一一"_s, u"第一栏二二二二二二二"_s, u"第一栏三三三三三三三"_s});
    boxes << column(125, 10, {u"第二栏只有这一行。"_s});
    const QStringList expected{u"第一栏一一一一一一一"_s, u"第一栏二二二二二二二"_s,
                               u"第一栏三三三三三三三"_s, u"第二栏只有这一行。"_s};
    QCOMPARE(linesOf(boxes).lines, expected);
}

// A caption across two columns, as tight as lines are.
void TestSheetLines::somethingAcrossTheColumns()
{
    const QStringList text{u"这里是十个字的一行字"_s, u"这里是十个字的二行字"_s,
                           u"这里是十个字的三行字"_s};
    QList<TextBox> boxes = column(10, 10, text) + column(125, 10, text);
    boxes << words(10, 55, u"图为工人在两栏之间的车间里安装新的机器设备"_s);
    boxes << column(10, 70, text) + column(125, 70, text);
    const PageLines page = linesOf(boxes);
    QCOMPARE(page.lines.filter(u"十个字"_s), text + text + text + text);
    QCOMPARE(page.lines.filter(u"图为"_s),
             QStringList{u"图为工人在两栏之间的车间里安装新的机器设备"_s});
}

void TestSheetLines::linesAreNotCutAtTheirBlanks()
{
    const QList<TextBox> boxes{words(10, 10, u"夏"_s, 20), words(50, 10, u"季"_s, 20),
                               words(90, 10, u"风"_s, 20), words(10, 60, u"本报记者"_s),
                               words(60, 60, u"周"_s),     words(80, 60, u"明"_s)};
    QCOMPARE(linesOf(boxes).lines, (QStringList{u"夏 季 风"_s, u""_s, u"本报记者 周 明"_s}));
}

void TestSheetLines::blanks_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<double>("gap");
    QTest::addColumn<QString>("line");
    QTest::newRow("justified") << u"阜新"_s << u"日报"_s << 1.5 << u"阜新日报"_s;
    QTest::newRow("blank") << u"周"_s << u"明"_s << 2.5 << u"周 明"_s;
    QTest::newRow("words") << u"CHANGJI"_s << u"RIBAO"_s << 2.0 << u"CHANGJI RIBAO"_s;
    QTest::newRow("a word in two boxes") << u"RI"_s << u"BAO"_s << 0.5 << u"RIBAO"_s;
    QTest::newRow("number and unit") << u"2025"_s << u"年"_s << 1.0 << u"2025年"_s;
    QTest::newRow("overlap") << u"阜"_s << u"新"_s << -1.0 << u"阜新"_s;
    QTest::newRow("blanks of their own") << u"\u3000\u3000阜 "_s << u" 新"_s << 0.0 << u"阜 新"_s;
}

void TestSheetLines::blanks()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(double, gap);
    const TextBox one = words(10, 10, left);
    const PageLines page = linesOf({one, words(one.right() + gap, 10.5, right)});
    QTEST(page.lines.value(0), "line");
    QCOMPARE(page.lines.size(), 1);
}

// Without indents the end of a short line tells; the gap that a picture leaves does not.
void TestSheetLines::paragraphs()
{
    QList<TextBox> boxes = column(10, 10,
                                  {u"第一段不缩进从头写起"_s, u"写完了。"_s,
                                   u"第二段不缩进从头写起"_s, u"写到图片上头还没有写"_s});
    boxes << column(10, 150, {u"完，图片下头接着写去"_s, u">第三段缩进两个字。"_s});
    const PageLines page = linesOf(boxes);
    const QStringList starts{u"第一段不缩进从头写起"_s, u"第二段不缩进从头写起"_s,
                             u"第三段缩进两个字。"_s};
    QCOMPARE(paragraphStarts(page), starts);
    QCOMPARE(page.lines.indexOf(u""_s), 4);
}

void TestSheetLines::verticalColumns()
{
    QList<TextBox> boxes;
    const QStringList columns{u"右起第一行直排的文字"_s, u"第二行在它的左面一点"_s,
                              u"第三行是最左面的了。"_s};
    for (qsizetype at = 0; at < columns.size(); ++at)
        boxes << TextBox{.x = 300 - 15 * double(at),
                         .y = 50,
                         .width = 10,
                         .height = 100,
                         .size = 10,
                         .text = columns[at],
                         .isVertical = true};
    boxes << words(200, 10, u"横排的标题"_s, 20);
    const PageLines page = linesOf(boxes);
    QCOMPARE(page.lines, QStringList({u"横排的标题"_s, u""_s}) + columns);
    QCOMPARE(page.boxes[2], (LineBox{1, 300, 50, 10, 100}));
}

void TestSheetLines::verticalGlyphByGlyph()
{
    QList<TextBox> boxes;
    const QStringList columns{u"右起第一行直排"_s, u"第二行在左面。"_s};
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (qsizetype row = 0; row < columns[column].size(); ++row)
            boxes << words(300 - 16 * double(column), 50 + 11 * double(row),
                           columns[column].mid(row, 1));
    }
    QCOMPARE(linesOf(boxes).lines, columns);
}

void TestSheetLines::radicals_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("read");
    QTest::newRow("Kangxi") << u"⼀⼆⼗⼤⽇⽉⼈"_s << u"一二十大日月人"_s;
    QTest::newRow("Supplement") << u"⺠⻔⻓⻋⻛⻄"_s << u"民门长车风西"_s;
    QTest::newRow("beyond the BMP") << u"㇆"_s << u"𠃌"_s;
    QTest::newRow("full-width marks stay") << u"（１２），ＡＢ。"_s << u"（１２），ＡＢ。"_s;
    QTest::newRow("what only looks like one") << u"⺀ 日月门"_s << u"⺀ 日月门"_s;
}

void TestSheetLines::radicals()
{
    QFETCH(QString, printed);
    QTEST(withoutRadicals(printed), "read");
    QFETCH(QString, read);
    QCOMPARE(linesOf({words(10, 10, printed)}).lines, QStringList{read});
}

void TestSheetLines::turnedTextIsLeftOut()
{
    PageLines lines{.lines = {u"前一页"_s}, .hints = {{}}, .boxes = {{}}};
    addSheet({.number = 2, .boxes = {words(10, 10, u"正文"_s)}, .rotated = 2}, lines);
    QCOMPARE(lines.lines, (QStringList{u"前一页"_s, u""_s, u"正文"_s}));
    QCOMPARE(lines.warnings, QStringList{u"rotated:3"_s});
}

void TestSheetLines::pagesOfAFile()
{
    PageLines lines;
    addSheet({.number = 1, .boxes = {words(10, 10, u"甲"_s)}}, lines);
    addSheet({.number = 2}, lines);
    TextBox unsure = words(10, 10, u"乙"_s);
    unsure.isUnsure = true;
    addSheet({.number = 3, .boxes = {unsure}}, lines);
    QCOMPARE(lines.lines, (QStringList{u"甲"_s, u""_s, u"乙"_s}));
    QCOMPARE(lines.pageStarts, (QList<int>{1, 3}));
    QCOMPARE(lines.boxes[2].page, 3);
    QCOMPARE(lines.warnings, QStringList{u"ocr-unsure:3"_s});
}

void TestSheetLines::placesOfLines()
{
    const PageLines page = linesOf({words(10, 20, u"一行"_s), words(32, 21, u"字"_s)});
    QCOMPARE(page.lines, QStringList{u"一行 字"_s});
    QCOMPARE(page.boxes, (QList<LineBox>{{1, 10, 20, 32, 11}}));
}

void TestSheetLines::emptySheets()
{
    QVERIFY(linesOf({}).lines.isEmpty());
    QVERIFY(linesOf({words(1, 1, u" \u3000"_s), words(1, 1, u"无"_s, 0)}).lines.isEmpty());
}

// More than any page has, and all in one place.
void TestSheetLines::manyBoxes()
{
    QList<TextBox> boxes(30'000, words(10, 10, u"字"_s));
    QCOMPARE(linesOf(boxes).lines.size(), 1);
    boxes.clear();
    for (int at = 0; at < 3000; ++at) // a staircase that each cut takes one step from
        boxes << words(12.0 * at, 12.0 * at, u"阶"_s);
    QVERIFY(linesOf(boxes).lines.size() >= 3000);
}

void TestSheetLines::textOfTheOtherProcess()
{
    SheetParser parser;
    QByteArray text =
        "pages 3\n" + sheetText(1, 595.28, 841.89) +
        boxText(
            {.x = 60, .y = 98.49, .width = 40, .height = 14.37, .size = 10, .text = u"两 个\n字"_s},
            0) +
        boxText({.width = 1, .height = 9, .size = 1, .text = u"转"_s}, 1) + "done\nunreadable 2\n" +
        sheetText(3, 1, 1) + "done\nend\n";
    QList<Sheet> sheets;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        QVERIFY2(parser.add(line), line);
        if (const auto sheet = parser.takeSheet())
            sheets << *sheet;
    }
    QVERIFY(parser.isAtEnd());
    QCOMPARE(parser.pages(), 3);
    QCOMPARE(parser.unreadable(), QList<int>{2});
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[0].width, 595.28);
    QCOMPARE(sheets[0].rotated, 1);
    QCOMPARE(sheets[0].boxes.size(), 1);
    QCOMPARE(sheets[0].boxes[0].text, u"两 个 字"_s);
    QCOMPARE(sheets[0].boxes[0].height, 10.0); // the type's, round the same middle
    QVERIFY(std::abs(sheets[0].boxes[0].middle() - 105.675) < 0.01);
}

void TestSheetLines::badTextOfTheOtherProcess_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another word") << QByteArray("rm -rf /");
    QTest::newRow("pages again") << QByteArray("pages 3");
    QTest::newRow("error after pages") << QByteArray("error encrypted");
    QTest::newRow("sheet within a sheet") << QByteArray("sheet 2 10 10");
    QTest::newRow("end within a sheet") << QByteArray("end");
    QTest::newRow("no number") << QByteArray("box x 1 1 1 1 0 h 字");
    QTest::newRow("no sense") << QByteArray("box 1 1 nan 1 1 0 h 字");
    QTest::newRow("far away") << QByteArray("box 1e300 1 1 1 1 0 h 字");
    QTest::newRow("less than nothing") << QByteArray("box 1 1 -1 1 1 0 h 字");
    QTest::newRow("turn") << QByteArray("box 1 1 1 1 1 4 h 字");
    QTest::newRow("mode") << QByteArray("box 1 1 1 1 1 0 x 字");
    QTest::newRow("no words") << QByteArray("box 1 1 1 1 1 0 h");
    QTest::newRow("long") << "box 1 1 1 1 1 0 h " + QByteArray(5000, 'a');
}

void TestSheetLines::sheetsWithoutSense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("again") << QByteArray("sheet 1 10 10");
    QTest::newRow("beyond the last") << QByteArray("sheet 4 10 10");
    QTest::newRow("without height") << QByteArray("sheet 2 10");
    QTest::newRow("without end") << QByteArray("sheet 2 inf 10");
    QTest::newRow("no sheet") << QByteArray("box 1 1 1 1 1 0 h 字");
    QTest::newRow("unreadable again") << QByteArray("unreadable 1");
    QTest::newRow("nothing is done") << QByteArray("done");
}

void TestSheetLines::sheetsWithoutSense()
{
    QFETCH(QByteArray, line);
    SheetParser parser;
    QVERIFY(parser.add("pages 3"));
    QVERIFY(parser.add("sheet 1 100 100"));
    QVERIFY(parser.add("done"));
    QVERIFY(!parser.add(line));
}

void TestSheetLines::badTextOfTheOtherProcess()
{
    QFETCH(QByteArray, line);
    SheetParser parser;
    QVERIFY(parser.add("pages 3"));
    QVERIFY(parser.add("sheet 1 100 100"));
    QVERIFY(parser.add("box 1 1 1 1 1 0 h 字"));
    QVERIFY(!parser.add(line));
}

QTEST_GUILESS_MAIN(TestSheetLines)
#include "tst_sheetlines.moc"
