#include "paper/filterjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString housingUuid = u"11111111-0000-4000-8000-000000000001"_s;
const QString waterUuid = u"11111111-0000-4000-8000-000000000002"_s;

QList<Tag> codebook()
{
    return {Tag{.id = TagId(4), .uuid = housingUuid, .name = u"住房"_s, .path = u"住房"_s},
            Tag{.id = TagId(9), .uuid = waterUuid, .name = u"水"_s, .path = u"环境/水"_s}};
}

QString written(const Filter &filter)
{
    return QString::fromUtf8(
        QJsonDocument(filterJson(filter, codebook())).toJson(QJsonDocument::Compact));
}

} // namespace

class TestFilterJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void ofAnotherLibrary();
    void whatIsGoneFindsNothing();
    void wordsThatMeanNothing();
};

void TestFilterJson::roundTrip_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("json"); // members in the order of their names
    QTest::newRow("all articles") << Filter() << u"{}"_s;
    QTest::newRow("query") << Filter{.query = u"\"城市更新\" -棚改"_s}
                           << uR"({"query":"\"城市更新\" -棚改"})"_s;
    QTest::newRow("cities and the unknown one")
        << Filter{.cities = {u"210900"_s, u"TW-TNN"_s, QString(u""_s)}}
        << uR"({"cities":["210900","TW-TNN",""]})"_s;
    QTest::newRow("papers and sections")
        << Filter{.papers = {u"阜新日报"_s}, .sections = {u"要闻"_s}}
        << uR"({"papers":["阜新日报"],"sections":["要闻"]})"_s;
    QTest::newRow("words") << Filter{.origins = {u"own"_s, u"wire"_s},
                                     .states = {ReadState::Coded, ReadState::NothingFound}}
                           << uR"({"origins":["own","wire"],"states":["coded","nothing"]})"_s;
    QTest::newRow("dates") << Filter{.months = {u"2020-12"_s, u"2021"_s},
                                     .from = QDate(2020, 1, 31),
                                     .to = QDate(2021, 2, 28)}
                           << uR"({"from":"2020-01-31","months":["2020-12","2021"],)"
                              uR"("to":"2021-02-28"})"_s;
    QTest::newRow("tags") << Filter{.tags = {TagId(9), TagId(4)}}
                          << u"{\"tags\":[\"%1\",\"%2\"]}"_s.arg(waterUuid, housingUuid);
    QTest::newRow("excluded")
        << Filter{.excluded = {.cities = {u"210000"_s},
                               .papers = {u"鞍山日报"_s},
                               .months = {u"2025"_s},
                               .sections = {u"广告"_s},
                               .tags = {TagId(4)}}}
        << u"{\"excluded\":{\"cities\":[\"210000\"],\"months\":[\"2025\"],"
           "\"papers\":[\"鞍山日报\"],\"sections\":[\"广告\"],\"tags\":[\"%1\"]}}"_s.arg(
               housingUuid);
}

void TestFilterJson::roundTrip()
{
    QFETCH(Filter, filter);
    QFETCH(QString, json);
    QCOMPARE(written(filter), json);
    QVERIFY(filterOf(QJsonDocument::fromJson(json.toUtf8()).object(), codebook()) == filter);
}

// Row numbers mean nothing there; the tag is found by its UUID.
void TestFilterJson::ofAnotherLibrary()
{
    const QJsonObject json = filterJson({.tags = {TagId(9)}}, codebook());
    const QList<Tag> other{Tag{.id = TagId(1), .uuid = waterUuid, .path = u"河流"_s}};
    QCOMPARE(filterOf(json, other).tags, QList<TagId>{TagId(1)});
}

void TestFilterJson::whatIsGoneFindsNothing()
{
    const QJsonObject json = filterJson({.tags = {TagId(4)}}, codebook());
    QCOMPARE(filterOf(json, {}).tags, QList<TagId>{TagId(0)});
}

void TestFilterJson::wordsThatMeanNothing()
{
    const QByteArray json = R"({"states":["coded","asleep"],"from":"soon","cities":7})";
    const Filter filter = filterOf(QJsonDocument::fromJson(json).object(), codebook());
    QVERIFY(filter == Filter{.states = {ReadState::Coded}});
}

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filterjson.moc"
