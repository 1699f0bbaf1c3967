#include "ingest/filelines.h"
#include "ingest/htmllines.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Saved web pages: the article and nothing around it.
class TestHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void hints();
    void labels();
    void labelsOfAnEPaper();
    void encodings_data();
    void encodings();
    void nestedTagsAreRefused();
    void largePagesAreRead();
    void emptyPages_data();
    void emptyPages();
    void everyBrokenEndIsRead();
};

namespace {

QByteArray pageBytes(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/ingest/html/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestHtml::lines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("news site")
        << u"newssite.html"_s
        << QStringList{u"玛瑙产业园二期开工"_s, u"作者：张三"_s,
                       u"2025-07-03 08:12　来源：阜新日报"_s,
                       u"本报讯 记者昨日获悉，玛瑙产业园二期工程在高新区开工建设，总投资2.4亿元，"
                       "计划明年建成投产，可带动就业一千余人。"_s,
                       u"“老工业基地的路越走越宽。”市工信局负责人说。"_s};
    QTest::newRow("e-paper")
        << u"epaper.html"_s
        << QStringList{
               u"比武场上见真章"_s,
               u"职工技能大赛落幕"_s,
               u"十名选手获奖"_s,
               u"本报记者 李四"_s,
               u"本报讯 全州职工技能大赛二月二日在昌吉市落幕，来自六个县市的二百名选手参加了比赛。"_s,
               u"大赛设焊工、电工等八个工种，十名选手获得一等奖。"_s};
    QTest::newRow("tag soup") << u"tagsoup.html"_s
                              << QStringList{u"桥通了"_s,
                                             u"本报讯 新大桥昨日通车，两岸往来只要五分钟。"_s,
                                             u"市民王女士说：“等了二十年。”"_s,
                                             u"大桥全长一千二百米。"_s,
                                             u"工程历时三年。"_s,
                                             u"表外的格"_s,
                                             u"没有表的项"_s};
    QTest::newRow("frames") << u"frameset.html"_s
                            << QStringList{u"报纸"_s, u"你的浏览器不支持框架。"_s};
    QTest::newRow("comment that nobody closes")
        << u"opencomment.html"_s
        << QStringList{u"忘了关的注释"_s, u"前半篇在注释之前，读者看得见。"_s, u"编辑留言"_s,
                       u"后半篇在没有关上的注释里，也不能丢。"_s};
    QTest::newRow("all kinds of blocks")
        << u"parts.html"_s
        << QStringList{u"各样的块"_s,
                       u"阜新市\u00a0&全国<会>"_s,
                       u"年份\t产值"_s,
                       u"2023\t12亿元"_s,
                       u"第一项"_s,
                       u"第二项"_s,
                       u"诗 一行"_s,
                       u"诗 二行"_s,
                       u"English words joined here，中文换行不加空格。"_s};
    QTest::newRow("entities and addresses are not followed")
        << u"hostile.html"_s
        << QStringList{u"外部实体"_s, u"前&x;后&b;尾，这一段是正文的全部内容。"_s};
    QTest::newRow("nothing but links")
        << u"index.html"_s << QStringList{u"第一篇：桥通了"_s, u"第二篇：路宽了"_s};
}

void TestHtml::lines()
{
    QFETCH(const QString, name);
    const auto page = htmlLines(pageBytes(name));
    QVERIFY(page);
    QTEST(page->lines, "lines");
    QCOMPARE(page->hints.size(), page->lines.size());
}

void TestHtml::hints()
{
    const auto page = htmlLines(pageBytes(u"tagsoup.html"_s));
    QVERIFY(page);
    QList<bool> starts;
    for (const LineHint hint : page->hints)
        starts << hint.startsParagraph;
    QCOMPARE(starts, (QList<bool>{true, true, true, true, true, true, true}));
    const auto torn = htmlLines("<h1>题</h1><h2>副题</h2><p>一行<br>二行<br>　　三行</p>");
    QVERIFY(torn);
    QCOMPARE(torn->lines, (QStringList{u"题"_s, u"副题"_s, u"一行"_s, u"二行"_s, u"三行"_s}));
    QCOMPARE(torn->hints[0].heading, 1);
    QCOMPARE(torn->hints[1].heading, 2);
    QCOMPARE(torn->hints[2].heading, 0);
    QVERIFY(torn->hints[2].startsParagraph);
    QVERIFY(!torn->hints[3].startsParagraph);
    QVERIFY(torn->hints[4].startsParagraph);
}

void TestHtml::labels()
{
    const auto page = htmlLines(pageBytes(u"newssite.html"_s));
    QVERIFY(page);
    QCOMPARE(page->labels.address, u"https://www.example.cn/2025/0703/c1-12.html"_s);
    QCOMPARE(page->labels.paper, u"阜新日报"_s);
    QCOMPARE(page->labels.date.edtf, u"2025-07-03"_s);
    QCOMPARE(page->labels.date.kind, DateKind::Address);
    QCOMPARE(page->labels.pageNumber, QString());
}

void TestHtml::labelsOfAnEPaper()
{
    const auto page = htmlLines(pageBytes(u"epaper.html"_s));
    QVERIFY(page);
    QCOMPARE(page->labels.paper, u"昌吉日报"_s);
    QCOMPARE(page->labels.date.edtf, u"2016-02-03"_s);
    QCOMPARE(page->labels.pageNumber, u"02"_s);
    QCOMPARE(page->labels.address, QString());
    QCOMPARE(page->hints[0].heading, 2);
    QCOMPARE(page->hints[1].heading, 1);
    QCOMPARE(page->hints[2].heading, 2);
}

void TestHtml::encodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("title");
    QTest::newRow("says GB 2312 and is UTF-8")
        << u"wrongcharset.html"_s << u"UTF-8"_s << u"声明的是国标"_s;
    QTest::newRow("says GB 2312 and is") << u"gb2312.html"_s << u"GB18030"_s << u"国标页"_s;
}

