#include "browse/articledelegate.h"
#include "browse/articlelistview.h"
#include "browse/grouptitle.h"
#include "browse/listlayout.h"
#include "browse/snippet.h"
#include "models/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Article n of a library that has as many as one likes.
ArticleRow madeUpRow(ArticleId id)
{
    ArticleRow row;
    row.id = id;
    row.headline = u"第%1篇 转型"_s.arg(qint64(id));
    row.byline = u"本报记者 高鹏"_s;
    row.paragraphs = 5;
    return row;
}

Result<QList<ArticleRow>> madeUpRows(const QList<ArticleId> &ids)
{
    QList<ArticleRow> rows;
    for (const ArticleId id : ids)
        rows << madeUpRow(id);
    return rows;
}

Listing listingOf(int articles, QList<Group> groups = {})
{
    Listing listing;
    for (int number = 1; number <= articles; ++number)
        listing.ids << ArticleId{number};
    listing.groups = std::move(groups);
    return listing;
}

Group groupOf(qsizetype first, qsizetype count)
{
    Group group;
    group.city = u"阜新"_s;
    group.date = u"2025-09"_s;
    group.first = first;
    group.count = count;
    return group;
}

Snippet noSnippet(ArticleId /*id*/)
{
    return {};
}

} // namespace

class TestArticleList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void fetchesOnlyTheWindowsLookedAt();
    void showsTheErrorInPlaceOfRows();
    void findsARow();
    void layoutWithHeads();
    void layoutWithoutHeads();
    void rowAndPointAgree();
    void everyRowIsAsHigh();
    void jumpsAreFastInAMillionArticles();
    void focusOpensNothing();
    void delAsksToDeleteTheChosen();
    void typesAheadInEitherScript();
    void stickyHeadHidesNoChosenRow();
    void titles_data();
    void titles();
    void snippets_data();
    void snippets();
};

void TestArticleList::modelKeepsItsPromises()
{
    ArticleListModel model(madeUpRows, noSnippet);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(listingOf(600), ArticleListModel::Snippets::Hidden);
    QCOMPARE(model.rowCount(), 600);
    QCOMPARE(model.index(599).data().toString(), u"第600篇 转型"_s);
    model.fetchAgain();
    model.setListing({}, ArticleListModel::Snippets::Hidden);
    QCOMPARE(model.rowCount(), 0);
}

void TestArticleList::fetchesOnlyTheWindowsLookedAt()
{
    QList<qsizetype> fetched;
    ArticleListModel model(
        [&](const QList<ArticleId> &ids) {
            fetched << ids.size();
            return madeUpRows(ids);
        },
        noSnippet);
    model.setListing(listingOf(1000), ArticleListModel::Snippets::Hidden);
    QVERIFY(fetched.isEmpty());
    QCOMPARE(model.row(300)->id, ArticleId{301});
    QCOMPARE(model.row(511)->id, ArticleId{512});
    QCOMPARE(model.row(999)->id, ArticleId{1000});
    QCOMPARE(fetched, (QList<qsizetype>{256, 232})); // the second window, and 768…999
}

void TestArticleList::showsTheErrorInPlaceOfRows()
{
    const auto fail = [](const QList<ArticleId> & /*ids*/) -> Result<QList<ArticleRow>> {
        return Error{Error::Code::Damaged, u"library.sqlite"_s, {}};
    };
    ArticleListModel model(fail, noSnippet);
    model.setListing(listingOf(3), ArticleListModel::Snippets::Hidden);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(1), nullptr);
    QVERIFY(model.index(1).data().toString().contains(u"library.sqlite"));
}

void TestArticleList::findsARow()
{
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(10), ArticleListModel::Snippets::Hidden);
    QCOMPARE(model.rowOf(ArticleId{7}), 6);
    QCOMPARE(model.rowOf(ArticleId{11}), -1);
    QCOMPARE(model.idAt(6), ArticleId{7});
}

void TestArticleList::layoutWithHeads()
{
    const ListLayout layout({groupOf(0, 2), groupOf(2, 1)}, 3, 40, 20);
    QCOMPARE(layout.height(), 160); // head 0-19, rows 20-99, head 100-119, row 120-159
    QCOMPARE(layout.rowTop(0), 20);
    QCOMPARE(layout.rowTop(2), 120);
    QCOMPARE(layout.headTop(1), 100);
    QCOMPARE(layout.rowAt(10), -1);
    QCOMPARE(layout.rowAt(20), 0);
    QCOMPARE(layout.rowAt(99), 1);
    QCOMPARE(layout.rowAt(110), -1);
    QCOMPARE(layout.rowAt(120), 2);
    QCOMPARE(layout.rowAt(160), -1);
    QCOMPARE(layout.groupAt(99), 0);
    QCOMPARE(layout.groupAt(100), 1);
}

void TestArticleList::layoutWithoutHeads()
{
    const ListLayout layout({}, 3, 40, 20);
    QCOMPARE(layout.height(), 120);
    QCOMPARE(layout.headHeight(), 0);
    QCOMPARE(layout.rowTop(2), 80);
    QCOMPARE(layout.rowAt(119), 2);
    QCOMPARE(layout.groupAt(50), -1);
}

void TestArticleList::rowAndPointAgree()
{
    QList<Group> groups;
    for (int first = 0; first < 100; first += 7)
        groups << groupOf(first, 7);
    const ListLayout layout(groups, 100, 31, 17);
    for (int row = 0; row < 100; ++row) {
        QCOMPARE(layout.rowAt(layout.rowTop(row)), row);
        QCOMPARE(layout.rowAt(layout.rowTop(row) + 30), row);
        QCOMPARE(layout.groupOf(row), row / 7);
    }
}

