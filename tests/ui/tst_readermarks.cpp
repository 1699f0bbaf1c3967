#include "look/fonts.h"
#include "openpane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Reshaping = ReaderPane::Reshaping;

QString words(const ReaderText &text, TextRange range)
{
    return text.source.mid(range.begin, range.length());
}

PaintedMark markOf(qint64 id, TextRange range, int color = 0)
{
    return {.id = MarkId{id}, .range = range, .color = color, .tooltip = QString::number(id)};
}

} // namespace

// Passages and marks by keys and by the gutter.
class TestReaderMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data();
    void ladder();
    void ladderFromAPassage();
    void shrinkingWithoutHavingGrown();
    void otherEnd();
    void sentencesHaveTheirClosingQuotes();
    void unequalLinksAreTakenWhole();
    void enterAndEscape();
    void digitsWantAPassage();
    void marksAtTheCaretInnermostFirst();
    void stripesOfNestedMarksStandApart();
    void lanesStayInTheGutter();
    void stripeIsClicked();
    void chosenMarkIsFramed();
    void tintedMark();
    void settlingWaitsForAThirdClick();
};

void TestReaderMarks::ladder_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("left") << Side::Left;
    QTest::newRow("right") << Side::Right;
}

void TestReaderMarks::ladder()
{
    QFETCH(const Side, side);
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange word = find(text, u"社会"_s);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.edge(side, word.begin + 1));
    QVERIFY(open.pane.selection().isEmpty());
    const QList<TextRange> rungs{
        word,
        find(text, u"创新与社会治理结合，“办事快了”“城市美了”，百姓的口碑胜过金杯银杯。"_s),
        text.blocks.at(2).range,
        {0, text.source.size()}};
    for (const TextRange rung : rungs) {
        open.pane.reshape(Reshaping::Grow);
        QCOMPARE(words(text, open.pane.selection()), words(text, rung));
    }
    open.pane.reshape(Reshaping::Grow); // there is nothing larger
    QCOMPARE(open.pane.selection(), rungs.last());
    for (qsizetype rung = 2; rung >= 0; --rung) {
        open.pane.reshape(Reshaping::Shrink);
        QCOMPARE(open.pane.selection(), rungs.at(rung));
    }
    open.pane.reshape(Reshaping::Shrink);
    QVERIFY(open.pane.selection().isEmpty()); // the caret, where it was
}

void TestReaderMarks::ladderFromAPassage()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.select(find(text, u"会治理结"_s));
    open.pane.reshape(Reshaping::Grow);
    QCOMPARE(words(text, open.pane.selection()), u"社会治理结合"_s);
    open.pane.select(find(text, u"唯创新者胜。\n创新"_s)); // over two paragraphs
    open.pane.reshape(Reshaping::Grow);
    QCOMPARE(open.pane.selection(),
             (TextRange{find(text, u"危中机"_s).begin, find(text, u"银杯。"_s).end}));
}

void TestReaderMarks::shrinkingWithoutHavingGrown()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.select(text.blocks.at(1).range);
    open.pane.reshape(Reshaping::Shrink);
    QCOMPARE(words(text, open.pane.selection()), u"这是不平凡的一年。"_s);
    open.pane.reshape(Reshaping::Shrink);
    QCOMPARE(open.pane.selection().begin, find(text, u"这是"_s).begin);
    QVERIFY(open.pane.selection().length() < 4); // a word
}

void TestReaderMarks::otherEnd()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.select(find(text, u"社会"_s)); // the caret stands at its end
    open.pane.reshape(Reshaping::OtherEndBack);
    QCOMPARE(words(text, open.pane.selection()), u"与社会"_s);
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(words(text, open.pane.selection()), u"与社会治"_s);
    for (int i = 0; i < 9; ++i)
        open.pane.reshape(Reshaping::OtherEndForward);
    QCOMPARE(words(text, open.pane.selection()), u"治"_s); // never empty, never beyond the caret
}

void TestReaderMarks::sentencesHaveTheirClosingQuotes()
{
    const ReaderText text = readerText({u"题"_s, u"他说：“好！”。接着走。（完）"_s});
    OpenPane open(text);
    const QPoint place = open.place(Side::Left, find(text, u"他说"_s).begin);
    QTest::mouseDClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(words(text, open.pane.selection()), u"他说：“好！”。"_s);
}

void TestReaderMarks::unequalLinksAreTakenWhole()
{
    const ReaderText text = unequalText(); // 内存 is 記憶體 on the right
    OpenPane open(text);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {},
                      open.boxes(Side::Right, {2, 4}).first().center());
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(words(text, open.pane.selection()), u"内存"_s);
}

void TestReaderMarks::enterAndEscape()
{
    OpenPane open(shortText());
    QSignalSpy confirmed(&open.pane, &ReaderPane::confirmRequested);
    QSignalSpy letGo(&open.pane, &ReaderPane::letGoRequested);
    open.key(Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0); // nothing is selected
    open.pane.select({0, 4});
    open.key(Qt::Key_Return);
    open.key(Qt::Key_Enter, Qt::KeypadModifier);
    open.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(confirmed.size(), 2);
    open.key(Qt::Key_Escape);
    QCOMPARE(letGo.size(), 1);
    QVERIFY(open.pane.selection().isEmpty());
}

