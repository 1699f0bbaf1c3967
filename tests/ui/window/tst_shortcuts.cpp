#include "openwindow.h"
#include "reader/correctioneditor.h"
#include "window/shortcutspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// Keys that are acts: where they work, who has them, and how they become others.
class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyActHasItsOwnName();
    void lettersWorkInTheArticleAlone();
    void signsWorkInTheListToo();
    void signsForMarksWorkInTheArticleAlone();
    void textIsCorrectedByE();
    void fieldsKeepWhatTheyType();
    void neverWhileAnInputMethodComposes_data();
    void neverWhileAnInputMethodComposes();
    void otherKeyByThePage();
    void conflictIsNamedAndNotTaken();
    void whatCannotBeAKeyIsRefused();
    void oneAndAllAsTheyCame();
    void menusShowTheKey();
    void keysOutliveTheSitting();
    void twoMayChangeTheirKeys();
    void keptKeysThatMeanNothing();
    void cleanupTestCase();

private:
    QAction *act(Act which) const { return m_open->actions()[which]; }
    QList<QKeySequence> keys(Act which) const { return m_open->actions().entry(which).keys; }
    ShortcutsPage *openPage() const;
    static QTreeWidgetItem *rowOf(const ShortcutsPage &page, const QString &words);
    static void choose(const ShortcutsPage &page, const QString &words);
    static QPushButton *button(const ShortcutsPage &page, const QString &text);

    std::unique_ptr<OpenWindow> m_open;
};

void TestShortcuts::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestShortcuts::init()
{
    m_open->actions().resetAll();
    QVERIFY(m_open->takeFocus());
    m_open->openRow(2);
}

void TestShortcuts::cleanupTestCase()
{
    m_open.reset();
}

ShortcutsPage *TestShortcuts::openPage() const
{
    delete m_open->window().findChild<ShortcutsPage *>(); // of the test before
    act(Act::Shortcuts)->trigger();
    auto *page = m_open->window().findChild<ShortcutsPage *>();
    const auto hasFocus = [page] {
        page->activateWindow(); // what was activated before may come later
        const auto *list = page->findChild<QTreeWidget *>();
        return QApplication::activeWindow() == page && list->hasFocus();
    };
    return page && QTest::qWaitFor(hasFocus) ? page : nullptr;
}

