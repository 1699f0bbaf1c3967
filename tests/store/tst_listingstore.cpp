#include "sample.h"
#include "store/articlestore.h"
#include "store/listingstore.h"
#include "store/markstore.h"
#include "store/statement.h"
#include "store/statestore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestListingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsByCityAndMonth();
    void groupsByDate();
    void groupsByPaper();
    void sorted_data();
    void sorted();
    void filters_data();
    void filters();
    void filtersByTag();
    void theFirstFew_data();
    void theFirstFew();
    void possibleDates();
    void binIsNotListed();
    void countsByCity();
    void countsByDate();
    void countsByPaper();
    void countsByTag();
    void emptyLibrary();

private:
    QString letters(const QList<ArticleId> &ids);
    ArticleId id(QChar letter) const { return m_ids[u"ABCDEFGH"_s.indexOf(letter)]; }

    std::unique_ptr<sample::Library> m_library;
    QList<ArticleId> m_ids; // of the articles A … H
};

// The eight articles of these tests, by their headlines:
// A  Fuxin    2025-09~ (inferred)   Fuxin Daily   转型/产业
// B  Fuxin    2025-09~ (inferred)   Fuxin Daily
// C  Fuxin    2025-08-15            Fuxin Daily   转型
// D  Anshan   2025-09-01            unknown       生态, read
// E  Changji  2024-12-31            Changji Daily 转型/产业, twice
// F  Beijing  2024                  unknown
// G  no city  unknown date          unknown
// H  Anshan   2025-09-02, wire      unknown
void TestListingStore::initTestCase()
{
    using namespace sample;
    m_library = std::make_unique<Library>();
    const auto store = [this](const QString &names, const Place &place, Confidence confidence,
                              const IssueDate &date, const QString &paper) {
        QList<Article> articles;
        for (const QChar name : names) {
            Article each = article({QString(name), u"文"_s}, 1);
            each.origin = name == u'H' ? Origin::Wire : Origin::Own;
            each.section = name == u'C' ? u"要闻"_s : QString();
            articles.append(each);
        }
        const PlaceClaim where = place.isKnown() ? claim(place, confidence) : PlaceClaim();
        Page made = page(names, where, date, articles);
        made.paper = paper;
        m_ids += m_library->store(names, {made})->articles;
    };
    const IssueDate year{u"2024"_s, QDate(2024, 1, 1),   QDate(2024, 12, 31),
                         u"2024"_s, DatePrecision::Year, DateKind::Given,
                         {}};
    store(u"AB"_s, fuxin(), Confidence::Likely, inferred(u"2025-09"_s), u"阜新日报"_s);
    store(u"C"_s, fuxin(), Confidence::Sure, printed(u"2025-08-15"_s), u"阜新日报"_s);
    store(u"D"_s, anshan(), Confidence::Sure, printed(u"2025-09-01"_s), {});
    store(u"E"_s, changji(), Confidence::Sure, printed(u"2024-12-31"_s), u"昌吉日报"_s);
    store(u"F"_s, beijing(), Confidence::Given, year, {});
    store(u"G"_s, {}, Confidence::None, {}, {});
    store(u"H"_s, anshan(), Confidence::Sure, printed(u"2025-09-02"_s), {});
    QCOMPARE(m_ids.size(), 8);

    const auto mark = [this](QChar letter, const QString &path) {
        Mark made;
        made.article = id(letter);
        made.selector = {0, {0, 1}, QString(letter), {}, {}};
        made.tags.append(Tag());
        made.tags.last().id = *tagAt(m_library->db, path, {});
        QVERIFY(addMark(m_library->db, made));
    };
    mark(u'C', u"转型"_s);
    mark(u'A', u"转型/产业"_s);
    mark(u'E', u"转型/产业"_s);
    mark(u'E', u"转型/产业"_s);
    mark(u'D', u"生态"_s);
    QVERIFY(setReadState(m_library->db, {id(u'D')}, ReadState::Coded));
}

QString TestListingStore::letters(const QList<ArticleId> &ids)
{
    QString text;
    for (const ArticleId each : ids)
        text += u"ABCDEFGH"_s[m_ids.indexOf(each)];
    return text;
}

static QString describe(const Group &group)
{
    return u"%1%2 %3%4 %5 %6+%7"_s
        .arg(group.city, group.cityInferred ? u"~"_s : u""_s, group.date,
             group.dateInferred ? u"~"_s : u""_s, group.paper)
        .arg(group.first)
        .arg(group.count)
        .simplified();
}

