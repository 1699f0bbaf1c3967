#include "browse/emptyview.h"
#include "marks/passagebar.h"
#include "marks/passagepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

PassageRow rowOf(MarkId id)
{
    const auto number = qint64(id);
    PassageRow row{.id = id,
                   .uuid = u"uuid-%1"_s.arg(number),
                   .article = ArticleId(number / 3 + 1),
                   .range = {5, 9},
                   .isImportant = number == 4,
                   .state = number == 2 ? MarkState::ToConfirm : MarkState::Ok,
                   .quote = u"第%1处的原文"_s.arg(number),
                   .note = number == 3 ? u"批注"_s : QString(),
                   .headline = u"细河两岸"_s,
                   .city = u"阜新"_s,
                   .date = u"2025-09-08"_s,
                   .paper = u"阜新日报"_s};
    row.tags = {Tag{.id = TagId{1}, .path = u"环境"_s, .color = 2}};
    return row;
}

PassageListing listingOf(int marks)
{
    PassageListing listing;
    for (int number = 1; number <= marks; ++number)
        listing.ids << MarkId{number};
    listing.marks = marks;
    listing.articles = marks / 3 + 1;
    listing.cities = 1;
    return listing;
}

// Counts what is asked for.
struct Fetching
{
    int calls = 0;
    bool fails = false;

    PassageListModel::FetchRows function()
    {
        return [this](const QList<MarkId> &ids) -> Result<QList<PassageRow>> {
            ++calls;
            if (fails)
                return Error{Error::Code::Damaged, {}, {}};
            QList<PassageRow> rows;
            for (const MarkId id : ids)
                rows << rowOf(id);
            return rows;
        };
    }
};

QList<int> ticked(const PassageListModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isTicked(row))
            rows << row;
    }
    return rows;
}

// A pane in a window of a usual size.
struct OpenPane
{
    Fetching fetching;
    PassagePane pane{fetching.function()};

    explicit OpenPane(int marks, const QList<PassageGroup> &groups = {})
    {
        pane.resize(900, 700);
        PassageListing listing = listingOf(marks);
        listing.groups = groups;
        pane.setListing(listing, groups.isEmpty() ? PassageGrouping::None : PassageGrouping::Tag);
        pane.show();
        pane.view()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(pane.view(), key, held);
    }
};

QAction *actionCalled(const QWidget &widget, const QString &words)
{
    const QList<QAction *> actions = widget.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

} // namespace

class TestPassageTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesWindows();
    void failedRowsSaySo();
    void goneRowsAreNone();
    void ticksAreOfMarks();
    void meantMarks();
    void nearestRow();
    void groupTitles_data();
    void groupTitles();
    void accessibleWords();
    void hundredThousandRows();
    void keysAreActs_data();
    void keysAreActs();
    void ticksByKey();
    void tickByHand();
    void headsBetweenRows();
    void placeStays();
    void goneMarkGivesItsPlaceToTheNext();
    void readOnly();
    void bar();
    void head();
    void stateMenu();
    void typedWords();
    void keptFiltersInTheHead();
    void empty_data();
    void empty();
    void drawsInAllThemes();
};

void TestPassageTable::fetchesWindows()
{
    Fetching fetching;
    PassageListModel model(fetching.function());
    model.setListing(listingOf(1000), PassageGrouping::None);
    QCOMPARE(model.row(70)->quote, u"第71处的原文"_s);
    QCOMPARE(model.row(100)->quote, u"第101处的原文"_s); // of the same window
    QCOMPARE(fetching.calls, 1);
    QCOMPARE(model.row(999)->quote, u"第1000处的原文"_s);
    QCOMPARE(fetching.calls, 2);
    model.setListing(listingOf(1000), PassageGrouping::None);
    QVERIFY(model.row(70));
    QCOMPARE(fetching.calls, 3); // what they say may be other than before
}

void TestPassageTable::failedRowsSaySo()
{
    Fetching fetching;
    fetching.fails = true;
    PassageListModel model(fetching.function());
    model.setListing(listingOf(3), PassageGrouping::None);
    QVERIFY(!model.row(1));
    QVERIFY(!model.index(1).data().toString().isEmpty());
}

