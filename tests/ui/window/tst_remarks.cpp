#include "browse/sidebar.h"
#include "marks/cardcolumn.h"
#include "marks/linkline.h"
#include "marks/markcard.h"
#include "marks/markspanel.h"
#include "marks/memodialog.h"
#include "marks/noteedit.h"
#include "marks/notefield.h"
#include "openwindow.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

// Links between marks, comments and memos in the window.
class TestRemarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void linkFromArticleToArticleAndBack();
    void escapeGivesUpALink();
    void markIsNotLinkedToItself();
    void linkIsDeletedAndComesBack();
    void commentIsStoredAndTakenBack();
    void commentOnAnothersMark();
    void commentThatCannotBeStoredIsOfferedAgain();
    void memoAboutTheArticle();
    void memoAboutACityHasASign();
    void memoAboutATagGoesByUndo();
    void cleanupTestCase();

private:
    MarksPanel &panel() const { return m_open->part<MarksPanel>(); }
    MarkCard *card(const Mark &mark) const
    {
        return panel().findChild<CardColumn *>()->card(mark.id);
    }
    Mark mark(int row, TextRange range) const
    {
        return *m_open->library()
                    .addMark(
                        {.article = m_open->stored(row).id, .range = range, .tagPaths = {u"矿"_s}})
                    .wait();
    }
    void show(int row) const
    {
        m_open->openRow(row);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    // In the menu of the card; the words without the letter of its menu.
    bool choose(const Mark &mark, const QString &words) const
    {
        QTest::keyClick(card(mark), Qt::Key_L);
        bool isChosen = false;
        const auto menus = panel().findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (!isChosen && action->text().remove(u'&').contains(words)) {
                    isChosen = true;
                    action->trigger();
                }
            }
            delete menu;
        }
        return isChosen;
    }
    qsizetype comments(const Mark &mark) const
    {
        return m_open->library().commentsOf({mark.id})->size();
    }
    NoteEdit *startComment(const Mark &mark) const
    {
        card(mark)->setFocus(); // in the article the key means something else
        QTest::keyClick(card(mark), Qt::Key_C);
        return card(mark)->remarks().findChild<NoteEdit *>();
    }
    MemoDialog *memo() const
    {
        for (MemoDialog *dialog : m_open->window().findChildren<MemoDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<OpenWindow> m_open;
    Mark m_one;   // in the first article
    Mark m_other; // in the third one, of another city
};

void TestRemarks::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    if (!panel().isVisible())
        m_open->actions()[Act::Marks]->trigger();
    QVERIFY(panel().isVisible());
}

void TestRemarks::cleanupTestCase()
{
    m_open.reset();
}

void TestRemarks::init()
{
    QVERIFY(m_open->takeFocus());
    m_one = mark(0, {0, 2});
    m_other = mark(2, {0, 3});
    show(2);
    show(0);
    QTRY_VERIFY(card(m_one));
}

// The next test finds its own marks in view.
void TestRemarks::cleanup()
{
    for (const MarkId id : {m_one.id, m_other.id})
        QVERIFY(m_open->library().deleteMark(id).wait());
}

void TestRemarks::linkFromArticleToArticleAndBack()
{
    QVERIFY(choose(m_one, u"Link to another mark"_s));
    show(2);
    QTRY_VERIFY(card(m_other));
    QVERIFY(choose(m_other, u"contradicts this"_s));
    QTRY_COMPARE(m_open->library().linksOf({m_one.id})->size(), 1);
    const MarkLink link = m_open->library().linksOf({m_one.id})->constFirst();
    QCOMPARE(link.kind, LinkKind::Contradicts);
    QVERIFY(!link.isFromOther);
    QCOMPARE(link.other, m_other.id);

    QTRY_VERIFY(card(m_other)->findChild<LinkLine *>());
    auto *line = card(m_other)->findChild<LinkLine *>();
    QVERIFY2(line->text().startsWith(u"Contradicted by “"_s), qPrintable(line->text()));
    const QString city = m_open->stored(0).city.shortName;
    const auto labels = card(m_other)->findChildren<QLabel *>();
    QVERIFY(!city.isEmpty() && std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->text().startsWith(city);
    }));
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(m_open->part<ReaderDesk>().article(), m_open->stored(0).id);
    QTRY_COMPARE(panel().findChild<CardColumn *>()->current(), m_one.id);
    m_open->actions()[Act::HistoryBack]->trigger();
    QCOMPARE(m_open->part<ReaderDesk>().article(), m_open->stored(2).id);
}

