#include "ingest/articlesplitter.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which lines of a page are headlines, and of which text, where neither their place nor a mark of
// the format tells. Each article is said as "headline: lines", "-" for none.
class TestTitles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlinesApart_data();
    void headlinesApart() { compare(); }
    void tornText_data();
    void tornText() { compare(); }
    void columns_data();
    void columns() { compare(); }
    void aCreditTornInAColumn();

private:
    static void addColumns();
    static void compare();
};

namespace {

Page split(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    Page page{.lastLine = int(lines.size())};
    splitArticles({.lines = lines}, page);
    return page;
}

QStringList articlesOf(const Page &page)
{
    QStringList articles;
    for (const Article &article : page.articles) {
        const QString headline = article.firstText(BlockKind::Headline);
        articles << (headline.isEmpty() ? u"-"_s : headline) + u": "_s + lineRanges(article.lines);
    }
    return articles;
}

} // namespace

void TestTitles::addColumns()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("articles");
}

void TestTitles::compare()
{
    QFETCH(QString, page);
    QFETCH(QStringList, articles);
    QCOMPARE(articlesOf(split(page)), articles);
}

void TestTitles::headlinesApart_data()
{
    addColumns();
    QTest::newRow("nothing printed between two texts")
        << u"渔港新码头启用\n老城电影院重开\n山村通上公交车\n\n"
           "本报讯 渔港的新码头昨日启用，首批渔船靠泊码头，卸下满舱带鱼。\n"
           "渔民说，新码头有了冷库，带鱼当天就能进冷库保鲜。\n"
           "冷库由水产公司经营，带鱼在冷库保鲜后运往省城。\n"
           "灯光暗下，银幕亮起，老城电影院迎回第一批观众，座椅已经坐满。\n"
           "电影院的银幕换了新，放映员赵师傅又回到放映间。\n"
           "放映员说，观众里有人五十年前就坐过电影院的这些座椅。\n"
           "本报讯 昨日，通往山村的公交车开行，村民上车只花两元。\n"
           "村民说，公交车一天四班，赶集方便多了。"_s
        << QStringList{u"渔港新码头启用: 1,5-7"_s, u"老城电影院重开: 2,8-10"_s,
                       u"山村通上公交车: 3,11-12"_s};
    QTest::newRow("in another order than their texts")
        << u"老城电影院重开\n渔港新码头启用\n老街修缮一新完工\n\n"
           "本报讯 渔港的新码头昨日启用，首批渔船靠泊码头，卸下满舱带鱼。\n"
           "新码头的冷库由水产公司经营，带鱼进了冷库，再运往省城。\n"
           "修缮工程历时三年，施工队铺好石板路，修缮房屋二百间。\n"
           "施工队说，石板都是旧物，老街的房子修缮以后不再漏雨。\n"
           "灯光暗下，银幕亮起，老城电影院迎回观众，放映员又回到放映间。"_s
        << QStringList{u"老城电影院重开: 1,9"_s, u"渔港新码头启用: 2,5-6"_s,
                       u"老街修缮一新完工: 3,7-8"_s};
    QTest::newRow("one whose words no text has: by the order of the others")
        << u"渔港新码头启用\n老城电影院重开\n老街修缮一新\n山村通上公交车\n\n"
           "本报讯 渔港的新码头昨日启用，首批渔船靠泊码头，卸下满舱带鱼。\n"
           "渔民说，新码头有了冷库，带鱼当天就能进冷库保鲜。\n"
           "本报讯 灯光暗下，老城电影院迎回观众，放映员赵师傅又回到放映间。\n"
           "本报讯 石板路铺到了家门口，施工队说，石板都是旧物。\n"
           "本报讯 昨日，通往山村的公交车开行，村民上车只花两元。"_s
        << QStringList{u"渔港新码头启用: 1,6-7"_s, u"老城电影院重开: 2,8"_s, u"老街修缮一新: 3,9"_s,
                       u"山村通上公交车: 4,10"_s};
    QTest::newRow("with bylines, behind all texts")
        << u"本报讯 渔港的新码头昨日启用，首批渔船靠泊码头，卸下满舱带鱼。\n\n"
           "本报讯 灯光暗下，老城电影院迎回观众，放映员赵师傅又回到放映间。\n\n"
           "渔港新码头启用\n\n本报记者 周涛\n\n老城电影院重开\n\n本报记者 崔明"_s
        << QStringList{u"渔港新码头启用: 1,5,7"_s, u"老城电影院重开: 3,9,11"_s};
}

