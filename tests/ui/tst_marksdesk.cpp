#include "library/library.h"
#include "marks/cardcolumn.h"
#include "marks/markspanel.h"
#include "marks/noteedit.h"
#include "marks/notepopup.h"
#include "marks/selectionbar.h"
#include "marks/tagpopup.h"
#include "reader/readerpane.h"
#include "window/actions.h"
#include "window/marksdesk.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// From a selection to what the library has, by keys alone.
class TestMarksDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void popupComesBesideTheSelection();
    void popupOnlyWhenAsked();
    void lastTagIsRepeated();
    void sameTagAgainSaysSo();
    void severalTagsOnOnePassage();
    void tagNamedByItsWords_data();
    void tagNamedByItsWords();
    void tagNamedByTooManyWords();
    void stickyTagsByHandAndByEnter();
    void importance();
    void deletingTheMarkAtTheCaret();
    void cyclingThroughNestedMarks();
    void markMovesToTheSelection();
    void digitWithoutATag();
    void nothingSelectedSaysWhatToDo_data();
    void nothingSelectedSaysWhatToDo();
    void wholeArticle();
    void noteBesideThePassage();
    void draftComesBack();
    void noteThatCouldNotBeStored();
    void emptyNoteLeavesNoMark_data();
    void emptyNoteLeavesNoMark();
    void passageOverParagraphs();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_hints->clear();
        QTest::keyClick(m_pane, key, modifiers);
    }
    QString hint() const { return m_hints->isEmpty() ? QString() : m_hints->last()[0].toString(); }
    QList<Mark> marks() const
    {
        const auto found = m_library->marksOf(m_article);
        return found ? *found : QList<Mark>();
    }
    // The tags of the only mark, or of each.
    QString tags() const
    {
        QStringList all;
        for (const Mark &mark : marks()) {
            QStringList paths;
            for (const Tag &tag : mark.tags)
                paths << tag.path;
            all << paths.join(u'+');
        }
        return all.join(u' ');
    }
    void tagAs(TextRange range, const QString &path)
    {
        QVERIFY(m_library->tagPassage({.article = m_article, .range = range, .tagPaths = {path}})
                    .wait());
        QCoreApplication::processEvents(); // what was told
        QCoreApplication::processEvents();
    }
    TextRange find(const QString &words) const
    {
        const qsizetype begin = m_text.source.indexOf(words);
        return {begin, begin + words.size()};
    }
    void clickInto(qsizetype position)
    {
        m_pane->select({position, position + 1});
        const QRect box = m_pane->selectionRect();
        m_pane->select({});
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {},
                          m_pane->viewport()->mapFromGlobal(box.center()));
    }
    void selectByHand(TextRange range)
    {
        m_pane->select(range);
        const QRect box = m_pane->selectionRect();
        m_pane->select({});
        const QPoint from(m_pane->viewport()->mapFromGlobal(box.topLeft()) +
                          QPoint(1, box.height() / 2));
        const QPoint to = from + QPoint(box.width() - 1, 0);
        QTest::mousePress(m_pane->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_pane->viewport(), to);
        QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_pane->selection(), range);
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Library> m_library;
    ArticleId m_article{};
    ReaderText m_text;
    std::unique_ptr<QWidget> m_window;
    ReaderPane *m_pane = nullptr;
    MarksPanel *m_panel = nullptr;
    MarksDesk *m_desk = nullptr;
    const Actions *m_actions = nullptr;
    std::unique_ptr<QSignalSpy> m_hints;
};

void TestMarksDesk::initTestCase()
{
    auto library =
        Library::open(m_folder.filePath(u"library"_s), Library::Access::Create, u"command"_s);
    QVERIFY(library);
    m_library = std::move(*library);
}

// Opening a library takes longer than most tests here: each has an article of its own in one.
void TestMarksDesk::init()
{
    const QString page = m_folder.filePath(u"page%1.txt"_s.arg(++m_number));
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# 细河两岸奔涌创新潮\n这是不平凡的一年。危中机，唯创新者胜。\n"
               "创新与社会治理结合，百姓的口碑胜过金杯银杯。\n第" +
               QByteArray::number(m_number) + "日，街巷如常。\n");
    file.close();
    const ImportReport report = m_library->import({.paths = {page}}).wait();
    QVERIFY(!report.articleUuids.isEmpty());
    const auto id = m_library->articleByUuid(report.articleUuids.constFirst());
    QVERIFY(id);
    m_article = *id;
    const auto stored = m_library->article(m_article);
    m_text = {};
    m_text.source = stored->article.sourceText;
    m_text.blocks = stored->article.blocks;
    m_text.script = Script::Simplified;
    m_text.left = {m_text.source, Alignment::identity(m_text.source)};
    m_text.right = m_text.left;
    m_window = std::make_unique<QWidget>();
    m_window->resize(1100, 700);
    m_pane = new ReaderPane;
    m_panel = new MarksPanel;
    auto *columns = new QHBoxLayout(m_window.get());
    columns->addWidget(m_pane, 1);
    columns->addWidget(m_panel);
    m_panel->setFixedWidth(220);
    m_desk = new MarksDesk(*m_library, *m_pane, *m_panel, m_window.get());
    auto *actions = new Actions(m_window.get());
    actions->setPlaces(m_pane, m_panel);
    m_desk->obey(*actions);
    m_actions = actions;
    m_hints = std::make_unique<QSignalSpy>(m_desk, &MarksDesk::hint);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->setText(m_text);
    m_desk->setArticle(m_article);
    m_pane->setFocus();
}

