#include "look/fonts.h"
#include "openpane.h"

#include <QApplication>
#include <QClipboard>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReaderPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySheet();
    void dragSelects_data();
    void dragSelects();
    void unequalLinks();
    void wordsSentencesAndBlocks();
    void copies();
    void copiesAcrossBlocks();
    void settlesByHandOnly();
    void marksAreWashedUnderlinedAndStriped();
    void marksThatOverlapStackTheirLines();
    void hitsLieOverMarks();
    void selectionShowsItsCounterpart();
    void lighterInkBecomesFullOnColor();
    void clickOnAMark();
    void hoverTintsTheOtherColumn();
    void caretComesWithAClickAndFocus();
    void arrowsAgreeWithAPlainModel();
    void keysByLineParagraphAndArticle();
    void surrogatesStayWhole();
    void otherColumn();
    void lettersAreNotItsOwn();
    void readingOnAsksTwice();
    void scrollsByExactlyTheStep();
    void topSurvivesWhateverChanges();
    void revealsAPassage();
    void oneColumn();
    void hugeParagraph();
};

void TestReaderPane::emptySheet()
{
    OpenPane open{ReaderText()};
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_F6, Qt::Key_PageDown})
        open.key(key, Qt::ShiftModifier);
    open.key(Qt::Key_A, Qt::ControlModifier);
    open.drag({300, 100}, {400, 200});
    open.pane.select({0, 5});
    open.pane.reveal({0, 5});
    open.pane.setColumns(ReaderPane::Columns::RightOnly);
    open.pane.setColumns(ReaderPane::Columns::Both);
    QVERIFY(open.pane.selection().isEmpty());
    QVERIFY(open.pane.selectionRect().isEmpty());
    QCOMPARE(open.picture().pixelColor(500, 300), light().paper);
    open.pane.setText(shortText());
    open.pane.select({0, 2});
    QSignalSpy changed(&open.pane, &ReaderPane::selectionChanged);
    open.pane.clear();
    QCOMPARE(changed.size(), 1);
    QVERIFY(open.pane.selection().isEmpty());
}

void TestReaderPane::dragSelects_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("shown");
    QTest::newRow("left") << Side::Left << u"危中机，唯创新"_s;
    QTest::newRow("right") << Side::Right << u"危中機，唯創新"_s;
}

void TestReaderPane::dragSelects()
{
    QFETCH(Side, side);
    QFETCH(QString, shown);
    const ReaderText text = shortText();
    OpenPane open(text);
    QSignalSpy changed(&open.pane, &ReaderPane::selectionChanged);
    const TextRange words = find(text, u"危中机，唯创新"_s);
    open.drag(open.edge(side, words.begin), open.edge(side, words.end));
    QCOMPARE(open.pane.selection(), words);
    QCOMPARE(open.pane.selectionAsShown(), shown);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().value<TextRange>(), words);
    const QRect rect = open.pane.selectionRect();
    const QRect expected = open.boxes(side, words).first();
    QCOMPARE(rect.topLeft(), open.pane.viewport()->mapToGlobal(expected.topLeft()));
    QCOMPARE(rect.size(), expected.size());
}

void TestReaderPane::unequalLinks()
{
    const ReaderText text = unequalText();
    OpenPane open(text);
    // The second half of 内存: its counterpart is all of 記憶體.
    open.drag(open.place(Side::Left, 3) + QPoint(-1, 0), open.edge(Side::Left, 4));
    QCOMPARE(open.pane.selection(), (TextRange{3, 4}));
    QCOMPARE(open.pane.selectionAsShown(), u"存"_s);
    const QImage picture = open.picture();
    const QRect counterpart = open.boxes(Side::Right, {2, 4}).first();
    QCOMPARE(qRound(counterpart.width() / open.sheet.style(0, Side::Right).em), 3); // 記憶體
    QCOMPARE(picture.pixelColor(counterpart.topLeft() + QPoint(1, 1)), light().counterpart);
    QCOMPARE(picture.pixelColor(counterpart.topRight() + QPoint(-1, 1)), light().counterpart);
    QCOMPARE(picture.pixelColor(counterpart.topRight() + QPoint(3, 1)), light().paper);
    // 憶 alone, on the right.
    const QPoint middle = counterpart.center();
    open.drag(middle - QPoint(4, 0), middle + QPoint(14, 0));
    QCOMPARE(open.pane.selection(), (TextRange{2, 4}));
    QCOMPARE(open.pane.selectionAsShown(), u"記憶體"_s);
}