void TestPassageTable::goneRowsAreNone()
{
    PassageListModel model([](const QList<MarkId> &ids) -> Result<QList<PassageRow>> {
        return QList<PassageRow>(ids.size());
    });
    model.setListing(listingOf(2), PassageGrouping::None);
    QVERIFY(!model.row(0));
}

void TestPassageTable::ticksAreOfMarks()
{
    Fetching fetching;
    PassageListModel model(fetching.function());
    PassageListing listing = listingOf(3);
    listing.ids << MarkId{2}; // under another tag
    model.setListing(listing, PassageGrouping::Tag);
    QSignalSpy told(&model, &PassageListModel::ticksChanged);
    model.setTicked(1, 1, true);
    QCOMPARE(told.size(), 1);
    QCOMPARE(ticked(model), (QList<int>{1, 3}));
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.tickedCount(), 1);
    model.tickAll();
    QCOMPARE(model.tickedCount(), 3);
    model.setListing(listingOf(2), PassageGrouping::None);
    QCOMPARE(model.tickedCount(), 2); // those that are still listed
    model.tickNone();
    QCOMPARE(model.tickedCount(), 0);
}

void TestPassageTable::meantMarks()
{
    Fetching fetching;
    PassageListModel model(fetching.function());
    PassageListing listing = listingOf(4);
    listing.ids << MarkId{1};
    model.setListing(listing, PassageGrouping::Tag);
    QCOMPARE(model.meantMarks(2), QList<MarkId>{MarkId{3}});
    QCOMPARE(model.meantMarks(-1), QList<MarkId>());
    model.setTicked(3, 4, true);
    QCOMPARE(model.meantMarks(2), (QList<MarkId>{MarkId{1}, MarkId{4}}));
}

void TestPassageTable::nearestRow()
{
    Fetching fetching;
    PassageListModel model(fetching.function());
    PassageListing listing = listingOf(5);
    listing.ids << MarkId{2};
    model.setListing(listing, PassageGrouping::Tag);
    QCOMPARE(model.rowOf(MarkId{2}, 0), 1);
    QCOMPARE(model.rowOf(MarkId{2}, 4), 5);
    QCOMPARE(model.rowOf(MarkId{9}, 0), -1);
    QCOMPARE(model.rowOf(MarkId{}, 0), -1);
}

void TestPassageTable::groupTitles_data()
{
    QTest::addColumn<PassageGrouping>("grouping");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isInferred");
    QTest::addColumn<QString>("title");
    QTest::newRow("tag") << PassageGrouping::Tag << u"环境/水"_s << false << u"环境/水"_s;
    QTest::newRow("none") << PassageGrouping::Tag << QString() << false << u"Without a tag"_s;
    QTest::newRow("city") << PassageGrouping::City << u"阜新"_s << false << u"阜新"_s;
    QTest::newRow("inferred") << PassageGrouping::City << u"阜新"_s << true << u"阜新 (inferred)"_s;
    QTest::newRow("no city") << PassageGrouping::City << QString() << false << u"City unknown"_s;
    QTest::newRow("month") << PassageGrouping::Month << u"2025-09"_s << false
                           << u"September 2025"_s;
    QTest::newRow("no date") << PassageGrouping::Month << QString() << false << u"Date unknown"_s;
}

void TestPassageTable::groupTitles()
{
    QFETCH(const PassageGrouping, grouping);
    QFETCH(const QString, name);
    QFETCH(const bool, isInferred);
    Fetching fetching;
    PassageListModel model(fetching.function());
    PassageListing listing = listingOf(1);
    listing.groups = {PassageGroup{.name = name, .count = 1, .isInferred = isInferred}};
    model.setListing(listing, grouping);
    QTEST(model.groupTitle(0), "title");
}

void TestPassageTable::accessibleWords()
{
    Fetching fetching;
    PassageListModel model(fetching.function());
    model.setListing(listingOf(4), PassageGrouping::None);
    const auto words = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(0), u"第1处的原文 · 环境 · 细河两岸 · 阜新 · 8 September 2025 · 阜新日报"_s);
    QVERIFY(words(1).endsWith(u" · to confirm"));
    QVERIFY(words(2).contains(u" · 批注 · "));
    QVERIFY(words(3).startsWith(u"important · "));
}