void TestArticleList::everyRowIsAsHigh()
{
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(3), ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    view.resize(300, 600);
    const int height = view.visualRect(model.index(0)).height();
    QCOMPARE(view.visualRect(model.index(2)).height(), height);
    const QFontMetrics metrics(view.font());
    QVERIFY(height >= 2 * metrics.height()); // two lines, nothing clipped
    model.setListing(listingOf(3), ArticleListModel::Snippets::Shown);
    QVERIFY(view.visualRect(model.index(0)).height() > height); // and a third for what was found
}

void TestArticleList::jumpsAreFastInAMillionArticles()
{
    QList<Group> groups;
    for (int first = 0; first < 1'000'000; first += 100)
        groups << groupOf(first, 100);
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(1'000'000, groups), ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    view.resize(300, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.grab();
    view.setCurrentIndex(model.index(999'999));
    QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(999'999))));
    QCOMPARE(view.indexAt(view.visualRect(model.index(999'999)).center()).row(), 999'999);
}

void TestArticleList::focusOpensNothing()
{
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(3), ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    const QSignalSpy opened(&view, &ArticleListView::articleChosen);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&view, &focus);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!view.currentIndex().isValid());
}

void TestArticleList::delAsksToDeleteTheChosen()
{
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(5), ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    view.resize(300, 400);
    QSignalSpy asked(&view, &ArticleListView::deletionRequested);
    QTest::keyClick(&view, Qt::Key_Delete); // nothing is chosen
    QCOMPARE(asked.size(), 0);
    view.setCurrentRow(1);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<ArticleId>>(),
             (QList<ArticleId>{ArticleId{2}, ArticleId{3}}));
}

void TestArticleList::typesAheadInEitherScript()
{
    const QStringList headlines{u"昔日伤疤"_s, u"职业资格"_s, u"转型之路"_s};
    const auto rows = [&](const QList<ArticleId> &ids) -> Result<QList<ArticleRow>> {
        QList<ArticleRow> found;
        for (const ArticleId id : ids) {
            ArticleRow row = madeUpRow(id);
            row.headline = headlines[qint64(id) - 1];
            found << row;
        }
        return found;
    };
    ArticleListModel model(rows, noSnippet);
    model.setListing(listingOf(3), ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    view.setCurrentIndex(model.index(0));
    QInputMethodEvent composing(u"zhuan"_s, {});
    QCoreApplication::sendEvent(&view, &composing);
    QCOMPARE(view.currentIndex().row(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"轉"_s);
    QCoreApplication::sendEvent(&view, &committed);
    QCOMPARE(view.currentIndex().row(), 2);
}

void TestArticleList::stickyHeadHidesNoChosenRow()
{
    ArticleListModel model(madeUpRows, noSnippet);
    model.setListing(listingOf(100, {groupOf(0, 50), groupOf(50, 50)}),
                     ArticleListModel::Snippets::Hidden);
    ArticleListView view(model);
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&view, &ArticleListView::articleChosen);
    view.setCurrentIndex(model.index(80));
    view.setCurrentIndex(model.index(60)); // upwards: must end below the head that sticks
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(view.indexAt(view.visualRect(model.index(60)).topLeft()).row(), 60);
}

void TestArticleList::titles_data()
{
    QTest::addColumn<Group>("group");
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("title");
    Group group = groupOf(0, 1);
    QTest::newRow("printed") << group << Grouping::CityAndMonth << u"阜新 · September 2025"_s;
    group.dateInferred = true;
    group.cityInferred = true;
    QTest::newRow("inferred") << group << Grouping::CityAndMonth
                              << u"阜新 · September 2025 (inferred)"_s;
    group.date.clear(); // what is unknown was not inferred
    QTest::newRow("inferred city, no date")
        << group << Grouping::CityAndMonth << u"阜新 (inferred) · Date unknown"_s;
    group.city.clear();
    QTest::newRow("nothing known")
        << group << Grouping::CityAndMonth << u"City unknown · Date unknown"_s;
    group.city = u"阜新"_s;
    group.dateInferred = false;
    group.date = u"2025-07-03"_s;
    QTest::newRow("a day") << group << Grouping::Date << u"3 July 2025"_s;
    QTest::newRow("no paper") << group << Grouping::Paper << u"Paper unknown"_s;
}

void TestArticleList::titles()
{
    QFETCH(const Group, group);
    QFETCH(const Grouping, grouping);
    QLocale::setDefault(QLocale::English);
    QTEST(groupTitle(group, grouping), "title");
}

void TestArticleList::snippets_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::newRow("at the beginning") << u"抚顺是一座城市。\n下一段"_s << qsizetype(0)
                                      << qsizetype(2) << u"抚顺是一座城市。"_s << u"抚顺"_s;
    QTest::newRow("far inside") << u"一二三四五六七八九十抚顺"_s << qsizetype(10) << qsizetype(12)
                                << u"…三四五六七八九十抚顺"_s << u"抚顺"_s;
    QTest::newRow("second block") << u"标题\n本报讯 抚顺"_s << qsizetype(7) << qsizetype(9)
                                  << u"本报讯 抚顺"_s << u"抚顺"_s;
}

void TestArticleList::snippets()
{
    QFETCH(const QString, source);
    QFETCH(const qsizetype, begin);
    QFETCH(const qsizetype, end);
    const Snippet snippet = snippetAround(source, {{begin, end}});
    QTEST(snippet.text, "text");
    QCOMPARE(snippet.matches.size(), 1);
    const TextRange match = snippet.matches.first();
    QTEST(snippet.text.mid(match.begin, match.length()), "match");
}

QTEST_MAIN(TestArticleList)
#include "tst_articlelist.moc"