void TestReaderPane::wordsSentencesAndBlocks()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange word = find(text, u"社会"_s);
    const QPoint place = open.place(Side::Right, word.begin);
    QTest::mouseDClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.pane.selection(), word);
    QTest::mousePress(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.pane.selection(),
             find(text, u"创新与社会治理结合，“办事快了”“城市美了”，百姓的口碑胜过金杯银杯。"_s));
    QTest::mouseRelease(open.pane.viewport(), Qt::LeftButton, {}, place);
    QTest::mousePress(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.pane.selection(), text.blocks.at(2).range);
    QTest::mouseRelease(open.pane.viewport(), Qt::LeftButton, {}, place);
}

void TestReaderPane::copies()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange words = find(text, u"奔涌创新"_s);
    open.drag(open.edge(Side::Right, words.begin), open.edge(Side::Right, words.end));
    open.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"奔涌创新"_s);
    open.pane.copyAsShown();
    QCOMPARE(QApplication::clipboard()->text(), u"奔湧創新"_s);
}

void TestReaderPane::copiesAcrossBlocks()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.select({find(text, u"新潮"_s).begin, find(text, u"这是"_s).end});
    open.pane.copySource();
    QCOMPARE(QApplication::clipboard()->text(), u"新潮\n这是"_s);
}

void TestReaderPane::settlesByHandOnly()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    QSignalSpy settled(&open.pane, &ReaderPane::selectionSettled);
    open.pane.select({7, 9});
    QVERIFY(!settled.wait(400));
    open.drag(open.edge(Side::Left, 2), open.edge(Side::Left, 6));
    QVERIFY(settled.isEmpty()); // not while the hand may go on
    QVERIFY(settled.wait(30'000));
    QCOMPARE(settled.last().first().value<TextRange>(), (TextRange{2, 6}));
    settled.clear();
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(settled.wait(30'000));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.last().first().value<TextRange>(), (TextRange{2, 8}));
}

void TestReaderPane::marksAreWashedUnderlinedAndStriped()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange words = find(text, u"不平凡的一年"_s);
    open.pane.setMarks({{.id = MarkId(1), .range = words, .color = 2, .tooltip = {}}});
    const QImage picture = open.picture();
    const TagColors colors = light().tags.at(2);
    for (const Side side : bothSides) {
        const QRect box = open.boxes(side, words).first();
        QCOMPARE(picture.pixelColor(box.topLeft() + QPoint(1, 1)), colors.wash);
        QCOMPARE(picture.pixelColor(box.topRight() + QPoint(-1, 1)), colors.wash);
        QCOMPARE(picture.pixelColor(box.topRight() + QPoint(2, 1)), light().paper);
        const QRect bottom(box.left() + 2, box.bottom() - 5, box.width() - 4, 8);
        QVERIFY(shows(picture, bottom, colors.tone));
        const QRect stripe(box.left() - 200, box.top(), 195, box.height());
        QVERIFY(shows(picture, stripe, colors.tone));
    }
}

void TestReaderPane::marksThatOverlapStackTheirLines()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange outer = find(text, u"不平凡的一年"_s);
    const TextRange inner = find(text, u"平凡"_s);
    open.pane.setMarks({{.id = MarkId(1), .range = outer, .color = 2, .tooltip = {}},
                        {.id = MarkId(2), .range = inner, .color = 0, .tooltip = {}}});
    const QImage picture = open.picture();
    const QRect box = open.boxes(Side::Left, inner).first();
    QCOMPARE(picture.pixelColor(box.topLeft() + QPoint(1, 1)), light().tags.at(0).wash);
    const auto lineBelow = [&](const QColor &color) {
        int y = box.center().y();
        while (y < box.bottom() + 12 && picture.pixelColor(box.center().x(), y) != color)
            ++y;
        return y;
    };
    QCOMPARE(lineBelow(light().tags.at(0).tone) - lineBelow(light().tags.at(2).tone), 3);
}

void TestReaderPane::hitsLieOverMarks()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.setMarks({{.id = MarkId(1), .range = {10, 20}, .color = 4, .tooltip = {}}});
    open.pane.setHits({{13, 16}});
    const QImage picture = open.picture();
    const QRect box = open.boxes(Side::Right, {13, 16}).first();
    QCOMPARE(picture.pixelColor(box.topLeft() + QPoint(3, 2)), light().hit);
    QCOMPARE(picture.pixelColor(box.center().x(), box.top()), light().hitFrame);
    QCOMPARE(picture.pixelColor(box.left() - 3, box.top() + 1), light().tags.at(4).wash);
}

