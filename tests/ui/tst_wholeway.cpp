#include "browse/articlelistview.h"
#include "browse/listhead.h"
#include "browse/sidebar.h"
#include "ingest/linelistview.h"
#include "ingest/outlineview.h"
#include "ingest/reviewview.h"
#include "ingest/tocheck.h"
#include "library/library.h"
#include "marks/markspanel.h"
#include "marks/noteedit.h"
#include "marks/tagpopup.h"
#include "models/articlelistmodel.h"
#include "models/sidebarmodel.h"
#include "reader/findbar.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "search/searchnamedialog.h"
#include "window/exportdesk.h"
#include "window/exportdialog.h"
#include "window/helppage.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/toast.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

// From five page files to exported notes, through the window itself.
class TestWholeWay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importPages();
    void pagesToCheckAreCounted();
    void nothingToExportIsSaid();
    void chooseFuxin();
    void openArticle();
    void actsNeedASelection();
    void tagInTheTraditionalPane();
    void writeANote();
    void searchInTheOtherScript();
    void firstHitOfTheOpenArticleIsShown();
    void hitsAcrossArticles();
    void findInTheArticle();
    void orderOfWhatIsFound();
    void undoAndRedo();
    void toastUndoesItsOwnAct();
    void toastGoesWithAnotherAct();
    void exportMarkdown();
    void showInThePage();
    void splitAndJoinInTheReview();
    void undoInTheReview();
    void escapeGoesBack();
    void facetsFollowTheQuery();
    void citiesAreLeftOut();
    void wrongPartOfAQueryIsNamed_data();
    void wrongPartOfAQueryIsNamed();
    void searchesAreKept();
    void searchLanguageIsExplained();
    void cleanupTestCase();

private:
    template <typename Widget>
    Widget *part() const
    {
        return m_window->findChild<Widget *>();
    }
    const ArticleListModel *list() const
    {
        return static_cast<const ArticleListModel *>(part<ArticleListView>()->model());
    }
    QList<Mark> marks() const;
    void act(const QString &keys) const
    {
        for (QAction *action : m_window->actions()) {
            if (action->shortcut() == QKeySequence(keys))
                action->trigger();
        }
    }
    const SidebarModel *sections() const
    {
        return static_cast<const SidebarModel *>(part<Sidebar>()->model());
    }
    qint64 articlesOf(const QString &city) const
    {
        const QModelIndex row = sections()->indexOf(SidebarSection::Cities, city);
        return row.isValid() ? row.data(SidebarModel::CountRole).toLongLong() : 0;
    }
    QString savedSearch() const // the name of the first one
    {
        return sections()->index(0, 0, sections()->head(SidebarSection::Saved)).data().toString();
    }
    void nameSearch(const QString &proposed, const QString &name) const;
    bool isEnabled(const QString &keys) const
    {
        const QList<QAction *> actions = m_window->actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction *action) {
            return action->shortcut() == QKeySequence(keys);
        });
        return found != actions.end() && (*found)->isEnabled();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_article{};
};

namespace {

// The passage that is tagged: 危中機，唯創新者勝 stands in the page in traditional characters.
const QString passage = u"唯創新者勝"_s;

// As an input method does it.
void typeInto(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

void dragAcross(QWidget *widget, const QRect &words)
{
    const QPoint first(words.left() + 1, words.center().y());
    const QPoint last(words.right(), words.center().y());
    QTest::mousePress(widget, Qt::LeftButton, {}, first);
    QTest::mouseMove(widget, words.center());
    QTest::mouseMove(widget, last);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, last);
}

} // namespace

QList<Mark> TestWholeWay::marks() const
{
    const Result<QList<Mark>> found = m_library->marksOf(m_article);
    return found ? *found : QList<Mark>();
}

// Answers the dialog that asks for the name of a search.
void TestWholeWay::nameSearch(const QString &proposed, const QString &name) const
{
    auto *dialog = part<SearchNameDialog>();
    QVERIFY(dialog && dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->text(), proposed);
    field->setText(name);
    const QPointer<SearchNameDialog> watched = dialog;
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!watched); // it goes once the name is taken
}

