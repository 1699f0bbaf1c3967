#include "commandtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The commands that read, on the five sample pages. Numbers are those of the gold.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importAnswers();
    void split();
    void splitWhatIsNoPage();
    void list_data();
    void list();
    void listRow();
    void listOrders();
    void show();
    void showParallel();
    void ids();
    void convert();
    void convertKeepsTheByteOrderMark();
    void convertAsOpenCCDoes();
    void search();
    void searchPage();
    void searchPartlyUnderstood();
    void fieldsOfAQuery_data();
    void fieldsOfAQuery();
    void faultsOfAQuery_data();
    void faultsOfAQuery();
    void searchWithAnOpenQuote();
    void searchOfNothing();
    void noLibrary();
    void importOfNothingMakesNoLibrary();
    void newerLibraryIsLeftAsItIs();
    void counts();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_folder, words); }
    Answer askPlainly(const QStringList &words) const
    {
        return answerTo(words + QStringList{u"--library"_s, m_folder});
    }
    QString idOf(const QString &headline) const { return idOfArticle(m_folder, headline); }

    QTemporaryDir m_copies;
    QString m_folder;
};

namespace {

const QString seeds = QStringLiteral(SEEDS_FOLDER);
const QString first = seeds + u"/000_5b11f29b56d2f71e.txt"_s;
const QString river = u"細河兩岸奔涌創新潮"_s;

qint64 length(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

void TestReading::initTestCase()
{
    init();
    QCOMPARE(ask({u"import"_s, seeds}).status, 0);
}

void TestReading::init()
{
    m_folder = m_copies.filePath(u"imported"_s);
}

void TestReading::importAnswers()
{
    const QString other = m_copies.filePath(u"other"_s);
    const auto import = [&] {
        return answerTo({u"import"_s, seeds, u"--json"_s, u"--library"_s, other});
    };
    const Answer fresh = import();
    QCOMPARE(fresh.status, 0);
    const QJsonObject json = fresh.json();
    QCOMPARE(json[u"added"_s].toInt(), 5);
    QCOMPARE(json[u"unchanged"_s].toInt(), 0);
    QCOMPARE(json[u"skipped"_s].toArray().size(), 0);
    QVERIFY(!json.contains(u"errors"_s));
    qsizetype articles = 0;
    for (const QJsonValue &page : json[u"pages"_s].toArray())
        articles += page[u"articles"_s].toArray().size();
    QCOMPARE(articles, 30);
    const QJsonObject again = import().json();
    QCOMPARE(again[u"added"_s].toInt(), 0);
    QCOMPARE(again[u"unchanged"_s].toInt(), 5);
    QCOMPARE(again[u"pages"_s], json[u"pages"_s]);
}

void TestReading::split()
{
    const Answer answer = answerTo({u"split"_s, first, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject page = answer.json()[u"pages"_s].toArray().first().toObject();
    QCOMPARE(page[u"file"_s].toString(), u"000_5b11f29b56d2f71e.txt"_s);
    QCOMPARE(page[u"encoding"_s].toString(), u"UTF-8"_s);
    QCOMPARE(page[u"script"_s].toString(), u"hans"_s);
    QCOMPARE(page[u"city"_s][u"code"_s].toString(), u"210900"_s);
    QCOMPARE(page[u"city"_s][u"name"_s].toString(), u"阜新市"_s);
    QVERIFY(!page[u"city"_s][u"evidence"_s].toArray().isEmpty());
    QCOMPARE(page[u"date"_s][u"best"_s].toString(), u"2025-09"_s);
    QCOMPARE(page[u"date"_s][u"kind"_s].toString(), u"inferred"_s);
    QCOMPARE(page[u"paper"_s].toString(), QString());
    const QJsonArray articles = page[u"articles"_s].toArray();
    QCOMPARE(articles.size(), 4);
    const QJsonObject third = articles[2].toObject();
    QCOMPARE(third[u"headline"_s].toString(), u"2025厚道阜新 文化广场活动启动"_s);
    QCOMPARE(third[u"lines"_s].toString(), u"17,19,21,23,25"_s);
    QCOMPARE(third[u"people"_s].toArray(), QJsonArray{u"高鹏"_s});
    QCOMPARE(third[u"paragraphs"_s].toInt(), 4);
    QCOMPARE(third[u"parts"_s].toArray().first().toArray(), QJsonArray{19});
    QVERIFY(!QFileInfo::exists(m_copies.filePath(u"Baolan"_s)));
}

void TestReading::splitWhatIsNoPage()
{
    const QString empty = m_copies.filePath(u"empty.txt"_s);
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Answer answer = answerTo({u"split"_s, first, empty, u"/no/such/file"_s, u"--json"_s});
    QCOMPARE(answer.status, 1);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"pages"_s].toArray().size(), 1);
    const QJsonArray skipped = json[u"skipped"_s].toArray();
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped[0][u"file"_s].toString(), empty);
    QVERIFY(skipped[0][u"reason"_s].toString().contains(u"empty.txt"));
    QCOMPARE(json[u"errors"_s][0][u"code"_s].toString(), u"empty"_s);
    QCOMPARE(json[u"errors"_s][1][u"code"_s].toString(), u"not-found"_s);
}

void TestReading::list_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("shown");
    QTest::newRow("all") << QStringList() << 30 << 30;
    QTest::newRow("city by name") << QStringList{u"--city"_s, u"阜新"_s} << 9 << 9;
    QTest::newRow("city by traditional full name")
        << QStringList{u"--city"_s, u"錦州市"_s} << 9 << 9;
    QTest::newRow("city by code") << QStringList{u"--city"_s, u"652300"_s} << 6 << 6;
    QTest::newRow("two cities") << QStringList{u"--city"_s, u"抚顺"_s, u"--city"_s, u"昌吉"_s} << 12
                                << 12;
    QTest::newRow("province") << QStringList{u"--city"_s, u"辽宁"_s} << 24 << 24;
    QTest::newRow("from a year") << QStringList{u"--from"_s, u"2025"_s} << 10 << 10;
    QTest::newRow("to a month") << QStringList{u"--from"_s, u"2025"_s, u"--to"_s, u"2025-07"_s} << 6
                                << 6;
    QTest::newRow("unknown paper") << QStringList{u"--paper"_s, u""_s} << 24 << 24;
    QTest::newRow("paper named in pinyin") << QStringList{u"--paper"_s, u"昌吉日报"_s} << 6 << 6;
    QTest::newRow("query") << QStringList{u"--query"_s, u"生態修復"_s} << 4 << 4;
    QTest::newRow("state") << QStringList{u"--state"_s, u"coded"_s} << 0 << 0;
    QTest::newRow("a page of it") << QStringList{u"--limit"_s, u"4"_s, u"--offset"_s, u"28"_s} << 30
                                  << 2;
    QTest::newRow("none of it") << QStringList{u"--limit"_s, u"0"_s} << 30 << 0;
}