static QStringList describe(const QList<Group> &groups)
{
    QStringList lines;
    for (const Group &group : groups)
        lines.append(describe(group));
    return lines;
}

static QStringList describe(const QList<Count> &counts)
{
    QStringList lines;
    for (const Count &count : counts)
        lines.append(u"%1<%2 %3 %4"_s.arg(count.key, count.parent, count.name).arg(count.count));
    return lines;
}

void TestListingStore::groupsByCityAndMonth()
{
    const auto all = listing(m_library->db, {}, Grouping::CityAndMonth, SortOrder::Default);
    QVERIFY(all);
    // By province code, then pinyin: Beijing 11; Anshan, Fuxin 21; Changji 65; unknown.
    QCOMPARE(letters(all->ids), u"FHDABCEG"_s);
    QCOMPARE(describe(all->groups),
             (QStringList{u"北京 2024 0+1"_s, u"鞍山 2025-09 1+2"_s, u"阜新~ 2025-09~ 3+2"_s,
                          u"阜新 2025-08 5+1"_s, u"昌吉 2024-12 6+1"_s, u"7+1"_s}));
    QCOMPARE(all->possible, 0);
}

void TestListingStore::groupsByDate()
{
    const auto all = listing(m_library->db, {}, Grouping::Date, SortOrder::Default);
    QVERIFY(all);
    QCOMPARE(letters(all->ids), u"HDABCEFG"_s);
    QCOMPARE(describe(all->groups),
             (QStringList{u"2025-09-02 0+1"_s, u"2025-09-01 1+1"_s, u"2025-09~ 2+2"_s,
                          u"2025-08-15 4+1"_s, u"2024-12-31 5+1"_s, u"2024 6+1"_s, u"7+1"_s}));
}

void TestListingStore::groupsByPaper()
{
    const auto all = listing(m_library->db, {}, Grouping::Paper, SortOrder::Default);
    QVERIFY(all);
    // changji before fuxin; the unknown paper last, newest first in each.
    QCOMPARE(letters(all->ids), u"EABCHDFG"_s);
    QCOMPARE(describe(all->groups), (QStringList{u"昌吉日报 0+1"_s, u"阜新日报 1+3"_s, u"4+4"_s}));
}

void TestListingStore::sorted_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<SortOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("city, by date") << Grouping::CityAndMonth << SortOrder::Date << u"FHDABCEG"_s;
    QTest::newRow("city, by headline")
        << Grouping::CityAndMonth << SortOrder::Headline << u"FDHABCEG"_s;
    QTest::newRow("date, by city") << Grouping::Date << SortOrder::City << u"HDABCEFG"_s;
    QTest::newRow("paper, by city") << Grouping::Paper << SortOrder::City << u"EABCFHDG"_s;
    QTest::newRow("paper, by headline") << Grouping::Paper << SortOrder::Headline << u"EABCDFGH"_s;
}

void TestListingStore::sorted()
{
    QFETCH(Grouping, grouping);
    QFETCH(SortOrder, order);
    QFETCH(QString, expected);
    QCOMPARE(letters(listing(m_library->db, {}, grouping, order)->ids), expected);
}

