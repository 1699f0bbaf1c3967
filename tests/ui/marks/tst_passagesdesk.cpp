#include "../window/openwindow.h"
#include "marks/notepopup.h"
#include "marks/passagepane.h"
#include "marks/tagchoice.h"
#include "marks/tagpopup.h"
#include "search/searchnamedialog.h"
#include "window/passagesdesk.h"
#include "window/toast.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As an input method does it.
void typeInto(QWidget *field, const QString &words)
{
    QInputMethodEvent typed;
    typed.setCommitString(words);
    QApplication::sendEvent(field, &typed);
}

} // namespace

// The table of all marks in the window: from a key to the library and back.
class TestPassagesDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByKey();
    void toTheSourceAndBack();
    void lostPassage();
    void taggingTheTicked();
    void takingATagOff();
    void deletingAndTakingBack();
    void noteInPlace();
    void importance();
    void confirming();
    void typedWords();
    void tagsAskedFor();
    void placesAskedFor();
    void articlesOfTheList();
    void groupedByTag();
    void keptFilters();
    void marksMadeElsewhere();
    void escapeLeadsOut();

private:
    PassagesDesk &desk() const { return m_open->part<PassagesDesk>(); }
    PassagePane &pane() const { return *desk().pane(); }
    PassageView &view() const { return *pane().view(); }
    PassageHead &head() const { return *pane().head(); }
    // The numbers of the marks in the table, once there are so many.
    QString shown(int rows) const
    {
        static_cast<void>(QTest::qWaitFor([&] { return pane().marks().rowCount() == rows; }, 5000));
        QStringList numbers;
        for (const MarkId id : pane().marks().listing().ids)
            numbers << QString::number(m_marks.indexOf(id) + 1);
        return numbers.join(u' ');
    }
    template <typename Widget>
    Widget *visible() const
    {
        Widget *found = nullptr;
        const auto isThere = [&] {
            const QList<Widget *> all = m_open->window().findChildren<Widget *>();
            const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
            found = seen == all.end() ? nullptr : *seen;
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere, 5000) ? found : nullptr;
    }
    void open()
    {
        OpenWindow::press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(view().hasFocus());
        QCOMPARE(shown(4), u"1 2 3 4"_s);
    }
    Mark stored(int number) const
    {
        const auto rows = m_open->library().passageRows({m_marks.at(number - 1)});
        const auto mark = m_open->library().markByUuid(rows->constFirst().uuid);
        return mark ? *mark : Mark();
    }
    QStringList tagsOf(int number) const
    {
        QStringList paths;
        const Mark mark = stored(number);
        for (const Tag &tag : mark.tags)
            paths << tag.path;
        return paths;
    }
    void chooseTag(const QString &path) const;

    std::unique_ptr<OpenWindow> m_open;
    QList<ArticleId> m_articles; // as listed
    QList<MarkId> m_marks;       // in the order of the table
};

// In the first, second and last article of the list: 1 矿区 (环境), 2 市民 with a note, 3 生活
// (经济), 4 矿区 (环境/水).
void TestPassagesDesk::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->takeFocus());
    m_articles = m_open->list().ids();
    m_marks.clear();
    const auto mark = [this](qsizetype article, const QString &word, const QStringList &tags,
                             const QString &note = {}) {
        const ArticleId id = m_articles.at(article);
        const qsizetype begin = m_open->library().article(id)->article.sourceText.indexOf(word);
        const auto made = m_open->library()
                              .addMark({.article = id,
                                        .range = {begin, begin + word.size()},
                                        .tagPaths = tags,
                                        .note = note})
                              .wait();
        m_marks << (made ? made->id : MarkId{});
    };
    mark(0, u"矿区"_s, {u"环境"_s});
    mark(0, u"市民"_s, {}, u"看檔案"_s);
    mark(1, u"生活"_s, {u"经济"_s});
    mark(5, u"矿区"_s, {u"环境/水"_s});
    QVERIFY(!m_marks.contains(MarkId{}));
}

void TestPassagesDesk::cleanup()
{
    m_open.reset();
}

void TestPassagesDesk::chooseTag(const QString &path) const
{
    auto *choice = visible<TagChoice>();
    QVERIFY(choice);
    typeInto(choice->findChild<QLineEdit *>(), path);
    QTest::keyClick(choice->findChild<QLineEdit *>(), Qt::Key_Return);
}

void TestPassagesDesk::opensByKey()
{
    open();
    QVERIFY(pane().isVisible());
    QCOMPARE(head().findChild<QLabel *>()->text(), u"4 mark(s) · 3 article(s) · 2 cities"_s);
    OpenWindow::press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(!pane().isVisible());
    QVERIFY(m_open->pane().hasFocus());
}

void TestPassagesDesk::toTheSourceAndBack()
{
    open();
    view().setCurrentRow(3);
    OpenWindow::press(Qt::Key_Return);
    QTRY_VERIFY(m_open->pane().hasFocus());
    QTRY_COMPARE(m_open->row(), 5);
    QCOMPARE(m_open->pane().selection(), stored(4).selector.range);
    OpenWindow::press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(view().currentRow(), 3);
    QCOMPARE(shown(4), u"1 2 3 4"_s);
}

