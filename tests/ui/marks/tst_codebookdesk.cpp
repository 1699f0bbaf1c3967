#include "../../library/librarytest.h"
#include "browse/articlelistview.h"
#include "browse/sidebar.h"
#include "marks/codebookdialog.h"
#include "marks/codebooktree.h"
#include "marks/newtagdialog.h"
#include "marks/tagchoice.h"
#include "marks/tagdeletiondialog.h"
#include "marks/tagpage.h"
#include "marks/tagsplitdialog.h"
#include "reader/readerpane.h"
#include "window/codebookdesk.h"
#include "window/mainwindow.h"
#include "window/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The codebook in the window: from a key to the library and back.
class TestCodebookDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensByKey();
    void renaming();
    void aSlashIsPartOfAName();
    void refusedNamesAreSaid();
    void newTag();
    void movingByKey();
    void deletingAndTakingBack();
    void merging();
    void splitting();
    void pageIsStored();
    void selectedPassageAsExample();
    void importAndExport();
    void fromTheSidebar();

private:
    CodebookDialog *dialog() const { return m_window->findChild<CodebookDialog *>(); }
    template <typename Dialog>
    Dialog *asked() const // over the codebook
    {
        Dialog *found = nullptr;
        const auto isThere = [&] {
            found = m_window->findChild<Dialog *>();
            return found && found->isVisible();
        };
        return QTest::qWaitFor(isThere, 5000) ? found : nullptr;
    }
    QStringList paths() const
    {
        QStringList shown;
        const QList<Tag> tags = *m_library->tags();
        for (const Tag &tag : tags)
            shown << tag.path;
        return shown;
    }
    Tag tagOf(const QString &path) const
    {
        const QList<Tag> tags = *m_library->tags();
        const auto found = std::ranges::find(tags, path, &Tag::path);
        return found == tags.end() ? Tag{} : *found;
    }
    void choose(const QString &path)
    {
        dialog()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog()); // not only by way of the window
        dialog()->choose(tagOf(path).id);
        dialog()->tree().setFocus();
    }
    QPushButton *button(const QWidget *in, const QString &beginning) const
    {
        const auto buttons = in->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text().remove(u'&').startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_article{};
};

void TestCodebookDesk::initTestCase()
{
    QVERIFY(writeBytes(m_folder.filePath(u"a.jsonl"_s),
                       R"({"title":"甲","text":"细河两岸。工人种树。","city":"阜新"})"
                       "\n"));
}

void TestCodebookDesk::init()
{
    const QString folder = m_folder.filePath(QString::number(++m_number));
    m_library = opened(folder, Library::Access::Create);
    QVERIFY(m_library);
    m_library->import({.paths = {m_folder.filePath(u"a.jsonl"_s)}}).wait();
    m_article = articleCalled(*m_library, u"甲"_s).id;
    for (const TextRange range : {TextRange{2, 4}, TextRange{4, 6}})
        QVERIFY(
            m_library->addMark({.article = m_article, .range = range, .tagPaths = {u"生态/水"_s}})
                .wait());
    QVERIFY(m_library->addTag(u"住房"_s).wait());
    m_window = std::make_unique<MainWindow>(*m_library, folder + u".ini"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

void TestCodebookDesk::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void TestCodebookDesk::opensByKey()
{
    QVERIFY(dialog()->isVisible());
    QCOMPARE(dialog()->model().tags().size(), 3);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestCodebookDesk::renaming()
{
    choose(u"住房"_s);
    QTest::keyClick(&dialog()->tree(), Qt::Key_F2);
    auto *editor = dialog()->tree().findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"居住"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"居住"_s}));
    QTRY_COMPARE(dialog()->tree().currentIndex().data().toString(), u"居住"_s);
    QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"住房"_s}));
}

void TestCodebookDesk::aSlashIsPartOfAName()
{
    choose(u"住房"_s);
    Q_EMIT dialog()->model().renameWanted(tagOf(u"住房"_s).id, u"a/b"_s);
    QTRY_COMPARE(paths().constLast(), u"a\\/b"_s);
}

void TestCodebookDesk::refusedNamesAreSaid()
{
    choose(u"住房"_s);
    Q_EMIT dialog()->model().renameWanted(tagOf(u"住房"_s).id, u"生态"_s);
    const auto isSaid = [this] {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"“生态” already");
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"住房"_s}));
}

void TestCodebookDesk::newTag()
{
    choose(u"生态/水"_s);
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier);
    auto *question = asked<NewTagDialog>();
    QVERIFY(question);
    auto *path = question->findChild<QLineEdit *>();
    QCOMPARE(path->text(), u"生态/"_s);
    path->setText(u"生态/水"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(question->findChildren<QLabel *>().at(1)->isVisible()); // it is there already
    path->setText(u"生态/山"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"生态/山"_s, u"住房"_s}));
    QTRY_COMPARE(dialog()->tree().currentIndex().data().toString(), u"山"_s);
    QTRY_VERIFY(!m_window->findChild<NewTagDialog *>());
}

