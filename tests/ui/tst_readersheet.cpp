#include "look/fonts.h"
#include "reader/markindex.h"
#include "reader/sheetview.h"
#include "readertexts.h"

#include <QApplication>
#include <QGlyphRun>
#include <QRandomGenerator>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReaderSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAgreeWithPlainSums();
    void marksGetLanes();
    void rangesAreFoundByPlace();
    void longBlocksAreCut();
    void cutsStandWhereBothSidesCanBeCut();
    void rowsAreLevel();
    void everyPlaceIsFoundAgain();
    void facesFollowTheScript();
    void measureKeepsItsLimits_data();
    void measureKeepsItsLimits();
    void everyStepMovesByItself();
    void topSurvivesEveryShape();
    void endIsTheEnd();
};

namespace {

ReaderSheet sheetOf(const ReaderText &text, int width, int textSize = 17)
{
    ReaderSheet sheet;
    sheet.setText(text);
    sheet.setShape(width, textSize, SheetColumns::Both);
    return sheet;
}

} // namespace

void TestReaderSheet::heightsAgreeWithPlainSums()
{
    QRandomGenerator random(7);
    for (const int count : {1, 2, 3, 64, 100}) {
        std::vector<int> plain;
        for (int i = 0; i < count; ++i)
            plain.push_back(random.bounded(1, 50));
        RowHeights heights(plain);
        for (int change = 0; change < 20; ++change) {
            const int row = random.bounded(count);
            plain[size_t(row)] = random.bounded(1, 50);
            heights.setHeight(row, plain[size_t(row)]);
        }
        int top = 0;
        for (int row = 0; row < count; ++row) {
            QCOMPARE(heights.top(row), top);
            QCOMPARE(heights.rowAt(top), row);
            top += plain[size_t(row)];
            QCOMPARE(heights.rowAt(top - 1), row);
        }
        QCOMPARE(heights.total(), top);
        QCOMPARE(heights.rowAt(top + 1000), count - 1);
    }
}

void TestReaderSheet::marksGetLanes()
{
    const MarkIndex marks({{.id = MarkId(1), .range = {0, 10}},
                           {.id = MarkId(3), .range = {8, 20}},
                           {.id = MarkId(2), .range = {5, 9}},
                           {.id = MarkId(4), .range = {10, 12}}});
    QCOMPARE(marks.touching({0, 100}), (QList<qsizetype>{0, 1, 2, 3}));
    QCOMPARE(marks.at(0).lane, 0);             // 0-10
    QCOMPARE(marks.at(1).lane, 1);             // 5-9, over the first
    QCOMPARE(marks.at(2).lane, 2);             // 8-20, over both
    QCOMPARE(marks.at(3).lane, 0);             // 10-12, after the first
    QCOMPARE(marks.at({8, 9})->id, MarkId(3)); // the last one to begin
    QCOMPARE(marks.at({50, 51}), nullptr);
}

void TestReaderSheet::rangesAreFoundByPlace()
{
    QRandomGenerator random(11);
    QList<TextRange> ranges;
    for (int i = 0; i < 200; ++i) {
        const int begin = random.bounded(1000);
        ranges << TextRange{begin, begin + 1 + random.bounded(i % 10 == 0 ? 400 : 20)};
    }
    const RangeIndex index(ranges);
    for (int begin = 0; begin < 1400; begin += 13) {
        const TextRange sought{begin, begin + 10};
        const auto expected =
            std::count_if(ranges.begin(), ranges.end(),
                          [sought](TextRange range) { return range.overlaps(sought); });
        QCOMPARE(index.touching(sought).size(), expected);
    }
}

void TestReaderSheet::longBlocksAreCut()
{
    const QString sentence = u"一二三四五六七八九。"_s; // 10 characters
    const QList<ReaderRow> rows = rowsOf(readerText({u"题"_s, sentence.repeated(400)}));
    QCOMPARE(rows.size(), 3); // headline, 1500, the 2500 left are not too long
    QCOMPARE(rows.at(1).source, (TextRange{2, 1502}));
    QCOMPARE(rows.at(2).source, (TextRange{1502, 4002}));
    QVERIFY(rows.at(1).beginsBlock && !rows.at(1).endsBlock);
    QVERIFY(!rows.at(2).beginsBlock && rows.at(2).endsBlock);
    QCOMPARE(rows.at(2).block, 1);
}

void TestReaderSheet::cutsStandWhereBothSidesCanBeCut()
{
    // One link of 1800 characters where a cut would fall, full stops inside.
    ReaderText text =
        readerText({QString(1400, u'一') + QString(1800, u'。') + QString(900, u'二')});
    text.right.links = Alignment();
    text.right.links.append(Alignment::identity(QString(1400, u'一')));
    text.right.links.append(1800, 1800);
    text.right.links.append(Alignment::identity(QString(900, u'二')));
    const QList<ReaderRow> rows = rowsOf(text);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().source, (TextRange{0, 3200}));
    QCOMPARE(rows.last().on(Side::Right), (TextRange{3200, 4100}));
}