void TestReading::list()
{
    QFETCH(const QStringList, filter);
    const Answer answer = ask(QStringList(u"list"_s) + filter);
    QCOMPARE(answer.status, 0);
    QTEST(answer.json()[u"total"_s].toInt(), "total");
    QTEST(int(answer.json()[u"articles"_s].toArray().size()), "shown");
}

void TestReading::listRow()
{
    const QJsonArray articles = ask({u"list"_s, u"--city"_s, u"昌吉"_s, u"--sort"_s, u"date"_s})
                                    .json()[u"articles"_s]
                                    .toArray();
    for (const QJsonValue &article : articles) {
        QCOMPARE(article[u"city"_s].toString(), u"昌吉回族自治州"_s);
        QCOMPARE(article[u"cityCode"_s].toString(), u"652300"_s);
        QCOMPARE(article[u"date"_s].toString(), u"2025-07-03"_s);
        QCOMPARE(article[u"best"_s].toString(), u"2025-07-03"_s);
        QCOMPARE(article[u"dateKind"_s].toString(), u"printed"_s);
        QCOMPARE(article[u"state"_s].toString(), u"new"_s);
        QCOMPARE(article[u"marks"_s].toInt(), 0);
        QVERIFY(article[u"chars"_s].toInt() > 0);
        QCOMPARE(article[u"id"_s].toString().size(), 36);
    }
    const Answer bad = ask({u"list"_s, u"--city"_s, u"亚特兰蒂斯"_s});
    QCOMPARE(bad.status, 2);
    QCOMPARE(bad.errorCode(), u"bad-value"_s);
    QCOMPARE(ask({u"list"_s, u"--from"_s, u"September"_s}).status, 2);
    QCOMPARE(ask({u"list"_s, u"--tag"_s, u"没有"_s}).status, 1);
    QVERIFY(askPlainly({u"list"_s}).out.contains(u"[阜新] · [2025-09]"_s));
}

