#include "ingest/pagereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString story = u"# 新路通车\n本报讯 新路昨天通车，市民很高兴。\n"_s;

} // namespace

// Paper, number, place and date by the whole way, on invented pages.
class TestPageLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mastheads_data();
    void mastheads();
    void noBars_data();
    void noBars();
    void sources_data();
    void sources();
    void patternGivesLabels();
    void pathUnmatched();
    void pathCityUnknown();
    void numberThatIsSetStays();
    void formatSpeaksBeforeThePath();
    void wireStory();
    void knownPaper();

private:
    Page read(const QString &text, const GivenLabels &given = {}) const;

    std::shared_ptr<const Gazetteer> m_gazetteer;
};

void TestPageLabels::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    m_gazetteer = *gazetteer;
}

Page TestPageLabels::read(const QString &text, const GivenLabels &given) const
{
    const auto pages = PageReader(m_gazetteer).read(u"page.txt"_s, text.toUtf8(), given);
    return pages ? pages->first() : Page();
}

void TestPageLabels::mastheads_data()
{
    QTest::addColumn<QString>("masthead"); // lines before the story
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *name, const QString &masthead, const QString &paper,
                        const QString &page, const QString &city, const QString &edtf) {
        QTest::newRow(name) << masthead << paper << page << city << edtf;
    };
    row("bar of a city's paper", u"锦州日报 2024年3月5日 星期二 第3版 要闻"_s, u"锦州日报"_s,
        u"3"_s, u"210700"_s, u"2024-03-05"_s);
    row("page first", u"A03 要闻 2024年3月5日 星期二 燕都晨报"_s, u"燕都晨报"_s, u"A03"_s,
        u"211300"_s, u"2024-03-05"_s);
    row("section that ends like a paper", u"A03 国内新闻 2024年3月5日 星期二 天气预报 燕都晨报"_s,
        u"燕都晨报"_s, u"A03"_s, u"211300"_s, u"2024-03-05"_s);
    row("editors", u"2024年3月5日 星期二 责任编辑:王明 美编:李红 电话:0416-1234567"_s, {}, {}, {},
        u"2024-03-05"_s);
    row("with bars between", u"千山晚报 | 2024-03-05 | 星期二 | 04版"_s, u"千山晚报"_s, u"04"_s,
        u"210300"_s, u"2024-03-05"_s);
    row("nickname", u"太行日报\n2024年3月5日 星期二\n总第12285期\n今日4版"_s, u"太行日报"_s, {},
        u"140500"_s, u"2024-03-05"_s);
    row("provincial paper says no city", u"河南日报\n2024年3月5日 星期二\n总第12285期"_s,
        u"河南日报"_s, {}, {}, u"2024-03-05"_s);
    row("nor does one that bears its capital's nickname",
        u"齐鲁晚报\n2024年3月5日 星期二\n总第12285期"_s, u"齐鲁晚报"_s, {}, {}, u"2024-03-05"_s);
    row("edition of a city", u"齐鲁晚报·今日临沂\n2024年3月5日 星期二\n总第12285期"_s,
        u"齐鲁晚报·今日临沂"_s, {}, u"371300"_s, u"2024-03-05"_s);
    row("province and city of one name", u"吉林日报 2024年3月5日 星期二 第3版"_s, u"吉林日报"_s,
        u"3"_s, {}, u"2024-03-05"_s);
    row("city called after the sun", u"朝阳日报 2024年3月5日 星期二 第3版"_s, u"朝阳日报"_s, u"3"_s,
        u"211300"_s, u"2024-03-05"_s);
    row("island of one name", u"海南日报 2024年3月5日 星期二 第3版"_s, u"海南日报"_s, u"3"_s, {},
        u"2024-03-05"_s);
    row("national paper", u"人民日报 2024年3月5日 星期二 第3版"_s, u"人民日报"_s, u"3"_s, {},
        u"2024-03-05"_s);
    row("municipality", u"新民晚报 2024年3月5日 星期二 第3版"_s, u"新民晚报"_s, u"3"_s, u"310000"_s,
        u"2024-03-05"_s);
    row("county", u"义乌商报 2024年3月5日 星期二 第3版"_s, u"义乌商报"_s, u"3"_s, u"330700"_s,
        u"2024-03-05"_s);
    row("autonomous prefecture", u"恩施日报 2024年3月5日 星期二 第3版"_s, u"恩施日报"_s, u"3"_s,
        u"422800"_s, u"2024-03-05"_s);
    row("labour paper", u"唐山劳动日报 2024年3月5日 星期二 第3版"_s, u"唐山劳动日报"_s, u"3"_s,
        u"130200"_s, u"2024-03-05"_s);
    row("Hong Kong", u"香港文匯報 2024年3月5日 星期二 A12"_s, u"香港文匯報"_s, u"A12"_s,
        u"810000"_s, u"2024-03-05"_s);
    row("Hong Kong, two characters", u"明報 2024年3月5日 星期二 A12"_s, u"明報"_s, u"A12"_s,
        u"810000"_s, u"2024-03-05"_s);
    row("number and section on a line of their own", u"大公報 2024年3月5日 星期二\nA12 港聞"_s,
        u"大公報"_s, u"A12"_s, u"810000"_s, u"2024-03-05"_s);
    row("Macau", u"澳門日報 2024年3月5日 星期二 A12"_s, u"澳門日報"_s, u"A12"_s, u"820000"_s,
        u"2024-03-05"_s);
    row("name of two papers", u"文匯報 2024年3月5日 星期二 A12"_s, u"文匯報"_s, u"A12"_s, {},
        u"2024-03-05"_s);
    row("Taiwan, Republic", u"聯合報 中華民國114年9月8日 星期一 A3版"_s, u"聯合報"_s, u"A3"_s, {},
        u"2025-09-08"_s);
    row("Taiwan, a city's paper", u"更生日報 中華民國114年9月8日 星期一 第3版"_s, u"更生日報"_s,
        u"3"_s, u"TW-HUA"_s, u"2025-09-08"_s);
    row("Taiwan, the year alone tells", u"金門日報 115年2月9日 星期一 第3版"_s, u"金門日報"_s,
        u"3"_s, u"TW-KIN"_s, u"2026-02-09"_s);
    row("Taiwan, banker's digits", u"中央日報\n中華民國貳拾捌年十月十日\n第1235期"_s, u"中央日報"_s,
        {}, {}, u"1939-10-10"_s);
    row("Chinese digits", u"锦州晚报\n二〇二四年三月五日 星期二\n第1235期"_s, u"锦州晚报"_s, {},
        u"210700"_s, u"2024-03-05"_s);
    row("pinyin", u"CHANGJI RIBAO\n2025年7月\n3\n星期四\n乙巳年六月初九"_s, u"昌吉日报"_s, {},
        u"652300"_s, u"2025-07-03"_s);
    row("pinyin of two cities", u"SUZHOU RIBAO\n2025年7月3日 星期四\n总第5期"_s, {}, {},
        u"320500"_s, u"2025-07-03"_s);
    row("lunar day on a line of its own",
        u"澎湖時報\n中華民國一一三年五月四日 星期六\n農曆三月廿六\n第三版"_s, u"澎湖時報"_s, u"3"_s,
        u"TW-PEN"_s, u"2024-05-04"_s);
    row("lunar day", u"锦州日报 2025年7月3日 星期四 农历乙巳年六月初九 第2版"_s, u"锦州日报"_s,
        u"2"_s, u"210700"_s, u"2025-07-03"_s);
}