// Only what is in view is asked for, wherever one jumps.
void TestPassageTable::hundredThousandRows()
{
    OpenPane open(100'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.pane));
    open.fetching.calls = 0;
    open.press(Qt::Key_End);
    QCOMPARE(open.pane.view()->currentRow(), 99'999);
    open.pane.view()->viewport()->grab();
    QVERIFY(open.fetching.calls <= 2);
    const QRect last = open.pane.view()->visualRect(open.pane.view()->currentIndex());
    QVERIFY(open.pane.view()->viewport()->rect().contains(last));
    open.press(Qt::Key_Home);
    QCOMPARE(open.pane.view()->currentRow(), 0);
}

void TestPassageTable::keysAreActs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<PassageAct>("act");
    QTest::addColumn<bool>("isOfTicked");
    const auto row = [](const char *name, Qt::Key key, PassageAct act, bool isOfTicked,
                        Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::newRow(name) << key << held << act << isOfTicked;
    };
    row("open", Qt::Key_Return, PassageAct::Open, false);
    row("note", Qt::Key_F2, PassageAct::Note, false);
    row("important", Qt::Key_Exclam, PassageAct::Important, false, Qt::ShiftModifier);
    row("tag", Qt::Key_T, PassageAct::Tag, true);
    row("tag, as elsewhere", Qt::Key_T, PassageAct::Tag, true, Qt::ControlModifier);
    row("tag off", Qt::Key_T, PassageAct::TakeTag, true, Qt::ShiftModifier);
    row("confirm", Qt::Key_Y, PassageAct::Confirm, true);
    row("delete", Qt::Key_Delete, PassageAct::Delete, true);
}

void TestPassageTable::keysAreActs()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, held);
    QFETCH(const PassageAct, act);
    QFETCH(const bool, isOfTicked);
    OpenPane open(5);
    PassageAct told{};
    QList<MarkId> meant;
    connect(&open.pane, &PassagePane::actWanted, this,
            [&](PassageAct wanted, const QList<MarkId> &marks) {
                told = wanted;
                meant = marks;
            });
    open.pane.view()->setCurrentRow(1);
    open.press(key, held);
    QCOMPARE(told, act);
    QCOMPARE(meant, QList<MarkId>{MarkId{2}});
    open.pane.marks().setTicked(2, 3, true);
    open.press(key, held);
    QCOMPARE(meant, isOfTicked ? (QList<MarkId>{MarkId{3}, MarkId{4}}) : QList<MarkId>{MarkId{2}});
}

void TestPassageTable::ticksByKey()
{
    OpenPane open(10);
    const PassageListModel &model = open.pane.marks();
    open.pane.view()->setCurrentRow(2);
    open.press(Qt::Key_Space);
    QCOMPARE(ticked(model), QList<int>{2});
    open.press(Qt::Key_Space);
    QCOMPARE(ticked(model), QList<int>());
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(ticked(model), (QList<int>{2, 3, 4}));
    open.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(ticked(model), (QList<int>{2, 3}));
    open.press(Qt::Key_Down); // ends the range
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(ticked(model), (QList<int>{2, 3, 4, 5}));
    open.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(model.tickedCount(), 10);
    open.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(model.tickedCount(), 0);
}

void TestPassageTable::tickByHand()
{
    OpenPane open(10);
    QVERIFY(QTest::qWaitForWindowExposed(&open.pane));
    const PassageView &view = *open.pane.view();
    const auto click = [&](int row, bool isOnTick, Qt::KeyboardModifiers held = {}) {
        const QRect place = view.visualRect(open.pane.marks().index(row));
        const int x = isOnTick ? place.left() + view.fontMetrics().height() : place.center().x();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, held, {x, place.center().y()});
    };
    click(1, true);
    QCOMPARE(ticked(open.pane.marks()), QList<int>{1});
    click(3, false);
    QCOMPARE(view.currentRow(), 3);
    QCOMPARE(ticked(open.pane.marks()), QList<int>{1});
    click(4, false, Qt::ShiftModifier);
    QCOMPARE(ticked(open.pane.marks()), (QList<int>{1, 3, 4}));
    click(0, false, Qt::ControlModifier);
    QCOMPARE(ticked(open.pane.marks()), (QList<int>{0, 1, 3, 4}));
}

