#include "browse/listhead.h"
#include "browse/sidebar.h"
#include "models/recenttags.h"
#include "models/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Count> cities()
{
    return {{u"210000"_s, u"辽宁"_s, {}, 24, -1},
            {u"210900"_s, u"阜新"_s, u"210000"_s, 9, -1},
            {u"210700"_s, u"锦州"_s, u"210000"_s, 9, -1},
            {{}, {}, {}, 1, -1}};
}

QList<Count> dates()
{
    return {{u"2025"_s, {}, {}, 10, -1}, {u"2025-09"_s, {}, u"2025"_s, 10, -1}};
}

QList<Count> papers(int number)
{
    QList<Count> counts{{{}, {}, {}, 50, -1}}; // most of all articles: the newspaper is unknown
    for (int paper = 1; paper <= number; ++paper) {
        const QString name = u"报%1"_s.arg(paper);
        counts << Count{name, name, {}, 100 - paper, -1};
    }
    return counts;
}

QStringList namesIn(const SidebarModel &model, SidebarSection section)
{
    QStringList names;
    const QModelIndex head = model.head(section);
    for (int row = 0; row < model.rowCount(head); ++row)
        names << model.index(row, 0, head).data().toString();
    return names;
}

// A sidebar that shows what it asks for.
struct ShownSidebar
{
    ShownSidebar()
    {
        model.setCounts(SidebarSection::Cities, cities());
        model.setCounts(SidebarSection::Dates, dates());
        sidebar.resize(200, 600);
        sidebar.show();
        QObject::connect(&sidebar, &Sidebar::choiceWanted, &model, &SidebarModel::setChoice);
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        sidebar.scrollTo(index);
        const QPoint place = sidebar.visualRect(index).center();
        QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, modifiers, place);
    }
    // The menu of a row, as it comes by the keyboard: the words of its acts.
    QStringList menuOf(const QModelIndex &index)
    {
        sidebar.setCurrentIndex(index);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&sidebar, &event);
        QStringList words;
        for (const QAction *action : menu()->actions())
            words << action->text();
        return words;
    }
    QMenu *menu() { return sidebar.findChildren<QMenu *>().constLast(); }

    SidebarModel model;
    Sidebar sidebar{model};
};

// The model as a picture, two spaces a level.
QString picture(const SidebarModel &model, const QModelIndex &above = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        text += QString(level * 2, u' ') + index.data().toString() + u'\n' +
                picture(model, index, level + 1);
    }
    return text;
}

} // namespace

class TestSidebar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBecomeATree();
    void whatNothingBearsIsLeftOut();
    void longSectionsShowTwelve();
    void choosing();
    void leavingOut();
    void keysChooseToo();
    void menuNamesTheActs();
    void savedSearches();
    void savedSearchesByKeys();
    void foldsStayAfterNewCounts();
    void placeStaysAfterNewCounts();
    void headTellsCountsAndOrder();
    void recentTags();
};

void TestSidebar::countsBecomeATree()
{
    QLocale::setDefault(QLocale::English);
    SidebarModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts(SidebarSection::Cities, cities());
    model.setCounts(SidebarSection::Dates, dates());
    QCOMPARE(picture(model), u"Cities\n"
                             "  辽宁\n"
                             "    阜新\n"
                             "    锦州\n"
                             "  City unknown\n"
                             "Dates\n"
                             "  2025\n"
                             "    September 2025\n"
                             "Newspapers\n"
                             "Sections\n"
                             "Tags\n"
                             "Saved searches\n"_s);
    const QModelIndex fuxin = model.indexOf(SidebarSection::Cities, u"210900"_s);
    QCOMPARE(fuxin.data(SidebarModel::CountRole).toInt(), 9);
    QCOMPARE(fuxin.parent().data().toString(), u"辽宁"_s);
}