void TestListingStore::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("expected"); // in the order of the list by city
    const auto row = [](const char *name, Filter filter, const QString &expected) {
        QTest::newRow(name) << filter << expected;
    };
    row("city", {.cities = {u"210900"_s}}, u"ABC"_s);
    row("province takes its cities", {.cities = {u"210000"_s}}, u"HDABC"_s);
    row("municipality", {.cities = {u"110000"_s}}, u"F"_s);
    row("two cities", {.cities = {u"652300"_s, u"110000"_s}}, u"FE"_s);
    row("no city", {.cities = {u""_s}}, u"G"_s);
    row("unknown code", {.cities = {u"999999"_s}}, u""_s);
    row("paper", {.papers = {u"阜新日报"_s}}, u"ABC"_s);
    row("unknown paper", {.papers = {u""_s}}, u"FHDG"_s);
    row("paper or unknown", {.papers = {u"昌吉日报"_s, u""_s}}, u"FHDEG"_s);
    row("origin", {.origins = {u"wire"_s}}, u"H"_s);
    row("state", {.states = {ReadState::Coded}}, u"D"_s);
    row("new ones", {.states = {ReadState::New}}, u"FHABCEG"_s);
    row("month", {.months = {u"2025-09"_s}}, u"HDAB"_s);
    row("year", {.months = {u"2024"_s}}, u"FE"_s);
    row("month of a known year only", {.months = {u"2024-12"_s}}, u"E"_s);
    row("no date", {.months = {u""_s}}, u"G"_s);
    row("month or none", {.months = {u"2025-08"_s, u""_s}}, u"CG"_s);
    row("no wild cards in months", {.months = {u"*"_s}}, u""_s);
    row("from", {.from = QDate(2025, 9, 2)}, u"HAB"_s);
    row("to", {.to = QDate(2024, 6, 30)}, u"F"_s);
    row("from and to", {.from = QDate(2024, 12, 1), .to = QDate(2025, 8, 31)}, u"FCE"_s);
    row("city and month", {.cities = {u"210000"_s}, .months = {u"2025-09"_s}}, u"HDAB"_s);
    row("city and other month", {.cities = {u"652300"_s}, .months = {u"2025-09"_s}}, u""_s);
    row("section", {.sections = {u"要闻"_s}}, u"C"_s);
    row("section or none", {.sections = {u"要闻"_s, u""_s}}, u"FHDABCEG"_s);
    row("not that city", {.excluded = {.cities = {u"210300"_s}}}, u"FABCEG"_s);
    row("not that province", {.excluded = {.cities = {u"210000"_s}}}, u"FEG"_s);
    row("not without a city", {.excluded = {.cities = {u""_s}}}, u"FHDABCE"_s);
    row("not that paper", {.excluded = {.papers = {u"阜新日报"_s}}}, u"FHDEG"_s);
    row("not that month", {.excluded = {.months = {u"2025-09"_s}}}, u"FCEG"_s);
    row("not that year", {.excluded = {.months = {u"2025"_s}}}, u"FEG"_s);
    row("not that section", {.excluded = {.sections = {u"要闻"_s}}}, u"FHDABEG"_s);
    row("that province without a city",
        {.cities = {u"210000"_s}, .excluded = {.cities = {u"210300"_s}}}, u"ABC"_s);
    row("quotes in a name", {.papers = {u"'\"[]"_s}}, u""_s);
}

void TestListingStore::filters()
{
    QFETCH(Filter, filter);
    QFETCH(QString, expected);
    const auto found = listing(m_library->db, filter, Grouping::CityAndMonth, SortOrder::Default);
    QVERIFY(found);
    QCOMPARE(letters(found->ids), expected);
}

// A tag takes those below it.
void TestListingStore::filtersByTag()
{
    const QList<Tag> codebook = *tags(m_library->db);
    QCOMPARE(codebook[0].path, u"转型"_s);
    QCOMPARE(codebook[1].path, u"转型/产业"_s);
    const auto lettersOf = [this](const Filter &filter) {
        return letters(
            listing(m_library->db, filter, Grouping::CityAndMonth, SortOrder::Default)->ids);
    };
    QCOMPARE(lettersOf({.tags = {codebook[0].id}}), u"ACE"_s);
    QCOMPARE(lettersOf({.tags = {codebook[1].id}}), u"AE"_s);
    QCOMPARE(lettersOf({.excluded = {.tags = {codebook[0].id}}}), u"FHDBG"_s);
}

void TestListingStore::theFirstFew_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<SortOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("by city") << Grouping::CityAndMonth << SortOrder::Default << u"FHDA"_s
                             << QStringList{u"北京 2024 0+1"_s, u"鞍山 2025-09 1+2"_s,
                                            u"阜新~ 2025-09~ 3+1"_s};
    QTest::newRow("by paper") << Grouping::Paper << SortOrder::Default << u"EABC"_s
                              << QStringList{u"昌吉日报 0+1"_s, u"阜新日报 1+3"_s};
    QTest::newRow("by headline") << Grouping::Paper << SortOrder::Headline << u"EABC"_s
                                 << QStringList{u"昌吉日报 0+1"_s, u"阜新日报 1+3"_s};
}