void TestPassageTable::headsBetweenRows()
{
    OpenPane open(6, {PassageGroup{.name = u"环境"_s, .color = 1, .first = 0, .count = 2},
                      PassageGroup{.name = u"经济"_s, .color = 2, .first = 2, .count = 4}});
    QVERIFY(QTest::qWaitForWindowExposed(&open.pane));
    const PassageView &view = *open.pane.view();
    const auto place = [&](int row) { return view.visualRect(open.pane.marks().index(row)); };
    QVERIFY(place(0).top() > 0);                     // a head stands there
    QCOMPARE(place(1).top(), place(0).bottom() + 1); // and none here
    QCOMPARE(place(2).top() - place(1).bottom() - 1, place(0).top());
    QVERIFY(!view.indexAt({50, place(2).top() - 3}).isValid());
    QCOMPARE(view.indexAt({50, place(2).center().y()}).row(), 2);
}

void TestPassageTable::placeStays()
{
    OpenPane open(500);
    QVERIFY(QTest::qWaitForWindowExposed(&open.pane));
    PassageView &view = *open.pane.view();
    view.setCurrentRow(300);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 50);
    const int top = view.visualRect(view.currentIndex()).top();
    PassageListing fewer = listingOf(500);
    fewer.ids.remove(0, 100);
    open.pane.setListing(fewer, PassageGrouping::None);
    QCOMPARE(open.pane.marks().idAt(view.currentRow()), MarkId{301});
    QCOMPARE(view.visualRect(view.currentIndex()).top(), top);
}

void TestPassageTable::goneMarkGivesItsPlaceToTheNext()
{
    OpenPane open(10);
    open.pane.view()->setCurrentRow(4);
    PassageListing fewer = listingOf(10);
    fewer.ids.removeAt(4);
    open.pane.setListing(fewer, PassageGrouping::None);
    QCOMPARE(open.pane.view()->currentRow(), 4);
    QCOMPARE(open.pane.marks().idAt(4), MarkId{6});
}

void TestPassageTable::readOnly()
{
    OpenPane open(3);
    open.pane.setReadOnly(u"Only to be read."_s);
    QSignalSpy acts(&open.pane, &PassagePane::actWanted);
    QSignalSpy said(&open.pane, &PassagePane::said);
    open.press(Qt::Key_Delete);
    QCOMPARE(acts.size(), 0);
    QCOMPARE(said.constFirst().constFirst().toString(), u"Only to be read."_s);
    open.press(Qt::Key_Return); // reading is no change
    QCOMPARE(acts.size(), 1);
}

void TestPassageTable::bar()
{
    OpenPane open(3);
    const auto *all = open.pane.findChild<PassageBar *>()->findChild<QCheckBox *>();
    QCOMPARE(all->text(), u"Tick all"_s);
    open.pane.marks().setTicked(0, 1, true);
    QCOMPARE(all->text(), u"2 ticked"_s);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    open.pane.marks().tickAll();
    QCOMPARE(all->checkState(), Qt::Checked);
}

void TestPassageTable::head()
{
    OpenPane open(7);
    const auto *title = open.pane.head()->findChild<QLabel *>();
    QCOMPARE(title->text(), u"7 mark(s) · 3 article(s) · 1 cities"_s);
    PassageFilter filter{.states = {MarkState::Orphan}, .isImportant = true};
    open.pane.head()->setFilter(filter, {.tags = u"A&B"_s, .articles = {}});
    QStringList words;
    const auto buttons = open.pane.head()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const QToolButton *button : buttons)
        words << button->text();
    QVERIFY(words.contains(u"A&&B ▾"_s)); // no mnemonic of it
    QVERIFY(words.contains(u"words gone, important ▾"_s));
    QVERIFY(words.contains(u"all articles ▾"_s));
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