void TestReading::listOrders()
{
    const auto values = [&](const QString &order, const QString &member) {
        QStringList found;
        for (const QJsonValue &row :
             ask({u"list"_s, u"--sort"_s, order}).json()[u"articles"_s].toArray())
            found << row[member].toString();
        return found;
    };
    const QStringList dates = values(u"date"_s, u"best"_s); // newest first
    QCOMPARE(dates.size(), 30);
    QCOMPARE(dates.first(), u"2025-09"_s);
    QCOMPARE(dates.at(4), u"2025-07-03"_s);
    QCOMPARE(dates.at(10), u"2023-09"_s);
    QCOMPARE(dates.last().left(7), u"2020-05"_s);
    // By province and pinyin: Liaoning's Fushun, Fuxin, Jinzhou, then Xinjiang's Changji.
    QStringList cities = values(u"city"_s, u"city"_s);
    cities.erase(std::unique(cities.begin(), cities.end()), cities.end());
    QCOMPARE(cities, (QStringList{u"抚顺市"_s, u"阜新市"_s, u"锦州市"_s, u"昌吉回族自治州"_s}));
    const QStringList headlines = values(u"headline"_s, u"headline"_s);
    QCOMPARE(headlines.size(), 30);
    // Of those that begin with 阜 (fù), 让 (ràng) and 转 (zhuǎn).
    const qsizetype fu = headlines.indexOf(u"阜新玛瑙借助直播镜头走向海内外"_s);
    const qsizetype rang = headlines.indexOf(u"让雷锋精神在新时代熠熠闪光"_s);
    const qsizetype zhuan = headlines.indexOf(u"转动能 护生态 惠民生"_s);
    QVERIFY(fu >= 0 && fu < rang);
    QVERIFY(rang < zhuan);
}

void TestReading::show()
{
    const QString id = idOf(river);
    const QJsonObject source = ask({u"show"_s, id}).json();
    const QString text = source[u"source"_s].toString();
    QVERIFY(text.startsWith(river + u'\n'));
    QVERIFY(!source.contains(u"rendition"_s));
    QVERIFY(!source.contains(u"links"_s));
    const QJsonObject headline = source[u"blocks"_s][0].toObject();
    QCOMPARE(headline[u"kind"_s].toString(), u"headline"_s);
    QCOMPARE(headline[u"lines"_s].toString(), u"3"_s);
    QCOMPARE(part(text, headline[u"range"_s].toArray()), river);

    const QJsonObject shown = ask({u"show"_s, id, u"--script"_s, u"hans"_s}).json();
    const QString rendition = shown[u"rendition"_s].toString();
    QVERIFY(rendition.startsWith(u"细河两岸奔涌创新潮\n"));
    qint64 ofSource = 0;
    qint64 ofRendition = 0;
    for (const QJsonValue &link : shown[u"links"_s].toArray()) {
        ofSource += link[0].toInteger();
        ofRendition += link[1].toInteger();
    }
    QCOMPARE(ofSource, length(text));
    QCOMPARE(ofRendition, length(rendition));

    const Answer plain = askPlainly({u"show"_s, id, u"--script"_s, u"hans"_s});
    QVERIFY(plain.out.contains(u"细河两岸奔涌创新潮"));
    QVERIFY(plain.out.contains(u"003_99244411f5f1c9bb.txt"));
}

