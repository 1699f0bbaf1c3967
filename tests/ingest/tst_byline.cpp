#include "ingest/articlesplitter.h"
#include "ingest/byline.h"
#include "ingest/origin.h"
#include "ingest/personname.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PrintedText printed(const QString &text)
{
    return {text, shadowOf(text), {{0, text.size(), 1, 0}}};
}

Page split(const QString &text)
{
    const PageLines lines{.lines = text.split(u'\n')};
    Page page{.lastLine = int(lines.lines.size())};
    splitArticles(lines, page);
    return page;
}

// own, reprint 工人日报, wire 新华社, commentary, contributed, none; photo and note where they are.
QString said(const Byline &byline)
{
    QStringList words;
    if (byline.isCommentator)
        words << u"commentary"_s;
    if (byline.isOwn)
        words << u"own"_s;
    if (byline.isContributed)
        words << u"contributed"_s;
    if (byline.isPhoto)
        words << u"photo"_s;
    if (byline.isNote)
        words << u"note"_s;
    return (words << byline.agency << byline.paper).join(u' ').simplified();
}

} // namespace

Q_DECLARE_METATYPE(Origin)

// Who wrote an article and where it comes from, on lines as papers of many places print them.
class TestByline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void none_data();
    void none();
    void opening_data();
    void opening();
    void closing_data();
    void closing();
    void credits_data();
    void credits();
    void origins_data();
    void origins();
    void ownPaperIsNoReprint();
    void tornOverLines_data();
    void tornOverLines();
};

void TestByline::whole_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &line, const QStringList &people, const QString &says) {
        QTest::newRow(qPrintable(line)) << line << people << says;
    };
    row(u"本报记者 高鹏"_s, {u"高鹏"_s}, u"own"_s);
    row(u"本报记者高鹏"_s, {u"高鹏"_s}, u"own"_s);
    row(u"本报记者 周 明 崔振波"_s, {u"周明"_s, u"崔振波"_s}, u"own"_s);
    row(u"本报记者　门　莹"_s, {u"门莹"_s}, u"own"_s);
    row(u"□本报记者 何 龙摄"_s, {u"何龙"_s}, u"own photo"_s);
    row(u"本报特约记者 门 莹 摄"_s, {u"门莹"_s}, u"own contributed photo"_s);
    row(u"王增力 本报记者 崔治"_s, {u"王增力"_s, u"崔治"_s}, u"own"_s);
    row(u"陈肖可、刘洋 本报记者 崔振波"_s, {u"陈肖可"_s, u"刘洋"_s, u"崔振波"_s}, u"own"_s);
    row(u"本報記者 侯悅林"_s, {u"侯悅林"_s}, u"own"_s);
    row(u"□工人日报记者 吴铎思 马安妮"_s, {u"吴铎思"_s, u"马安妮"_s}, u"工人日报"_s);
    row(u"《经济日报》记者 孙潜彤"_s, {u"孙潜彤"_s}, u"经济日报"_s);
    row(u"扬子晚报/紫牛新闻记者 万凌云"_s, {u"万凌云"_s}, u"扬子晚报"_s);
    row(u"中国青年报·中青在线记者 王烨捷"_s, {u"王烨捷"_s}, u"中国青年报"_s);
    row(u"新华社记者 李铮 王莹"_s, {u"李铮"_s, u"王莹"_s}, u"新华社"_s);
    row(u"本报评论员"_s, {}, u"commentary own"_s);
    row(u"■本报评论员 李文"_s, {u"李文"_s}, u"commentary own"_s);
    row(u"本报特约评论员 陈广江"_s, {u"陈广江"_s}, u"commentary own"_s);
    row(u"新华社评论员"_s, {}, u"commentary 新华社"_s);
    row(u"本报编辑部"_s, {}, u"commentary own"_s);
    row(u"編輯部文章"_s, {}, u"commentary"_s);
    row(u"本报见习记者 陈晨"_s, {u"陈晨"_s}, u"own"_s);
    row(u"本报首席记者 张小雨"_s, {u"张小雨"_s}, u"own"_s);
    row(u"本报全媒体记者 郑丽"_s, {u"郑丽"_s}, u"own"_s);
    row(u"本报驻京记者 曹政"_s, {u"曹政"_s}, u"own"_s);
    row(u"全媒体记者：黄敏"_s, {u"黄敏"_s}, u"own"_s);
    row(u"记者 张三 李四 通讯员 王五"_s, {u"张三"_s, u"李四"_s, u"王五"_s}, u"own"_s);
    row(u"本报记者 李娜 实习生 赵一鸣 通讯员 王磊 文/图"_s, {u"李娜"_s, u"赵一鸣"_s, u"王磊"_s},
        u"own"_s);
    row(u"（本报记者 李娜）"_s, {u"李娜"_s}, u"own"_s);
    row(u"本报记者 杨帆 摄影报道"_s, {u"杨帆"_s}, u"own photo"_s);
    row(u"本报记者 杨帆 文/摄"_s, {u"杨帆"_s}, u"own"_s);
    row(u"图/文 王三"_s, {u"王三"_s}, QString());
    row(u"文/张三 图/李四"_s, {u"张三"_s, u"李四"_s}, QString());
    row(u"文/本报记者 张三 图/本报记者 李四"_s, {u"张三"_s, u"李四"_s}, u"own"_s);
    row(u"张三/文 李四/摄"_s, {u"张三"_s, u"李四"_s}, QString());
    row(u"摄影/王建国"_s, {u"王建国"_s}, u"photo"_s);
    row(u"通讯员 李强"_s, {u"李强"_s}, u"contributed"_s);
    row(u"通讯员 李强 王芳"_s, {u"李强"_s, u"王芳"_s}, u"contributed"_s);
    row(u"特约撰稿 欧阳文"_s, {u"欧阳文"_s}, u"contributed"_s);
    row(u"作者：马晓春"_s, {u"马晓春"_s}, u"contributed"_s);
    row(u"本报记者 阿布列力·热斯坎"_s, {u"阿布列力·热斯坎"_s}, u"own"_s);
    row(u"本报记者 阿卜杜热西提 通讯员 古丽·买买提"_s, {u"阿卜杜热西提"_s, u"古丽·买买提"_s},
        u"own"_s);
    row(u"門 瑩"_s, {u"門瑩"_s}, QString());
    row(u"（高鹏 李文斌）"_s, {u"高鹏"_s, u"李文斌"_s}, QString());
    row(u"本报记者 文继红 摄"_s, {u"文继红"_s}, u"own photo"_s);
    row(u"来源：新华社"_s, {}, u"note 新华社"_s);
    row(u"（来源：《辽宁日报》）"_s, {}, u"note 辽宁日报"_s);
    row(u"（据《人民日报》报道）"_s, {}, u"note 人民日报"_s);
    row(u"（据新华社北京7月1日电）"_s, {}, u"note 新华社"_s);
    row(u"（新华社供本报专稿）"_s, {}, u"note 新华社"_s);
    row(u"摘自《读者》2024年第3期"_s, {}, u"note 读者"_s);
    row(u"（作者系辽宁大学教授）"_s, {}, u"contributed note"_s);
}

