#include "librarytest.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

// What is found in the five sample pages (30 articles), field by field, counted, grouped and
// sorted. The numbers were counted in the list of those articles:
//
//   Fushun   6 articles, 22 May to 29 June 2020, inferred (shown as 2020-05); paper unknown
//   Fuxin    5 articles, 3 to 31 December 2020, inferred; traditional; paper unknown
//   Jinzhou  9 articles, 31 August to 30 September 2023, inferred (2023-09); paper unknown
//   Fuxin    4 articles, 9 to 12 September 2025, inferred; paper unknown
//   Changji  6 articles, 3 July 2025, printed; 昌吉日报: one reprint, one commentary, one wire
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fields_data();
    void fields();
    void sameWithoutAnIndex_data();
    void sameWithoutAnIndex();
    void faults_data();
    void faults();
    void filters_data();
    void filters();
    void groupedAsBrowsingDoes_data();
    void groupedAsBrowsingDoes();
    void theFirstFew();
    void possibleDates();
    void facetsOfAll();
    void facetsOfAFilter();
    void facetsCountedByHand_data();
    void facetsCountedByHand();
    void changedSinceTheIndex();
    void foundInOneArticle();

private:
    qint64 total(Library &library, const Filter &filter) const;
    QList<ArticleId> idsOf(const Filter &filter) const;
    static void addFieldRows();
    static void addFilters();

    QTemporaryDir m_place;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Library> m_withoutIndex; // the same pages and marks
};

namespace {

constexpr int everything = 30;

Filter asked(const QString &query)
{
    return {.query = query};
}

QStringList described(const QList<Count> &counts)
{
    QStringList lines;
    for (const Count &count : counts)
        lines << u"%1<%2 %3 %4"_s.arg(count.key, count.parent, count.name).arg(count.count);
    return lines;
}

// What the reader did with the sample pages.
bool annotate(Library &library)
{
    const ArticleRow scar = articleCalled(library, u"昔日“城市伤疤” 如今“绿色骄傲”"_s);
    const ArticleRow lei = articleCalled(library, u"让雷锋精神在新时代熠熠闪光"_s);
    const auto stored = library.article(scar.id);
    const qsizetype at = stored ? stored->article.sourceText.indexOf(u"生态修复"_s) : -1;
    const Library::NewMark repair{.article = scar.id,
                                  .range = {at, at + 4},
                                  .tagPaths = {u"环境/修复"_s},
                                  .note = u"与《規劃》核對"_s};
    const Library::NewMark person{.article = lei.id, .range = {0, 4}, .tagPaths = {u"人物"_s}};
    return library.addMark(repair).wait() && library.addMark(person).wait() &&
           library.setReadState(lei.id, ReadState::Coded).wait();
}

} // namespace

void TestFinding::initTestCase()
{
    m_library = sampleLibrary(m_place.filePath(u"library"_s));
    QVERIFY(m_library);
    QVERIFY(annotate(*m_library));
    const QString plain = m_place.filePath(u"without an index"_s);
    {
        const auto library = sampleLibrary(plain);
        QVERIFY(library);
        QVERIFY(annotate(*library));
    }
    QVERIFY(QDir(plain + u"/index"_s).removeRecursively());
    m_withoutIndex = opened(plain, Library::Access::Read);
    QVERIFY(m_withoutIndex);
}

qint64 TestFinding::total(Library &library, const Filter &filter) const
{
    const auto found = library.search(filter, 0, 0).wait();
    return found ? found->total : -1;
}

QList<ArticleId> TestFinding::idsOf(const Filter &filter) const
{
    const auto listing =
        m_library->listing(filter, Grouping::CityAndMonth, SortOrder::Relevance).wait();
    return listing ? listing->ids : QList<ArticleId>();
}