void TestReaderPane::selectionShowsItsCounterpart()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.setMarks({{.id = MarkId(1), .range = {10, 20}, .color = 4, .tooltip = {}}});
    open.pane.select({12, 16});
    QImage picture = open.picture();
    const QPoint inside(2, 1);
    const QPoint left = open.boxes(Side::Left, {12, 16}).first().topLeft() + inside;
    const QPoint right = open.boxes(Side::Right, {12, 16}).first().topLeft() + inside;
    QCOMPARE(picture.pixelColor(left), light().selection);
    QCOMPARE(picture.pixelColor(right), light().counterpart);
    open.key(Qt::Key_F6);
    picture = open.picture();
    QCOMPARE(picture.pixelColor(left), light().counterpart);
    QCOMPARE(picture.pixelColor(right), light().selection);
}

void TestReaderPane::lighterInkBecomesFullOnColor()
{
    ReaderText text = shortText();
    text.blocks[1].kind = BlockKind::Byline;
    OpenPane open(text);
    const TextRange words = find(text, u"不平凡"_s);
    const QRect area = open.boxes(Side::Left, words).first();
    QVERIFY(!shows(open.picture(), area, light().ink));
    open.pane.setMarks({{.id = MarkId(1), .range = words, .color = 0, .tooltip = {}}});
    QVERIFY(shows(open.picture(), area, light().ink));
}

void TestReaderPane::clickOnAMark()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    open.pane.setMarks({{.id = MarkId(5), .range = {12, 20}, .color = 0, .tooltip = {}},
                        {.id = MarkId(6), .range = {14, 16}, .color = 1, .tooltip = {}}});
    QSignalSpy clicked(&open.pane, &ReaderPane::markClicked);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.place(Side::Right, 15));
    QCOMPARE(clicked.takeFirst().first().value<MarkId>(), MarkId(6));
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.place(Side::Left, 18));
    QCOMPARE(clicked.takeFirst().first().value<MarkId>(), MarkId(5));
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.place(Side::Left, 3));
    QVERIFY(clicked.isEmpty());
}

void TestReaderPane::hoverTintsTheOtherColumn()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange clause = find(text, u"危中机，唯创新者胜。"_s);
    QTest::mouseMove(open.pane.viewport(), open.place(Side::Left, clause.begin + 3));
    const QPoint there = open.boxes(Side::Right, clause).first().topLeft() + QPoint(1, 1);
    const QPoint here = open.boxes(Side::Left, clause).first().topLeft() + QPoint(1, 1);
    QCOMPARE(open.picture().pixelColor(there), light().paper); // not before the pointer rests
    QTRY_COMPARE(open.picture().pixelColor(there), light().counterpart);
    QCOMPARE(open.picture().pixelColor(here), light().paper);
}

void TestReaderPane::caretComesWithAClickAndFocus()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    QTRY_VERIFY(open.pane.hasFocus());
    const QPoint place = open.edge(Side::Left, 14);
    const QRect around(place - QPoint(2, 8), QSize(5, 16));
    QVERIFY(!shows(open.picture(), around, light().accent));
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(shows(open.picture(), around, light().accent));
    open.key(Qt::Key_Escape);
    QVERIFY(!shows(open.picture(), around, light().accent));
}

void TestReaderPane::arrowsAgreeWithAPlainModel()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.edge(Side::Left, 0));
    qsizetype anchor = 0;
    qsizetype cursor = 0;
    QRandomGenerator random(3);
    for (int i = 0; i < 600; ++i) {
        const bool isForward = random.bounded(5) > 1;
        const bool extends = random.bounded(3) > 0;
        open.key(isForward ? Qt::Key_Right : Qt::Key_Left,
                 extends ? Qt::ShiftModifier : Qt::NoModifier);
        if (!extends && anchor != cursor)
            cursor = isForward ? qMax(anchor, cursor) : qMin(anchor, cursor);
        else
            cursor = qBound(qsizetype(0), cursor + (isForward ? 1 : -1), text.source.size());
        if (!extends)
            anchor = cursor;
        const TextRange expected{qMin(anchor, cursor), qMax(anchor, cursor)};
        QCOMPARE(open.pane.selection(), expected.isEmpty() ? TextRange() : expected);
    }
}