void TestByline::whole()
{
    QFETCH(QString, line);
    const auto byline = wholeByline(printed(line));
    QVERIFY(byline);
    QTEST(byline->people, "people");
    QTEST(said(*byline), "says");
}

void TestByline::none_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"记者走基层"_s, u"记者从市公交公司获悉"_s, u"本报记者"_s, u"安 全"_s, u"要 闻"_s,
          u"高 山 流 水"_s, u"图文并茂"_s, u"文化周刊"_s, u"本报记者 探访 老街"_s, u"（完）"_s,
          u"（资料片）"_s, u"（全文）"_s, u"评论"_s, u"国家图书馆"_s, u"数据来源多样 更新及时"_s,
          u"王者荣耀"_s, u"记者节快乐"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestByline::none()
{
    QFETCH(QString, line);
    const auto byline = wholeByline(printed(line));
    QVERIFY2(!byline, byline ? qPrintable(byline->people.join(u' ')) : "");
}

void TestByline::opening_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("people");
    const auto row = [](const QString &paragraph, const QString &byline,
                        const QStringList &people) {
        QTest::newRow(qPrintable(paragraph)) << paragraph << byline << people;
    };
    row(u"本报讯 记者高鹏报道 昨日竣工。"_s, u"记者高鹏报道"_s, {u"高鹏"_s});
    row(u"本报讯 记者杨鹤报道：6月30日竣工。"_s, u"记者杨鹤报道"_s, {u"杨鹤"_s});
    row(u"本报讯（记者 王芳 通讯员 李强）昨日竣工。"_s, u"记者 王芳 通讯员 李强"_s,
        {u"王芳"_s, u"李强"_s});
    row(u"本报讯 (见习记者 周 明)昨日竣工。"_s, u"见习记者 周 明"_s, {u"周明"_s});
    row(u"本报讯（通讯员 李强）昨日竣工。"_s, u"通讯员 李强"_s, {u"李强"_s});
    row(u"本报沈阳7月1日讯（记者刘璐）昨日竣工。"_s, u"记者刘璐"_s, {u"刘璐"_s});
    row(u"新华社北京7月1日电（记者齐中熙、樊曦）昨日竣工。"_s, u"记者齐中熙、樊曦"_s,
        {u"齐中熙"_s, u"樊曦"_s});
    row(u"本报讯 记者阿布列力·热斯坎报道 昨日竣工。"_s, u"记者阿布列力·热斯坎报道"_s,
        {u"阿布列力·热斯坎"_s});
    row(u"〔記者王小明／台南報導〕工程將完工。"_s, u"記者王小明"_s, {u"王小明"_s});
    row(u"【記者李大同、王小明/台北報導】工程將完工。"_s, u"記者李大同、王小明"_s,
        {u"李大同"_s, u"王小明"_s});
    row(u"記者王小明／台南報導 工程將完工。"_s, u"記者王小明"_s, {u"王小明"_s});
    row(u"〔編譯張佩芬／綜合報導〕工程將完工。"_s, u"編譯張佩芬"_s, {u"張佩芬"_s});
    row(u"（中央社記者王小明台北14日電）工程將完工。"_s, u"記者王小明"_s, {u"王小明"_s});
    row(u"【本報記者陳大文報道】工程完工。"_s, u"本報記者陳大文"_s, {u"陳大文"_s});
    row(u"香港文匯報訊（記者 李明）工程完工。"_s, u"記者 李明"_s, {u"李明"_s});
    row(u"【本報訊】工程完工。"_s, QString(), {});
    row(u"本报讯 记者从市公交公司获悉，线路新增，报道说。"_s, QString(), {});
    row(u"本报讯 日前，记者采访报道了此事。"_s, QString(), {});
    row(u"■记者 李强 报道 昨日竣工。"_s, u"记者 李强 报道"_s, {u"李强"_s});
}