void TestFinding::addFieldRows()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("articles");
    const auto row = [](const QString &query, int articles) {
        QTest::newRow(qPrintable(query)) << query << articles;
    };
    row(u"生态修复"_s, 4);
    row(u"生態修復"_s, 4);
    row(u"的"_s, 29);
    row(u"city:阜新"_s, 9);
    row(u"城市：阜新"_s, 9);
    row(u"city:fuxin"_s, 9);
    row(u"city:錦州"_s, 9);
    row(u"city:辽宁"_s, 24);
    row(u"city:阜新 | city:昌吉"_s, 15);
    row(u"city:阜新 -date:2020"_s, 4);
    row(u"city:抚顺 生态修复"_s, 1);
    row(u"生态修复 -city:抚顺"_s, 3);
    row(u"paper:昌吉"_s, 6);
    row(u"報紙:昌吉日報"_s, 6);
    row(u"origin:wire"_s, 1);
    row(u"来源:转载"_s, 1);
    row(u"origin:own"_s, 27);
    row(u"date:2025"_s, 10);
    row(u"date:2020-06"_s, 6); // Fushun may be of June
    row(u"date!:2020-06"_s, 0);
    row(u"date!:2020"_s, 11);
    row(u"date:2023-08..2023-09"_s, 9);
    row(u"date:..2020-06"_s, 6);
    row(u"date!:2025-07.."_s, 10);
    row(u"section:图说"_s, 2);
    row(u"栏目:時訊"_s, 7); // 阜新時訊 4, 抚顺时讯 3
    row(u"by:高鹏"_s, 4);
    row(u"has:photo"_s, 4);
    row(u"has:mark"_s, 2);
    row(u"有:标签"_s, 2);
    row(u"有:批注"_s, 1);
    row(u"has:correction"_s, 0);
    row(u"tag:环境"_s, 1);
    row(u"tag:環境/修復"_s, 1);
    row(u"tag:人物"_s, 1);
    row(u"tag:人物 | tag:环境"_s, 2);
    row(u"note:规划"_s, 1);
    row(u"note:(规划 核对)"_s, 1);
    row(u"note:(规划 校对)"_s, 0);
    row(u"in:环境(生态)"_s, 1);
    row(u"state:coded"_s, 1);
    row(u"状态:未读"_s, 29);
    row(u"imported:生态修复"_s, 4);
}

void TestFinding::fields_data()
{
    addFieldRows();
}

void TestFinding::fields()
{
    QFETCH(const QString, query);
    const auto found = m_library->search(asked(query), 50, 0).wait();
    QVERIFY(found);
    QCOMPARE(found->faults, QList<QueryFault>());
    QTEST(int(found->total), "articles");
    QCOMPARE(found->hits.size(), found->total);
    QCOMPARE(found->facets.articles, found->total);
}

void TestFinding::sameWithoutAnIndex_data()
{
    addFieldRows();
}

void TestFinding::sameWithoutAnIndex()
{
    QFETCH(const QString, query);
    QTEST(int(total(*m_withoutIndex, asked(query))), "articles");
}

void TestFinding::faults_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("articles"); // -1: BadQuery
    const auto row = [](const QString &query, const QString &token, int begin, int articles) {
        QTest::newRow(qPrintable(query)) << query << token << begin << articles;
    };
    row(u"生态修复 city:火星"_s, u"unknown-city"_s, 5, 4);
    row(u"生态修复 paper:火星日报"_s, u"unknown-paper"_s, 5, 4);
    row(u"tag:火星 生态修复"_s, u"unknown-tag"_s, 0, 4);
    row(u"in:火星(生态修复)"_s, u"unknown-tag"_s, 0, 4); // then everywhere
    row(u"生态修复 has:火星"_s, u"unknown-word"_s, 5, 4);
    row(u"生态修复 state:火星"_s, u"unknown-word"_s, 5, 4);
    row(u"生态修复 origin:火星"_s, u"unknown-word"_s, 5, 4);
    row(u"生态修复 date:去年"_s, u"bad-date"_s, 5, 4);
    row(u"生态修复 -city:火星"_s, u"unknown-city"_s, 6, 4);
    row(u"生态修复 | city:火星"_s, u"unknown-city"_s, 7, 4);
    row(u"city:火星"_s, u"unknown-city"_s, 0, -1);
    row(u"city:火星 -生态修复"_s, u"unknown-city"_s, 0, -1);
}

void TestFinding::faults()
{
    QFETCH(const QString, query);
    QFETCH(const QString, token);
    QFETCH(const int, begin);
    QFETCH(const int, articles);
    const QList<QueryFault> faults = m_library->faultsOf(query);
    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.first().token.section(u':', 0, 0), token);
    QCOMPARE(int(faults.first().range.begin), begin);
    const auto found = m_library->search(asked(query), 50, 0).wait();
    if (articles < 0) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::BadQuery);
        return;
    }
    QVERIFY(found);
    QCOMPARE(int(found->total), articles);
    QCOMPARE(found->faults, faults);
}

