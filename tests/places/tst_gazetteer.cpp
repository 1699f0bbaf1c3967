#include "places/gazetteer.h"
#include "places/papers.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestGazetteer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codes_data();
    void codes();
    void named_data();
    void named();
    void cities();
    void citiesWithin();
    void mentions_data();
    void mentions();
    void mentionOfCity();
    void mentionOfCounty();
    void everydayWords();
    void papers_data();
    void papers();
    void papersInPinyin_data();
    void papersInPinyin();
    void everyListedPaperHasAPlace();
    void speed();

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
};

void TestGazetteer::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY2(gazetteer, qPrintable(gazetteer ? QString() : gazetteer.error().detail));
    m_gazetteer = *gazetteer;
}

void TestGazetteer::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("pinyin");
    QTest::addColumn<QString>("province");
    QTest::newRow("city") << u"210900"_s << u"阜新市"_s << u"阜新"_s << u"fuxin"_s << u"辽宁"_s;
    QTest::newRow("autonomous prefecture")
        << u"652300"_s << u"昌吉回族自治州"_s << u"昌吉"_s << u"changji"_s << u"新疆"_s;
    QTest::newRow("league") << u"152500"_s << u"锡林郭勒盟"_s << u"锡林郭勒"_s << u"xilinguolei"_s
                            << u"内蒙古"_s;
    QTest::newRow("municipality") << u"500000"_s << u"重庆市"_s << u"重庆"_s << u"chongqing"_s
                                  << u"重庆"_s;
    QTest::newRow("county") << u"210921"_s << u"阜新蒙古族自治县"_s << u"阜新"_s << QString()
                            << u"辽宁"_s;
    QTest::newRow("county run by a province")
        << u"429004"_s << u"仙桃市"_s << u"仙桃"_s << u"xiantao"_s << u"湖北"_s;
    QTest::newRow("Taiwan") << u"TW-TNN"_s << u"台南市"_s << u"台南"_s << u"tainan"_s << u"台湾"_s;
    QTest::newRow("Hong Kong") << u"810000"_s << u"香港特别行政区"_s << u"香港"_s << u"xianggang"_s
                               << u"香港"_s;
    QTest::newRow("several readings")
        << u"350200"_s << u"厦门市"_s << u"厦门"_s << u"xiamen"_s << u"福建"_s;
}

void TestGazetteer::codes()
{
    QFETCH(QString, code);
    const std::optional<Place> place = m_gazetteer->place(code);
    QVERIFY(place);
    QCOMPARE(place->code, code);
    QTEST(place->name, "name");
    QTEST(place->shortName, "shortName");
    QTEST(place->pinyin, "pinyin");
    QTEST(place->provinceName, "province");
    QVERIFY(!m_gazetteer->place(code + u'0'));
}

void TestGazetteer::named_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("full") << u"阜新市"_s << QStringList{u"210900"_s};
    QTest::newRow("short, city before county")
        << u"阜新"_s << QStringList{u"210900"_s, u"210921"_s};
    QTest::newRow("pinyin") << u"Fuxin"_s << QStringList{u"210900"_s};
    QTest::newRow("pinyin in two words") << u"fu xin"_s << QStringList{u"210900"_s};
    QTest::newRow("pinyin with an apostrophe") << u"Xi'an"_s << QStringList{u"610100"_s};
    QTest::newRow("pinyin of two cities") << u"suzhou"_s << QStringList{u"320500"_s, u"341300"_s};
    QTest::newRow("code") << u" 652300 "_s << QStringList{u"652300"_s};
    QTest::newRow("code of Taiwan") << u"tw-tpe"_s << QStringList{u"TW-TPE"_s};
    QTest::newRow("traditional") << u"瀋陽"_s << QStringList{u"210100"_s};
    QTest::newRow("Taiwan in either form") << u"臺中市"_s << QStringList{u"TW-TXG"_s};
    QTest::newRow("without ethnic words") << u"昌吉州"_s << QStringList{u"652300"_s};
    QTest::newRow("county without suffix") << u"义乌"_s << QStringList{u"330782"_s};
    QTest::newRow("renamed") << u"襄樊"_s << QStringList{u"420600"_s};
    QTest::newRow("renamed, in full") << u"锦西市"_s << QStringList{u"211400"_s};
    QTest::newRow("dissolved") << u"莱芜市"_s << QStringList{u"370100"_s};
    QTest::newRow("banner league") << u"哲里木盟"_s << QStringList{u"150500"_s};
    QTest::newRow("once a prefecture, now a county") << u"巢湖市"_s << QStringList{u"340181"_s};
    QTest::newRow("nothing") << u"亚特兰蒂斯"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestGazetteer::named()
{
    QFETCH(QString, typed);
    QStringList codes;
    for (const Place &place : m_gazetteer->named(typed))
        codes.append(place.code);
    QTEST(codes, "codes");
}

void TestGazetteer::cities()
{
    QStringList codes;
    for (const Place &city : m_gazetteer->cities())
        codes.append(city.code);
    QVERIFY(codes.contains(u"210000"_s) && codes.contains(u"210900"_s));
    QVERIFY(codes.contains(u"TW-TNN"_s));
    QVERIFY(!codes.contains(u"210921"_s)); // a county
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
}