void TestSidebar::whatNothingBearsIsLeftOut()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto counts = [](qint64 housing, qint64 rent) {
        return QList<Count>{{u"t1"_s, u"住房"_s, {}, housing, 2},
                            {u"t2"_s, u"租赁"_s, u"t1"_s, rent, 3},
                            {u"t3"_s, u"生态"_s, {}, 0, 4}};
    };
    model.setCounts(SidebarSection::Tags, counts(5, 2));
    QCOMPARE(namesIn(model, SidebarSection::Tags), QStringList{u"住房"_s});
    model.setCounts(SidebarSection::Tags, counts(0, 2)); // 租赁 has nowhere else to stand
    QVERIFY(model.indexOf(SidebarSection::Tags, u"t2"_s).parent().isValid());
    model.setCounts(SidebarSection::Tags, counts(0, 0));
    QCOMPARE(namesIn(model, SidebarSection::Tags), QStringList());
    // What is asked for or left out stays, so that it can be let go of.
    model.setChoice(SidebarSection::Tags, {{u"t2"_s}, {u"t3"_s}});
    QCOMPARE(namesIn(model, SidebarSection::Tags), (QStringList{u"住房"_s, u"生态"_s}));
    model.setCounts(SidebarSection::Tags, {});
    const QModelIndex rent = model.indexOf(SidebarSection::Tags, u"t2"_s);
    QCOMPARE(rent.data().toString(), u"租赁"_s); // as it was called when it was counted
    QCOMPARE(rent.parent().data().toString(), u"住房"_s);
    QCOMPARE(rent.data(SidebarModel::CountRole).toInt(), 0);
    model.setChoice(SidebarSection::Tags, {});
    QCOMPARE(namesIn(model, SidebarSection::Tags), QStringList());
}

void TestSidebar::longSectionsShowTwelve()
{
    ShownSidebar shown;
    SidebarModel &model = shown.model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts(SidebarSection::Papers, papers(12));
    QCOMPARE(namesIn(model, SidebarSection::Papers).size(), 13); // one behind the twelve
    QCOMPARE(namesIn(model, SidebarSection::Papers).constLast(), u"1 more…"_s);
    model.setCounts(SidebarSection::Papers, papers(20));
    QCOMPARE(namesIn(model, SidebarSection::Papers).constFirst(), u"报1"_s);
    QCOMPARE(namesIn(model, SidebarSection::Papers).at(11), u"报12"_s);
    const auto last = [&] {
        const QModelIndex head = model.head(SidebarSection::Papers);
        return model.index(model.rowCount(head) - 1, 0, head);
    };
    QCOMPARE(last().data().toString(), u"9 more…"_s); // eight, and the unknown one
    shown.click(last());
    QCOMPARE(namesIn(model, SidebarSection::Papers).size(), 22);
    QCOMPARE(namesIn(model, SidebarSection::Papers).at(20), u"Newspaper unknown"_s);
    QCOMPARE(last().data().toString(), u"Show fewer"_s);
    shown.sidebar.setCurrentIndex(last());
    QTest::keyClick(&shown.sidebar, Qt::Key_Return);
    QCOMPARE(namesIn(model, SidebarSection::Papers).size(), 13);
    model.setChoice(SidebarSection::Papers, {{u"报19"_s}, {}});
    QCOMPARE(namesIn(model, SidebarSection::Papers).at(12), u"报19"_s);
    QCOMPARE(last().data().toString(), u"8 more…"_s);
}

void TestSidebar::choosing()
{
    ShownSidebar shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.sidebar));
    const SidebarModel &model = shown.model;
    const auto click = [&](SidebarSection section, const QString &key,
                           Qt::KeyboardModifiers modifiers = {}) {
        shown.click(model.indexOf(section, key), modifiers);
    };
    const auto chosen = [&](SidebarSection section) { return model.choice(section).chosen; };
    click(SidebarSection::Cities, u"210900"_s);
    click(SidebarSection::Dates, u"2025"_s);
    QCOMPARE(chosen(SidebarSection::Cities), QStringList{u"210900"_s});
    QCOMPARE(chosen(SidebarSection::Dates), QStringList{u"2025"_s});
    click(SidebarSection::Cities, u"210700"_s, Qt::ControlModifier);
    QCOMPARE(chosen(SidebarSection::Cities), (QStringList{u"210900"_s, u"210700"_s}));
    click(SidebarSection::Cities, u"210700"_s);
    QCOMPARE(chosen(SidebarSection::Cities), QStringList{u"210700"_s});
    click(SidebarSection::Cities, u"210700"_s);
    QCOMPARE(chosen(SidebarSection::Cities), QStringList());
}

void TestSidebar::leavingOut()
{
    ShownSidebar shown;
    const SidebarModel &model = shown.model;
    const auto fuxin = [&] { return model.indexOf(SidebarSection::Cities, u"210900"_s); };
    shown.click(fuxin(), Qt::ShiftModifier);
    QCOMPARE(model.choice(SidebarSection::Cities), (SidebarChoice{{}, QStringList{u"210900"_s}}));
    QVERIFY(fuxin().data(SidebarModel::ExcludedRole).toBool());
    QVERIFY(!fuxin().data(SidebarModel::ChosenRole).toBool());
    QCOMPARE(fuxin().data(Qt::AccessibleTextRole).toString(), u"阜新 9, excluded"_s);
    // Another one is asked for besides.
    shown.click(model.indexOf(SidebarSection::Cities, u"210000"_s));
    QCOMPARE(model.choice(SidebarSection::Cities), (SidebarChoice{{u"210000"_s}, {u"210900"_s}}));
    shown.click(fuxin(), Qt::ControlModifier); // asked for, it is not left out
    QCOMPARE(model.choice(SidebarSection::Cities), (SidebarChoice{{u"210000"_s, u"210900"_s}, {}}));
    shown.click(fuxin(), Qt::ShiftModifier);
    shown.click(fuxin(), Qt::ShiftModifier); // the same again lets go
    QCOMPARE(model.choice(SidebarSection::Cities), (SidebarChoice{{u"210000"_s}, {}}));
}