void TestRemarks::escapeGivesUpALink()
{
    QVERIFY(choose(m_one, u"Link to another mark"_s));
    m_open->pane().setFocus();
    QTest::keyClick(&m_open->pane(), Qt::Key_Escape);
    QVERIFY(!choose(m_one, u"Do not link"_s));
    QVERIFY(choose(m_one, u"Link to another mark"_s));
    QTest::keyClick(card(m_one), Qt::Key_Escape);
    QVERIFY(!choose(m_one, u"Do not link"_s));
}

void TestRemarks::markIsNotLinkedToItself()
{
    QVERIFY(choose(m_one, u"Link to another mark"_s));
    QVERIFY(!choose(m_one, u"supports this"_s));
    QVERIFY(choose(m_one, u"Do not link"_s));
}

void TestRemarks::linkIsDeletedAndComesBack()
{
    Library &library = m_open->library();
    QVERIFY(library.linkMarks(m_one.id, m_other.id, LinkKind::SameEvent).wait());
    QTRY_VERIFY(card(m_one)->findChild<LinkLine *>());
    Q_EMIT panel().unlinkRequested(library.linksOf({m_one.id})->constFirst().uuid);
    QTRY_COMPARE(library.linksOf({m_one.id})->size(), 0);
    QTRY_VERIFY(!card(m_one)->remarks().isVisible());
    m_open->actions()[Act::Undo]->trigger();
    QTRY_COMPARE(library.linksOf({m_one.id})->size(), 1);
    QTRY_VERIFY(card(m_one)->remarks().isVisible());
}