void TestListingStore::theFirstFew()
{
    QFETCH(Grouping, grouping);
    QFETCH(SortOrder, order);
    const auto some = listing(m_library->db, {}, grouping, order, 4);
    QVERIFY(some);
    QTEST(letters(some->ids), "expected");
    QTEST(describe(some->groups), "groups");
    QVERIFY(!some->isWhole);
    QVERIFY(listing(m_library->db, {}, grouping, order, 8)->isWhole);
    QVERIFY(listing(m_library->db, {}, grouping, order)->isWhole);
}

void TestListingStore::possibleDates()
{
    // A and B: some day of September; F: some day of 2024; E: surely the last day of 2024.
    const Filter september{.from = QDate(2025, 9, 1), .to = QDate(2025, 9, 10)};
    auto found = listing(m_library->db, september, Grouping::CityAndMonth, SortOrder::Default);
    QCOMPARE(letters(found->ids), u"HDAB"_s);
    QCOMPARE(found->possible, 2);
    const Filter month{.from = QDate(2025, 9, 1), .to = QDate(2025, 9, 30)};
    found = listing(m_library->db, month, Grouping::CityAndMonth, SortOrder::Default);
    QCOMPARE(found->possible, 0);
    const Filter since{.from = QDate(2024, 12, 31)};
    found = listing(m_library->db, since, Grouping::CityAndMonth, SortOrder::Default);
    QCOMPARE(letters(found->ids), u"FHDABCE"_s);
    QCOMPARE(found->possible, 1);
}

void TestListingStore::binIsNotListed()
{
    auto transaction = Transaction::begin(m_library->db); // rolled back at the end
    QVERIFY(runOnce(m_library->db, "UPDATE article SET removed = '2025-10-01' WHERE id = ?",
                    qint64(id(u'C'))));
    QCOMPARE(letters(listing(m_library->db, {}, Grouping::CityAndMonth, SortOrder::Default)->ids),
             u"FHDABEG"_s);
    QCOMPARE(describe(*tagCounts(m_library->db))[0].right(4), u"转型 2"_s);
}

void TestListingStore::countsByCity()
{
    QCOMPARE(describe(*cityCounts(m_library->db)),
             (QStringList{u"110000< 北京 1"_s, u"210000< 辽宁 5"_s, u"210300<210000 鞍山 2"_s,
                          u"210900<210000 阜新 3"_s, u"650000< 新疆 1"_s, u"652300<650000 昌吉 1"_s,
                          u"<  1"_s}));
}

void TestListingStore::countsByDate()
{
    QCOMPARE(
        describe(*dateCounts(m_library->db)),
        (QStringList{u"2025< 2025 5"_s, u"2025-09<2025 2025-09 4"_s, u"2025-08<2025 2025-08 1"_s,
                     u"2024< 2024 2"_s, u"2024-12<2024 2024-12 1"_s, u"<  1"_s}));
}

void TestListingStore::countsByPaper()
{
    QCOMPARE(describe(*paperCounts(m_library->db)),
             (QStringList{u"昌吉日报< 昌吉日报 1"_s, u"阜新日报< 阜新日报 3"_s, u"<  4"_s}));
}

void TestListingStore::countsByTag()
{
    const QList<Count> counts = *tagCounts(m_library->db);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[0].name, u"转型"_s);
    QCOMPARE(counts[0].count, 3); // A, C and E, which has two marks
    QCOMPARE(counts[0].parent, QString());
    QCOMPARE(counts[1].name, u"产业"_s);
    QCOMPARE(counts[1].count, 2);
    QCOMPARE(counts[1].parent, counts[0].key);
    QCOMPARE(counts[1].color, counts[0].color);
    QCOMPARE(counts[2].name, u"生态"_s);
    QCOMPARE(counts[2].count, 1);
    QVERIFY(counts[2].color != counts[0].color);
}

void TestListingStore::emptyLibrary()
{
    sample::Library empty;
    const auto none = listing(empty.db, {}, Grouping::CityAndMonth, SortOrder::Headline);
    QVERIFY(none);
    QVERIFY(none->ids.isEmpty());
    QVERIFY(none->groups.isEmpty());
    QVERIFY(cityCounts(empty.db)->isEmpty());
    QVERIFY(dateCounts(empty.db)->isEmpty());
    QVERIFY(paperCounts(empty.db)->isEmpty());
    QVERIFY(tagCounts(empty.db)->isEmpty());
}

QTEST_GUILESS_MAIN(TestListingStore)
#include "tst_listingstore.moc"