void TestWholeWay::initTestCase()
{
    auto opened = Library::open(m_folder.filePath(u"报库"_s), Library::Access::Create, u"window"_s);
    QVERIFY(opened);
    m_library = std::move(*opened);
    m_window = std::make_unique<MainWindow>(*m_library, m_folder.filePath(u"baolan.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWholeWay::importPages()
{
    m_window->importPaths({QStringLiteral(SEEDS_FOLDER)});
    QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 30, 20'000);
    const auto *sidebar = static_cast<const SidebarModel *>(part<Sidebar>()->model());
    QTRY_COMPARE(
        sidebar->indexOf(SidebarSection::Cities, u"210900"_s).data(SidebarModel::CountRole).toInt(),
        9);
}

void TestWholeWay::pagesToCheckAreCounted()
{
    auto *toCheck = part<ToCheck>();
    QTRY_VERIFY(toCheck->isVisible());
    QVERIFY(toCheck->accessibleName().startsWith(u"To check"));
}

void TestWholeWay::nothingToExportIsSaid()
{
    act(u"Ctrl+E"_s);
    auto *dialog = part<ExportDialog>();
    QVERIFY(dialog && dialog->isVisible());
    const auto isSaid = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"There is no mark"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto write = std::ranges::find(buttons, u"&Export…"_s, &QPushButton::text);
    QVERIFY(write != buttons.end() && !(*write)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!part<ExportDialog>());
    m_window->activateWindow(); // no window manager does it
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWholeWay::chooseFuxin()
{
    auto *sidebar = part<Sidebar>();
    const auto *model = static_cast<const SidebarModel *>(sidebar->model());
    sidebar->setCurrentIndex(model->indexOf(SidebarSection::Cities, u"210900"_s));
    QTest::keyClick(sidebar, Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 9);
    for (int row = 0; row < 9; ++row)
        QCOMPARE(list()->row(row)->city.code, u"210900"_s);
}

void TestWholeWay::openArticle()
{
    auto *view = part<ArticleListView>();
    view->setFocus();
    typeInto(view, u"细河"_s); // in the script that the page does not have
    const int row = view->currentIndex().row();
    QVERIFY(row >= 0);
    QCOMPARE(list()->row(row)->headline, u"細河兩岸奔涌創新潮"_s);
    m_article = list()->idAt(row);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(part<ReaderPane>()->hasFocus());
}

void TestWholeWay::actsNeedASelection()
{
    auto *pane = part<ReaderPane>();
    pane->select({0, 2});
    for (const auto &keys : {u"Ctrl+T"_s, u"Ctrl+M"_s, u"Ctrl+C"_s, u"Ctrl+Shift+C"_s})
        QVERIFY(isEnabled(keys));
    pane->select({});
    for (const auto &keys : {u"Ctrl+T"_s, u"Ctrl+M"_s, u"Ctrl+C"_s, u"Ctrl+Shift+C"_s})
        QVERIFY(!isEnabled(keys));
}

void TestWholeWay::tagInTheTraditionalPane()
{
    auto *pane = part<ReaderPane>();
    const Result<StoredArticle> stored = m_library->article(m_article);
    QVERIFY(stored);
    const qsizetype begin = stored->article.sourceText.indexOf(passage);
    QVERIFY(begin > 0);
    const TextRange range{begin, begin + passage.size()};
    pane->setColumns(ReaderPane::Columns::RightOnly);
    pane->select(range); // only to learn where the words stand
    pane->reveal(range);
    const QRect words(pane->viewport()->mapFromGlobal(pane->selectionRect().topLeft()),
                      pane->selectionRect().size());
    pane->select({});
    dragAcross(pane->viewport(), words);
    QCOMPARE(pane->selection(), range);
    QTest::keyClick(pane, Qt::Key_T);
    // The concordance has one of its own.
    const QList<TagPopup *> popups = m_window->findChildren<TagPopup *>();
    const auto shown = std::ranges::find_if(popups, &TagPopup::isVisible);
    QVERIFY(shown != popups.end());
    const TagPopup *popup = *shown;
    const QRect selection(m_window->mapFromGlobal(pane->selectionRect().topLeft()),
                          pane->selectionRect().size());
    QVERIFY(!popup->geometry().intersects(selection));
    auto *field = popup->findChild<QLineEdit *>();
    typeInto(field, u"经济/创新"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().first().selector.quote, passage);
    QCOMPARE(marks().first().tags.first().path, u"经济/创新"_s);
    QTRY_VERIFY(pane->hasFocus());
}

void TestWholeWay::writeANote()
{
    // The selection has a mark by now: its note is written, beside it where the marks are folded.
    QTest::keyClick(part<ReaderPane>(), Qt::Key_M);
    QTRY_VERIFY(m_window->findChild<NoteEdit *>());
    auto *note = m_window->findChild<NoteEdit *>();
    QVERIFY(note->hasFocus());
    typeInto(note, u"<b>关键</b>"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_COMPARE(marks().first().note, u"<b>关键</b>"_s);
    QCOMPARE(marks().size(), 1);
    part<ReaderPane>()->setFocus();
}

void TestWholeWay::searchInTheOtherScript()
{
    auto *search = part<SearchField>();
    search->findChild<QLineEdit *>()->setText(u"唯创新者胜"_s); // the page has 唯創新者勝
    QTRY_COMPARE(list()->rowCount(), 1);
    QCOMPARE(list()->idAt(0), m_article);
    const Snippet snippet = list()->snippet(0);
    QCOMPARE(snippet.matches.size(), 1);
    const TextRange match = snippet.matches.first();
    QCOMPARE(snippet.text.mid(match.begin, match.length()), passage);
}

void TestWholeWay::firstHitOfTheOpenArticleIsShown()
{
    auto *pane = part<ReaderPane>();
    auto *field = part<SearchField>()->findChild<QLineEdit *>();
    field->clear();
    QTRY_COMPARE(list()->rowCount(), 9);
    const Result<StoredArticle> stored = m_library->article(m_article);
    const QString &source = stored->article.sourceText;
    const qsizetype begin = source.indexOf(passage);
    pane->setTopPosition(source.size() - 1);
    QVERIFY(pane->topPosition() > begin); // it is out of view
    field->setText(u"唯创新者胜"_s);
    QTRY_COMPARE(list()->rowCount(), 1);
    QVERIFY(pane->topPosition() <= begin);
    act(u"F3"_s);
    QCOMPARE(pane->selection(), (TextRange{begin, begin + passage.size()}));
    QVERIFY(pane->viewport()->rect().contains(
        pane->viewport()->mapFromGlobal(pane->selectionRect().center())));
    act(u"F3"_s); // there is no other
    QCOMPARE(pane->selection(), (TextRange{begin, begin + passage.size()}));
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(u"That was the last"));
}

void TestWholeWay::hitsAcrossArticles()
{
    auto *pane = part<ReaderPane>();
    auto *view = part<ArticleListView>();
    part<SearchField>()->findChild<QLineEdit *>()->setText(u"创新"_s);
    QTRY_VERIFY(list()->rowCount() > 1 && list()->rowCount() < 9);
    view->setCurrentIndex(list()->index(0));
    const auto hitsOf = [this](int row) {
        const auto stored = m_library->article(list()->idAt(row));
        return m_library->matchesIn(stored->article.sourceText, u"创新"_s);
    };
    const QList<TextRange> hits = hitsOf(0);
    for (const TextRange hit : hits) {
        act(u"F3"_s);
        QCOMPARE(view->currentIndex().row(), 0);
        QCOMPARE(pane->selection(), hit);
    }
    act(u"F3"_s);
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(pane->selection(), hitsOf(1).constFirst());
    act(u"Shift+F3"_s);
    QCOMPARE(view->currentIndex().row(), 0);
    QCOMPARE(pane->selection(), hits.constLast());
    part<SearchField>()->findChild<QLineEdit *>()->setText(u"唯创新者胜"_s);
    QTRY_COMPARE(list()->rowCount(), 1);
    view->setCurrentIndex(list()->index(0));
}

void TestWholeWay::findInTheArticle()
{
    auto *pane = part<ReaderPane>();
    auto *bar = part<FindBar>();
    pane->setFocus();
    act(u"Ctrl+F"_s);
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    typeInto(field, u"唯创新者胜"_s); // the article has 唯創新者勝
    const Result<StoredArticle> stored = m_library->article(m_article);
    const qsizetype begin = stored->article.sourceText.indexOf(passage);
    QCOMPARE(pane->selection(), (TextRange{begin, begin + passage.size()}));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(pane->hasFocus());
    act(u"Ctrl+L"_s);
    QTRY_VERIFY(part<SearchField>()->findChild<QLineEdit *>()->hasFocus());
    part<SearchField>()->showSuggestions({}, false);
    pane->setFocus();
}

void TestWholeWay::orderOfWhatIsFound()
{
    auto *field = part<SearchField>()->findChild<QLineEdit *>();
    field->setText(u"创新"_s);
    QTRY_VERIFY(list()->rowCount() > 1);
    QVERIFY(list()->groups().isEmpty()); // best first
    auto *head = part<ListHead>();
    Q_EMIT head->orderChosen(ListOrder::CityAndMonth);
    QTRY_VERIFY(!list()->groups().isEmpty());
    field->clear();
    QTRY_COMPARE(list()->rowCount(), 9);
    QVERIFY(!list()->groups().isEmpty());
    field->setText(u"创新"_s);
    QTRY_VERIFY(list()->rowCount() > 1 && list()->rowCount() < 9);
    QVERIFY(!list()->groups().isEmpty()); // as it was chosen last for what is found
    Q_EMIT head->orderChosen(ListOrder::Relevance);
    QTRY_VERIFY(list()->groups().isEmpty());
    field->setText(u"唯创新者胜"_s);
    QTRY_COMPARE(list()->rowCount(), 1);
    part<ArticleListView>()->setCurrentIndex(list()->index(0));
}

void TestWholeWay::undoAndRedo()
{
    act(u"Ctrl+Z"_s); // the note
    QTRY_COMPARE(marks().first().note, QString());
    act(u"Ctrl+Z"_s); // the tag
    QTRY_COMPARE(marks().size(), 0);
    act(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(marks().size(), 1);
    act(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(marks().first().note, u"<b>关键</b>"_s);
}

void TestWholeWay::toastUndoesItsOwnAct()
{
    auto *toast = part<Toast>();
    const auto *sidebar = static_cast<const SidebarModel *>(part<Sidebar>()->model());
    const QModelIndex tags = sidebar->head(SidebarSection::Tags);
    QTRY_COMPARE(sidebar->rowCount(tags), 1); // 经济, and 创新 below it
    Q_EMIT part<MarksPanel>()->deleteRequested(marks().constFirst().id);
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(marks().size(), 0);
    // A tag without marks would filter nothing.
    QTRY_COMPARE(sidebar->rowCount(sidebar->head(SidebarSection::Tags)), 0);
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().constFirst().note, u"<b>关键</b>"_s);
    QVERIFY(!toast->isVisible());
}

void TestWholeWay::toastGoesWithAnotherAct()
{
    auto *toast = part<Toast>();
    Q_EMIT part<MarksPanel>()->deleteRequested(marks().constFirst().id);
    QTRY_VERIFY(toast->isVisible());
    // What would be undone now is this mark, which the toast does not speak of.
    const auto other = m_library->addMark({.article = m_article, .range = {0, 2}}).wait();
    QVERIFY(other);
    QTRY_VERIFY(!toast->isVisible());
    act(u"Ctrl+Z"_s);
    QTRY_COMPARE(marks().size(), 0);
    act(u"Ctrl+Z"_s);
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().constFirst().selector.quote, passage);
}

void TestWholeWay::exportMarkdown()
{
    QFile file(m_folder.filePath(u"marks.md"_s));
    ExportRequest request;
    request.filter.articles.cities = {u"210900"_s};
    part<ExportDesk>()->exportTo(request, file.fileName());
    QTRY_VERIFY(file.exists());
    QTRY_VERIFY(part<Toast>()->findChild<QLabel *>()->text().startsWith(u"Exported:"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"---\n"));
    const qsizetype begin = text.indexOf(u"## ");
    const qsizetype end = text.indexOf(u"[回到原文](baolan://");
    QCOMPARE(text.mid(begin, end - begin),
             u"## 細河兩岸奔涌創新潮\n\n"
             "阜新市（推断） · 2020-12（推断）\n\n"
             "> **简** 唯创新者胜\n\n"
             "> **繁** 唯創新者勝\n\n"
             "标签 #经济/创新\n\n"
             "&lt;b\\>关键&lt;/b\\>\n\n"
             "—— 侯悅林. 細河兩岸奔涌創新潮\\[N\\]. \\[报纸名不详\\], \\[2020-12\\]. "_s);
}

void TestWholeWay::showInThePage()
{
    part<SearchField>()->findChild<QLineEdit *>()->clear();
    QTRY_COMPARE(list()->rowCount(), 9);
    auto *pane = part<ReaderPane>();
    const Result<StoredArticle> stored = m_library->article(m_article);
    const qsizetype begin = stored->article.sourceText.indexOf(passage);
    pane->select({begin, begin + passage.size()});
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_O);
    auto *review = part<ReviewView>();
    QTRY_VERIFY(review->isVisible());
    QVERIFY(review->page().articles.contains(m_article));
    // The line of the file that has the passage is selected.
    const QModelIndex current = review->lineList()->currentIndex();
    QVERIFY(current.data().toString().contains(passage));
}

void TestWholeWay::splitAndJoinInTheReview()
{
    auto *review = part<ReviewView>();
    const qsizetype articles = review->page().articles.size();
    QTRY_VERIFY(review->lineList()->hasFocus());
    QTest::keyClick(review->lineList(), Qt::Key_S);
    QTRY_COMPARE(review->page().articles.size(), articles + 1);
    QTRY_COMPARE(list()->rowCount(), 10);
    QCOMPARE(review->lineList()->currentIndex().data().toString().contains(passage), true);
    QTest::keyClick(review->lineList(), Qt::Key_J);
    QTRY_COMPARE(review->page().articles.size(), articles);
    QTRY_COMPARE(list()->rowCount(), 9);
}

void TestWholeWay::undoInTheReview()
{
    auto *review = part<ReviewView>();
    const qsizetype articles = review->page().articles.size();
    act(u"Ctrl+Z"_s);
    QTRY_COMPARE(review->page().articles.size(), articles + 1);
    act(u"Ctrl+Z"_s);
    QTRY_COMPARE(review->page().articles.size(), articles);
    QTRY_VERIFY(review->page().edits.isEmpty());
    QTRY_COMPARE(list()->rowCount(), 9);
}

void TestWholeWay::escapeGoesBack()
{
    auto *review = part<ReviewView>();
    QTest::keyClick(review->lineList(), Qt::Key_Escape);
    QTRY_VERIFY(!review->isVisible());
    QVERIFY(part<ReaderPane>()->isVisible());
    QCOMPARE(marks().size(), 1); // it followed its words
}

// 唯創新者勝 stands in one article of 阜新 and nowhere else.
void TestWholeWay::facetsFollowTheQuery()
{
    auto *field = part<SearchField>()->findChild<QLineEdit *>();
    Q_EMIT part<SearchField>()->allCleared();
    QTRY_COMPARE(list()->rowCount(), 30);
    QTRY_COMPARE(articlesOf(u"210700"_s), 9);
    field->setText(u"唯创新者胜"_s);
    QTRY_COMPARE(articlesOf(u"210900"_s), 1);
    QCOMPARE(articlesOf(u"210700"_s), 0);
    field->clear();
    QTRY_COMPARE(articlesOf(u"210900"_s), 9);
    QCOMPARE(articlesOf(u"210700"_s), 9);
    QTRY_COMPARE(list()->rowCount(), 30);
}

void TestWholeWay::citiesAreLeftOut()
{
    auto *sidebar = part<Sidebar>();
    const auto press = [&] {
        sidebar->setCurrentIndex(sections()->indexOf(SidebarSection::Cities, u"210900"_s));
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Space, Qt::ShiftModifier);
    };
    press();
    QTRY_COMPARE(list()->rowCount(), 21);
    for (int row = 0; row < list()->rowCount(); ++row)
        QVERIFY(list()->row(row)->city.code != u"210900"_s);
    QVERIFY(sections()
                ->indexOf(SidebarSection::Cities, u"210900"_s)
                .data(SidebarModel::ExcludedRole)
                .toBool());
    press();
    QTRY_COMPARE(list()->rowCount(), 30);
}

void TestWholeWay::wrongPartOfAQueryIsNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such city") << u"city:火星 唯创新者胜"_s << u"火星"_s
                                  << u"No city or province is called “火星”"_s;
    QTest::newRow("no such field")
        << u"foo:唯创新者胜"_s << u"foo"_s << u"There is no field “foo"_s;
    QTest::newRow("open bracket") << u"(唯创新者胜"_s << u"("_s
                                  << u"The bracket “(” (character 0) is never closed"_s;
}

void TestWholeWay::wrongPartOfAQueryIsNamed()
{
    QFETCH(const QString, query);
    QFETCH(const QString, named);
    QFETCH(const QString, sentence);
    auto *field = part<SearchField>()->findChild<QLineEdit *>();
    field->setText(query);
    const auto shown = [&]() -> const QLabel * {
        const auto labels = part<SearchField>()->findChildren<QLabel *>();
        const auto found = std::ranges::find_if(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"not understood: "_s) &&
                   label->text().contains(named);
        });
        return found == labels.end() ? nullptr : *found;
    };
    QTRY_VERIFY(shown());
    QVERIFY2(shown()->toolTip().contains(sentence), qPrintable(shown()->toolTip()));
    QVERIFY(field->accessibleDescription().startsWith(sentence));
    field->clear();
    QVERIFY(!shown());
    QTRY_COMPARE(list()->rowCount(), 30);
}