void TestReaderPane::keysByLineParagraphAndArticle()
{
    const ReaderText text = shortText();
    OpenPane open(text);
    const TextRange headline = text.blocks.at(0).range;
    const TextRange first = text.blocks.at(1).range;
    const TextRange second = text.blocks.at(2).range;
    const auto selected = [&open](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        open.key(key, modifiers | Qt::ShiftModifier);
        return open.pane.selection();
    };
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.edge(Side::Left, 3));
    QCOMPARE(selected(Qt::Key_End), (TextRange{3, headline.end}));
    QCOMPARE(selected(Qt::Key_Home), (TextRange{0, 3}));
    QCOMPARE(selected(Qt::Key_Down, Qt::ControlModifier), (TextRange{3, first.begin}));
    QCOMPARE(selected(Qt::Key_Down, Qt::ControlModifier), (TextRange{3, second.begin}));
    QCOMPARE(selected(Qt::Key_Up, Qt::ControlModifier), (TextRange{3, first.begin}));
    QCOMPARE(selected(Qt::Key_End, Qt::ControlModifier), (TextRange{3, second.end}));
    QCOMPARE(selected(Qt::Key_Home, Qt::ControlModifier), (TextRange{0, 3}));
    open.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(open.pane.selection(), (TextRange{0, text.source.size()}));

    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {},
                      open.edge(Side::Left, second.begin));
    const qsizetype begin = second.begin; // 创新|与|社会|治理
    QCOMPARE(selected(Qt::Key_Right, Qt::ControlModifier), (TextRange{begin, begin + 2}));
    QCOMPARE(selected(Qt::Key_Right, Qt::ControlModifier), (TextRange{begin, begin + 3}));
    QCOMPARE(selected(Qt::Key_Right, Qt::ControlModifier), (TextRange{begin, begin + 5}));
    QCOMPARE(selected(Qt::Key_Left, Qt::ControlModifier), (TextRange{begin, begin + 3}));

    // Down and up again over lines of differing length: back in the same place.
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {},
                      open.edge(Side::Left, second.begin + 22));
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down})
        open.key(key);
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(open.pane.selection(), (TextRange{second.begin + 22, second.begin + 23}));
}

void TestReaderPane::surrogatesStayWhole()
{
    const ReaderText text = readerText({u"𠮷野家𠮷"_s});
    OpenPane open(text);
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, open.edge(Side::Left, 0));
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(open.pane.selection(), (TextRange{0, 2}));
    open.key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(open.pane.selection(), (TextRange{0, 6}));
    open.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(open.pane.selection(), (TextRange{0, 4}));
}

void TestReaderPane::otherColumn()
{
    OpenPane open(shortText());
    open.drag(open.edge(Side::Left, 4), open.edge(Side::Left, 7));
    QCOMPARE(open.pane.selectionAsShown(), u"奔涌创"_s);
    open.key(Qt::Key_F6);
    QCOMPARE(open.pane.selection(), (TextRange{4, 7}));
    QCOMPARE(open.pane.selectionAsShown(), u"奔湧創"_s);
}

// They are the window's, which leaves them to fields and input methods.
void TestReaderPane::lettersAreNotItsOwn()
{
    OpenPane open(shortText());
    QSignalSpy page(&open.pane, &ReaderPane::pageRequested);
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QChar(key).toLower());
        QCoreApplication::sendEvent(&open.pane, &event);
        QVERIFY(!event.isAccepted());
    }
    QVERIFY(page.isEmpty());
}

void TestReaderPane::readingOnAsksTwice()
{
    OpenPane open(longText(20));
    QSignalSpy next(&open.pane, &ReaderPane::nextArticleRequested);
    qsizetype top = -1;
    int pages = 0;
    while (open.pane.topPosition() > top) {
        QVERIFY(next.isEmpty());
        top = open.pane.topPosition();
        open.pane.readOn();
        ++pages;
        QCoreApplication::processEvents();
    }
    QVERIFY(pages > 2);
    open.key(Qt::Key_F6); // another key between: asked again
    open.pane.readOn();
    QVERIFY(next.isEmpty());
    open.pane.readOn();
    QCOMPARE(next.size(), 1);
}