void TestReading::showParallel()
{
    const QJsonObject both =
        ask({u"show"_s, idOf(river), u"--parallel"_s}).json()[u"renditions"_s].toObject();
    QCOMPARE(both.keys(), (QStringList{u"hans"_s, u"tw"_s}));
    QVERIFY(both[u"hans"_s][u"text"_s].toString().startsWith(u"细河两岸"));
    QVERIFY(both[u"tw"_s][u"text"_s].toString().startsWith(u"細河兩岸"));
    const QString plain = askPlainly({u"show"_s, idOf(river), u"--parallel"_s}).out;
    QVERIFY(plain.contains(u"细河两岸奔涌创新潮\n細河兩岸奔湧創新潮\n"_s) ||
            plain.contains(u"细河两岸奔涌创新潮\n細河兩岸奔涌創新潮\n"_s));
}

void TestReading::ids()
{
    const QString id = idOf(river);
    QCOMPARE(ask({u"show"_s, id.left(12)}).status, 0);
    QCOMPARE(ask({u"show"_s, u"00000000-0000-0000-0000-000000000000"_s}).status, 1);
    QCOMPARE(ask({u"show"_s, id.left(5)}).status, 1); // too short
}

void TestReading::convert()
{
    const Answer answer = answerTo({u"convert"_s, u"--to"_s, u"tw"_s}, u"软件与头发\n"_s.toUtf8());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.out, u"軟件與頭髮\n"_s); // characters, not words: 軟體 is another's choice
    const QJsonObject json =
        answerTo({u"convert"_s, u"--to"_s, u"hans"_s, u"--align"_s, u"--json"_s}, "頭髮").json();
    QCOMPARE(json[u"text"_s].toString(), u"头发"_s);
    QCOMPARE(json[u"links"_s].toArray(), (QJsonArray{QJsonArray{1, 1}, QJsonArray{1, 1}}));
    const Answer bad = answerTo({u"convert"_s, u"--to"_s, u"tw"_s}, "\xff\xfe");
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.out, QString());
    QCOMPARE(answerTo({u"convert"_s, u"--to"_s, u"tw"_s, u"/no/such/file"_s}).status, 1);
}

// It is a character: the links sum up to the whole text on both sides.
void TestReading::convertKeepsTheByteOrderMark()
{
    const QByteArray text = u"\ufeff头发"_s.toUtf8();
    const Answer answer =
        answerTo({u"convert"_s, u"--to"_s, u"tw"_s, u"--align"_s, u"--json"_s}, text);
    QVERIFY(answer.out.contains(u"\"text\":\"\ufeff頭髮\""_s)); // Qt's parser would drop it
    int inSource = 0;
    int inRendition = 0;
    const QJsonObject json = answer.json();
    for (const QJsonValue &link : json[u"links"_s].toArray()) {
        inSource += link[0].toInt();
        inRendition += link[1].toInt();
    }
    QCOMPARE(inSource, 3);
    QCOMPARE(inRendition, 3);
    QCOMPARE(answerTo({u"convert"_s, u"--config"_s, u"s2t"_s}, text).out, u"\ufeff頭髮"_s);
}

void TestReading::convertAsOpenCCDoes()
{
    const auto convert = [](const QString &configuration, const QString &text) {
        return answerTo({u"convert"_s, u"--config"_s, configuration}, text.toUtf8()).out;
    };
    QCOMPARE(convert(u"s2twp"_s, u"鼠标里面的硅二极管坏了"_s), u"滑鼠裡面的矽二極體壞了"_s);
    QCOMPARE(convert(u"s2hk"_s, u"里面"_s), u"裏面"_s);
    QCOMPARE(convert(u"t2s"_s, u"乾隆"_s), u"乾隆"_s);
}