void TestCodebookDesk::movingByKey()
{
    choose(u"住房"_s);
    QTest::keyClick(&dialog()->tree(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(paths(), (QStringList{u"住房"_s, u"生态"_s, u"生态/水"_s}));
    QTRY_COMPARE(dialog()->model().tags().first().path, u"住房"_s);
    choose(u"生态"_s);
    QTest::keyClick(&dialog()->tree(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(paths(), (QStringList{u"住房"_s, u"住房/生态"_s, u"住房/生态/水"_s}));
}

void TestCodebookDesk::deletingAndTakingBack()
{
    choose(u"生态/水"_s);
    QTest::keyClick(&dialog()->tree(), Qt::Key_Delete);
    auto *question = asked<TagDeletionDialog>();
    QVERIFY(question);
    const auto labels = question->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"2 mark"); }));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"住房"_s}));
    auto *toast = dialog()->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    auto *undo = toast->findChild<QPushButton *>();
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"住房"_s}));
    QCOMPARE(tagOf(u"生态/水"_s).marks, 2);
}

void TestCodebookDesk::merging()
{
    choose(u"生态/水"_s);
    Q_EMIT dialog()->tree().mergeRequested(tagOf(u"生态/水"_s).id);
    auto *question = asked<TagChoice>();
    QVERIFY(question);
    auto *field = question->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"zhufang"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"住房"_s}));
    QCOMPARE(tagOf(u"住房"_s).marks, 2);
    QTRY_COMPARE(dialog()->tree().currentIndex().data().toString(), u"住房"_s);
}

void TestCodebookDesk::splitting()
{
    choose(u"生态/水"_s);
    Q_EMIT dialog()->tree().splitRequested(tagOf(u"生态/水"_s).id);
    auto *question = asked<TagSplitDialog>();
    QVERIFY(question);
    auto *list = question->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    question->findChild<QLineEdit *>()->setText(u"生态/河"_s);
    QTest::keyClick(button(question, u"New tag"_s), Qt::Key_Space);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"生态/水"_s, u"生态/河"_s, u"住房"_s}));
    QCOMPARE(tagOf(u"生态/河"_s).marks, 1);
    QCOMPARE(tagOf(u"生态/水"_s).marks, 1);
}

void TestCodebookDesk::pageIsStored()
{
    choose(u"住房"_s);
    QTest::keyClick(&dialog()->tree(), Qt::Key_Return);
    QTest::keyClicks(dialog()->focusWidget(), u"roof"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(tagOf(u"住房"_s).description, u"roof"_s);
    QCOMPARE(m_library->undoLabel(), u"Change tag 住房"_s);
}

void TestCodebookDesk::selectedPassageAsExample()
{
    choose(u"住房"_s);
    auto *take = button(&dialog()->page(), u"Take"_s);
    QVERIFY(!take->isEnabled());
    auto *pane = m_window->findChild<ReaderPane *>();
    const auto *list = m_window->findChild<ArticleListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier); // opens the article
    QTRY_VERIFY(pane->isVisible());
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(!pane->selection().isEmpty());
    const QString text = m_library->article(m_article)->article.sourceText;
    const TextRange range = pane->selection();
    QTRY_VERIFY(take->isEnabled());
    dialog()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_COMPARE(tagOf(u"住房"_s).example, text.mid(range.begin, range.length()));
}

void TestCodebookDesk::importAndExport()
{
    auto *desk = m_window->findChild<CodebookDesk *>();
    const QString path = m_folder.filePath(u"codebook.csv"_s);
    desk->exportFile(path);
    QVERIFY(bytesOf(path).contains("生态/水,blue"));
    QVERIFY(writeBytes(path, "path,definition\r\n住房,屋\r\n交通,路\r\n"));
    desk->importFile(path);
    QTRY_COMPARE(tagOf(u"交通"_s).description, u"路"_s);
    QCOMPARE(tagOf(u"住房"_s).description, u"屋"_s);
    QTRY_VERIFY(dialog()->findChild<Toast *>()->isVisible());
}

void TestCodebookDesk::fromTheSidebar()
{
    dialog()->close();
    QTRY_VERIFY(!dialog());
    auto *sidebar = m_window->findChild<Sidebar *>();
    const QString uuid = tagOf(u"生态/水"_s).uuid;
    Q_EMIT sidebar->tagColorRequested(uuid, 7);
    QTRY_COMPARE(tagOf(u"生态/水"_s).color, 7);
    Q_EMIT sidebar->tagPageRequested(uuid);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->tree().currentIndex().data().toString(), u"水"_s);
    dialog()->close();
    QTRY_VERIFY(!dialog());
    Q_EMIT sidebar->tagDeletionRequested(uuid);
    auto *question = asked<TagDeletionDialog>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"生态"_s, u"住房"_s}));
    QTRY_VERIFY(m_window->findChild<Toast *>()->isVisible());
}

QTEST_MAIN(TestCodebookDesk)
#include "tst_codebookdesk.moc"