void TestGazetteer::citiesWithin()
{
    const QStringList liaoning = m_gazetteer->citiesWithin(u"210000"_s);
    QCOMPARE(liaoning.size(), 15); // the province and its 14 cities
    QVERIFY(liaoning.contains(u"210900"_s));
    QVERIFY(!liaoning.contains(u"210921"_s));
    QCOMPARE(m_gazetteer->citiesWithin(u"210900"_s), QStringList{u"210900"_s});
    QCOMPARE(m_gazetteer->citiesWithin(u"110000"_s), QStringList{u"110000"_s});
    QVERIFY(m_gazetteer->citiesWithin(u"420000"_s).contains(u"429004"_s));
    QCOMPARE(m_gazetteer->citiesWithin(u"710000"_s).size(), 23);
}

void TestGazetteer::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // word=code|code
    QTest::newRow("full and short")
        << u"由阜新市在全省推出，阜新玛瑙"_s << QStringList{u"阜新市=210900"_s, u"阜新=210900"_s};
    QTest::newRow("longest first")
        << u"阜新蒙古族自治县"_s << QStringList{u"阜新蒙古族自治县=210921"_s};
    QTest::newRow("traditional, one 族 missing")
        << u"阜新蒙古自治縣、彰武縣"_s
        << QStringList{u"阜新蒙古自治縣=210921"_s, u"彰武縣=210922"_s};
    QTest::newRow("without ethnic words")
        << u"阜新縣和阜蒙县"_s << QStringList{u"阜新縣=210921"_s, u"阜蒙县=210921"_s};
    QTest::newRow("mixed scripts in one name")
        << u"清河门區"_s << QStringList{u"清河门區=210905"_s};
    QTest::newRow("banners") << u"达茂旗、科左中旗、阿左旗"_s
                             << QStringList{u"达茂旗=150223"_s, u"科左中旗=150521"_s,
                                            u"阿左旗=152921"_s};
    QTest::newRow("more banners, and a league")
        << u"乌前旗、鄂前旗、土左旗、锡盟"_s
        << QStringList{u"乌前旗=150823"_s, u"鄂前旗=150623"_s, u"土左旗=150121"_s,
                       u"锡盟=152500"_s};
    QTest::newRow("county name of three characters")
        << u"吉木萨尔的油菜"_s << QStringList{u"吉木萨尔=652327"_s};
    QTest::newRow("county name of two characters") << u"义乌的商人"_s << QStringList();
    QTest::newRow("shared name") << u"海州区"_s << QStringList{u"海州区=210902|320706"_s};
    QTest::newRow("shared name after its city")
        << u"连云港市海州区"_s << QStringList{u"连云港市=320700"_s, u"海州区=320706"_s};
    QTest::newRow("another city's district of that name")
        << u"北京朝阳"_s << QStringList{u"北京=110000"_s, u"朝阳=110105"_s};
    QTest::newRow("province and city")
        << u"吉林省吉林市"_s << QStringList{u"吉林省=220000"_s, u"吉林市=220200"_s};
    QTest::newRow("former name") << u"原锦西市"_s << QStringList{u"锦西市=211400"_s};
    QTest::newRow("former prefecture that is a plain word") << u"惠民政策"_s << QStringList();
    QTest::newRow("idiom") << u"做法大同小異，只求長治久安"_s << QStringList();
    QTest::newRow("street") << u"在北京路和南京东路交会处"_s << QStringList();
    QTest::newRow("town elsewhere")
        << u"花莲县吉安鄉、大同镇、朝阳村"_s << QStringList{u"花莲县=TW-HUA"_s};
    QTest::newRow("no town") << u"锦州乡村振兴，锦州村镇银行"_s
                             << QStringList{u"锦州=210700"_s, u"锦州=210700"_s};
    QTest::newRow("not a street") << u"北京路演"_s << QStringList{u"北京=110000"_s};
    QTest::newRow("across words") << u"在平台中央，任务的完成都靠他"_s << QStringList();
    QTest::newRow("nothing") << u"今天天气很好 abc"_s << QStringList();
}

void TestGazetteer::mentions()
{
    QFETCH(QString, text);
    QStringList found;
    for (const PlaceMention &mention : m_gazetteer->mentions(text)) {
        QStringList codes;
        for (const Place &place : mention.places)
            codes.append(place.code);
        QCOMPARE(mention.prefectures.size(), mention.places.size());
        found.append(text.mid(mention.range.begin, mention.range.length()) + u'=' +
                     codes.join(u'|'));
    }
    QTEST(found, "found");
}

void TestGazetteer::mentionOfCity()
{
    const QList<PlaceMention> found = m_gazetteer->mentions(u"锦州，锦州市"_s);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found[0].isFullName && found[1].isFullName);
    QVERIFY(!found[0].isCounty && !found[1].isCounty);
    QCOMPARE(found[0].prefectures.first().code, u"210700"_s);
}