void TestReaderMarks::digitsWantAPassage()
{
    OpenPane open(shortText());
    QSignalSpy asked(&open.pane, &ReaderPane::slotRequested);
    open.key(Qt::Key_3);
    QCOMPARE(asked.size(), 0);
    open.pane.select({0, 4});
    open.key(Qt::Key_3);
    open.key(Qt::Key_9, Qt::KeypadModifier);
    open.key(Qt::Key_0);
    open.key(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toInt(), 3);
    QCOMPARE(asked[1][0].toInt(), 9);
    QCOMPARE(open.pane.selection(), (TextRange{0, 4})); // goes on being selected
}

void TestReaderMarks::marksAtTheCaretInnermostFirst()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const qsizetype begin = text.blocks.at(2).range.begin;
    open.pane.setMarks({markOf(1, {begin, begin + 20}), markOf(2, {begin + 2, begin + 10}),
                        markOf(3, {begin + 4, begin + 6}), markOf(4, {begin + 8, begin + 30})});
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.edge(Side::Left, begin + 5));
    QCOMPARE(open.pane.marksAtCaret(), (QList<MarkId>{MarkId{3}, MarkId{2}, MarkId{1}}));
    open.pane.select({begin + 9, begin + 12});
    QCOMPARE(open.pane.marksAtCaret(), (QList<MarkId>{MarkId{2}, MarkId{1}, MarkId{4}}));
    open.pane.select({0, 2});
    QVERIFY(open.pane.marksAtCaret().isEmpty());
}

void TestReaderMarks::stripesOfNestedMarksStandApart()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const qsizetype begin = text.blocks.at(2).range.begin;
    const QList<PaintedMark> marks{markOf(1, {begin, begin + 20}, 1),
                                   markOf(2, {begin + 2, begin + 10}, 2),
                                   markOf(3, {begin + 4, begin + 6}, 3)};
    open.pane.setMarks(marks);
    const QImage picture = open.picture();
    for (const Side side : bothSides) {
        QList<int> lefts;
        for (int lane = 0; lane < 3; ++lane) {
            const QRect stripe = open.stripe(side, marks.at(lane).range, lane);
            QVERIFY(stripe.width() >= 2 && stripe.width() <= 4);
            QCOMPARE(picture.pixelColor(stripe.center()),
                     light().tags.at(size_t(marks.at(lane).color)).tone);
            lefts << stripe.left();
        }
        QVERIFY(lefts[0] > lefts[1] + 3 && lefts[1] > lefts[2] + 3); // paper between them
    }
}

void TestReaderMarks::lanesStayInTheGutter()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    for (int lane = 0; lane < 30; ++lane) {
        QVERIFY(open.stripe(Side::Left, {0, 4}, lane).left() >= 0);
        QVERIFY(open.stripe(Side::Right, {0, 4}, lane).left() > open.pane.viewport()->width() / 2);
    }
}

void TestReaderMarks::stripeIsClicked()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const qsizetype begin = text.blocks.at(2).range.begin;
    open.pane.setMarks({markOf(1, {begin, begin + 20}), markOf(2, {begin + 2, begin + 10})});
    QSignalSpy clicked(&open.pane, &ReaderPane::markClicked);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {},
                      open.stripe(Side::Right, {begin + 2, begin + 10}, 1).center());
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {},
                      open.stripe(Side::Right, {begin, begin + 20}, 0).center());
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[0][0].value<MarkId>(), MarkId{2});
    QCOMPARE(clicked[1][0].value<MarkId>(), MarkId{1});
}

void TestReaderMarks::chosenMarkIsFramed()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange passage = find(text, u"社会治理"_s);
    open.pane.setMarks({markOf(7, passage)});
    open.pane.setCurrentMark(MarkId{7});
    for (const Side side : bothSides) {
        const QRect box = open.boxes(side, passage).first();
        const QImage picture = open.picture();
        QCOMPARE(picture.pixelColor(box.center().x(), box.top()), light().accent);
        QCOMPARE(picture.pixelColor(box.center().x(), box.bottom()), light().accent);
        QCOMPARE(picture.pixelColor(box.left() - 1, box.center().y()), light().accent);
    }
    open.pane.setMarks({}); // it is gone, and its frame with it
    const QRect box = open.boxes(Side::Left, passage).first();
    QCOMPARE(open.picture().pixelColor(box.center().x(), box.top()), light().paper);
}

void TestReaderMarks::tintedMark()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange passage = find(text, u"社会治理"_s);
    open.pane.setMarks({markOf(7, passage)});
    open.pane.setTintedMark(MarkId{7});
    const QRect box = open.boxes(Side::Left, passage).first();
    QCOMPARE(open.picture().pixelColor(box.topLeft() + QPoint(1, 1)), light().counterpart);
    open.pane.setTintedMark(MarkId{});
    QCOMPARE(open.picture().pixelColor(box.topLeft() + QPoint(1, 1)), light().tags[0].wash);
}

void TestReaderMarks::settlingWaitsForAThirdClick()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const QPoint place = open.place(Side::Left, find(text, u"社会"_s).begin);
    QSignalSpy settled(&open.pane, &ReaderPane::selectionSettled);
    QTest::mouseDClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(open.pane.isSelectedByHand());
    QCOMPARE(settled[0][0].value<TextRange>(),
             find(text, u"创新与社会治理结合，“办事快了”“城市美了”，百姓的口碑胜过金杯银杯。"_s));
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!open.pane.isSelectedByHand());
}

QTEST_MAIN(TestReaderMarks)
#include "tst_readermarks.moc"
