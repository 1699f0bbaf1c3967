#include "browse/listhead.h"
#include "openwindow.h"
#include "window/columns.h"
#include "window/header.h"
#include "window/informationpanel.h"
#include "window/quietreading.h"
#include "window/reasondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// From one article to the next, what is said of each, and reading alone.
class TestReadingFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nextAndPreviousToTheEnds_data();
    void nextAndPreviousToTheEnds();
    void inANarrowedList();
    void whileASearchRuns();
    void afterTheArticleWentFromTheList();
    void nextAfterTheOpenOneIsDeleted_data();
    void nextAfterTheOpenOneIsDeleted();
    void readingOnGoesOn();
    void stateByOneKey_data();
    void stateByOneKey();
    void excludedAsksWhy();
    void starOnAndOff();
    void listStaysAsItWas();
    void listNarrowedByStateAndStar();
    void severalAtOnce();
    void choosingSeveralOpensNone();
    void quietReadingAndBack_data();
    void quietReadingAndBack();
    void quietReadingEndsForWhatItHides();
    void cleanupTestCase();

private:
    ReadState state(int row) const { return m_open->stored(row).state; }
    bool says(const QString &words) const;
    std::unique_ptr<OpenWindow> m_open;
};

void TestReadingFlow::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestReadingFlow::init()
{
    Q_EMIT m_open->part<ListHead>().statesChosen({}, false);
    m_open->search({});
    QTRY_COMPARE(m_open->list().rowCount(), 6);
    QVERIFY(m_open->takeFocus());
    QVERIFY(m_open->library().setReadState(m_open->list().ids(), ReadState::New).wait());
    QVERIFY(m_open->library().setStarred(m_open->list().ids(), false).wait());
    m_open->openRow(2);
}

void TestReadingFlow::cleanupTestCase()
{
    m_open.reset();
}

bool TestReadingFlow::says(const QString &words) const
{
    const QList<QLabel *> labels = m_open->part<ReaderDesk>().findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(words); });
}

void TestReadingFlow::nextAndPreviousToTheEnds_data()
{
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("previous");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("grouping");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers alt = Qt::AltModifier;
    QTest::newRow("letters, by city") << int(Qt::Key_J) << int(Qt::Key_K) << none << 0;
    QTest::newRow("letters, by date") << int(Qt::Key_J) << int(Qt::Key_K) << none << 1;
    QTest::newRow("arrows, by paper") << int(Qt::Key_Down) << int(Qt::Key_Up) << alt << 2;
}

void TestReadingFlow::nextAndPreviousToTheEnds()
{
    QFETCH(const int, next);
    QFETCH(const int, previous);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const int, grouping);
    auto &desk = m_open->part<ListDesk>();
    QSignalSpy shown(&desk, &ListDesk::listingShown);
    desk.setOrders(Grouping(grouping), ListOrder::Relevance);
    QTRY_VERIFY(shown.size() > 0);
    QVERIFY(m_open->list().groups().size() > 0);
    m_open->openRow(0);
    for (int row = 1; row < 6; ++row) {
        OpenWindow::press(Qt::Key(next), modifiers);
        QCOMPARE(m_open->row(), row);
    }
    OpenWindow::press(Qt::Key(next), modifiers); // nothing follows
    QCOMPARE(m_open->row(), 5);
    for (int row = 4; row >= 0; --row) {
        OpenWindow::press(Qt::Key(previous), modifiers);
        QCOMPARE(m_open->row(), row);
    }
    OpenWindow::press(Qt::Key(previous), modifiers);
    QCOMPARE(m_open->row(), 0);
    desk.setOrders(Grouping::CityAndMonth, ListOrder::Relevance);
    QTRY_COMPARE(shown.size(), 2);
}