void TestMarksDesk::cleanup()
{
    m_hints.reset();
    m_window.reset();
}

void TestMarksDesk::popupComesBesideTheSelection()
{
    const auto *bar = m_window->findChild<SelectionBar *>();
    selectByHand(find(u"创新者"_s));
    QVERIFY(!bar->isVisible()); // not at once
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(m_pane->hasFocus());
    const QRect passage = m_pane->selectionRect();
    const QRect place(bar->mapToGlobal(QPoint()), bar->size());
    QVERIFY(!place.intersects(passage));
    key(Qt::Key_Right, Qt::ShiftModifier); // goes on extending
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    m_pane->openEditor(); // lies there alone
    QVERIFY(!bar->isVisible());
}

void TestMarksDesk::popupOnlyWhenAsked()
{
    m_desk->setOffering(false);
    const auto *bar = m_window->findChild<SelectionBar *>();
    QSignalSpy settled(m_pane, &ReaderPane::selectionSettled);
    selectByHand(find(u"创新者"_s));
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!bar->isVisible());
    key(Qt::Key_T);
    QVERIFY(m_window->findChild<TagPopup *>()->isVisible());
}

void TestMarksDesk::lastTagIsRepeated()
{
    m_desk->setRecentTags({u"河"_s});
    m_pane->select({0, 2});
    key(Qt::Key_Period);
    QTRY_COMPARE(tags(), u"河"_s);
    QTRY_COMPARE(hint(), u"Tagged as 河"_s);
    m_pane->select({3, 5});
    key(Qt::Key_Period);
    QTRY_COMPARE(tags(), u"河 河"_s);
}

void TestMarksDesk::sameTagAgainSaysSo()
{
    m_desk->setRecentTags({u"河"_s});
    m_pane->select({0, 2});
    key(Qt::Key_Period);
    QTRY_COMPARE(tags(), u"河"_s);
    key(Qt::Key_Period);
    QTRY_COMPARE(hint(), u"It has the tag 河 already."_s);
    QCOMPARE(tags(), u"河"_s);
}

void TestMarksDesk::severalTagsOnOnePassage()
{
    m_pane->select({0, 2});
    key(Qt::Key_T);
    auto *field = m_window->findChild<TagPopup *>()->findChild<QLineEdit *>();
    field->setText(u"甲"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    field->setText(u"乙"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tags(), u"甲+乙"_s);
}

void TestMarksDesk::tagNamedByItsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("path");
    QTest::newRow("a word") << u"社会治理"_s << u"社会治理"_s;
    QTest::newRow("over two lines") << u"创新潮\n这是"_s << u"创新潮 这是"_s;
}

void TestMarksDesk::tagNamedByItsWords()
{
    QFETCH(const QString, words);
    m_pane->select(find(words));
    key(Qt::Key_T, Qt::ShiftModifier);
    QTRY_COMPARE(marks().size(), 1);
    QTEST(marks().first().tags.first().path, "path");
    QCOMPARE(marks().first().selector.quote, words);
}

void TestMarksDesk::tagNamedByTooManyWords()
{
    ReaderText text = m_text;
    text.source = QString(201, u'字');
    text.blocks = {Block{.kind = BlockKind::Paragraph, .range = {0, 201}, .lines = {}}};
    text.left = {text.source, Alignment::identity(text.source)};
    text.right = text.left;
    m_pane->setText(text);
    m_pane->select({0, 201});
    key(Qt::Key_T, Qt::ShiftModifier);
    QVERIFY(hint().contains(u"201"_s));
    QVERIFY(marks().isEmpty());
}