void TestFinding::addFilters()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<int>("articles");
    const auto row = [](const char *name, const Filter &filter, int articles) {
        QTest::newRow(name) << filter << articles;
    };
    row("city", {.cities = {u"210900"_s}}, 9);
    row("province", {.cities = {u"210000"_s}}, 24);
    row("no such city", {.cities = {u"110000"_s}}, 0);
    row("unknown city", {.cities = {QString()}}, 0);
    row("not that city", {.excluded = {.cities = {u"210900"_s}}}, 21);
    row("not that province", {.excluded = {.cities = {u"210000"_s}}}, 6);
    row("province without a city", {.cities = {u"210000"_s}, .excluded = {.cities = {u"210900"_s}}},
        15);
    row("paper", {.papers = {u"昌吉日报"_s}}, 6);
    row("unknown paper", {.papers = {QString()}}, 24);
    row("not the unknown paper", {.excluded = {.papers = {QString()}}}, 6);
    row("origins", {.origins = {u"wire"_s, u"reprint"_s}}, 2);
    row("month", {.months = {u"2020-12"_s}}, 5);
    row("year", {.months = {u"2020"_s}}, 11);
    row("no date", {.months = {QString()}}, 0);
    row("not that year", {.excluded = {.months = {u"2020"_s}}}, 19);
    row("not that month", {.excluded = {.months = {u"2020-12"_s}}}, 25);
    row("section", {.sections = {u"图说"_s}}, 2);
    row("no section", {.sections = {QString()}}, 16);
    row("not that section", {.excluded = {.sections = {u"图说"_s}}}, 28);
    row("since", {.from = QDate(2025, 1, 1)}, 10);
    row("until", {.to = QDate(2020, 5, 22)}, 6);
    row("between", {.from = QDate(2020, 6, 1), .to = QDate(2023, 8, 31)}, 20);
    row("new", {.states = {ReadState::New}}, 29);
    row("coded", {.states = {ReadState::Coded}}, 1);
    row("new or coded", {.states = {ReadState::New, ReadState::Coded}}, 30);
    row("reading", {.states = {ReadState::Reading}}, 0);
}

void TestFinding::filters_data()
{
    addFilters();
}

// By the labels in the index, and by the store: with a query that every article answers to.
void TestFinding::filters()
{
    QFETCH(Filter, filter);
    const auto browsed =
        m_library->listing(filter, Grouping::CityAndMonth, SortOrder::Default).wait();
    QVERIFY(browsed);
    QTEST(int(browsed->ids.size()), "articles");
    filter.query = u"date:1900.."_s;
    QTEST(int(total(*m_library, filter)), "articles");
}

void TestFinding::groupedAsBrowsingDoes_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<SortOrder>("order");
    const std::array groupings = {std::pair("city and month", Grouping::CityAndMonth),
                                  std::pair("date", Grouping::Date),
                                  std::pair("paper", Grouping::Paper)};
    const std::array orders = {
        std::pair("as it comes", SortOrder::Default), std::pair("by date", SortOrder::Date),
        std::pair("by city", SortOrder::City), std::pair("by headline", SortOrder::Headline)};
    for (const auto &[group, grouping] : groupings) {
        for (const auto &[sorted, order] : orders)
            QTest::addRow("%s, %s", group, sorted) << grouping << order;
    }
}

void TestFinding::groupedAsBrowsingDoes()
{
    QFETCH(const Grouping, grouping);
    QFETCH(const SortOrder, order);
    const auto browsed = m_library->listing({}, grouping, order).wait();
    const auto found = m_library->listing(asked(u"date:1900.."_s), grouping, order).wait();
    QVERIFY(browsed && found);
    QCOMPARE(browsed->ids.size(), everything);
    QCOMPARE(found->ids, browsed->ids);
    QCOMPARE(found->groups, browsed->groups);
    for (const qsizetype most : {0, 7, 29, 30}) {
        const auto some = m_library->listing(asked(u"date:1900.."_s), grouping, order, most).wait();
        QVERIFY(some);
        QCOMPARE(some->ids, browsed->ids.first(most));
        QCOMPARE(some->isWhole, most == everything);
        const auto few = m_library->listing({}, grouping, order, most).wait();
        QVERIFY(few);
        QCOMPARE(few->ids, some->ids);
        QCOMPARE(few->groups, some->groups);
        QCOMPARE(few->isWhole, some->isWhole);
    }
}