void TestWholeWay::searchesAreKept()
{
    auto *field = part<SearchField>()->findChild<QLineEdit *>();
    auto *sidebar = part<Sidebar>();
    QTRY_VERIFY(!isEnabled(u"Ctrl+Shift+S"_s)); // nothing is searched for
    field->setText(u"唯创新者胜"_s);
    QTRY_COMPARE(list()->rowCount(), 1);
    act(u"Ctrl+Shift+S"_s);
    nameSearch(u"唯创新者胜"_s, u"创新"_s);
    QTRY_COMPARE(savedSearch(), u"创新"_s);
    field->clear();
    QTRY_COMPARE(list()->rowCount(), 30);
    const auto press = [&](Qt::Key key) {
        sidebar->setCurrentIndex(sections()->index(0, 0, sections()->head(SidebarSection::Saved)));
        QTest::keyClick(sidebar, key);
    };
    press(Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 1);
    QCOMPARE(field->text(), u"唯创新者胜"_s);
    press(Qt::Key_F2);
    nameSearch(u"创新"_s, u"创新者"_s);
    QTRY_COMPARE(savedSearch(), u"创新者"_s);
    press(Qt::Key_Delete);
    auto *toast = part<Toast>();
    QTRY_VERIFY(toast->isVisible());
    QTRY_COMPARE(savedSearch(), QString());
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(savedSearch(), u"创新者"_s);
}

// From the card below the field, where what is searched for is explained.
void TestWholeWay::searchLanguageIsExplained()
{
    auto *search = part<SearchField>();
    search->showExplanation(u"唯创新者胜"_s);
    const QList<QMenu *> menus = search->findChildren<QMenu *>();
    const auto card = std::ranges::find_if(menus, &QMenu::isVisible);
    QVERIFY(card != menus.end());
    (*card)->actions().constLast()->trigger();
    auto *help = part<HelpPage>();
    QVERIFY(help && help->isVisible());
    QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().contains(u"矿区 NEAR/5 转型"_s));
    help->close();
    (*card)->close();
}

void TestWholeWay::cleanupTestCase()
{
    m_window.reset();
    m_library.reset();
}

QTEST_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