void TestRemarks::commentIsStoredAndTakenBack()
{
    NoteEdit *edit = startComment(m_one);
    QVERIFY(edit);
    edit->setPlainText(u"年份不符"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(comments(m_one), 1);
    QTRY_COMPARE(card(m_one)->remarks().findChildren<NoteField *>().size(), 1);
    QCOMPARE(card(m_one)->remarks().findChild<NoteField *>()->words(), u"年份不符"_s);
    QTRY_COMPARE(m_open->library().undoLabel(), u"Comment"_s);
    m_open->actions()[Act::Undo]->trigger();
    QTRY_COMPARE(comments(m_one), 0);
}

// Who emptied their comment wants it no more.
void TestRemarks::commentOnAnothersMark()
{
    Library &library = m_open->library();
    const QString before = library.readerName();
    QVERIFY(library.setReaderName(u"王"_s).wait());
    const QDateTime modified = library.markByUuid(m_one.uuid)->modified;
    QTest::qWait(2);
    NoteEdit *edit = startComment(m_one);
    edit->setPlainText(u"我看不然"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(comments(m_one), 1);
    QCOMPARE(library.markByUuid(m_one.uuid)->modified, modified);
    QCOMPARE(library.commentsOf({m_one.id})->constFirst().creator, u"王"_s);
    const auto isNamed = [&] {
        for (const QLabel *label : card(m_one)->findChildren<QLabel *>()) {
            if (label->text() == u"by "_s + before)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isNamed());
    const CommentId id = library.commentsOf({m_one.id})->constFirst().id;
    Q_EMIT panel().commentWritten(m_one.id, id, u" "_s);
    QTRY_COMPARE(comments(m_one), 0);
    QVERIFY(library.setReaderName(before).wait());
}

// The mark went meanwhile, and comes back.
void TestRemarks::commentThatCannotBeStoredIsOfferedAgain()
{
    NoteEdit *edit = startComment(m_one);
    edit->setPlainText(u"年份不符"_s);
    QVERIFY(m_open->library().deleteMark(m_one.id).wait());
    Q_EMIT panel().commentWritten(m_one.id, {}, u"年份不符"_s);
    QTest::qWait(50);
    QVERIFY(m_open->library().undo().wait());
    QCOMPARE(comments(m_one), 0);
    show(2);
    show(0);
    QTRY_VERIFY(card(m_one));
    NoteEdit *offered = nullptr;
    QTRY_VERIFY((offered = card(m_one)->remarks().findChild<NoteEdit *>()));
    QCOMPARE(offered->toPlainText(), u"年份不符"_s);
    panel().saveNotes();
    QTRY_COMPARE(comments(m_one), 1);
}

void TestRemarks::memoAboutTheArticle()
{
    m_open->actions()[Act::MemoOnArticle]->trigger();
    QVERIFY(memo());
    memo()->findChild<QPlainTextEdit *>()->setPlainText(u"# 头版\n两栏"_s);
    memo()->close();
    QTRY_VERIFY(!memo());
    const MemoSubject about{MemoKind::Article, m_open->stored(0).uuid};
    QTRY_VERIFY(*m_open->library().memoAbout(about));
    QCOMPARE((*m_open->library().memoAbout(about))->text, u"# 头版\n两栏"_s);
    Q_EMIT panel().memoRequested();
    QVERIFY(memo());
    QCOMPARE(memo()->findChild<QTextEdit *>()->toPlainText(), u"头版\n两栏"_s);
    Q_EMIT panel().memoRequested(); // the same one
    const auto dialogs = m_open->window().findChildren<MemoDialog *>();
    QCOMPARE(std::ranges::count_if(dialogs, &QWidget::isVisible), 1);
    memo()->close();
}

void TestRemarks::memoAboutACityHasASign()
{
    const auto &sidebar = m_open->part<Sidebar>();
    auto *model = static_cast<SidebarModel *>(sidebar.model());
    const auto sign = [model] {
        return model->indexOf(SidebarSection::Cities, u"210900"_s)
            .data(SidebarModel::MemoRole)
            .toString();
    };
    QTRY_VERIFY(model->indexOf(SidebarSection::Cities, u"210900"_s).isValid());
    QCOMPARE(sign(), QString());
    Q_EMIT m_open->part<Sidebar>().memoRequested(SidebarSection::Cities, u"210900"_s);
    QVERIFY(memo());
    QVERIFY(!memo()->findChildren<QLabel *>().isEmpty());
    QCOMPARE(memo()->findChild<QLabel *>()->text(), u"阜新"_s);
    memo()->findChild<QPlainTextEdit *>()->setPlainText(u"煤城"_s);
    memo()->save();
    QTRY_COMPARE(sign(), u"煤城"_s);
    memo()->close();
    m_open->actions()[Act::Undo]->trigger();
    QTRY_COMPARE(sign(), QString());
}

void TestRemarks::memoAboutATagGoesByUndo()
{
    Library &library = m_open->library();
    const Tag tag = library.tags()->constFirst();
    Q_EMIT m_open->part<Sidebar>().memoRequested(SidebarSection::Tags, tag.uuid);
    QVERIFY(memo());
    QCOMPARE(memo()->findChild<QLabel *>()->text(), u"矿"_s);
    memo()->findChild<QPlainTextEdit *>()->setPlainText(u"煤"_s);
    memo()->save();
    QTRY_VERIFY(*library.memoAbout({MemoKind::Tag, tag.uuid}));
    QTRY_VERIFY(memo()->findChild<QTextEdit *>()->isVisible());
    m_open->actions()[Act::Undo]->trigger(); // the open one shows it
    QTRY_VERIFY(memo()->findChild<QPlainTextEdit *>()->isVisible());
    memo()->close();
}

QTEST_MAIN(TestRemarks)
#include "tst_remarks.moc"