void TestReadingFlow::inANarrowedList()
{
    const QList<ArticleId> some{m_open->list().idAt(1), m_open->list().idAt(4)};
    QVERIFY(m_open->library().setStarred(some, true).wait());
    Q_EMIT m_open->part<ListHead>().statesChosen({}, true);
    QTRY_COMPARE(m_open->list().rowCount(), 2);
    m_open->pane().setFocus();
    OpenWindow::press(Qt::Key_J); // what is open is not listed: the first one
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(some[0]));
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(some[1]));
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(some[1]));
}

// The list in view is gone through until the other one has come.
void TestReadingFlow::whileASearchRuns()
{
    const ArticleId next = m_open->list().idAt(3);
    m_open->search(u"矿区 市民"_s);
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(next));
    QTRY_VERIFY(m_open->list().showsSnippets());
    QCOMPARE(m_open->list().rowCount(), 6);
    const int row = m_open->row();
    QCOMPARE(m_open->view().currentIndex().row(), row); // and stays open where it is found
    m_open->pane().setFocus();
    OpenWindow::press(row < 5 ? Qt::Key_J : Qt::Key_K);
    QCOMPARE(m_open->row(), row < 5 ? row + 1 : row - 1);
}

// One that no longer has what the list asks for: the next one is that which followed it.
void TestReadingFlow::afterTheArticleWentFromTheList()
{
    QVERIFY(m_open->library().setReadState(m_open->list().ids(), ReadState::NothingFound).wait());
    QSignalSpy shown(&m_open->part<ListDesk>(), &ListDesk::listingShown);
    Q_EMIT m_open->part<ListHead>().statesChosen({ReadState::NothingFound}, false);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_open->list().rowCount(), 6);
    m_open->openRow(3);
    const ArticleId previous = m_open->list().idAt(2);
    const ArticleId open = m_open->list().idAt(3);
    const ArticleId next = m_open->list().idAt(4);
    QVERIFY(m_open->library().setReadState(open, ReadState::Coded).wait());
    m_open->part<ListDesk>().reload(); // as after an import
    QTRY_COMPARE(m_open->list().rowCount(), 5);
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(next));
    OpenWindow::press(Qt::Key_K);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(previous));
}

void TestReadingFlow::nextAfterTheOpenOneIsDeleted_data()
{
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("opened"); // of the rows as they were
    QTest::newRow("the one that follows") << 2 << 3;
    QTest::newRow("behind the last the one before it") << 5 << 4;
}

void TestReadingFlow::nextAfterTheOpenOneIsDeleted()
{
    QFETCH(int, deleted);
    QFETCH(int, opened);
    m_open->openRow(deleted);
    const ArticleId gone = m_open->list().idAt(deleted);
    const ArticleId next = m_open->list().idAt(opened);
    m_open->actions()[Act::DeleteArticle]->trigger();
    QTRY_COMPARE(m_open->list().rowCount(), 5);
    QTRY_COMPARE(m_open->part<ReaderDesk>().article(), std::optional(next));
    QVERIFY(m_open->library().undo().wait());
    QTRY_COMPARE(m_open->list().rowCount(), 6);
    QCOMPARE(m_open->part<ReaderDesk>().article(), std::optional(next)); // the reader stays
    QCOMPARE(m_open->list().idAt(deleted), gone);
}

void TestReadingFlow::readingOnGoesOn()
{
    const qsizetype before = m_open->pane().topPosition();
    OpenWindow::press(Qt::Key_Space);
    QVERIFY(m_open->pane().topPosition() > before);
    OpenWindow::press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(m_open->pane().topPosition(), before);
    for (int page = 0; page < 200 && m_open->row() == 2; ++page) {
        OpenWindow::press(Qt::Key_Space);
        QCoreApplication::processEvents(); // paragraphs are measured as they come into view
    }
    QCOMPARE(m_open->row(), 3);
    QCOMPARE(m_open->pane().topPosition(), 0);
}

void TestReadingFlow::stateByOneKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("coded") << int(Qt::Key_C) << int(ReadState::Coded) << u"coded"_s;
    QTest::newRow("nothing found")
        << int(Qt::Key_Z) << int(ReadState::NothingFound) << u"nothing found"_s;
    QTest::newRow("new") << int(Qt::Key_U) << int(ReadState::New) << u"new"_s;
    QTest::newRow("reading") << int(Qt::Key_B) << int(ReadState::Reading) << u"reading"_s;
}