QTreeWidgetItem *TestShortcuts::rowOf(const ShortcutsPage &page, const QString &words)
{
    const auto found =
        page.findChild<QTreeWidget *>()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

void TestShortcuts::choose(const ShortcutsPage &page, const QString &words)
{
    auto *list = page.findChild<QTreeWidget *>();
    list->setCurrentItem(rowOf(page, words));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
}

QPushButton *TestShortcuts::button(const ShortcutsPage &page, const QString &text)
{
    for (QPushButton *found : page.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void TestShortcuts::everyActHasItsOwnName()
{
    QStringList names;
    for (const Actions::Entry &entry : m_open->actions().entries()) {
        QVERIFY2(!entry.name.isEmpty(), qPrintable(entry.words));
        QVERIFY2(!names.contains(entry.name), qPrintable(entry.name));
        names << entry.name;
    }
    QVERIFY(names.contains(u"next-article"_s));
}

void TestShortcuts::lettersWorkInTheArticleAlone()
{
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->row(), 3);
    OpenWindow::press(Qt::Key_K);
    QCOMPARE(m_open->row(), 2);
    m_open->view().setFocus();
    OpenWindow::press(Qt::Key_J); // type-ahead
    QCOMPARE(m_open->row(), 2);
    OpenWindow::press(Qt::Key_Down, Qt::AltModifier); // works everywhere
    QCOMPARE(m_open->row(), 3);
}

void TestShortcuts::signsWorkInTheListToo()
{
    QSignalSpy shown(act(Act::Search), &QAction::triggered);
    m_open->view().setFocus();
    OpenWindow::press(Qt::Key_Slash);
    QCOMPARE(shown.size(), 1);
    m_open->view().setFocus();
    QSignalSpy listed(act(Act::Shortcuts), &QAction::triggered);
    OpenWindow::press(Qt::Key_Question);
    QCOMPARE(listed.size(), 1);
    delete m_open->window().findChild<ShortcutsPage *>();
}

// Whoever goes through the list does not see what they would be done to.
void TestShortcuts::signsForMarksWorkInTheArticleAlone()
{
    QSignalSpy repeated(act(Act::RepeatTag), &QAction::triggered);
    QSignalSpy deleted(act(Act::DeleteMark), &QAction::triggered);
    m_open->view().setFocus();
    OpenWindow::press(Qt::Key_Period);
    OpenWindow::press(Qt::Key_Delete); // takes the article, not a mark of it
    QCOMPARE(repeated.size() + deleted.size(), 0);
    QTRY_COMPARE(m_open->list().rowCount(), 5);
    QVERIFY(m_open->library().undo().wait());
    QTRY_COMPARE(m_open->list().rowCount(), 6);
    m_open->openRow(2);
    m_open->pane().setFocus();
    OpenWindow::press(Qt::Key_Period);
    OpenWindow::press(Qt::Key_Delete);
    QCOMPARE(repeated.size(), 1);
    QCOMPARE(deleted.size(), 1);
}

void TestShortcuts::textIsCorrectedByE()
{
    const auto *editor = m_open->pane().findChild<CorrectionEditor *>();
    QVERIFY(!editor || !editor->isVisible());
    OpenWindow::press(Qt::Key_E);
    editor = m_open->pane().findChild<CorrectionEditor *>();
    QVERIFY(editor && editor->isVisible());
    OpenWindow::press(Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
}

void TestShortcuts::fieldsKeepWhatTheyType()
{
    m_open->part<SearchField>().takeFocus();
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field && field != &m_open->pane());
    for (const auto key : {Qt::Key_J, Qt::Key_X, Qt::Key_Question, Qt::Key_Space, Qt::Key_T})
        OpenWindow::press(key);
    QCOMPARE(m_open->row(), 2);
    QVERIFY(!m_open->window().findChild<ShortcutsPage *>());
    QCOMPARE(m_open->part<SearchField>().text().toLower(), u"jx? t"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    m_open->part<SearchField>().setQuery({});
}

void TestShortcuts::neverWhileAnInputMethodComposes_data()
{
    QTest::addColumn<bool>("inTheList");
    QTest::addColumn<int>("key");
    QTest::newRow("letter in the article") << false << int(Qt::Key_J);
    QTest::newRow("state in the article") << false << int(Qt::Key_C);
    QTest::newRow("sign in the list") << true << int(Qt::Key_Question);
    QTest::newRow("slash in the list") << true << int(Qt::Key_Slash);
}

void TestShortcuts::neverWhileAnInputMethodComposes()
{
    QFETCH(const bool, inTheList);
    QFETCH(const int, key);
    QWidget *place = inTheList ? static_cast<QWidget *>(&m_open->view()) : &m_open->pane();
    place->setFocus();
    QInputMethodEvent composing(u"ni"_s, {});
    QCoreApplication::sendEvent(place, &composing);
    QList<QSignalSpy *> spies;
    for (const Actions::Entry &entry : m_open->actions().entries())
        spies << new QSignalSpy(act(entry.act), &QAction::triggered);
    QTest::keyClick(place, Qt::Key(key));
    for (const QSignalSpy *spy : spies)
        QVERIFY(spy->isEmpty());
    QInputMethodEvent done;
    done.setCommitString({});
    QCoreApplication::sendEvent(place, &done);
    QTest::keyClick(place, Qt::Key(key));
    qsizetype triggered = 0;
    for (const QSignalSpy *spy : spies)
        triggered += spy->size();
    QCOMPARE(triggered, 1);
    qDeleteAll(spies);
    delete m_open->window().findChild<ShortcutsPage *>();
}

void TestShortcuts::otherKeyByThePage()
{
    ShortcutsPage *page = openPage();
    QVERIFY(page);
    choose(*page, u"Next article"_s);
    act(Act::Shortcuts)->trigger(); // it is open already
    QCOMPARE(m_open->window().findChildren<ShortcutsPage *>().size(), 1);
    QCOMPARE(rowOf(*page, u"Next article"_s)->text(1), u"press keys…"_s);
    auto *list = page->findChild<QTreeWidget *>();
    QTest::keyClick(list, Qt::Key_N);
    // The chord with Alt stays beside it.
    QCOMPARE(keys(Act::NextArticle), (QList{QKeySequence(u"Alt+Down"_s), QKeySequence(u"N"_s)}));
    QCOMPARE(rowOf(*page, u"Next article"_s)->text(1), u"Alt+Down   N"_s);
    choose(*page, u"Next article"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(keys(Act::NextArticle).size(), 2);
    page->close();
    m_open->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    m_open->openRow(2);
    OpenWindow::press(Qt::Key_J);
    QCOMPARE(m_open->row(), 2);
    OpenWindow::press(Qt::Key_N);
    QCOMPARE(m_open->row(), 3);
}

void TestShortcuts::conflictIsNamedAndNotTaken()
{
    ShortcutsPage *page = openPage();
    QVERIFY(page);
    auto *list = page->findChild<QTreeWidget *>();
    auto *takeOver = button(*page, QString());
    choose(*page, u"Star, or none"_s);
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(page->message(), u"C is taken by “State: coded”."_s);
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"S"_s)});
    QCOMPARE(keys(Act::StateCoded), QList{QKeySequence(u"C"_s)});
    QVERIFY(takeOver->isVisible());
    QTest::mouseClick(takeOver, Qt::LeftButton);
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"C"_s)});
    QVERIFY(keys(Act::StateCoded).isEmpty());
    QVERIFY(!takeOver->isVisible());
    choose(*page, u"Star, or none"_s);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page->message(), u"Ctrl+A is always: Select the whole article."_s);
    QVERIFY(!takeOver->isVisible());
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"C"_s)});
    delete page;
}