void TestHtml::encodings()
{
    QFETCH(const QString, name);
    const auto page = htmlLines(pageBytes(name));
    QVERIFY(page);
    QTEST(page->encoding, "encoding");
    QTEST(page->lines.first(), "title");
    QCOMPARE(page->warnings, QStringList());
}

void TestHtml::nestedTagsAreRefused()
{
    const QByteArray tags = QByteArray("<div>").repeated(400'000) + "字"; // 2 MB
    const auto page = htmlLines(tags);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::Damaged);
    const QByteArray deep = QByteArray("<div>").repeated(1000) + "字";
    QCOMPARE(htmlLines(deep)->lines, QStringList{u"字"_s});
}

void TestHtml::largePagesAreRead()
{
    const auto page = htmlLines(QByteArray("<p>本报讯。</p>\n").repeated(50'000));
    QVERIFY(page);
    QCOMPARE(page->lines.size(), 50'000);
    QCOMPARE(htmlLines(QByteArray(largestPageFile + 1, 'a')).error().code, Error::Code::TooLarge);
}

void TestHtml::emptyPages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no text") << QByteArray("<html><body><img src=a></body></html>");
    QTest::newRow("only a script") << QByteArray("<script>document.write('字')</script>");
}

void TestHtml::emptyPages()
{
    QFETCH(const QByteArray, page);
    const auto lines = fileLines(FileFormat::Html, page);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, Error::Code::Empty);
}

// Wherever a download broke off, it is a page or an error, and no more than the page had.
void TestHtml::everyBrokenEndIsRead()
{
    const QByteArray whole = pageBytes(u"newssite.html"_s);
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const auto page = fileLines(FileFormat::Html, whole.first(size));
        if (page)
            QCOMPARE(page->hints.size(), page->lines.size());
    }
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