void TestReadingFlow::stateByOneKey()
{
    QFETCH(const int, key);
    QFETCH(const int, state);
    QFETCH(const QString, words);
    QVERIFY(m_open->library().setReadState(m_open->list().idAt(2), ReadState::Excluded).wait());
    const QString undo = m_open->library().undoLabel();
    OpenWindow::press(Qt::Key(key));
    QTRY_COMPARE(int(this->state(2)), state);
    QTRY_VERIFY(says(words)); // in the line above the article
    QTRY_COMPARE(int(m_open->list().row(2)->state), state);
    QCOMPARE(m_open->library().undoLabel(), undo);
    QCOMPARE(m_open->row(), 2);
}

void TestReadingFlow::excludedAsksWhy()
{
    QVERIFY(m_open->library()
                .setReadState({m_open->list().idAt(0)}, ReadState::Excluded, u"转载"_s)
                .wait());
    OpenWindow::press(Qt::Key_X);
    auto *dialog = m_open->window().findChild<ReasonDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    const auto *field = dialog->findChild<QComboBox *>();
    QCOMPARE(field->findText(u"转载"_s), 0); // of another article
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
    QTRY_VERIFY(!m_open->window().findChild<ReasonDialog *>());
    QVERIFY(state(2) != ReadState::Excluded);
    QVERIFY(m_open->takeFocus());
    OpenWindow::press(Qt::Key_X);
    dialog = m_open->window().findChild<ReasonDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), u"wire"_s);
    QTest::keyClick(dialog->findChild<QComboBox *>()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(state(2), ReadState::Excluded);
    QCOMPARE(m_open->stored(2).reason, u"wire"_s);
    m_open->actions()[Act::Information]->trigger();
    QTRY_VERIFY(says(u"excluded\nwire"_s));
    m_open->actions()[Act::Information]->trigger();
}

void TestReadingFlow::starOnAndOff()
{
    OpenWindow::press(Qt::Key_S);
    QTRY_VERIFY(m_open->stored(2).isStarred);
    QTRY_VERIFY(m_open->part<ReaderDesk>().isStarred());
    OpenWindow::press(Qt::Key_S);
    QTRY_VERIFY(!m_open->stored(2).isStarred);
}

// An article that is being read does not vanish under the reader's hand.
void TestReadingFlow::listStaysAsItWas()
{
    QVERIFY(m_open->library().setReadState(m_open->list().idAt(2), ReadState::Reading).wait());
    Q_EMIT m_open->part<ListHead>().statesChosen({ReadState::New}, false);
    QTRY_VERIFY(m_open->part<ListDesk>().filter().states == QList{ReadState::New});
    QTRY_COMPARE(m_open->list().rowCount(), 5); // without the one that is open
    m_open->openRow(0);
    QTRY_COMPARE(state(0), ReadState::Reading);
    OpenWindow::press(Qt::Key_Z);
    QTRY_COMPARE(m_open->list().row(0)->state, ReadState::NothingFound);
    QCOMPARE(m_open->list().rowCount(), 5);
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->row(), 1);
}

void TestReadingFlow::listNarrowedByStateAndStar()
{
    QVERIFY(m_open->library()
                .setReadState(m_open->list().ids().mid(0, 2), ReadState::NothingFound)
                .wait());
    QVERIFY(m_open->library().setStarred({m_open->list().idAt(1)}, true).wait());
    // By the keys: the menu above the list.
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions()[3]->text(), u"nothing found"_s);
        menu->setActiveAction(menu->actions()[3]);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    OpenWindow::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_open->list().rowCount(), 2);
    Q_EMIT m_open->part<ListHead>().statesChosen({ReadState::NothingFound}, true);
    QTRY_COMPARE(m_open->list().rowCount(), 1);
    Q_EMIT m_open->part<SearchField>().allCleared(); // the chips have both
    QTRY_COMPARE(m_open->list().rowCount(), 6);
}