void TestShortcuts::whatCannotBeAKeyIsRefused()
{
    ShortcutsPage *page = openPage();
    QVERIFY(page);
    auto *list = page->findChild<QTreeWidget *>();
    choose(*page, u"Star, or none"_s);
    QTest::keyClick(list, Qt::Key_Shift, Qt::ShiftModifier); // on the way to another key
    QVERIFY(page->message().startsWith(u"Press the keys"_s));
    QTest::keyClick(list, Qt::Key_J, Qt::MetaModifier);
    QVERIFY(page->message().contains(u"Super"_s));
    QKeyEvent unknown(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier);
    QCoreApplication::sendEvent(list, &unknown);
    QVERIFY(page->message().contains(u"does not say which key"_s));
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(page->message().contains(u"moves about"_s));
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"S"_s)});
    QTest::keyClick(list, Qt::Key_F9); // it is still being asked
    QCOMPARE(keys(Act::Star), (QList{QKeySequence(u"S"_s), QKeySequence(u"F9"_s)}));
    delete page;
}

void TestShortcuts::oneAndAllAsTheyCame()
{
    ShortcutsPage *page = openPage();
    QVERIFY(page);
    auto *list = page->findChild<QTreeWidget *>();
    for (const auto &[words, key] :
         {std::pair(u"Star, or none"_s, Qt::Key_Q), std::pair(u"State: coded"_s, Qt::Key_W)}) {
        choose(*page, words);
        QTest::keyClick(list, key);
    }
    list->setCurrentItem(rowOf(*page, u"Star, or none"_s));
    QTest::mouseClick(button(*page, u"As it came"_s), Qt::LeftButton);
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"S"_s)});
    QCOMPARE(keys(Act::StateCoded), QList{QKeySequence(u"W"_s)});
    QTest::mouseClick(button(*page, u"No key for it"_s), Qt::LeftButton);
    QVERIFY(keys(Act::Star).isEmpty());
    QTest::mouseClick(button(*page, u"All as they came"_s), Qt::LeftButton);
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"S"_s)});
    QCOMPARE(keys(Act::StateCoded), QList{QKeySequence(u"C"_s)});
    QVERIFY(m_open->actions().changedKeys().isEmpty());
    delete page;
}

// A menu takes them from the act.
void TestShortcuts::menusShowTheKey()
{
    m_open->actions().setKey(Act::StateCoded, QKeySequence(u"W"_s));
    QVERIFY(m_open->takeFocus());
    QCOMPARE(act(Act::StateCoded)->shortcut(), QKeySequence(u"W"_s));
    QVERIFY(act(Act::StateCoded)->isShortcutVisibleInContextMenu() ||
            !QCoreApplication::testAttribute(Qt::AA_DontShowShortcutsInContextMenus));
}

void TestShortcuts::keysOutliveTheSitting()
{
    m_open->actions().setKey(Act::Star, QKeySequence(u"Q"_s));
    m_open->actions().setKey(Act::Find, QKeySequence(u"Ctrl+;"_s));
    m_open->actions().removeKeys(Act::LookUp);
    m_open->openAgain();
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"Q"_s)});
    QCOMPARE(keys(Act::Find), QList{QKeySequence(u"Ctrl+;"_s)});
    QVERIFY(keys(Act::LookUp).isEmpty());
    QCOMPARE(keys(Act::NextArticle).size(), 2);
    m_open->actions().resetAll();
    m_open->openAgain();
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"S"_s)});
}

void TestShortcuts::twoMayChangeTheirKeys()
{
    m_open->actions().setChangedKeys({{u"star"_s, {u"C"_s}}, {u"state-coded"_s, {u"S"_s}}});
    QCOMPARE(keys(Act::Star), QList{QKeySequence(u"C"_s)});
    QCOMPARE(keys(Act::StateCoded), QList{QKeySequence(u"S"_s)});
}

void TestShortcuts::keptKeysThatMeanNothing()
{
    m_open->actions().setChangedKeys(
        {{u"no-such-act"_s, {u"Q"_s}}, {u"star"_s, {u"Meta+S"_s, u"no key"_s, u"Ctrl+K"_s}}});
    QVERIFY(keys(Act::Star).isEmpty()); // the desktop's, none, another act's
    QCOMPARE(keys(Act::Concordance), QList{QKeySequence(u"Ctrl+K"_s)});
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