static QStringList described(const QJsonValue &facet)
{
    QStringList lines;
    for (const QJsonValue &count : facet.toArray())
        lines << u"%1 %2"_s.arg(count[u"key"_s].toString()).arg(count[u"count"_s].toInt());
    return lines;
}

void TestReading::search()
{
    for (const QString &query : {u"生态修复"_s, u"生態修復"_s}) {
        const Answer answer = ask({u"search"_s, query});
        QCOMPARE(answer.status, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json[u"query"_s].toString(), query);
        QCOMPARE(json[u"total"_s].toInt(), 4);
        QCOMPARE(json[u"hits"_s].toArray().size(), 4);
        QVERIFY(json[u"ms"_s].toDouble() > 0);
        for (const QJsonValue &hit : json[u"hits"_s].toArray()) {
            const QString text =
                ask({u"show"_s, hit[u"id"_s].toString()}).json()[u"source"_s].toString();
            const QJsonObject snippet = hit[u"snippet"_s].toObject();
            for (const QJsonValue &range : hit[u"ranges"_s].toArray())
                QVERIFY((QStringList{u"生态修复"_s, u"生態修復"_s})
                            .contains(part(text, range.toArray())));
            for (const QJsonValue &range : snippet[u"matches"_s].toArray())
                QVERIFY((QStringList{u"生态修复"_s, u"生態修復"_s})
                            .contains(part(snippet[u"text"_s].toString(), range.toArray())));
        }
        const QJsonObject facets = json[u"facets"_s].toObject();
        QCOMPARE(facets.keys(), (QStringList{u"city"_s, u"month"_s, u"paper"_s, u"section"_s,
                                             u"tag"_s, u"year"_s}));
        QCOMPARE(described(facets[u"city"_s]), (QStringList{u"210900 3"_s, u"210400 1"_s}));
        QCOMPARE(described(facets[u"year"_s]), (QStringList{u"2025 1"_s, u"2020 3"_s}));
        QCOMPARE(described(facets[u"month"_s]),
                 (QStringList{u"2025-09 1"_s, u"2020-12 2"_s, u"2020-05 1"_s}));
        QCOMPARE(described(facets[u"paper"_s]), (QStringList{u" 4"_s}));
        QCOMPARE(described(facets[u"section"_s]), (QStringList{u" 3"_s, u"阜新時訊 1"_s}));
    }
    QVERIFY(askPlainly({u"search"_s, u"生态修复"_s}).out.contains(u"【生態修復】"));
}

void TestReading::searchPage()
{
    const QJsonObject page =
        ask({u"search"_s, u"生态修复"_s, u"--limit"_s, u"3"_s, u"--offset"_s, u"2"_s}).json();
    QCOMPARE(page[u"total"_s].toInt(), 4);
    QCOMPARE(page[u"hits"_s].toArray().size(), 2);
    QCOMPARE(ask({u"search"_s, u"生态修复"_s, u"--city"_s, u"抚顺"_s}).json()[u"total"_s].toInt(),
             1);
}

void TestReading::searchPartlyUnderstood()
{
    const Answer answer = ask({u"search"_s, u"生态修复 。"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json()[u"total"_s].toInt(), 4);
    QCOMPARE(answer.errorCode(), u"bad-query"_s);
    QCOMPARE(answer.json()[u"errors"_s][0][u"where"_s].toString(), u"5"_s);
}

void TestReading::fieldsOfAQuery_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("total");
    QTest::newRow("search") << QStringList{u"search"_s, u"生态修复 城市：阜新"_s} << 3;
    QTest::newRow("search with a filter")
        << QStringList{u"search"_s, u"生态修复"_s, u"--query"_s, u"date:2025"_s} << 1;
    QTest::newRow("list") << QStringList{u"list"_s, u"--query"_s, u"paper:昌吉 -origin:wire"_s}
                          << 5;
}