void TestSidebar::keysChooseToo()
{
    ShownSidebar shown;
    Sidebar &sidebar = shown.sidebar;
    const SidebarModel &model = shown.model;
    sidebar.setCurrentIndex(model.indexOf(SidebarSection::Cities, u"210700"_s));
    QTest::keyClick(&sidebar, Qt::Key_Return);
    QCOMPARE(model.choice(SidebarSection::Cities).chosen, QStringList{u"210700"_s});
    sidebar.setCurrentIndex(model.indexOf(SidebarSection::Cities, u"210900"_s));
    QTest::keyClick(&sidebar, Qt::Key_Space);
    QCOMPARE(model.choice(SidebarSection::Cities).chosen, (QStringList{u"210700"_s, u"210900"_s}));
    QTest::keyClick(&sidebar, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(model.choice(SidebarSection::Cities), (SidebarChoice{{u"210700"_s}, {u"210900"_s}}));
}

void TestSidebar::menuNamesTheActs()
{
    ShownSidebar shown;
    const auto fuxin = [&] { return shown.model.indexOf(SidebarSection::Cities, u"210900"_s); };
    QCOMPARE(shown.menuOf(fuxin()), (QStringList{u"Only this"_s, u"This too"_s, u"Leave this out"_s,
                                                 QString(), u"Memo…"_s}));
    shown.menu()->actions().at(2)->trigger();
    QCOMPARE(shown.model.choice(SidebarSection::Cities).excluded, QStringList{u"210900"_s});
    QCOMPARE(shown.menuOf(fuxin())[2], u"Leave this in again"_s);
    shown.menu()->actions().at(0)->trigger();
    QCOMPARE(shown.model.choice(SidebarSection::Cities), (SidebarChoice{{u"210900"_s}, {}}));
    QCOMPARE(shown.menuOf(fuxin()).constFirst(), u"Do not ask for this"_s);
}

void TestSidebar::savedSearches()
{
    ShownSidebar shown;
    SidebarModel &model = shown.model;
    const QModelIndex head = model.head(SidebarSection::Saved);
    QVERIFY(shown.sidebar.isRowHidden(head.row(), {})); // nothing is kept yet
    const QList<SavedSearch> searches{
        {.id = SavedSearchId(1), .uuid = u"a"_s, .name = u"棚改"_s, .filter = {}},
        {.id = SavedSearchId(2), .uuid = u"b"_s, .name = u"空"_s, .filter = {}},
        {.id = SavedSearchId(3), .uuid = u"c"_s, .name = u"新的"_s, .filter = {}}};
    model.setSaved(searches, {{SavedSearchId(2), 0, 0}, {SavedSearchId(1), 12, 3}});
    QVERIFY(!shown.sidebar.isRowHidden(head.row(), {}));
    QCOMPARE(namesIn(model, SidebarSection::Saved),
             (QStringList{u"棚改"_s, u"空"_s, u"新的"_s})); // also what finds nothing
    const auto role = [&](const QString &key, int asked) {
        return model.indexOf(SidebarSection::Saved, key).data(asked);
    };
    QCOMPARE(role(u"a"_s, SidebarModel::CountRole).toInt(), 12);
    QCOMPARE(role(u"a"_s, SidebarModel::FreshRole).toInt(), 3);
    QCOMPARE(role(u"a"_s, Qt::AccessibleTextRole).toString(), u"棚改 12, 3 new"_s);
    QCOMPARE(role(u"c"_s, SidebarModel::CountRole).toInt(), -1); // not counted yet
    QCOMPARE(role(u"c"_s, Qt::AccessibleTextRole).toString(), u"新的"_s);
    QSignalSpy wanted(&shown.sidebar, &Sidebar::searchRequested);
    const QSignalSpy choices(&shown.sidebar, &Sidebar::choiceWanted);
    shown.click(model.indexOf(SidebarSection::Saved, u"a"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"a"_s);
    QCOMPARE(choices.size(), 0);
}

void TestSidebar::savedSearchesByKeys()
{
    ShownSidebar shown;
    shown.model.setSaved(
        {{.id = SavedSearchId(1), .uuid = u"a"_s, .name = u"棚改"_s, .filter = {}}}, {});
    const QModelIndex saved = shown.model.indexOf(SidebarSection::Saved, u"a"_s);
    const QSignalSpy renamed(&shown.sidebar, &Sidebar::renameRequested);
    QSignalSpy deleted(&shown.sidebar, &Sidebar::deleteRequested);
    shown.sidebar.setCurrentIndex(saved);
    QTest::keyClick(&shown.sidebar, Qt::Key_F2);
    QCOMPARE(renamed.size(), 1);
    QTest::keyClick(&shown.sidebar, Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(shown.menuOf(saved), (QStringList{u"Search this"_s, u"Rename…"_s, u"Delete"_s}));
    shown.menu()->actions().at(2)->trigger();
    QCOMPARE(deleted.size(), 2);
    QCOMPARE(deleted[1][0].toString(), u"a"_s);
    shown.sidebar.setCurrentIndex(shown.model.indexOf(SidebarSection::Cities, u"210900"_s));
    QTest::keyClick(&shown.sidebar, Qt::Key_Delete); // there is nothing to delete
    QCOMPARE(deleted.size(), 2);
}

void TestSidebar::foldsStayAfterNewCounts()
{
    SidebarModel model;
    model.setCounts(SidebarSection::Cities, cities());
    model.setCounts(SidebarSection::Dates, dates());
    Sidebar sidebar(model);
    const auto isOpen = [&](SidebarSection section, const QString &key) {
        return sidebar.isExpanded(model.indexOf(section, key));
    };
    QVERIFY(isOpen(SidebarSection::Cities, u"210000"_s));
    QVERIFY(!isOpen(SidebarSection::Dates, u"2025"_s));
    sidebar.collapse(model.indexOf(SidebarSection::Cities, u"210000"_s));
    sidebar.expand(model.indexOf(SidebarSection::Dates, u"2025"_s));
    model.setCounts(SidebarSection::Cities, cities());
    QVERIFY(!isOpen(SidebarSection::Cities, u"210000"_s));
    QVERIFY(isOpen(SidebarSection::Dates, u"2025"_s));
}

void TestSidebar::placeStaysAfterNewCounts()
{
    ShownSidebar shown;
    SidebarModel &model = shown.model;
    model.setCounts(SidebarSection::Papers, papers(12));
    shown.sidebar.resize(200, 200);
    shown.sidebar.setCurrentIndex(model.indexOf(SidebarSection::Papers, u"报9"_s));
    const int scrolled = shown.sidebar.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    model.setCounts(SidebarSection::Papers, papers(10)); // two are gone
    QCOMPARE(shown.sidebar.currentIndex().data().toString(), u"报9"_s);
    QCOMPARE(shown.sidebar.verticalScrollBar()->value(), scrolled);
}

void TestSidebar::headTellsCountsAndOrder()
{
    ListHead head;
    const auto *label = head.findChild<QLabel *>();
    head.setCounts({.articles = 123, .cities = 4});
    QCOMPARE(label->text(), u"123 article(s) · 4 cities"_s);
    head.setCounts({.articles = 200, .isWhole = false});
    QCOMPARE(label->text(), u"at least 200 article(s) …"_s);
    const auto *menu = head.findChild<QMenu *>();
    const auto offered = [menu] {
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                names << (action->isChecked() ? u"✓"_s : QString()) + action->text();
        }
        return names;
    };
    head.setOrder(ListOrder::Date, false);
    QCOMPARE(offered(), (QStringList{u"by city and month"_s, u"✓by date"_s, u"by paper"_s}));
    head.setOrder(ListOrder::Relevance, true);
    QCOMPARE(offered(), (QStringList{u"✓by relevance"_s, u"by city and month"_s, u"by date"_s,
                                     u"by paper"_s}));
    QSignalSpy chosen(&head, &ListHead::orderChosen);
    menu->actions().at(2)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ListOrder>(), ListOrder::Date);
}

void TestSidebar::recentTags()
{
    RecentTags tags({u"转型"_s, u"住房/棚改"_s});
    tags.use(u"生态"_s);
    tags.use(u"住房/棚改"_s);
    QCOMPARE(tags.paths(), (QStringList{u"住房/棚改"_s, u"生态"_s, u"转型"_s}));
    QCOMPARE(tags.among({u"转型"_s, u"住房/棚改"_s}), (QStringList{u"住房/棚改"_s, u"转型"_s}));
    for (int number = 0; number < 20; ++number)
        tags.use(QString::number(number));
    QCOMPARE(tags.paths().size(), 8);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