void TestPageLabels::mastheads()
{
    QFETCH(QString, masthead);
    const Page page = read(masthead + u"\n\n"_s + story);
    QTEST(page.paper, "paper");
    QTEST(page.number, "page");
    QTEST(page.place.place.code, "city");
    QTEST(page.date.edtf, "edtf");
    QCOMPARE(page.date.kind, DateKind::Printed);
    QCOMPARE(page.warnings, QStringList());
}

// Lines that only look like bars.
void TestPageLabels::noBars_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("reprint") << u"（原载《工人日报》2023年5月8日第3版）"_s;
    QTest::newRow("source") << u"来源:工人日报 2023年5月8日 星期一"_s;
    QTest::newRow("signature") << u"锦州市人民政府办公室 2023年5月8日"_s;
    QTest::newRow("signature of the paper") << u"锦州日报社 2023年5月8日"_s;
    QTest::newRow("sentence") << u"2023年5月8日星期一，锦州日报记者在三版刊文。"_s;
    QTest::newRow("headline with a number") << u"T2航站楼启用"_s;
    QTest::newRow("paper alone") << u"采访了锦州日报"_s;
}

void TestPageLabels::noBars()
{
    QFETCH(QString, line);
    const Page page = read(story + u"\n"_s + line + u"\n"_s);
    QVERIFY(page.date.kind != DateKind::Printed);
    QCOMPARE(page.paper, QString());
    QCOMPARE(page.number, QString());
}