void TestReading::fieldsOfAQuery()
{
    QFETCH(QStringList, words);
    const Answer answer = ask(words);
    QCOMPARE(answer.status, 0);
    QTEST(answer.json()[u"total"_s].toInt(), "total");
}

void TestReading::faultsOfAQuery_data()
{
    QTest::addColumn<QStringList>("words");
    const QString query = u"生态修复 city:火星"_s;
    QTest::newRow("search") << QStringList{u"search"_s, query};
    QTest::newRow("list") << QStringList{u"list"_s, u"--query"_s, query};
    QTest::newRow("note list") << QStringList{u"note"_s, u"list"_s, u"--query"_s, query};
    QTest::newRow("export") << QStringList{u"export"_s, u"articles.csv"_s, u"--query"_s, query};
}

// The good part is searched, and the rest told.
void TestReading::faultsOfAQuery()
{
    QFETCH(QStringList, words);
    const Answer answer = ask(words);
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"bad-query"_s);
    const QJsonArray errors = answer.json()[u"errors"_s].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0][u"where"_s].toString(), u"5"_s);
    if (answer.json().contains(u"total"_s))
        QCOMPARE(answer.json()[u"total"_s].toInt(), 4);
}

void TestReading::searchWithAnOpenQuote()
{
    const Answer answer = ask({u"search"_s, u"\"生态修复"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json()[u"total"_s].toInt(), 4); // what follows is searched all the same
    QCOMPARE(answer.errorCode(), u"bad-query"_s);
    const QJsonValue error = answer.json()[u"errors"_s][0];
    QCOMPARE(error[u"where"_s].toString(), u"0"_s);
    QVERIFY(error[u"message"_s].toString().contains(u"never closed"));
}

void TestReading::searchOfNothing()
{
    for (const QString &query : {u"。，！"_s, u""_s, u"　"_s}) {
        const Answer answer = ask({u"search"_s, query});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.errorCode(), u"bad-query"_s);
    }
    const Answer none = ask({u"search"_s, u"航空母舰"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json()[u"total"_s].toInt(), 0);
}

void TestReading::noLibrary()
{
    m_folder = m_copies.filePath(u"nowhere"_s);
    for (const QStringList &words : {QStringList{u"list"_s},
                                     {u"search"_s, u"甲"_s},
                                     {u"note"_s, u"list"_s},
                                     {u"check"_s},
                                     {u"reindex"_s},
                                     {u"note"_s, u"delete"_s, u"123456"_s}}) {
        const Answer answer = ask(words);
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.errorCode(), u"no-library"_s);
    }
    QVERIFY(!QFileInfo::exists(m_folder));
}

void TestReading::importOfNothingMakesNoLibrary()
{
    m_folder = m_copies.filePath(u"unmade"_s);
    const Answer answer = ask({u"import"_s, u"/no/such/file"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"not-found"_s);
    QVERIFY(!QFileInfo::exists(m_folder));
}

void TestReading::newerLibraryIsLeftAsItIs()
{
    m_folder = m_copies.filePath(u"newer"_s);
    QCOMPARE(ask({u"import"_s, first}).status, 0);
    QFile database(m_folder + u"/library.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(60)); // PRAGMA user_version
    QCOMPARE(database.write("\x00\x00\x03\xe8", 4), 4);
    database.close();
    const QStringList before = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden);
    for (const QStringList &words : {QStringList{u"list"_s}, {u"reindex"_s}, {u"check"_s}}) {
        const Answer answer = ask(words);
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.errorCode(), u"newer-library"_s);
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
}

void TestReading::counts()
{
    const auto lastLine = [](const Answer &answer) {
        return answer.out.trimmed().section(u'\n', -1);
    };
    QCOMPARE(lastLine(askPlainly({u"list"_s})), u"30 article(s)"_s); // without a translation
    QVERIFY(lastLine(askPlainly({u"search"_s, u"生态修复"_s})).startsWith(u"4 article(s) ("));
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
