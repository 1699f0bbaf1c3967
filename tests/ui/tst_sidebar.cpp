#include "browse/sidebar.h"
#include "models/recenttags.h"
#include "models/sidebarmodel.h"

#include <QAbstractItemModelTester>
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
    void choosing();
    void keysChooseToo();
    void foldsStayAfterNewCounts();
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
                             "Tags\n"_s);
    const QModelIndex fuxin = model.indexOf(SidebarSection::Cities, u"210900"_s);
    QCOMPARE(fuxin.data(SidebarModel::CountRole).toInt(), 9);
    QCOMPARE(fuxin.parent().data().toString(), u"辽宁"_s);
}

void TestSidebar::choosing()
{
    SidebarModel model;
    model.setCounts(SidebarSection::Cities, cities());
    model.setCounts(SidebarSection::Dates, dates());
    Sidebar sidebar(model);
    sidebar.resize(200, 500);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    connect(&sidebar, &Sidebar::chosenChanged, &model, &SidebarModel::setChosen);
    const auto click = [&](SidebarSection section, const QString &key,
                           Qt::KeyboardModifiers modifiers = {}) {
        const QModelIndex index = model.indexOf(section, key);
        sidebar.scrollTo(index);
        const QPoint place = sidebar.visualRect(index).center();
        QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, modifiers, place);
    };
    click(SidebarSection::Cities, u"210900"_s);
    click(SidebarSection::Dates, u"2025"_s);
    QCOMPARE(model.chosen(SidebarSection::Cities), QStringList{u"210900"_s});
    QCOMPARE(model.chosen(SidebarSection::Dates), QStringList{u"2025"_s});
    click(SidebarSection::Cities, u"210700"_s, Qt::ControlModifier);
    QCOMPARE(model.chosen(SidebarSection::Cities), (QStringList{u"210900"_s, u"210700"_s}));
    click(SidebarSection::Cities, u"210700"_s);
    QCOMPARE(model.chosen(SidebarSection::Cities), QStringList{u"210700"_s});
    click(SidebarSection::Cities, u"210700"_s);
    QCOMPARE(model.chosen(SidebarSection::Cities), QStringList());
}

void TestSidebar::keysChooseToo()
{
    SidebarModel model;
    model.setCounts(SidebarSection::Cities, cities());
    Sidebar sidebar(model);
    QSignalSpy chosen(&sidebar, &Sidebar::chosenChanged);
    sidebar.setCurrentIndex(model.indexOf(SidebarSection::Cities, u"210700"_s));
    QTest::keyClick(&sidebar, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toStringList(), QStringList{u"210700"_s});
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