void TestReaderSheet::rowsAreLevel()
{
    ReaderSheet sheet = sheetOf(longText(60), 980);
    QVERIFY(!sheet.isStacked());
    for (qsizetype row = 0; row < sheet.count(); ++row) {
        QCOMPARE(sheet.textTop(row, Side::Left), sheet.textTop(row, Side::Right));
        const SetText &left = sheet.set(row, Side::Left);
        const SetText &right = sheet.set(row, Side::Right);
        QCOMPARE(left.baseline(0), right.baseline(0));
        const QTextLine one = left.layout().lineAt(0);
        const QTextLine other = right.layout().lineAt(0);
        QVERIFY(qAbs(one.y() + one.ascent() - other.y() - other.ascent()) < 0.1);
        const int text = sheet.height(row) - sheet.textTop(row, Side::Left);
        QVERIFY(text >= qMax(left.height(), right.height()));
    }
}

void TestReaderSheet::everyPlaceIsFoundAgain()
{
    for (const int width : {500, 780, 1200}) { // stacked, narrow, wide
        ReaderSheet sheet = sheetOf(shortText(), width);
        for (qsizetype row = 0; row < sheet.count(); ++row) {
            for (const Side side : bothSides) {
                const TextRange range = sheet.row(row).on(side);
                for (qsizetype position = range.begin; position <= range.end; ++position) {
                    const QRect caret = sheet.caret(row, {side, position});
                    const QPoint middle(caret.left(), caret.center().y());
                    QCOMPARE(sheet.spotAt(row, middle, {}).side, side);
                    QCOMPARE(sheet.spotAt(row, middle, side).position, position);
                }
            }
        }
    }
}

void TestReaderSheet::facesFollowTheScript()
{
    ReaderText text = shortText();
    text.rightChoice = ScriptChoice::HongKong;
    ReaderSheet sheet = sheetOf(text, 980);
    const auto face = [&sheet](Side side) {
        const QList<QGlyphRun> runs = sheet.set(1, side).layout().glyphRuns();
        for (const QGlyphRun &run : runs) {
            if (run.glyphIndexes().contains(0))
                return u"a glyph is missing"_s;
        }
        return runs.first().rawFont().familyName();
    };
    QCOMPARE(face(Side::Left), u"Noto Serif CJK SC"_s);
    QCOMPARE(face(Side::Right), u"Noto Serif CJK HK"_s);
}

void TestReaderSheet::measureKeepsItsLimits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("characters"); // in a line
    QTest::addColumn<bool>("isStacked");
    // A column takes half the width less 3.55 characters of 16.98 pixels.
    QTest::newRow("least") << 530 << 12 << false;
    QTest::newRow("a little less") << 525 << 27 << true; // one column, 525 / 16.98 - 3.55
    QTest::newRow("more than one could be, set in two") << 735 << 18 << false;
    QTest::newRow("usual") << 968 << 24 << false;
    QTest::newRow("more than can be read") << 2400 << 40 << false;
    QTest::newRow("a slit") << 60 << 4 << true;
}

void TestReaderSheet::measureKeepsItsLimits()
{
    QFETCH(int, width);
    QFETCH(int, characters);
    QFETCH(bool, isStacked);
    ReaderSheet sheet = sheetOf(shortText(), width);
    QCOMPARE(sheet.isStacked(), isStacked);
    QCOMPARE(int(sheet.columnWidth() / sheet.em()), characters);
    const int right = sheet.columnX(Side::Right) + sheet.columnWidth();
    QVERIFY(qAbs(sheet.columnX(Side::Left) - (width - right)) <= 1); // in the middle
}

void TestReaderSheet::everyStepMovesByItself()
{
    ReaderSheet sheet = sheetOf(longText(2000), 980);
    SheetView view(sheet);
    view.setHeight(760);
    view.jumpTo(view.maximum() / 2);
    for (const int step : {30, -30, 7, -53}) {
        for (int count = 0; count < 400; ++count) {
            const SheetView::Place before = view.places().at(1);
            QCOMPARE(view.moveBy(step), step);
            const std::optional<int> after = view.topOf(before.row);
            QVERIFY(after.has_value());
            QCOMPARE(*after, before.top - step);
            if (count % 50 == 0)
                view.prepareNeighbours(); // estimates above and below become exact
        }
    }
}

void TestReaderSheet::topSurvivesEveryShape()
{
    ReaderSheet sheet = sheetOf(longText(300), 980);
    SheetView view(sheet);
    view.setHeight(760);
    view.jumpTo(view.maximum() / 2);
    const qsizetype top = view.topPosition();
    QVERIFY(top > 0);
    const auto shape = [&](int width, int textSize) {
        view.remember();
        sheet.setShape(width, textSize, SheetColumns::Both);
        view.restore();
    };
    const int y = *view.topOf(sheet.rowOfSource(top));
    for (const auto &[width, textSize] : {std::pair(600, 17), {1400, 24}, {780, 12}, {980, 17}}) {
        shape(width, textSize);
        QCOMPARE(view.topPosition(), top);
    }
    QCOMPARE(*view.topOf(sheet.rowOfSource(top)), y);
}

void TestReaderSheet::endIsTheEnd()
{
    ReaderSheet sheet = sheetOf(longText(50), 980);
    SheetView view(sheet);
    view.setHeight(760);
    QVERIFY(!view.isAtEnd());
    while (view.moveBy(500) > 0) {
    }
    QVERIFY(view.isAtEnd());
    const SheetView::Place last = view.places().last();
    QCOMPARE(last.row, sheet.count() - 1);
    QCOMPARE(last.top + sheet.height(last.row), 760);
    view.prepareNeighbours();
    QCOMPARE(view.value(), view.maximum());
    while (view.moveBy(-500) < 0) {
    }
    QCOMPARE(view.value(), 0);
}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    closeLocaleTrap();
    TestReaderSheet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readersheet.moc"