void TestReadingFlow::severalAtOnce()
{
    QVERIFY(m_open->takeFocus()); // the menu had it
    ArticleListView &view = m_open->view();
    view.setFocus();
    view.setCurrentRow(3);
    OpenWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    OpenWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.chosen(), m_open->list().ids().mid(3, 3));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&view, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions()[3]->text(), u"nothing found"_s);
    menu->actions()[3]->trigger();
    menu->close();
    for (const int row : {3, 4, 5})
        QTRY_COMPARE(state(row), ReadState::NothingFound);
    QVERIFY(state(2) != ReadState::NothingFound);
}

// Otherwise all of them would count as being read.
void TestReadingFlow::choosingSeveralOpensNone()
{
    ArticleListView &view = m_open->view();
    view.setFocus();
    view.setCurrentRow(0);
    QTRY_COMPARE(state(0), ReadState::Reading);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect place = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, place.center());
    };
    click(2, Qt::ShiftModifier);
    click(4, Qt::ControlModifier);
    QCOMPARE(view.chosen(), m_open->list().ids().mid(0, 3) << m_open->list().idAt(4));
    QCOMPARE(m_open->row(), 0);
    QTest::qWait(50);
    for (const int row : {1, 2, 4})
        QVERIFY(state(row) != ReadState::Reading || row == 2); // that one was open before
    click(1, {});
    QCOMPARE(view.chosen(), QList{m_open->list().idAt(1)});
    QCOMPARE(m_open->row(), 1);
}

void TestReadingFlow::quietReadingAndBack_data()
{
    QTest::addColumn<int>("key"); // that ends it
    QTest::addColumn<bool>("showsMarks");
    QTest::newRow("F11") << int(Qt::Key_F11) << true;
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
}

void TestReadingFlow::quietReadingAndBack()
{
    QFETCH(const int, key);
    QFETCH(const bool, showsMarks);
    auto &columns = m_open->part<Columns>();
    columns.setShown(Columns::MarksColumn, showsMarks);
    QCoreApplication::processEvents();
    const QList<int> widths = columns.sizes();
    OpenWindow::press(Qt::Key_F11);
    for (const auto column : {Columns::SidebarColumn, Columns::ListColumn, Columns::MarksColumn})
        QVERIFY(!columns.column(column)->isVisible());
    QVERIFY(!m_open->part<Header>().isVisible());
    QVERIFY(!m_open->window().statusBar()->isVisible());
    QVERIFY(m_open->pane().isVisible() && m_open->pane().hasFocus());
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->row(), 3);
    OpenWindow::press(Qt::Key_K);
    OpenWindow::press(Qt::Key_Space);
    QVERIFY(m_open->pane().topPosition() > 0);
    OpenWindow::press(Qt::Key_C);
    QTRY_COMPARE(state(2), ReadState::Coded);
    OpenWindow::press(Qt::Key(key));
    QVERIFY(columns.column(Columns::SidebarColumn)->isVisible());
    QVERIFY(columns.column(Columns::ListColumn)->isVisible());
    // Once the window has its size again.
    QTRY_COMPARE(columns.column(Columns::MarksColumn)->isVisible(), showsMarks);
    QVERIFY(m_open->part<Header>().isVisible());
    QVERIFY(m_open->window().statusBar()->isVisible());
    QVERIFY(!m_open->window().isFullScreen());
    QTRY_COMPARE(columns.sizes(), widths);
    QVERIFY(m_open->pane().hasFocus());
}

void TestReadingFlow::quietReadingEndsForWhatItHides()
{
    OpenWindow::press(Qt::Key_F11);
    QVERIFY(m_open->part<QuietReading>().isOn());
    OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_open->part<QuietReading>().isOn());
    QVERIFY(m_open->part<SearchField>().isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestReadingFlow)
#include "tst_readingflow.moc"