void TestByline::opening()
{
    QFETCH(QString, paragraph);
    const auto byline = openingByline(printed(paragraph));
    const TextRange range = byline ? byline->range : TextRange();
    QTEST(paragraph.mid(range.begin, range.length()), "byline");
    QTEST(byline ? byline->people : QStringList(), "people");
}

void TestByline::closing_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("people");
    const auto row = [](const QString &paragraph, const QString &byline,
                        const QStringList &people) {
        QTest::newRow(qPrintable(paragraph)) << paragraph << byline << people;
    };
    row(u"昨日竣工。王增力 本报记者 崔治"_s, u"王增力 本报记者 崔治"_s, {u"王增力"_s, u"崔治"_s});
    row(u"昨日竣工。（高鹏）"_s, u"（高鹏）"_s, {u"高鹏"_s});
    row(u"他说：“竣工了。”（本报记者 高鹏）"_s, u"（本报记者 高鹏）"_s, {u"高鹏"_s});
    row(u"昨日竣工。（完）"_s, QString(), {});
    row(u"昨日竣工。（安全）"_s, QString(), {});
    row(u"昨日竣工（高鹏）"_s, QString(), {});
}

void TestByline::closing()
{
    QFETCH(QString, paragraph);
    const auto byline = closingByline(printed(paragraph));
    const TextRange range = byline ? byline->range : TextRange();
    QTEST(paragraph.mid(range.begin, range.length()), "byline");
    QTEST(byline ? byline->people : QStringList(), "people");
}

void TestByline::credits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isCredit");
    QTest::newRow("photographer") << u"本报记者 崔治 摄"_s << true;
    QTest::newRow("giver") << u"阜新市委宣传部供图"_s << true;
    QTest::newRow("archive") << u"（资料片）"_s << true;
    QTest::newRow("text and pictures are a byline") << u"本报记者 崔治 文/图"_s << false;
    QTest::newRow("text") << u"本报记者 崔治"_s << false;
}

void TestByline::credits()
{
    QFETCH(QString, line);
    QTEST(isCredit(printed(line)), "isCredit");
}