// Given beats printed beats address beats inferred.
void TestPageLabels::sources_data()
{
    QTest::addColumn<QString>("masthead");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<DateKind>("kind");
    QTest::addColumn<QStringList>("warnings");
    const QString bar = u"锦州日报 2024年3月5日 星期二 第3版"_s;
    const QString event = u"9月8日，2025阜新文化节开幕。"_s;
    const auto printed = DateKind::Printed;
    QTest::newRow("bar without its year, narrowed by the address's")
        << u"锦州日报 3月5日 星期二 第3版"_s << u"2024/a.txt"_s << QString() << u"2024-03"_s
        << DateKind::Inferred << QStringList();
    QTest::newRow("bar without its year, and no year anywhere")
        << u"锦州日报 3月5日 星期二 第3版"_s << u"a.txt"_s << QString() << QString()
        << DateKind::Unknown << QStringList();
    const auto address = DateKind::Address;
    QTest::newRow("printed and address agree")
        << bar << u"2024-03-05.txt"_s << QString() << u"2024-03-05"_s << printed << QStringList();
    QTest::newRow("another day of the month")
        << bar << u"2024-03-06.txt"_s << QString() << u"2024-03"_s << printed
        << QStringList{u"date-conflict:1"_s};
    QTest::newRow("another month") << bar << u"2024-04-05.txt"_s << QString() << u"2024"_s
                                   << printed << QStringList{u"date-conflict:1"_s};
    QTest::newRow("another year") << bar << u"2023-03-05.txt"_s << QString() << u"2024-03-05?"_s
                                  << printed << QStringList{u"date-conflict:1"_s};
    QTest::newRow("month printed, day in the address")
        << u"锦州日报 2024年3月 总第5期"_s << u"2024-03-05.txt"_s << QString() << u"2024-03-05"_s
        << address << QStringList();
    QTest::newRow("month in the address")
        << bar << u"2024-03/a.txt"_s << QString() << u"2024-03-05"_s << printed << QStringList();
    QTest::newRow("address alone") << u"锦州日报 第3版"_s << u"2024-03-05.txt"_s << QString()
                                   << u"2024-03-05"_s << address << QStringList();
    QTest::newRow("address beats the text")
        << event << u"2025-09-10.txt"_s << QString() << u"2025-09-10"_s << address << QStringList();
    QTest::newRow("text narrows a year")
        << u"9月8日，文化节开幕，将持续到9月20日。"_s << u"2025/a.txt"_s << QString()
        << u"2025-09-09/2025-09-19"_s << DateKind::Inferred << QStringList();
    QTest::newRow("text of another year")
        << event << u"2023-05/a.txt"_s << QString() << u"2023-05"_s << address
        << QStringList{u"date-conflict:1"_s};
    QTest::newRow("given beats all")
        << bar << u"2024-04-05.txt"_s << u"2024-03-07"_s << u"2024-03-07"_s << DateKind::Given
        << QStringList{u"date-conflict:1"_s};
    QTest::newRow("given and printed agree")
        << bar << u"a.txt"_s << u"2024-03"_s << u"2024-03"_s << DateKind::Given << QStringList();
    QTest::newRow("impossible day")
        << u"2月30日，新路通车。"_s << u"a.txt"_s << QString() << QString() << DateKind::Unknown
        << QStringList{u"impossible-date:1"_s};
}

void TestPageLabels::sources()
{
    QFETCH(QString, masthead);
    QFETCH(QString, path);
    QFETCH(QString, given);
    GivenLabels labels{.path = path};
    if (!given.isEmpty()) {
        labels.date = *parseEdtf(given);
        labels.date.kind = DateKind::Given;
    }
    const Page page = read(masthead + u"\n\n"_s + story, labels);
    QTEST(page.date.edtf, "edtf");
    QTEST(page.date.kind, "kind");
    QStringList warnings = page.warnings.filter(u"date"_s);
    warnings.removeDuplicates();
    QTEST(warnings.mid(0, 1), "warnings");
}