void TestFinding::theFirstFew()
{
    const Filter filter = asked(u"的"_s);
    const QList<ArticleId> all = idsOf(filter);
    QCOMPARE(all.size(), 29);
    const auto few =
        m_library->listing(filter, Grouping::CityAndMonth, SortOrder::Relevance, 5).wait();
    QVERIFY(few);
    QCOMPARE(few->ids, all.first(5));
    QVERIFY(!few->isWhole);
    QVERIFY(few->groups.isEmpty());
    const auto page = m_library->search(filter, 3, 4).wait();
    QVERIFY(page);
    QCOMPARE(page->total, 29);
    QCOMPARE(page->hits.size(), 3);
    for (qsizetype at = 0; at < 3; ++at)
        QCOMPARE(page->hits[at].article.id, all[4 + at]);
    QVERIFY(m_library->search(filter, 3, 29).wait()->hits.isEmpty());
}

void TestFinding::possibleDates()
{
    const Filter may{.to = QDate(2020, 5, 31), .query = u"雷锋 | 就业"_s};
    const auto found = m_library->listing(may, Grouping::Date, SortOrder::Default).wait();
    QVERIFY(found);
    QCOMPARE(found->ids.size(), 2); // both of Fushun
    QCOMPARE(found->possible, 2);
    const Filter half{.to = QDate(2020, 6, 29), .query = u"雷锋 | 就业"_s};
    QCOMPARE(m_library->listing(half, Grouping::Date, SortOrder::Default).wait()->possible, 0);
}

void TestFinding::facetsOfAll()
{
    const auto facets = m_library->facets({}).wait();
    QVERIFY(facets);
    QCOMPARE(facets->articles, everything);
    QCOMPARE(
        described(facets->cities),
        (QStringList{u"210000< 辽宁 24"_s, u"210400<210000 抚顺 6"_s, u"210900<210000 阜新 9"_s,
                     u"210700<210000 锦州 9"_s, u"650000< 新疆 6"_s, u"652300<650000 昌吉 6"_s}));
    QCOMPARE(
        described(facets->dates),
        (QStringList{u"2025< 2025 10"_s, u"2025-09<2025 2025-09 4"_s, u"2025-07<2025 2025-07 6"_s,
                     u"2023< 2023 9"_s, u"2023-09<2023 2023-09 9"_s, u"2020< 2020 11"_s,
                     u"2020-12<2020 2020-12 5"_s, u"2020-05<2020 2020-05 6"_s}));
    QCOMPARE(described(facets->papers), (QStringList{u"<  24"_s, u"昌吉日报< 昌吉日报 6"_s}));
    QCOMPARE(
        described(facets->sections),
        (QStringList{u"<  16"_s, u"锦州脚步< 锦州脚步 4"_s, u"阜新時訊< 阜新時訊 4"_s,
                     u"抚顺时讯< 抚顺时讯 3"_s, u"图说< 图说 2"_s, u"锦州印象< 锦州印象 1"_s}));
    const QList<Tag> tags = *m_library->tags();
    QCOMPARE(tags[0].path, u"环境"_s);
    QCOMPARE(described(facets->tags),
             (QStringList{u"%1< 环境 1"_s.arg(tags[0].uuid),
                          u"%1<%2 修复 1"_s.arg(tags[1].uuid, tags[0].uuid),
                          u"%1< 人物 1"_s.arg(tags[2].uuid)}));
}

// Of what the filter asks for itself, what could be asked for instead is counted too.
void TestFinding::facetsOfAFilter()
{
    const Filter filter{
        .cities = {u"210900"_s}, .excluded = {.months = {u"2020-12"_s}}, .query = u"生态修复"_s};
    const auto facets = m_library->facets(filter).wait();
    QVERIFY(facets);
    QCOMPARE(facets->articles, 1);
    QCOMPARE(described(facets->cities), (QStringList{u"210000< 辽宁 2"_s, u"210400<210000 抚顺 1"_s,
                                                     u"210900<210000 阜新 1"_s}));
    QCOMPARE(described(facets->dates),
             (QStringList{u"2025< 2025 1"_s, u"2025-09<2025 2025-09 1"_s, u"2020< 2020 2"_s,
                          u"2020-12<2020 2020-12 2"_s}));
    QCOMPARE(described(facets->papers), (QStringList{u"<  1"_s}));
    QCOMPARE(facets->tags.size(), 2);
    const auto nothing = m_library->facets(asked(u"。"_s)).wait();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::BadQuery);
}