void TestMarksDesk::stickyTagsByHandAndByEnter()
{
    m_desk->setSticky(true); // no tag was given yet
    QVERIFY(!hint().isEmpty());
    m_desk->setRecentTags({u"河"_s});
    QSignalSpy sticky(m_desk, &MarksDesk::stickyChanged);
    m_desk->setSticky(true);
    QCOMPARE(sticky.last()[0].toString(), u"河"_s);
    selectByHand(find(u"创新者"_s));
    QTRY_COMPARE(tags(), u"河"_s);
    m_pane->select(find(u"这是"_s));
    key(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(hint(), u"Enter tags as 河."_s);
    QCOMPARE(marks().size(), 1);
    key(Qt::Key_Return);
    QTRY_COMPARE(tags(), u"河 河"_s);
    QCOMPARE(marks().first().selector.quote, u"这是不"_s);
    key(Qt::Key_Escape);
    QCOMPARE(sticky.last()[0].toString(), QString());
    m_pane->select({0, 2});
    key(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(marks().size(), 2);
}

void TestMarksDesk::importance()
{
    m_pane->select({0, 2});
    key(Qt::Key_Exclam);
    QTRY_COMPARE(marks().size(), 1);
    QVERIFY(marks().first().isImportant);
    QTRY_VERIFY(m_panel->findChild<CardColumn *>()->card(marks().first().id));
    key(Qt::Key_Exclam);
    QTRY_VERIFY(!marks().first().isImportant);
}

void TestMarksDesk::deletingTheMarkAtTheCaret()
{
    const TextRange outer = find(u"社会治理结合"_s);
    tagAs(outer, u"外"_s);
    tagAs({outer.begin + 2, outer.begin + 4}, u"内"_s);
    QSignalSpy deleted(m_desk, &MarksDesk::markDeleted);
    clickInto(outer.begin + 2);
    key(Qt::Key_Escape); // a click has chosen one
    clickInto(outer.begin + 2);
    key(Qt::Key_Delete);
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(tags(), u"外"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(marks().size(), 2);
    m_pane->select({0, 4}); // no mark stands just there
    key(Qt::Key_Escape);
    m_pane->select({0, 4});
    key(Qt::Key_Delete);
    QCOMPARE(hint(), u"There is no mark at the caret."_s);
}

void TestMarksDesk::cyclingThroughNestedMarks()
{
    const TextRange outer = find(u"社会治理结合"_s);
    tagAs(outer, u"外"_s);
    tagAs({outer.begin, outer.begin + 4}, u"中"_s);
    tagAs({outer.begin, outer.begin + 2}, u"内"_s);
    m_pane->select({outer.begin, outer.begin + 1});
    QStringList hints;
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_BracketRight);
        hints << hint();
    }
    QCOMPARE(hints, (QStringList{u"Mark 1 of 3 here: 内"_s, u"Mark 2 of 3 here: 中"_s,
                                 u"Mark 3 of 3 here: 外"_s, u"Mark 1 of 3 here: 内"_s}));
    key(Qt::Key_BracketLeft);
    QCOMPARE(hint(), u"Mark 3 of 3 here: 外"_s);
    const auto *column = m_panel->findChild<CardColumn *>();
    const auto whole = marks();
    QCOMPARE(column->current(), std::ranges::find(whole, outer, [](const Mark &mark) {
                                    return mark.selector.range;
                                })->id);
}

void TestMarksDesk::markMovesToTheSelection()
{
    tagAs(find(u"社会"_s), u"河"_s);
    m_pane->select(find(u"社会治理"_s));
    key(Qt::Key_Equal);
    QVERIFY(!hint().isEmpty()); // none is chosen
    key(Qt::Key_BracketRight);
    key(Qt::Key_Equal);
    QTRY_COMPARE(marks().first().selector.quote, u"社会治理"_s);
    QTRY_COMPARE(m_library->undoLabel(), u"Change passage"_s);
}

void TestMarksDesk::digitWithoutATag()
{
    m_pane->select({0, 2});
    key(Qt::Key_3);
    QCOMPARE(hint(), u"No tag is pinned to 3."_s);
    QVERIFY(marks().isEmpty());
}

void TestMarksDesk::nothingSelectedSaysWhatToDo_data()
{
    QTest::addColumn<Qt::Key>("pressed");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("T") << Qt::Key_T << Qt::KeyboardModifiers();
    QTest::newRow("Shift+T") << Qt::Key_T << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("M") << Qt::Key_M << Qt::KeyboardModifiers();
    QTest::newRow(".") << Qt::Key_Period << Qt::KeyboardModifiers();
    QTest::newRow("!") << Qt::Key_Exclam << Qt::KeyboardModifiers();
    QTest::newRow("Delete") << Qt::Key_Delete << Qt::KeyboardModifiers();
    QTest::newRow("]") << Qt::Key_BracketRight << Qt::KeyboardModifiers();
    QTest::newRow("=") << Qt::Key_Equal << Qt::KeyboardModifiers();
}

void TestMarksDesk::nothingSelectedSaysWhatToDo()
{
    QFETCH(const Qt::Key, pressed);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    m_desk->setRecentTags({u"河"_s});
    key(pressed, modifiers);
    QVERIFY(!hint().isEmpty());
    QVERIFY(!m_window->findChild<TagPopup *>()->isVisible());
    QVERIFY(marks().isEmpty());
}

void TestMarksDesk::wholeArticle()
{
    (*m_actions)[Act::TagArticle]->trigger();
    auto *popup = m_window->findChild<TagPopup *>();
    QVERIFY(popup->isVisible());
    auto *field = popup->findChild<QLineEdit *>();
    field->setText(u"河"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(marks().size(), 1);
    QVERIFY(marks().first().isWhole);
    (*m_actions)[Act::NoteOnArticle]->trigger();
    QTRY_VERIFY(m_panel->findChild<NoteEdit *>());
    auto *note = m_panel->findChild<NoteEdit *>();
    note->setPlainText(u"通篇"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_COMPARE(marks().first().note, u"通篇"_s);
    QCOMPARE(marks().size(), 1);
}

void TestMarksDesk::noteBesideThePassage()
{
    m_panel->hide(); // the column is folded
    const TextRange passage = find(u"社会治理"_s);
    m_pane->select(passage);
    key(Qt::Key_M);
    QTRY_VERIFY(m_window->findChild<NotePopup *>());
    QPointer<NotePopup> popup = m_window->findChild<NotePopup *>();
    const QRect place(popup->mapToGlobal(QPoint()), popup->size());
    QVERIFY(!place.intersects(m_pane->selectionRect()));
    QVERIFY(!m_panel->isVisible()); // nothing is unfolded
    auto *note = popup->findChild<NoteEdit *>();
    QVERIFY(note->hasFocus());
    note->setPlainText(u"批注"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(marks().first().note, u"批注"_s);
    QTRY_VERIFY(popup.isNull());
    QVERIFY(m_pane->hasFocus());
}

void TestMarksDesk::draftComesBack()
{
    tagAs({0, 2}, u"河"_s);
    const QString uuid = marks().first().uuid;
    QVERIFY(m_library->keepDraft({.article = m_article, .markUuid = uuid, .note = u"写到一半"_s})
                .wait());
    m_desk->setArticle(ArticleId{999'999});
    m_desk->setArticle(m_article); // as at the next start
    const auto *note = m_panel->findChild<NoteEdit *>();
    QVERIFY(note);
    QVERIFY(note->isVisible());
    QCOMPARE(note->toPlainText(), u"写到一半"_s);
    QCOMPARE(marks().first().note, QString());
}

void TestMarksDesk::noteThatCouldNotBeStored()
{
    m_panel->hide();
    m_pane->select({0, 2});
    key(Qt::Key_M);
    QTRY_VERIFY(m_window->findChild<NotePopup *>());
    QPointer<NotePopup> popup = m_window->findChild<NotePopup *>();
    auto *note = popup->findChild<NoteEdit *>();
    note->setPlainText(u"磁盘已满"_s);
    // The mark goes behind the back of the window: its note cannot be stored.
    QSignalSpy failed(m_desk, &MarksDesk::failed);
    const MarkId id = marks().first().id;
    const auto gone = m_library->deleteMark(id);
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(note->toPlainText(), u"磁盘已满"_s);
}

void TestMarksDesk::emptyNoteLeavesNoMark_data()
{
    QTest::addColumn<bool>("isFolded");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("expected");
    QTest::newRow("on its card") << false << QString() << 0;
    QTest::newRow("beside the passage") << true << QString() << 0;
    QTest::newRow("words on its card") << false << u"河长"_s << 1;
    QTest::newRow("words beside the passage") << true << u"河长"_s << 1;
}

// A mark that was made for its note is nothing without it.
void TestMarksDesk::emptyNoteLeavesNoMark()
{
    QFETCH(bool, isFolded);
    QFETCH(QString, note);
    QFETCH(int, expected);
    m_panel->setVisible(!isFolded);
    m_pane->select(find(u"社会治理"_s));
    key(Qt::Key_M);
    QTRY_COMPARE(marks().size(), 1);
    const auto field = [this, isFolded] {
        QWidget *where =
            isFolded ? static_cast<QWidget *>(m_window->findChild<NotePopup *>()) : m_panel;
        return where ? where->findChild<NoteEdit *>() : nullptr;
    };
    QTRY_VERIFY(field() && field()->hasFocus());
    field()->setPlainText(note);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_COMPARE(marks().size(), expected);
    if (expected > 0)
        QTRY_COMPARE(marks().first().note, note);
}

void TestMarksDesk::passageOverParagraphs()
{
    m_desk->setRecentTags({u"河"_s});
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Period);
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().first().selector.quote, m_text.source);
}

QTEST_MAIN(TestMarksDesk)
#include "tst_marksdesk.moc"