void TestTitles::tornText_data()
{
    addColumns();
    const QString begin = u"老街修缮一新\n本报讯 老街的修缮工程昨日完工，居民搬回老街。\n"_s;
    QTest::newRow("a quotation that the next line closes")
        << begin + u"开展“一线服务”活动\n“政府出钱修缮老街，就是为了让老百\n"
                   "姓住得舒心。”居民王大爷说，老街的房子不再漏雨。"_s
        << QStringList{u"老街修缮一新: 1-5"_s};
    QTest::newRow("two commas") << begin +
                                       u"修缮之后的老街\n工程历时三年，修缮房屋二百间，老街的石\n"
                                       "板都是旧物。居民说，老街的房子不再漏雨。"_s
                                << QStringList{u"老街修缮一新: 1-5"_s};
    QTest::newRow("a word that something follows")
        << begin + u"修缮之后的老街\n施工队铺好了通往河边的\n"
                   "石板路。居民说，老街的房子不再漏雨。"_s
        << QStringList{u"老街修缮一新: 1-5"_s};
}

void TestTitles::columns_data()
{
    addColumns();
    const QString harbour = u"本报讯 渔港的新码头昨日启用，\n首批渔船靠泊码头，渔民忙着卸下\n"
                            "满舱带鱼，码头有了冷库，带鱼当\n天就能进冷库保鲜，再由冷藏车运\n"
                            "往省城，价钱比往年高出两成。"_s;
    QTest::newRow("two lines as wide as the column above a dateline")
        << u"老街新铺的石板路上，居民们说，\n修缮工程让老街重新热闹起来了。\n"
           "店铺一家接着一家开张，生意十分\n红火，小学也搬进了新的教学楼，\n"
           "教室里装上了全套的多媒体设备。\n\n"
           "老城电影院重开观众又坐满了影厅\n放映员赵师傅又回到了放映间\n"_s +
               harbour
        << QStringList{u"-: 1-5"_s,
                       u"老城电影院重开观众又坐满了影厅放映员赵师傅又回到了放映间: 7-13"_s};
    QTest::newRow("below a byline torn at the foot of a column")
        << u"本报记者一行到访老街，这里的石\n板路刚刚铺好，居民说，修缮工程\n"
           "让老街重新热闹起来了。人民安居\n乐业，店铺一家接着一家开张，生\n"
           "意十分红火。本报记者 周 明 崔\n\n振波\n渔港新码头昨日启用首批渔船靠泊\n"_s +
               harbour
        << QStringList{u"-: 1-5,7"_s, u"渔港新码头昨日启用首批渔船靠泊: 8-13"_s};
}

void TestTitles::aCreditTornInAColumn()
{
    const Page page = split(u"风光旖旎的河畔，一段段优美的旋\n律唱出了居民对家乡的热爱，并通\n"
                            "过网络直播，向各地的朋友发出邀\n约。歌声中，观众见证了老街的花\n"
                            "团锦簇、人民幸福。 本报记\n者 周涛 摄\n渔港新码头启用\n"
                            "本报讯 渔港的新码头昨日启用，\n首批渔船靠泊码头，渔民忙着卸下\n"
                            "满舱带鱼，码头有了冷库，带鱼当\n天就能进冷库保鲜，再由冷藏车运\n"
                            "往省城，价钱比往年高出两成。"_s);
    QCOMPARE(page.articles.size(), 2);
    const Article &picture = page.articles.constFirst();
    QCOMPARE(picture.blocks.size(), 1);
    QVERIFY(picture.sourceText.endsWith(u"人民幸福。 本报记者 周涛 摄"_s));
}

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