void TestPassageTable::stateMenu()
{
    OpenPane open(3);
    QList<MarkState> chosen;
    bool isWhole = false;
    connect(open.pane.head(), &PassageHead::statesChosen, this,
            [&](const QList<MarkState> &states, bool, bool whole) {
                chosen = states;
                isWhole = whole;
            });
    actionCalled(*open.pane.head(), u"to confirm"_s)->trigger();
    QCOMPARE(chosen, QList<MarkState>{MarkState::ToConfirm});
    actionCalled(*open.pane.head(), u"on whole articles"_s)->trigger();
    QVERIFY(isWhole);
    QCOMPARE(chosen, QList<MarkState>{MarkState::ToConfirm});
}

// What is typed is asked for after a pause, or at once by Enter.
void TestPassageTable::typedWords()
{
    OpenPane open(3);
    QSignalSpy typed(open.pane.head(), &PassageHead::textTyped);
    auto *field = open.pane.head()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"ab"_s);
    QCOMPARE(typed.size(), 0);
    QTRY_COMPARE(typed.size(), 1);
    QCOMPARE(typed.constFirst().constFirst().toString(), u"ab"_s);
    QTest::keyClicks(field, u"c"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(typed.size(), 2);
    QTest::qWait(400);
    QCOMPARE(typed.size(), 2);
    // What is typed meanwhile is not overwritten by what was asked for before.
    QTest::keyClicks(field, u"d"_s);
    open.pane.head()->setFilter({.text = u"ab"_s}, {});
    QCOMPARE(field->text(), u"abcd"_s);
}

void TestPassageTable::keptFiltersInTheHead()
{
    OpenPane open(3);
    PassageHead &head = *open.pane.head();
    head.setSaved({{.id = SavedPassagesId{5}, .name = u"待看"_s}}, false);
    QList<qint64> told;
    connect(&head, &PassageHead::savedChosen, this, [&](auto id) { told << qint64(id); });
    connect(&head, &PassageHead::renameWanted, this, [&](auto id) { told << 10 + qint64(id); });
    actionCalled(head, u"待看"_s)->trigger();
    actionCalled(head, u"待看…"_s)->trigger();
    QCOMPARE(told, (QList<qint64>{5, 15}));
    head.setSaved({}, true);
    QVERIFY(!actionCalled(head, u"Keep this filter…"_s)->isEnabled());
}

void TestPassageTable::empty_data()
{
    QTest::addColumn<bool>("isNarrowed");
    QTest::addColumn<QString>("act");
    QTest::newRow("none yet") << false << u"Read an article and mark a passage"_s;
    QTest::newRow("none like that") << true << u"Show all marks"_s;
}

void TestPassageTable::empty()
{
    QFETCH(const bool, isNarrowed);
    OpenPane open(3);
    QSignalSpy cleared(&open.pane, &PassagePane::clearWanted);
    QSignalSpy closed(&open.pane, &PassagePane::closed);
    open.pane.setNarrowed(isNarrowed);
    open.pane.setListing({}, PassageGrouping::None);
    auto *button = open.pane.findChild<EmptyView *>()->findChild<QPushButton *>();
    QVERIFY(button->isVisibleTo(&open.pane));
    QTEST(button->text(), "act");
    button->click();
    QCOMPARE(cleared.size(), isNarrowed ? 1 : 0);
    QCOMPARE(closed.size(), isNarrowed ? 0 : 1);
}

void TestPassageTable::drawsInAllThemes()
{
    OpenPane open(20, {PassageGroup{.name = u"环境"_s, .color = 1, .first = 0, .count = 20}});
    for (const Theme::Name name : {Theme::Name::Light, Theme::Name::Sepia, Theme::Name::Dark}) {
        open.pane.setTheme(Theme::of(name));
        const QImage drawn = open.pane.view()->viewport()->grab().toImage();
        const QRect quote = open.pane.view()->visualRect(open.pane.marks().index(1));
        bool hasWash = false;
        for (int x = quote.left(); x < quote.right(); ++x)
            hasWash = hasWash || drawn.pixelColor(x, quote.top() + quote.height() / 4) ==
                                     Theme::of(name).tags.at(2).wash;
        QVERIFY(hasWash);
    }
}

QTEST_MAIN(TestPassageTable)
#include "tst_passagetable.moc"