void TestFinding::facetsCountedByHand_data()
{
    addFilters();
}

// Each count is how many are listed when that value is asked for.
void TestFinding::facetsCountedByHand()
{
    QFETCH(const Filter, filter);
    const auto facets = m_library->facets(filter).wait();
    QVERIFY(facets);
    QTEST(int(facets->articles), "articles");
    const auto listed = [this](const Filter &narrower) {
        return m_library->listing(narrower, Grouping::Date, SortOrder::Default).wait()->ids.size();
    };
    for (const Count &count : facets->cities) {
        Filter narrower = filter;
        narrower.cities = {count.key};
        narrower.excluded.cities.clear();
        QCOMPARE(count.count, listed(narrower));
    }
    for (const Count &count : facets->dates) {
        Filter narrower = filter;
        narrower.months = {count.key};
        narrower.excluded.months.clear();
        QCOMPARE(count.count, listed(narrower));
    }
    for (const Count &count : facets->sections) {
        Filter narrower = filter;
        narrower.sections = {count.key};
        narrower.excluded.sections.clear();
        QCOMPARE(count.count, listed(narrower));
    }
    for (const Count &count : facets->papers) {
        Filter narrower = filter;
        narrower.papers = {count.key};
        narrower.excluded.papers.clear();
        QCOMPARE(count.count, listed(narrower));
    }
}

// The index still has the old text; nobody may write it.
void TestFinding::changedSinceTheIndex()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"library"_s);
    const auto writing = sampleLibrary(folder);
    QVERIFY(writing);
    const ArticleRow lei = articleCalled(*writing, u"让雷锋精神在新时代熠熠闪光"_s);
    const ArticleRow scar = articleCalled(*writing, u"昔日“城市伤疤” 如今“绿色骄傲”"_s);
    {
        auto db = Connection::open(folder + u"/library.sqlite"_s, Connection::Mode::Write);
        QVERIFY(db);
        QVERIFY(runOnce(*db,
                        "INSERT INTO text_revision"
                        " (article, revision, file, source_text, blocks, segments, corrections)"
                        " SELECT article, 1, file, '航空母艦', '[]', '[]',"
                        " '[[\"misread\",0,4,1,0,4,\"雷锋精神\",\"航空母艦\"]]' FROM text_revision"
                        " WHERE article = ?",
                        qint64(lei.id)));
        QVERIFY(runOnce(*db, "UPDATE article SET revision = 1 WHERE id = ?", qint64(lei.id)));
        QVERIFY(runOnce(*db, "UPDATE article SET removed = '2025-10-01' WHERE id = ?",
                        qint64(scar.id)));
    }
    const auto library = opened(folder, Library::Access::Read);
    QVERIFY(library);
    QCOMPARE(total(*library, asked(u"航空母舰"_s)), 1);
    QCOMPARE(total(*library, asked(u"雷锋精神"_s)), 0);
    QCOMPARE(total(*library, asked(u"imported:雷锋精神"_s)), 1);
    QCOMPARE(total(*library, asked(u"has:correction"_s)), 1);
    QCOMPARE(total(*library, asked(u"生态修复"_s)), 3); // one lies in the bin
    QCOMPARE(total(*library, asked(u"city:抚顺"_s)), 6);
    QCOMPARE(total(*library, asked(u"date:1900.."_s)), everything - 1);
    QCOMPARE(library->facets({}).wait()->articles, everything - 1);
}

void TestFinding::foundInOneArticle()
{
    const ArticleRow scar = articleCalled(*m_library, u"昔日“城市伤疤” 如今“绿色骄傲”"_s);
    const QString text = m_library->article(scar.id)->article.sourceText;
    const auto ranges = m_library->foundIn(scar.id, u"生態修復"_s);
    QVERIFY(ranges);
    QCOMPARE(ranges->size(), text.count(u"生态修复"_s));
    QCOMPARE(*ranges, m_library->matchesIn(text, u"生態修復"_s));
    // Only the first one is marked.
    const qsizetype first = text.indexOf(u"生态修复"_s);
    QCOMPARE(*m_library->foundIn(scar.id, u"in:环境(生态修复)"_s),
             (QList<TextRange>{{first, first + 4}}));
    QCOMPARE(m_library->foundIn(ArticleId(999999), u"甲"_s).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