void TestByline::origins_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("evidence"); // kind, line, words
    const auto row = [](const char *name, const QString &page, Origin origin, const QString &source,
                        const QStringList &evidence) {
        QTest::newRow(name) << page << origin << source << evidence;
    };
    row("own", u"桥竣工\n本报讯 昨日竣工。"_s, Origin::Own, {}, {u"dateline 2 本报讯"_s});
    row("own, with a reporter", u"桥竣工\n本报讯 记者高鹏报道 昨日竣工。"_s, Origin::Own, {},
        {u"byline 2 记者高鹏报道"_s, u"dateline 2 本报讯"_s});
    row("own, told by a correspondent", u"桥竣工\n本报讯（通讯员 李强）昨日竣工。"_s, Origin::Own,
        {}, {u"dateline 2 本报讯"_s});
    row("wire", u"桥竣工\n新华社北京7月1日电 昨日竣工。"_s, Origin::Wire, u"新华社"_s,
        {u"dateline 2 新华社北京7月1日电"_s});
    row("wire, by its reporter", u"桥竣工\n新华社记者 李铮\n昨日竣工。"_s, Origin::Wire,
        u"新华社"_s, {u"byline 2 新华社记者 李铮"_s});
    row("wire, said at the end", u"桥竣工\n昨日竣工。（据新华社）"_s, Origin::Wire, u"新华社"_s,
        {u"source-note 2 （据新华社）"_s});
    row("wire of Taiwan", u"大橋竣工\n（中央社記者王小明台北14日電）昨日竣工。"_s, Origin::Wire,
        u"中央社"_s, {u"dateline 2 （中央社記者王小明台北14日電）"_s, u"byline 2 記者王小明"_s});
    row("reprint", u"桥竣工\n工人日报记者 吴铎思\n昨日竣工。"_s, Origin::Reprint, u"工人日报"_s,
        {u"byline 2 工人日报记者 吴铎思"_s});
    row("reprint, said at the beginning", u"桥竣工\n据《人民日报》报道，昨日竣工。"_s,
        Origin::Reprint, u"人民日报"_s, {u"source-note 2 据《人民日报》报道"_s});
    row("reprint, on a line of its own", u"桥竣工\n昨日竣工。\n摘自《读者》"_s, Origin::Reprint,
        u"读者"_s, {u"source-note 3 摘自《读者》"_s});
    row("commentary", u"竣工之后\n本报评论员\n昨日竣工。"_s, Origin::Commentary, {},
        {u"byline 2 本报评论员"_s});
    row("commentary by its kicker", u"社论\n让大桥更长久\n昨日竣工，人人都应当想到明天。"_s,
        Origin::Commentary, {}, {u"headline 1 社论"_s});
    row("commentary by its headline", u"时评：让大桥更长久\n昨日竣工，人人都应当想到明天。"_s,
        Origin::Commentary, {}, {u"headline 1 时评：让大桥更长久"_s});
    row("editors' note", u"写在前面的话\n编者按：昨日竣工，今起连载。"_s, Origin::Commentary, {},
        {u"editor-note 2 编者按："_s});
    row("contributed", u"桥竣工\n通讯员 李强\n昨日竣工。"_s, Origin::Contributed, {},
        {u"byline 2 通讯员 李强"_s});
    row("from outside", u"桥的故事\n昨日竣工。\n（作者系辽宁大学教授）"_s, Origin::Contributed, {},
        {u"author-note 3 （作者系辽宁大学教授）"_s});
    row("unknown", u"桥竣工\n昨日竣工。"_s, Origin::Unknown, {}, {});
    row("names alone tell nothing", u"桥竣工\n昨日竣工。（高鹏）"_s, Origin::Unknown, {}, {});
}

void TestByline::origins()
{
    QFETCH(QString, page);
    const Page found = split(page);
    QCOMPARE(found.articles.size(), 1);
    const Article &article = found.articles.first();
    QTEST(article.origin, "origin");
    QTEST(article.source, "source");
    QStringList shown;
    for (const Evidence &item : article.originEvidence)
        shown << u"%1 %2 %3"_s.arg(item.kind, QString::number(item.line), item.text);
    QTEST(shown, "evidence");
}

// A paper that calls its reporters by its name is no other paper.
void TestByline::ownPaperIsNoReprint()
{
    Page page = split(u"桥竣工\n昌吉日报记者 何龙\n昨日竣工。"_s);
    Article article = page.articles.first();
    QCOMPARE(article.origin, Origin::Reprint);
    settleOrigin(article, u"昌吉日報"_s);
    QCOMPARE(article.origin, Origin::Own);
    QCOMPARE(article.source, QString());
    article = page.articles.first();
    settleOrigin(article, u"阜新日报"_s);
    QCOMPARE(article.origin, Origin::Reprint);
    QCOMPARE(article.source, u"昌吉日报"_s);
}

void TestByline::tornOverLines_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("a byline of its own")
        << u"老街修缮一新\n本报记者 阿布列力·热斯\n坎\n工程进入尾声，居民都很满意。"_s
        << QStringList{u"阿布列力·热斯坎"_s};
    QTest::newRow("at the dot")
        << u"老街修缮一新\n本报记者 阿布列力·\n热斯坎\n工程进入尾声，居民都很满意。"_s
        << QStringList{u"阿布列力·热斯坎"_s};
    QTest::newRow("inside the paragraph")
        << u"# 老街修缮一新\n本报讯 记者阿布列力·热斯\n坎报道 工程进入尾声，居民都很满意。"_s
        << QStringList{u"阿布列力·热斯坎"_s};
    QTest::newRow("a whole name, and a line that is no part of it")
        << u"老街修缮一新\n本报记者 阿布列力·热斯坎\n工程进入尾声，居民都很满意。"_s
        << QStringList{u"阿布列力·热斯坎"_s};
}

void TestByline::tornOverLines()
{
    QFETCH(QString, page);
    const Page found = split(page);
    QCOMPARE(found.articles.size(), 1);
    QTEST(found.articles.first().people, "people");
}

QTEST_GUILESS_MAIN(TestByline)
#include "tst_byline.moc"
