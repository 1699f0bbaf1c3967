#include "../openpane.h"
#include "ingest/dropveil.h"
#include "marks/clampedtext.h"
#include "marks/markcard.h"
#include "marks/passagepane.h"
#include "openwindow.h"
#include "window/dragdesk.h"
#include "window/headlineplace.h"
#include "window/quoteflavours.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStyleHints>

using namespace Qt::StringLiterals;

// Marks and passages that are dragged out of the window.
class TestDragging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selectionIsDragged();
    void clickOnTheSelectionLetsGo();
    void besideTheSelectionOneSelects();
    void cardIsDragged();
    void clickUnfoldsDraggingDoesNot();
    void rowsAreDragged();
    void draggedIsWhatIsCopied();
    void marksOneAfterAnother();
    void whatCannotBeDraggedIsSaid();
    void selectionGoesOut();
    void cardGoesOut();
    void windowTakesNothingOfItsOwn();
    void wholeArticlesAreTheirHeadline_data();
    void wholeArticlesAreTheirHeadline();
    void cleanupTestCase();

private:
    MarkId mark(int row, const Library::NewMark &mark) const;
    void send(QWidget *to, QEvent::Type type, QPoint place) const;
    QString held() const;

    int m_far = QGuiApplication::styleHints()->startDragDistance() + 1;
    std::unique_ptr<OpenWindow> m_open;
};

void TestDragging::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestDragging::cleanupTestCase()
{
    m_open.reset();
}

MarkId TestDragging::mark(int row, const Library::NewMark &mark) const
{
    Library::NewMark made = mark;
    made.article = m_open->list().idAt(row);
    return m_open->library().addMark(made).wait()->id;
}

// Without the events that others are to handle meanwhile: the drag would be gone.
void TestDragging::send(QWidget *to, QEvent::Type type, QPoint place) const
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, place, to->mapToGlobal(place), isMove ? Qt::NoButton : Qt::LeftButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(to, &event);
}

// There is nowhere to drag to on the screen of the tests; what was held is there a moment longer.
QString TestDragging::held() const
{
    const auto drags = m_open->window().findChildren<QDrag *>();
    return drags.isEmpty() ? QString() : drags.last()->mimeData()->text();
}