// The article opens all the same, with nothing selected, and it is said.
void TestPassagesDesk::lostPassage()
{
    const Mark lost = stored(3);
    const qsizetype begin = lost.selector.range.begin;
    const QString text = m_open->library().article(lost.article)->article.sourceText;
    const qsizetype end = text.indexOf(u'\n', begin);
    const qsizetype start = text.lastIndexOf(u'\n', begin) + 1;
    QVERIFY(m_open->library()
                .correct(lost.article, {start, end}, u"全都不同了"_s, Correction::Cause::Misread)
                .wait());
    QCOMPARE(stored(3).state, MarkState::Orphan);
    open();
    view().setCurrentRow(2);
    OpenWindow::press(Qt::Key_Return);
    QTRY_COMPARE(m_open->row(), 1);
    QVERIFY(m_open->pane().selection().isEmpty());
}

void TestPassagesDesk::taggingTheTicked()
{
    open();
    view().setCurrentRow(1);
    OpenWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    OpenWindow::press(Qt::Key_T);
    auto *popup = visible<TagPopup>();
    QVERIFY(popup);
    typeInto(popup->findChild<QLineEdit *>(), u"城市更新"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(tagsOf(2), QStringList{u"城市更新"_s});
    QCOMPARE(tagsOf(3), (QStringList{u"经济"_s, u"城市更新"_s}));
    QCOMPARE(tagsOf(1), QStringList{u"环境"_s});
    QTRY_VERIFY(view().hasFocus());
    auto *toast = visible<Toast>();
    QVERIFY(toast);
    QTRY_COMPARE(toast->findChild<QLabel *>()->text(), u"2 mark(s) tagged 城市更新"_s);
    QTRY_COMPARE(pane().marks().row(1)->tags.size(), 1);
    QCOMPARE(pane().marks().tickedCount(), 2); // for what comes next
    toast->findChild<QPushButton *>()->click();
    QTRY_COMPARE(tagsOf(2), QStringList());
}

void TestPassagesDesk::takingATagOff()
{
    open();
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::press(Qt::Key_T, Qt::ShiftModifier);
    chooseTag(u"经济"_s);
    QTRY_COMPARE(tagsOf(3), QStringList());
    QCOMPARE(tagsOf(1), QStringList{u"环境"_s});
    QCOMPARE(m_open->library().undoLabel(), u"Take 经济 off 4 marks"_s);
}

void TestPassagesDesk::deletingAndTakingBack()
{
    open();
    view().setCurrentRow(0);
    OpenWindow::press(Qt::Key_Space);
    view().setCurrentRow(2);
    OpenWindow::press(Qt::Key_Space);
    OpenWindow::press(Qt::Key_Delete);
    QCOMPARE(shown(2), u"2 4"_s);
    auto *toast = visible<Toast>();
    QVERIFY(toast);
    QCOMPARE(toast->findChild<QLabel *>()->text(), u"2 mark(s) deleted"_s);
    toast->findChild<QPushButton *>()->click();
    QCOMPARE(shown(4), u"1 2 3 4"_s);
}

void TestPassagesDesk::noteInPlace()
{
    open();
    view().setCurrentRow(1);
    OpenWindow::press(Qt::Key_F2);
    QVERIFY(visible<NotePopup>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    typeInto(QApplication::focusWidget(), u"!"_s);
    OpenWindow::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(2).note, u"看檔案!"_s);
    QTRY_VERIFY(view().hasFocus());
    QTRY_COMPARE(pane().marks().row(1)->note, u"看檔案!"_s);
    QCOMPARE(view().currentRow(), 1);
}

void TestPassagesDesk::importance()
{
    open();
    view().setCurrentRow(2);
    OpenWindow::press(Qt::Key_Exclam, Qt::ShiftModifier);
    QTRY_VERIFY(stored(3).isImportant);
    QTRY_VERIFY(pane().marks().row(2) && pane().marks().row(2)->isImportant);
    OpenWindow::press(Qt::Key_Exclam, Qt::ShiftModifier);
    QTRY_VERIFY(!stored(3).isImportant);
}

void TestPassagesDesk::confirming()
{
    const Mark mark = stored(1);
    const TextRange second{mark.selector.range.begin + 1, mark.selector.range.end};
    QVERIFY(m_open->library()
                .correct(mark.article, second, u"山"_s, Correction::Cause::Misread)
                .wait());
    QVERIFY(stored(1).state != MarkState::Ok);
    open();
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::press(Qt::Key_Y);
    QTRY_COMPARE(stored(1).state, MarkState::Ok);
}

void TestPassagesDesk::typedWords()
{
    open();
    auto *field = head().findChild<QLineEdit *>();
    field->setFocus();
    typeInto(field, u"檔案"_s);
    QCOMPARE(shown(1), u"2"_s);
    field->selectAll();
    typeInto(field, u"礦區"_s);
    QCOMPARE(shown(2), u"1 4"_s);
    field->selectAll();
    typeInto(field, u"没有"_s);
    QCOMPARE(shown(0), QString());
    auto *act = visible<PassagePane>()->findChild<QPushButton *>();
    QCOMPARE(act->text(), u"Show all marks"_s);
    act->click();
    QCOMPARE(shown(4), u"1 2 3 4"_s);
    QCOMPARE(field->text(), QString());
}

void TestPassagesDesk::tagsAskedFor()
{
    open();
    Q_EMIT head().tagWanted(TagWish::With);
    chooseTag(u"环境"_s);
    QCOMPARE(shown(2), u"1 4"_s); // with the tag below
    Q_EMIT head().anyTagWanted();
    QCOMPARE(shown(4), u"1 2 3 4"_s);
    Q_EMIT head().untaggedWanted();
    QCOMPARE(shown(1), u"2"_s);
    Q_EMIT head().anyTagWanted();
    Q_EMIT head().tagWanted(TagWish::Near);
    chooseTag(u"环境"_s);
    QCOMPARE(shown(1), u"2"_s); // in the paragraph of 1
    QVERIFY(desk().filter().relation.has_value());
}

void TestPassagesDesk::placesAskedFor()
{
    open();
    const ArticleRow last = m_open->stored(5);
    Q_EMIT head().cityWanted(last.city.code);
    QCOMPARE(shown(1), u"4"_s);
    Q_EMIT head().allArticlesWanted();
    QCOMPARE(shown(4), u"1 2 3 4"_s);
    Q_EMIT head().yearWanted(u"2024"_s);
    QCOMPARE(shown(0), QString());
    Q_EMIT head().allArticlesWanted();
    Q_EMIT head().paperWanted(u"矿工报"_s);
    QCOMPARE(shown(4), u"1 2 3 4"_s);
}

void TestPassagesDesk::articlesOfTheList()
{
    open();
    const QString headline = m_open->stored(5).headline;
    m_open->search(headline);
    QTRY_COMPARE(m_open->list().rowCount(), 1);
    QCOMPARE(m_open->list().idAt(0), m_articles.at(5));
    QCOMPARE(shown(4), u"1 2 3 4"_s); // the table goes its own way
    Q_EMIT head().listedArticlesWanted();
    QCOMPARE(shown(1), u"4"_s);
    QCOMPARE(desk().filter().articles.query, headline);
}

void TestPassagesDesk::groupedByTag()
{
    open();
    Q_EMIT head().groupingChosen(PassageGrouping::Tag);
    QTRY_COMPARE(pane().marks().listing().groups.size(), 4);
    QStringList titles;
    for (int group = 0; group < 4; ++group)
        titles << pane().marks().groupTitle(group);
    QCOMPARE(titles, (QStringList{u"环境"_s, u"环境/水"_s, u"经济"_s, u"Without a tag"_s}));
    QCOMPARE(shown(4), u"1 4 3 2"_s);
}

void TestPassagesDesk::keptFilters()
{
    open();
    auto *field = head().findChild<QLineEdit *>();
    field->setFocus();
    typeInto(field, u"礦區"_s);
    QCOMPARE(shown(2), u"1 4"_s);
    Q_EMIT head().saveWanted();
    auto *dialog = visible<SearchNameDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"礦區"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_open->library().savedPassages()->size(), 1);
    const SavedPassages saved = m_open->library().savedPassages()->constFirst();
    QCOMPARE(saved.name, u"礦區"_s);
    desk().show(PassageFilter());
    QCOMPARE(shown(4), u"1 2 3 4"_s);
    QTRY_VERIFY(!head().findChildren<QAction *>().isEmpty());
    Q_EMIT head().savedChosen(saved.id);
    QCOMPARE(shown(2), u"1 4"_s);
    QCOMPARE(field->text(), u"礦區"_s);
    Q_EMIT head().deleteWanted(saved.id);
    QTRY_VERIFY(m_open->library().savedPassages()->isEmpty());
    auto *toast = visible<Toast>();
    QVERIFY(toast);
    toast->findChild<QPushButton *>()->click();
    QTRY_COMPARE(m_open->library().savedPassages()->size(), 1);
}

void TestPassagesDesk::marksMadeElsewhere()
{
    open();
    view().setCurrentRow(2);
    const auto made =
        m_open->library().addMark({.article = m_articles.at(0), .range = {0, 2}}).wait();
    QVERIFY(made);
    QCOMPARE(shown(5), u"0 1 2 3 4"_s);
    QCOMPARE(view().currentRow(), 3); // at the same mark
    OpenWindow::press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(m_open->library().deleteMark(made->id).wait());
    QTest::qWait(300);
    OpenWindow::press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(shown(4), u"1 2 3 4"_s);
}

void TestPassagesDesk::escapeLeadsOut()
{
    open();
    OpenWindow::press(Qt::Key_Escape);
    QTRY_VERIFY(!pane().isVisible());
    QVERIFY(!desk().isOpen());
}

QTEST_MAIN(TestPassagesDesk)
#include "tst_passagesdesk.moc"
