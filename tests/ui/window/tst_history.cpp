#include "openwindow.h"
#include "window/readinghistory.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

// The way through the articles, and where reading stands in each.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backAndForth();
    void anotherWayForgetsWhatLayAhead();
    void samePlaceIsNoStep();
    void keysGoBackAndForth();
    void eachArticleOpensWhereItWasLeft();
    void scrollingWritesNothing();
    void hitBeatsThePosition();
    void jumpInsideTheArticle();
    void listFollowsWhereItCan();
    void startsWhereReadingStopped();
    void cleanupTestCase();

private:
    qsizetype top() const { return m_open->pane().topPosition(); }
    std::unique_ptr<OpenWindow> m_open;
};

namespace {

ReadingHistory::Place at(int article, qsizetype position = 0)
{
    return {ArticleId(article), position};
}

} // namespace

void TestHistory::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestHistory::cleanupTestCase()
{
    m_open.reset();
}

void TestHistory::backAndForth()
{
    ReadingHistory history;
    QVERIFY(!history.canGoBack() && !history.back());
    history.visit(at(1));
    history.leave(40);
    history.visit(at(2));
    QVERIFY(history.canGoBack() && !history.canGoForward());
    history.leave(7);
    QCOMPARE(*history.back(), at(1, 40));
    QVERIFY(!history.back());
    QCOMPARE(*history.forward(), at(2, 7));
    QVERIFY(!history.forward());
}

void TestHistory::anotherWayForgetsWhatLayAhead()
{
    ReadingHistory history;
    for (const int article : {1, 2, 3})
        history.visit(at(article));
    history.back();
    history.back();
    history.visit(at(4));
    QVERIFY(!history.canGoForward());
    QCOMPARE(*history.back(), at(1));
}

void TestHistory::samePlaceIsNoStep()
{
    ReadingHistory history;
    history.visit(at(1, 5));
    history.visit(at(1, 5));
    QVERIFY(!history.canGoBack());
    history.visit(at(1, 9)); // a jump inside it
    QVERIFY(history.canGoBack());
}

void TestHistory::keysGoBackAndForth()
{
    m_open->openRow(0);
    m_open->pane().setTopPosition(300);
    const qsizetype left = top();
    QVERIFY(left > 0);
    OpenWindow::press(Qt::Key_J);
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->row(), 2);
    OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_open->row(), 1);
    OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_open->row(), 0);
    QCOMPARE(top(), left);
    QCOMPARE(m_open->view().currentIndex().row(), 0);
    OpenWindow::press(Qt::Key_Left, Qt::AltModifier); // the beginning of the way
    QCOMPARE(m_open->row(), 0);
    OpenWindow::press(Qt::Key_Right, Qt::AltModifier);
    OpenWindow::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_open->row(), 2);
    QVERIFY(!m_open->actions()[Act::HistoryForward]->isEnabled());
}

void TestHistory::eachArticleOpensWhereItWasLeft()
{
    m_open->openRow(3);
    m_open->pane().setTopPosition(500);
    const qsizetype left = top();
    m_open->openRow(4);
    QCOMPARE(top(), 0);
    m_open->openRow(3);
    QCOMPARE(top(), left);
    QTRY_COMPARE(*m_open->library().position(m_open->list().idAt(3)), left);
}

void TestHistory::scrollingWritesNothing()
{
    m_open->openRow(5);
    const ArticleId id = m_open->list().idAt(5);
    QScrollBar *bar = m_open->pane().verticalScrollBar();
    for (int step = 0; step < 30; ++step)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QTest::qWait(300);
    QVERIFY(top() > 0);
    QCOMPARE(*m_open->library().position(id), 0);
    m_open->openRow(4);
    QTRY_VERIFY(*m_open->library().position(id) > 0);
}

void TestHistory::hitBeatsThePosition()
{
    m_open->openRow(1);
    m_open->pane().setTopPosition(900);
    QVERIFY(top() > 0);
    m_open->openRow(0);
    const QString headline = m_open->stored(1).headline;
    m_open->search(u"title:"_s + headline);
    QTRY_COMPARE(m_open->list().rowCount(), 1);
    m_open->openRow(0);
    QCOMPARE(m_open->stored(0).headline, headline);
    QCOMPARE(top(), 0); // where it was found
    m_open->search({});
    QTRY_COMPARE(m_open->list().rowCount(), 6);
}

void TestHistory::jumpInsideTheArticle()
{
    m_open->openRow(0);
    m_open->pane().setTopPosition(0);
    const ArticleRow row = m_open->stored(0);
    m_open->window().openLink(u"baolan://"_s + m_open->library().uuid() + u'/' + row.uuid +
                              u"?range=1000-1010"_s);
    QVERIFY(top() > 0);
    OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_open->row(), 0);
    QCOMPARE(top(), 0);
    OpenWindow::press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(top() > 0);
}

// What is not listed now is opened all the same.
void TestHistory::listFollowsWhereItCan()
{
    m_open->openRow(0);
    const ArticleId first = m_open->list().idAt(0);
    m_open->openRow(5);
    const QString headline = m_open->stored(5).headline;
    m_open->search(u"title:"_s + headline);
    QTRY_COMPARE(m_open->list().rowCount(), 1);
    m_open->pane().setFocus();
    OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(first));
    QVERIFY(!m_open->view().currentIndex().isValid());
    m_open->search({});
    QTRY_COMPARE(m_open->list().rowCount(), 6);
    QTRY_COMPARE(m_open->view().currentIndex().row(), 0);
}

void TestHistory::startsWhereReadingStopped()
{
    m_open->openRow(2);
    m_open->pane().setTopPosition(700);
    const qsizetype left = top();
    m_open->openAgain();
    QTRY_COMPARE(m_open->row(), 2);
    QCOMPARE(top(), left);
    QCOMPARE(*m_open->library().position(m_open->list().idAt(2)), left);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