void TestDragging::selectionIsDragged()
{
    OpenPane open(shortText());
    QSignalSpy dragged(&open.pane, &ReaderPane::selectionDragged);
    open.pane.select({2, 6});
    const QPoint place = open.place(Side::Left, 3);
    QTest::mousePress(open.pane.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseMove(open.pane.viewport(), place + QPoint(m_far - 2, 0));
    QCOMPARE(dragged.size(), 0); // the hand trembles
    QTest::mouseMove(open.pane.viewport(), place + QPoint(m_far, 0));
    QTest::mouseMove(open.pane.viewport(), place + QPoint(3 * m_far, 0));
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(open.pane.selection(), (TextRange{2, 6}));
    QTest::mouseRelease(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.pane.selection(), (TextRange{2, 6}));
}

void TestDragging::clickOnTheSelectionLetsGo()
{
    OpenPane open(shortText());
    QSignalSpy dragged(&open.pane, &ReaderPane::selectionDragged);
    open.pane.select({2, 6});
    const QPoint place = open.place(Side::Left, 3);
    QTest::mousePress(open.pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.pane.selection(), (TextRange{2, 6})); // until it is let go
    QTest::mouseRelease(open.pane.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(open.pane.selection().isEmpty());
    QCOMPARE(dragged.size(), 0);
}

void TestDragging::besideTheSelectionOneSelects()
{
    OpenPane open(shortText());
    QSignalSpy dragged(&open.pane, &ReaderPane::selectionDragged);
    open.pane.select({0, 2});
    open.drag(open.edge(Side::Left, 4), open.edge(Side::Left, 7));
    QCOMPARE(open.pane.selection(), (TextRange{4, 7}));
    open.pane.select({0, 0});
    open.drag(open.edge(Side::Left, 0), open.edge(Side::Left, 2));
    QCOMPARE(open.pane.selection(), (TextRange{0, 2}));
    open.drag(open.edge(Side::Right, 1), open.edge(Side::Right, 4)); // from its counterpart
    QCOMPARE(open.pane.selection(), (TextRange{1, 4}));
    QCOMPARE(dragged.size(), 0);
}

void TestDragging::cardIsDragged()
{
    MarkCard card;
    Mark mark;
    mark.selector.quote = u"危中机，唯创新者胜。"_s;
    card.setMark(mark, {}, light());
    card.resize(240, 160);
    card.show();
    QSignalSpy dragged(&card, &MarkCard::dragged);
    QSignalSpy activated(&card, &MarkCard::activated);
    const QPoint place(100, 12);
    QTest::mouseClick(&card, Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QTest::mousePress(&card, Qt::LeftButton, {}, place);
    QTest::mouseMove(&card, place + QPoint(0, m_far - 2));
    QCOMPARE(dragged.size(), 0);
    QTest::mouseMove(&card, place + QPoint(0, m_far));
    QTest::mouseMove(&card, place + QPoint(0, 2 * m_far));
    QCOMPARE(dragged.size(), 1);
    QTest::mouseRelease(&card, Qt::LeftButton, {}, place);
}

void TestDragging::clickUnfoldsDraggingDoesNot()
{
    ClampedText text;
    text.resize(120, 60);
    text.setText(u"危中机，唯创新者胜。"_s.repeated(20));
    const int folded = text.heightForWidth(120);
    QTest::mousePress(&text, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(text.heightForWidth(120), folded);
    QTest::mouseRelease(&text, Qt::LeftButton, {}, {500, 5}); // away
    QCOMPARE(text.heightForWidth(120), folded);
    QTest::mouseClick(&text, Qt::LeftButton, {}, {5, 5});
    QVERIFY(text.heightForWidth(120) > folded);
}

// The row under the hand; when it is ticked, all that are.
void TestDragging::rowsAreDragged()
{
    PassagePane pane([](const QList<MarkId> &ids) -> Result<QList<PassageRow>> {
        QList<PassageRow> rows;
        for (const MarkId id : ids)
            rows << PassageRow{.id = id};
        return rows;
    });
    pane.resize(800, 600);
    PassageListing listing;
    for (int id = 1; id <= 4; ++id)
        listing.ids << MarkId{id};
    listing.marks = 4;
    pane.setListing(listing, PassageGrouping::None);
    pane.show();
    QSignalSpy dragged(&pane, &PassagePane::marksDragged);
    const auto drag = [&](int row, int far) {
        QWidget *view = pane.view()->viewport();
        const QModelIndex index = pane.marks().index(row);
        const QPoint place = pane.view()->visualRect(index).center();
        QTest::mousePress(view, Qt::LeftButton, {}, place);
        QTest::mouseMove(view, place + QPoint(far, 0));
        QTest::mouseRelease(view, Qt::LeftButton, {}, place + QPoint(far, 0));
    };
    const auto marks = [&] { return dragged.takeFirst().first().value<QList<MarkId>>(); };
    drag(1, m_far - 2);
    QCOMPARE(dragged.size(), 0);
    drag(1, m_far);
    QCOMPARE(marks(), QList<MarkId>{MarkId{2}});
    pane.marks().setTicked(2, 3, true);
    drag(1, m_far);
    QCOMPARE(marks(), QList<MarkId>{MarkId{2}});
    drag(3, m_far);
    QCOMPARE(marks(), (QList<MarkId>{MarkId{3}, MarkId{4}}));
}

void TestDragging::draggedIsWhatIsCopied()
{
    m_open->openRow(0);
    m_open->pane().select({4, 9});
    OpenWindow::press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const auto dragged = flavoursFor(m_open->library(), {{m_open->list().idAt(0), {4, 9}}});
    QVERIFY(dragged);
    QCOMPARE((*dragged)->formats(), copied->formats());
    for (const QString &format : copied->formats())
        QCOMPARE((*dragged)->data(format), copied->data(format));
    QVERIFY(copied->hasFormat(u"text/markdown"_s) && copied->hasHtml());
}

void TestDragging::marksOneAfterAnother()
{
    const MarkId one = mark(1, {.range = {10, 14}, .note = u"甲"_s});
    const MarkId other = mark(2, {.range = {20, 24}, .note = u"乙"_s});
    const MarkId whole = mark(2, {.note = u"丙"_s, .isWhole = true});
    auto &desk = m_open->part<DragDesk>();
    const Result<QList<HitPlace>> places = desk.passagesOf({other, one, whole});
    const ArticleId first = m_open->list().idAt(1);
    const ArticleId second = m_open->list().idAt(2);
    const TextRange headline{0, m_open->stored(2).headline.size()};
    QCOMPARE(*places, (QList<HitPlace>{{second, {20, 24}}, {first, {10, 14}}, {second, headline}}));
    Library &library = m_open->library();
    const auto together = flavoursFor(library, {places->at(0), places->at(1)});
    const auto alone = flavoursFor(library, {places->at(0)});
    const auto after = flavoursFor(library, {places->at(1)});
    QCOMPARE((*together)->text(), (*alone)->text() + u'\n' + (*after)->text());
    QCOMPARE((*together)->html(), (*alone)->html() + u'\n' + (*after)->html());
    QVERIFY((*together)->text().contains(u"?mark="_s));
}

void TestDragging::whatCannotBeDraggedIsSaid()
{
    auto &desk = m_open->part<DragDesk>();
    QSignalSpy said(&desk, &DragDesk::said);
    desk.dragMarks({MarkId{4711}}, &m_open->window()); // gone meanwhile
    QCOMPARE(said.size(), 1);
    desk.dragMarks(QList<MarkId>(201, MarkId{1}), &m_open->window());
    QCOMPARE(said.size(), 2);
    QVERIFY(said.last().first().toString().contains(u"200"_s));
}

void TestDragging::selectionGoesOut()
{
    m_open->openRow(0);
    m_open->pane().select({0, 3});
    QWidget *viewport = m_open->pane().viewport();
    const QPoint place = viewport->mapFromGlobal(m_open->pane().selectionRect().center());
    send(viewport, QEvent::MouseButtonPress, place);
    send(viewport, QEvent::MouseMove, place + QPoint(m_far, 0));
    const QString text = held();
    QVERIFY2(text.startsWith(u'“' + m_open->stored(0).headline.first(3) + u"”\n—— "_s),
             qPrintable(text));
    QCOMPARE(m_open->pane().selection(), (TextRange{0, 3}));
}

void TestDragging::cardGoesOut()
{
    m_open->openRow(3);
    mark(3, {.range = {0, 3}, .note = u"甲"_s});
    QTRY_VERIFY(m_open->window().findChild<MarkCard *>());
    auto *card = m_open->window().findChild<MarkCard *>();
    send(card, QEvent::MouseButtonPress, {2, 2});
    send(card, QEvent::MouseMove, {2, 2 + m_far});
    const QString text = held();
    QVERIFY2(text.startsWith(u'“' + m_open->stored(3).headline.first(3)), qPrintable(text));
    QVERIFY(text.contains(u"?mark="_s));
}

// Its veil is for files.
void TestDragging::windowTakesNothingOfItsOwn()
{
    const auto flavours = flavoursFor(m_open->library(), {{m_open->list().idAt(0), {0, 3}}});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, flavours->get(), Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&m_open->window(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!m_open->part<DropVeil>().isVisible());
}

void TestDragging::wholeArticlesAreTheirHeadline_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    QTest::addColumn<TextRange>("place");
    const Block kicker{.kind = BlockKind::Kicker, .range = {0, 3}};
    const Block headline{.kind = BlockKind::Headline, .range = {4, 9}};
    const Block paragraph{.kind = BlockKind::Paragraph, .range = {10, 20}};
    QTest::newRow("headline") << QList{kicker, headline, paragraph} << TextRange{4, 9};
    QTest::newRow("none") << QList{paragraph} << TextRange{10, 20};
    QTest::newRow("kicker alone") << QList{kicker, paragraph} << TextRange{0, 3};
    QTest::newRow("no line") << QList<Block>() << TextRange();
}

void TestDragging::wholeArticlesAreTheirHeadline()
{
    QFETCH(const QList<Block>, blocks);
    QTEST(headlinePlace(blocks), "place");
}

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