void TestPageLabels::patternGivesLabels()
{
    const auto pattern =
        PathPattern::parse(u"{city}/{paper}/{section}/{date:yyyyMMdd}_{page}.txt"_s);
    QVERIFY(pattern);
    const Page page =
        read(story, {.path = u"x/阜新/辽河周末/要闻/20250703_A2.txt"_s, .pathPattern = *pattern});
    QCOMPARE(page.place.place.code, u"210900"_s);
    QCOMPARE(page.place.confidence, Confidence::Given);
    QCOMPARE(page.place.evidence, (QList<Evidence>{{0, u"阜新"_s, u"address"_s}}));
    QCOMPARE(page.paper, u"辽河周末"_s);
    QCOMPARE(page.knownPaper, Paper());
    QCOMPARE(page.number, u"A2"_s);
    QCOMPARE(page.date.edtf, u"2025-07-03"_s);
    QCOMPARE(page.date.kind, DateKind::Address);
    QCOMPARE(page.articles.first().section, u"要闻"_s);
}

void TestPageLabels::pathUnmatched()
{
    const auto pattern = PathPattern::parse(u"{paper}/{page}.pdf"_s);
    QVERIFY(pattern);
    const Page page = read(story, {.path = u"x/2025-07-03.txt"_s, .pathPattern = *pattern});
    QVERIFY(page.warnings.contains(u"path-unmatched"_s));
    QCOMPARE(page.date.edtf, u"2025-07-03"_s);
}

void TestPageLabels::pathCityUnknown()
{
    const auto pattern = PathPattern::parse(u"{city}/*"_s);
    QVERIFY(pattern);
    const Page page = read(story, {.path = u"亚特兰蒂斯/a.txt"_s, .pathPattern = *pattern});
    QVERIFY(page.warnings.contains(u"path-city:亚特兰蒂斯"_s));
    QVERIFY(!page.place.place.isKnown());
}

void TestPageLabels::numberThatIsSetStays()
{
    PageLines lines{.lines = {u"锦州日报 2024年3月5日 星期二 第3版"_s}};
    Page page{.lastLine = 1, .number = u"7"_s};
    readLabels(lines, {.path = u"20240305_A1.txt"_s}, *m_gazetteer, page);
    QCOMPARE(page.number, u"7"_s);
}

void TestPageLabels::formatSpeaksBeforeThePath()
{
    PageLines lines{.lines = {u"新路通车。"_s}};
    lines.labels.address = u"http://example.cn/jzrb/html/2024-03/05/content_12.htm"_s;
    lines.labels.paper = u"锦州日报"_s;
    lines.labels.pageNumber = u"4"_s;
    Page page{.fileName = u"2024-03-09.html"_s, .lastLine = 1};
    readLabels(lines, {}, *m_gazetteer, page);
    QCOMPARE(page.date.edtf, u"2024-03-05"_s);
    QCOMPARE(page.date.kind, DateKind::Address);
    QCOMPARE(page.paper, u"锦州日报"_s);
    QCOMPARE(page.number, u"4"_s);
    QCOMPARE(page.place.place.code, u"210700"_s);
    QCOMPARE(page.place.confidence, Confidence::Likely);
    QCOMPARE(page.place.evidence, (QList<Evidence>{{0, u"锦州日报"_s, u"paper"_s}}));
}

void TestPageLabels::wireStory()
{
    const Page page = read(u"锦州日报 2025年7月3日 星期四 第3版\n\n# 会议在京举行\n"
                           "新华社大连7月1日电 会议在大连市举行，大连市有关人士出席会议。\n"_s);
    QCOMPARE(page.articles.size(), 1); // the bar is no article
    const Article &article = page.articles.first();
    QCOMPARE(article.place.place.code, u"210700"_s);
    QCOMPARE(article.place.candidates.last().code, u"210200"_s);
    const Evidence sent{4, u"新华社大连7月1日电"_s, u"wire"_s};
    QCOMPARE(article.place.evidence.last(), sent);
    QCOMPARE(article.date.edtf, u"2025-07-03"_s);
    QCOMPARE(article.date.evidence.last(), sent);
    QVERIFY(!page.date.evidence.contains(sent));
}

void TestPageLabels::knownPaper()
{
    const Page page = read(u"太行日报\n2024年3月5日 星期二\n总第12285期\n\n"_s + story);
    QCOMPARE(page.knownPaper.name, u"太行日报"_s);
    QCOMPARE(page.knownPaper.publishedAt.code, u"140500"_s);
    QCOMPARE(page.knownPaper.level, PaperLevel::City);
}

QTEST_GUILESS_MAIN(TestPageLabels)
#include "tst_pagelabels.moc"