void TestGazetteer::mentionOfCounty()
{
    const QList<PlaceMention> found = m_gazetteer->mentions(u"海淀区和石河子市"_s);
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].isCounty);
    QCOMPARE(found[0].prefectures.first().code, u"110000"_s);
    QVERIFY(!found[1].isCounty); // run by the region itself
    QCOMPARE(found[1].prefectures.first().code, u"659001"_s);
}

void TestGazetteer::everydayWords()
{
    const QList<PlaceMention> found = m_gazetteer->mentions(u"朝阳，朝阳市，锦州"_s);
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].isEverydayWord);
    QVERIFY(!found[1].isEverydayWord);
    QVERIFY(!found[2].isEverydayWord);
}

void TestGazetteer::papers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("city");
    QTest::addColumn<PaperLevel>("level");
    const auto row = [](const char *about, const QString &name, const QString &city,
                        PaperLevel level) { QTest::newRow(about) << name << city << level; };
    const auto unknown = PaperLevel::Unknown;
    row("named after its city", u"锦州日报"_s, u"210700"_s, PaperLevel::City);
    row("traditional", u"錦州晚報"_s, u"210700"_s, PaperLevel::City);
    row("autonomous prefecture", u"昌吉日报"_s, u"652300"_s, PaperLevel::City);
    row("its short form", u"海西州报"_s, u"632800"_s, PaperLevel::City);
    row("province: its capital", u"江苏法治报"_s, u"320100"_s, PaperLevel::Provincial);
    row("listed province", u"河南日报"_s, u"410100"_s, PaperLevel::Provincial);
    row("municipality", u"上海法治报"_s, u"310000"_s, PaperLevel::Provincial);
    row("county", u"义乌商报"_s, u"330782"_s, PaperLevel::County);
    row("district listed", u"萧山日报"_s, u"330109"_s, PaperLevel::County);
    row("national", u"光明日报"_s, u"110000"_s, PaperLevel::National);
    row("nickname", u"太行日报"_s, u"140500"_s, PaperLevel::City);
    row("nickname, traditional", u"燕都晨報"_s, u"211300"_s, PaperLevel::City);
    row("special zone", u"深圳特区报"_s, u"440300"_s, PaperLevel::City);
    row("edition", u"齐鲁晚报·今日临沂"_s, u"370100"_s, PaperLevel::Provincial);
    row("Hong Kong", u"明報"_s, u"810000"_s, PaperLevel::Provincial);
    row("Taiwan", u"聯合報"_s, u"TW-TPE"_s, PaperLevel::Provincial);
    row("Taiwan, county", u"金門日報"_s, u"TW-KIN"_s, PaperLevel::City);
    row("two papers of one name", u"文汇报"_s, {}, unknown);
    row("city or province", u"吉林晚报"_s, {}, unknown);
    row("everyday word", u"东风日报"_s, {}, unknown);
    row("county name of several places", u"和平日报"_s, {}, unknown);
    row("no place", u"河山日报"_s, {}, unknown);
    row("no paper", u"锦州"_s, {}, unknown);
    row("empty", {}, {}, unknown);
}

void TestGazetteer::papers()
{
    QFETCH(QString, name);
    const Paper paper = m_gazetteer->paper(name);
    QCOMPARE(paper.name, name);
    QTEST(paper.publishedAt.code, "city");
    QTEST(paper.level, "level");
}

void TestGazetteer::papersInPinyin_data()
{
    QTest::addColumn<QString>("masthead");
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << u"CHANGJI RIBAO"_s << u"昌吉日报"_s;
    QTest::newRow("two words") << u"JIN ZHOU WAN BAO"_s << QString();
    QTest::newRow("evening paper") << u"Jinzhou Wanbao"_s << u"锦州晚报"_s;
    QTest::newRow("full width") << u"ＦＵＸＩＮ　ＲＩＢＡＯ"_s << u"阜新日报"_s;
    QTest::newRow("two cities") << u"SUZHOU RIBAO"_s << QString();
    QTest::newRow("no city") << u"GONGREN RIBAO"_s << QString();
    QTest::newRow("no paper") << u"CHANGJI"_s << QString();
}

void TestGazetteer::papersInPinyin()
{
    QFETCH(QString, masthead);
    QTEST(m_gazetteer->paperInPinyin(masthead), "name");
}

void TestGazetteer::everyListedPaperHasAPlace()
{
    const auto rows = readPapers();
    QVERIFY(rows);
    QVERIFY(rows->size() > 200);
    for (const PaperRow &row : *rows) {
        QVERIFY2(m_gazetteer->place(row.city), qPrintable(row.name));
        QVERIFY2(m_gazetteer->isListedPaper(row.name), qPrintable(row.name));
    }
}

void TestGazetteer::speed()
{
    const QString paragraph =
        u"近日，锦州市与山西省大同市开展旅游对接，共同推进两地各民族交往交流交融示范项目建设。"_s;
    const QString text = paragraph.repeated(25000); // 3 MB of UTF-8
    qsizetype found = 0;
    QBENCHMARK_ONCE
    {
        found = m_gazetteer->mentions(text).size();
    }
    QCOMPARE(found, 75000);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
