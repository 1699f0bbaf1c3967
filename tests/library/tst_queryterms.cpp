#include "library/queryterms.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cities_data();
    void cities();
    void provincesTakeTheirCities();
    void dates_data();
    void dates();
    void tags_data();
    void tags();
};

void TestQueryTerms::cities_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("short, without the county") << u"阜新"_s << QStringList{u"210900"_s};
    QTest::newRow("full") << u"阜新市"_s << QStringList{u"210900"_s};
    QTest::newRow("traditional") << u"瀋陽"_s << QStringList{u"210100"_s};
    QTest::newRow("former") << u"襄樊"_s << QStringList{u"420600"_s};
    QTest::newRow("pinyin") << u"fuxin"_s << QStringList{u"210900"_s};
    QTest::newRow("pinyin with a space") << u"Fu xin"_s << QStringList{u"210900"_s};
    QTest::newRow("full width") << u"ｆｕｘｉｎ"_s << QStringList{u"210900"_s};
    QTest::newRow("two of the name") << u"suzhou"_s << QStringList{u"320500"_s, u"341300"_s};
    QTest::newRow("code") << u"210900"_s << QStringList{u"210900"_s};
    QTest::newRow("municipality") << u"北京"_s << QStringList{u"110000"_s};
    QTest::newRow("Taiwan") << u"臺南"_s << QStringList{u"TW-TNN"_s};
    QTest::newRow("county") << u"义乌"_s << QStringList();
    QTest::newRow("none") << u"亚特兰蒂斯"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestQueryTerms::cities()
{
    QFETCH(const QString, value);
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    QStringList codes;
    for (const Place &city : citiesFor(**gazetteer, value))
        codes += city.code;
    QTEST(codes, "codes");
}

void TestQueryTerms::provincesTakeTheirCities()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    const QList<Place> liaoning = citiesFor(**gazetteer, u"liaoning"_s);
    QCOMPARE(liaoning.size(), 15); // the province and its 14 cities
    QCOMPARE(liaoning.first().code, u"210000"_s);
    // 吉林 is a province and a city in it, which is counted once.
    const QList<Place> jilin = citiesFor(**gazetteer, u"吉林"_s);
    QCOMPARE(jilin.count(*(*gazetteer)->place(u"220200"_s)), 1);
    QVERIFY(jilin.contains(*(*gazetteer)->place(u"220100"_s)));
}

void TestQueryTerms::dates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("days"); // first/last
    QTest::newRow("day") << u"2025-07-03"_s << u"2025-07-03/2025-07-03"_s;
    QTest::newRow("month") << u"2024-02"_s << u"2024-02-01/2024-02-29"_s;
    QTest::newRow("year") << u"2025"_s << u"2025-01-01/2025-12-31"_s;
    QTest::newRow("doubtful") << u"2025~"_s << u"2025-01-01/2025-12-31"_s;
    QTest::newRow("interval") << u"2020/2021-03"_s << u"2020-01-01/2021-03-31"_s;
    QTest::newRow("open interval") << u"2020/.."_s << u"2020-01-01/"_s;
    QTest::newRow("range") << u"2020..2023-05"_s << u"2020-01-01/2023-05-31"_s;
    QTest::newRow("range, open behind") << u"2020.."_s << u"2020-01-01/"_s;
    QTest::newRow("range, open before") << u"..2023-05"_s << u"/2023-05-31"_s;
    QTest::newRow("range inside a year") << u"2020..2020"_s << u"2020-01-01/2020-12-31"_s;
    QTest::newRow("full width") << u"２０２０．．２０２１"_s << u"2020-01-01/2021-12-31"_s;
    QTest::newRow("backward") << u"2023..2020"_s << QString();
    QTest::newRow("open at both ends") << u".."_s << QString();
    QTest::newRow("three ends") << u"2020..2021..2022"_s << QString();
    QTest::newRow("an interval in a range") << u"2020/2021..2022"_s << QString();
    QTest::newRow("no such day") << u"2025-02-30"_s << QString();
    QTest::newRow("words") << u"去年"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestQueryTerms::dates()
{
    QFETCH(const QString, value);
    const auto dates = datesFor(value);
    const QString days =
        dates ? dates->first.toString(Qt::ISODate) + u'/' + dates->second.toString(Qt::ISODate)
              : QString();
    QTEST(days, "days");
}

void TestQueryTerms::tags_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<TagId>>("ids");
    using Ids = QList<TagId>;
    QTest::newRow("top, with all below") << u"经济"_s << Ids{TagId(1), TagId(2), TagId(3)};
    QTest::newRow("traditional") << u"經濟"_s << Ids{TagId(1), TagId(2), TagId(3)};
    QTest::newRow("path") << u"经济/住房"_s << Ids{TagId(2), TagId(3)};
    QTest::newRow("end of a path") << u"住房/租金"_s << Ids{TagId(3)};
    QTest::newRow("name below") << u"租金"_s << Ids{TagId(3)};
    QTest::newRow("path before name") << u"住房"_s << Ids{TagId(4)};
    QTest::newRow("name at two places") << u"价格"_s << Ids{TagId(5), TagId(6)};
    QTest::newRow("slash in a name") << u"水\\/电"_s << Ids{TagId(7)};
    QTest::newRow("part of a name") << u"经"_s << Ids();
    QTest::newRow("none") << u"文化"_s << Ids();
    QTest::newRow("empty") << u"/"_s << Ids();
}

static Tag tag(int id, int parent, const QString &path)
{
    return {.id = TagId(id), .parent = TagId(parent), .path = path};
}

void TestQueryTerms::tags()
{
    const QList<Tag> codebook{
        tag(1, 0, u"经济"_s),         tag(2, 1, u"经济/住房"_s), tag(3, 2, u"经济/住房/租金"_s),
        tag(4, 0, u"住房"_s),         tag(5, 8, u"食品/价格"_s), tag(6, 9, u"能源/价格"_s),
        tag(7, 9, u"能源/水\\/电"_s), tag(8, 0, u"食品"_s),      tag(9, 0, u"能源"_s),
    };
    QFETCH(const QString, value);
    QTEST(tagsFor(codebook, value), "ids");
}

QTEST_GUILESS_MAIN(TestQueryTerms)
#include "tst_queryterms.moc"