void TestReaderPane::scrollsByExactlyTheStep()
{
    OpenPane open(longText(2000));
    QScrollBar *bar = open.pane.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCoreApplication::processEvents();
    const auto rightOf = [](const QImage &image) {
        return image.copy(520, 0, 400, image.height());
    };
    QImage before = rightOf(open.picture());
    for (int i = 0; i < 60; ++i) {
        const int step = i < 30 ? 30 : -30;
        bar->setValue(bar->value() + step);
        QCoreApplication::processEvents();
        const QImage after = rightOf(open.picture());
        const int height = before.height() - 30;
        QCOMPARE(after.copy(0, step > 0 ? 0 : 30, 400, height),
                 before.copy(0, step > 0 ? 30 : 0, 400, height));
        before = after;
    }
}

void TestReaderPane::topSurvivesWhateverChanges()
{
    ReaderText text = longText(300);
    OpenPane open(text);
    QScrollBar *bar = open.pane.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    const qsizetype top = open.pane.topPosition();
    QVERIFY(top > 100);
    open.pane.select({top, top + 3});
    open.pane.resize(700, 500);
    QCOMPARE(open.pane.topPosition(), top);
    open.pane.setTextSize(26);
    QCOMPARE(open.pane.topPosition(), top);
    open.pane.setTheme(Theme::of(Theme::Name::Dark));
    std::swap(text.left, text.right);
    text.leftChoice = ScriptChoice::Taiwan;
    open.pane.setRenditions(text);
    QCOMPARE(open.pane.topPosition(), top);
    QCOMPARE(open.pane.selection(), (TextRange{top, top + 3}));
    open.pane.setColumns(ReaderPane::Columns::RightOnly);
    QCOMPARE(open.pane.topPosition(), top);
    open.pane.setColumns(ReaderPane::Columns::Both);
    open.pane.setTextSize(17);
    open.pane.resize(1000, 760);
    QCoreApplication::processEvents();
    QCOMPARE(open.pane.topPosition(), top);
    open.pane.setTopPosition(50);
    QCOMPARE(open.pane.topPosition(), 50);
    open.pane.setText(text);
    QCOMPARE(open.pane.topPosition(), 0);
}

void TestReaderPane::revealsAPassage()
{
    const ReaderText text = longText(300);
    OpenPane open(text);
    const TextRange far{text.source.size() / 2, text.source.size() / 2 + 4};
    open.pane.select(far);
    QVERIFY(open.pane.selectionRect().isEmpty());
    open.pane.reveal(far);
    const QPoint corner = open.pane.viewport()->mapToGlobal(QPoint(0, 0));
    const QRect shown = open.pane.selectionRect().translated(-corner);
    QVERIFY(shown.isValid());
    QVERIFY(shown.top() > 100 && shown.bottom() < 760 / 2);
    const qsizetype top = open.pane.topPosition();
    open.pane.reveal({far.begin + 30, far.begin + 32}); // in view: nothing moves
    QCOMPARE(open.pane.topPosition(), top);
}

void TestReaderPane::oneColumn()
{
    OpenPane open(shortText());
    open.pane.setColumns(ReaderPane::Columns::RightOnly);
    open.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(open.pane.selectionAsShown().startsWith(u"細河兩岸奔湧"_s));
    open.key(Qt::Key_F6);
    QVERIFY(open.pane.selectionAsShown().startsWith(u"細河兩岸奔湧"_s));
    open.pane.setColumns(ReaderPane::Columns::LeftOnly);
    QVERIFY(open.pane.selectionAsShown().startsWith(u"细河两岸奔涌"_s));
}

void TestReaderPane::hugeParagraph()
{
    const QString sentence = u"让对标对表成为新常态，创新实干成为新习惯。"_s;
    const ReaderText text = readerText({u"题"_s, sentence.repeated(17000)}); // 1 MB of UTF-8
    OpenPane open(text);
    open.picture();
    open.key(Qt::Key_End);
    QCoreApplication::processEvents();
    open.picture();
    QVERIFY(open.pane.topPosition() > text.source.size() - 2000);
    const TextRange across{1500 + 2 - 10, 1500 + 2 + 20}; // over the seam of two segments
    open.pane.select(across);
    open.pane.copySource();
    QCOMPARE(QApplication::clipboard()->text(), text.source.mid(across.begin, across.length()));
}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    closeLocaleTrap();
    TestReaderPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerpane.moc"
