#include "ingest/articlesplitter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Page split(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    Page page{.lastLine = int(lines.size())};
    splitArticles({.lines = lines}, page);
    return page;
}

// "Headline: 国事" for each block.
QStringList blocksOf(const Article &article)
{
    static const QStringList names{u"Kicker"_s,    u"Headline"_s, u"Subtitle"_s, u"Byline"_s,
                                   u"Paragraph"_s, u"Subhead"_s,  u"Caption"_s,  u"Credit"_s};
    QStringList blocks;
    for (const Block &block : article.blocks)
        blocks << names[int(block.kind)] + u": "_s +
                      article.sourceText.mid(block.range.begin, block.range.length());
    return blocks;
}

QStringList headlinesOf(const Page &page)
{
    QStringList headlines;
    for (const Article &article : page.articles)
        headlines << article.firstText(BlockKind::Headline);
    return headlines;
}

QString textAt(const Article &article, TextRange range)
{
    return article.sourceText.mid(range.begin, range.length());
}

bool isIn(const QString &kind, const Article &article)
{
    return std::ranges::any_of(article.doubts, [&](const Doubt &d) { return d.kind == kind; });
}

// What is wrong with the page's promises; empty when nothing is.
QString brokenPromise(const QStringList &lines, const Page &page)
{
    QList<int> owners(lines.size() + 1, 0);
    QList<int> all = page.masthead + page.sections + page.unassigned;
    for (const Article &article : page.articles) {
        all += article.lines;
        if (article.blocks.isEmpty())
            return u"an article without text"_s;
        QStringList blocks;
        for (const Block &block : article.blocks)
            blocks << textAt(article, block.range);
        if (blocks.join(u'\n') != article.sourceText)
            return u"blocks do not make the source text"_s;
        QString mapped(article.sourceText.size(), u'\n');
        for (const Segment &segment : article.segments)
            mapped.replace(segment.begin, segment.length,
                           lines[segment.line - 1].mid(segment.column, segment.length));
        for (qsizetype at = 0; at < mapped.size(); ++at) {
            const bool isSpace = article.sourceText[at] == u' ' && mapped[at] == u'\n';
            if (mapped[at] != article.sourceText[at] && !isSpace)
                return u"character %1 is not where its segment says"_s.arg(at);
        }
    }
    for (const int line : std::as_const(all))
        ++owners[line];
    for (int line = 1; line <= lines.size(); ++line) {
        const int expected = lines[line - 1].trimmed().isEmpty() ? 0 : 1;
        if (owners[line] != expected)
            return u"line %1 has %2 places"_s.arg(line).arg(owners[line]);
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Origin)
Q_DECLARE_METATYPE(ArticleKind)

// The rules one by one, on small pages made for them, and promises that hold for any page.
class TestArticleSplitter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlines_data();
    void headlines();
    void blocks_data();
    void blocks();
    void bylines_data();
    void bylines();
    void origins_data();
    void origins();
    void doubts_data();
    void doubts();
    void sectionsCoverWhatStandsBelowThem();
    void columnLinesAreJoined();
    void aPageMayBeAPartOfAFile();
    void typeSizesMakeHeadlines();
    void theFormatKnowsWhereParagraphsBegin();
    void promises_data();
    void promises();
};

void TestArticleSplitter::headlines_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("headlines");
    QTest::newRow("nothing but text") << u"只有正文。"_s << QStringList{{}};
    QTest::newRow("a plain article") << u"老街修缮一新\n\n修缮工程进入尾声。\n\n居民都很满意。"_s
                                     << QStringList{u"老街修缮一新"_s};
    QTest::newRow("Markdown, two articles")
        << u"# 国事\n双方会谈。\n# 本埠\n工厂复工。"_s << QStringList{u"国事"_s, u"本埠"_s};
    QTest::newRow("Markdown, one article with subheads")
        << u"# 小城的春天\n## 河边\n柳树绿了。\n## 街上\n店铺开了门。"_s
        << QStringList{u"小城的春天"_s};
    QTest::newRow("a dateline makes a headline")
        << u"老街修缮一新\n\n工程进入尾声。\n\n公交新增线路\n\n本报讯 昨日新增三条线路。"_s
        << QStringList{u"老街修缮一新"_s, u"公交新增线路"_s};
    QTest::newRow("a plain paragraph makes a subhead")
        << u"老街修缮一新\n\n工程进入尾声。\n\n街上铺了青石\n\n居民都很满意。"_s
        << QStringList{u"老街修缮一新"_s};
    QTest::newRow("traditional script")
        << u"臺南推動修復\n〔記者王小明／台南報導〕工程將完工。\n啤酒節登場\n【本報訊】週末登場。"_s
        << QStringList{u"臺南推動修復"_s, u"啤酒節登場"_s};
    QTest::newRow("a headline far from its text")
        << u"石拱古桥“重获新生”\n\n市图书馆延长开放\n\n本报讯 市图书馆周末延长开放。\n\n"
           "公交新增线路\n\n本报讯 昨日新增三条线路。\n\n石匠回到河边\n\n"
           "石匠们用旧法修好了石拱古桥，让它“重获新生”，桥面重新通行。"_s
        << QStringList{u"石拱古桥“重获新生”"_s, u"市图书馆延长开放"_s, u"公交新增线路"_s};
    QTest::newRow("a headline whose words come again under a subhead stays")
        << u"石拱古桥“重获新生”\n\n——修桥记\n\n工程历时八个月，居民都很满意。\n\n"
           "石匠回到河边\n\n石匠们用旧法修好了石拱古桥，让它“重获新生”。"_s
        << QStringList{u"石拱古桥“重获新生”"_s};
    QTest::newRow("a verse is no row of headlines")
        << u"小时候\n乡愁是邮票\n我在这头\n母亲在那头\n长大后\n乡愁是船票"_s << QStringList{{}};
    QTest::newRow("scraps are no articles") << u"春\n风\n又\n绿\n江\n南"_s << QStringList();
    QTest::newRow("dashes are no articles") << u"——\n——"_s << QStringList();
    QTest::newRow("a notice with numbered lines")
        << u"关于停水检修的公告\n因管道检修，下列地区明日停水：\n一、和平街\n二、解放路\n"
           "三、中山路\n给您带来不便，敬请谅解。"_s
        << QStringList{u"关于停水检修的公告"_s};
    QTest::newRow("only captions")
        << u"工人在检修设备。张伟 摄\n孩子们在河边放风筝。李明 摄\n车站一角。王芳 摄"_s
        << QStringList();
    QTest::newRow("a classified page is no row of articles")
        << u"招聘司机\n出租门面\n转让饭店\n寻物启事\n遗失声明\n招聘厨师"_s << QStringList{{}};
    QTest::newRow("headlines all behind their texts")
        << u"本报讯 "
           u"石匠们用旧法修好了石拱古桥，桥面重新通行，两岸居民不必再绕路。\n石拱古桥重新通行\n"
           "本报讯 市图书馆周末延长开放，读者可以待到晚上九点。\n市图书馆周末延长开放"_s
        << QStringList{u"石拱古桥重新通行"_s, u"市图书馆周末延长开放"_s};
    QTest::newRow("one flattened line")
        << u"本报讯 昨日校庆。 座谈会召开 本报讯 昨日召开座谈会。"_s << QStringList{{}};
}

void TestArticleSplitter::headlines()
{
    QFETCH(QString, page);
    QFETCH(QStringList, headlines);
    QCOMPARE(headlinesOf(split(page)), headlines);
}

void TestArticleSplitter::blocks_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("dashes tell kicker and subtitle")
        << u"四国客商盛赞——\n基础扎实\n——记考察团\n本报讯 考察团抵达。"_s
        << QStringList{u"Kicker: 四国客商盛赞——"_s, u"Headline: 基础扎实"_s,
                       u"Subtitle: ——记考察团"_s, u"Paragraph: 本报讯 考察团抵达。"_s};
    QTest::newRow("marks of Markdown are not text")
        << u"# 国事\n**本报讯** 双方会谈。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 本报讯 双方会谈。"_s};
    QTest::newRow("unpaired stars are text")
        << u"# 国事\n二**三。"_s << QStringList{u"Headline: 国事"_s, u"Paragraph: 二**三。"_s};
    QTest::newRow("a torn paragraph")
        << u"# 国事\n双方就贸易举\n行了会谈。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 双方就贸易举行了会谈。"_s};
    QTest::newRow("torn between Latin words")
        << u"# 国事\n会上展示了 Qt\n6 程序，\n反响热烈。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 会上展示了 Qt 6 程序，反响热烈。"_s};
    QTest::newRow("a quotation after a word closes no paragraph")
        << u"# 国事\n他们讨论了“一带一路”\n沿线的贸易。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 他们讨论了“一带一路”沿线的贸易。"_s};
    QTest::newRow("a caption inside a torn paragraph")
        << u"# 国事\n\n双方就边境贸易举\n\n\n\n会谈现场。\n\n市委宣传部供图\n\n行了会谈。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 双方就边境贸易举行了会谈。"_s,
                       u"Caption: 会谈现场。"_s, u"Credit: 市委宣传部供图"_s};
    QTest::newRow("letter-spacing stays")
        << u"# 国事\n会 上 通 报 了 情 况。"_s
        << QStringList{u"Headline: 国事"_s, u"Paragraph: 会 上 通 报 了 情 况。"_s};
    QTest::newRow("the lines of a poem stay lines")
        << u"静夜思\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。"_s
        << QStringList{u"Headline: 静夜思"_s, u"Paragraph: 床前明月光，"_s,
                       u"Paragraph: 疑是地上霜。"_s, u"Paragraph: 举头望明月，"_s,
                       u"Paragraph: 低头思故乡。"_s};
    QTest::newRow("items of a list stay lines")
        << u"# 公告\n明日停水：\n1.和平街\n2.解放路"_s
        << QStringList{u"Headline: 公告"_s, u"Paragraph: 明日停水："_s, u"Paragraph: 1.和平街"_s,
                       u"Paragraph: 2.解放路"_s};
    QTest::newRow("vertical print")
        << u"安全生产，\n是交通运输\n行业的生命\n线，是保障\n人民群众安\n全的关键，\n"
           "在公路上，\n每次运输都\n是考验，人\n流、物流、\n车流川流不\n息，安全像\n一根弦。"_s
        << QStringList{u"Paragraph: 安全生产，是交通运输行业的生命线，是保障人民群众安全的关键，"
                       "在公路上，每次运输都是考验，人流、物流、车流川流不息，安全像一根弦。"_s};
    QTest::newRow("repeated text is left out")
        << u"# 国事\n双方就边境贸易和口岸建设举行了长时间的会谈，并且就今后的合作交换了意见。\n"
           "双方就边境贸易和口岸建设举行了长时间的会谈，并且就今后的合作交换了意见。"_s
        << QStringList{u"Headline: 国事"_s,
                       u"Paragraph: 双方就边境贸易和口岸建设举行了长时间的会谈，并且就今后的合作"
                       "交换了意见。"_s};
}

void TestArticleSplitter::blocks()
{
    QFETCH(QString, page);
    QFETCH(QStringList, blocks);
    const Page found = split(page);
    QCOMPARE(found.articles.size(), 1);
    QCOMPARE(blocksOf(found.articles.first()), blocks);
}

void TestArticleSplitter::bylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("people");
    const QString text = u"\n工程进入尾声，居民都很满意。"_s;
    QTest::newRow("on its own line")
        << u"本报记者 高鹏"_s + text << u"本报记者 高鹏"_s << QStringList{u"高鹏"_s};
    QTest::newRow("a spaced name")
        << u"本报记者 周 明 崔振波"_s + text << u"本报记者 周 明 崔振波"_s
        << QStringList{u"周明"_s, u"崔振波"_s};
    QTest::newRow("a guest before the paper")
        << u"王英 本报记者 崔治"_s + text << u"王英 本报记者 崔治"_s
        << QStringList{u"王英"_s, u"崔治"_s};
    QTest::newRow("another paper") << u"□工人日报记者 吴铎思"_s + text << u"□工人日报记者 吴铎思"_s
                                   << QStringList{u"吴铎思"_s};
    QTest::newRow("a role is nobody")
        << u"□本报评论员"_s + text << u"□本报评论员"_s << QStringList();
    QTest::newRow("traditional") << u"本報記者 侯悅林"_s + text << u"本報記者 侯悅林"_s
                                 << QStringList{u"侯悅林"_s};
    QTest::newRow("after the dateline")
        << u"本报讯 记者高鹏报道 昨日竣工。"_s << u"记者高鹏报道"_s << QStringList{u"高鹏"_s};
    QTest::newRow("in brackets") << u"本报讯（记者 王芳 通讯员 李强）昨日竣工。"_s
                                 << u"记者 王芳 通讯员 李强"_s << QStringList{u"王芳"_s, u"李强"_s};
    QTest::newRow("from whom the reporter heard it is no byline")
        << u"本报讯 记者从市公交公司获悉，线路新增。"_s << QString() << QStringList();
    QTest::newRow("after the last sentence")
        << u"本报讯 昨日竣工。王增力 本报记者 崔治"_s << u"王增力 本报记者 崔治"_s
        << QStringList{u"王增力"_s, u"崔治"_s};
    QTest::newRow("of a picture") << u"昨日竣工，居民满意。工人正在清场。 □本报记者 何 龙摄"_s
                                  << u"□本报记者 何 龙摄"_s << QStringList{u"何龙"_s};
    QTest::newRow("a minority name")
        << u"本报记者 阿布列力·热斯坎"_s + text << u"本报记者 阿布列力·热斯坎"_s
        << QStringList{u"阿布列力·热斯坎"_s};
}

void TestArticleSplitter::bylines()
{
    QFETCH(QString, line);
    QFETCH(QString, byline);
    QFETCH(QStringList, people);
    const Page page = split(u"老街修缮一新\n"_s + line);
    QCOMPARE(page.articles.size(), 1);
    const Article &article = page.articles.first();
    QCOMPARE(textAt(article, article.byline), byline);
    QCOMPARE(article.people, people);
}

void TestArticleSplitter::origins_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<QString>("source");
    QTest::addColumn<ArticleKind>("kind");
    QTest::addColumn<QString>("dateline");
    QTest::newRow("own") << u"竣工\n本报讯 昨日竣工。"_s << Origin::Own << QString()
                         << ArticleKind::News << u"本报讯"_s;
    QTest::newRow("wire") << u"竣工\n新华社北京7月1日电 昨日竣工。"_s << Origin::Wire << u"新华社"_s
                          << ArticleKind::Wire << u"新华社北京7月1日电"_s;
    QTest::newRow("wire in brackets, Chinese day")
        << u"竣工\n【中新社香港十四日電】昨日竣工。"_s << Origin::Wire << u"中新社"_s
        << ArticleKind::Wire << u"【中新社香港十四日電】"_s;
    QTest::newRow("reprint") << u"竣工\n工人日报记者 吴铎思\n昨日竣工。"_s << Origin::Reprint
                             << u"工人日报"_s << ArticleKind::Feature << QString();
    QTest::newRow("commentary") << u"竣工之后\n本报评论员\n昨日竣工。"_s << Origin::Commentary
                                << QString() << ArticleKind::Commentary << QString();
    QTest::newRow("contributed") << u"竣工\n通讯员 李强\n昨日竣工。"_s << Origin::Contributed
                                 << QString() << ArticleKind::Feature << QString();
    QTest::newRow("unknown") << u"竣工\n昨日竣工。"_s << Origin::Unknown << QString()
                             << ArticleKind::News << QString();
}

void TestArticleSplitter::origins()
{
    QFETCH(QString, page);
    const Page found = split(page);
    QCOMPARE(found.articles.size(), 1);
    const Article &article = found.articles.first();
    QTEST(article.origin, "origin");
    QTEST(article.source, "source");
    QTEST(article.kind, "kind");
    QTEST(textAt(article, article.dateline), "dateline");
}

void TestArticleSplitter::doubts_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("doubt");
    QTest::newRow("no headline") << u"本报讯 昨日竣工。"_s << u"no-headline"_s;
    QTest::newRow("a torn end that nothing continues")
        << u"# 竣工\n昨日，工程宣告竣\n近日，居民陆续迁入新居。"_s << u"fragment"_s;
    QTest::newRow("repeated")
        << u"竣工\n双方就边境贸易和口岸建设举行了长时间的会谈，并且就今后的合作交换了意见。\n"
           "双方就边境贸易和口岸建设举行了长时间的会谈，并且就今后的合作交换了意见。"_s
        << u"repeated"_s;
    QTest::newRow("an open quotation goes on elsewhere")
        << u"# 竣工\n昨日竣工。\n最”。居民很满意。\n# 车站启用\n本报讯 旅客很满意。\n他们说这是全省“四"_s
        << u"jump-join"_s;
}

void TestArticleSplitter::doubts()
{
    QFETCH(QString, page);
    QFETCH(QString, doubt);
    const Page found = split(page);
    QVERIFY(std::ranges::any_of(found.articles,
                                [&](const Article &article) { return isIn(doubt, article); }));
}

void TestArticleSplitter::sectionsCoverWhatStandsBelowThem()
{
    const Page page =
        split(u"## 头条\n本报讯 头条新闻。\n### 城区脚步 JIAOBU\n## 一\n本报讯 甲事。\n"
              "## 二\n本报讯 乙事。\n# 三\n本报讯 丙事。"_s);
    QStringList sections;
    for (const Article &article : page.articles)
        sections << article.section;
    QCOMPARE(sections, (QStringList{{}, u"城区脚步"_s, u"城区脚步"_s, {}}));
    QCOMPARE(page.sections, QList<int>{3});
}

// Twelve lines of one column, 16 em wide: the second paragraph is told by its indent alone.
void TestArticleSplitter::columnLinesAreJoined()
{
    const Page page = split(u"安全生产是交通运输行业的生命\n线是保障人民群众生命财产安全的关\n"
                            "键所在在繁忙的高速公路上每一次的\n运输任务的完成都是对交通安全管理\n"
                            "体系的考验在人流物流车流川流不停\n息的今天交通运输安全犹如一根紧绷。\n"
                            "为了搭建互学互鉴联防共治的好\n交流平台提升自治区交通运输系统安\n"
                            "全监管水平再上新台阶六月二十四日\n活动在本州举行活动精心设置了六个\n"
                            "现场观摩点和一场生产安全事故应急\n救援演练活动。"_s);
    QCOMPARE(page.articles.size(), 1);
    QList<QList<int>> lines;
    for (const Block &block : page.articles.first().blocks)
        lines << block.lines;
    QCOMPARE(lines, (QList<QList<int>>{{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}}));
}

// Lines of other pages belong to nothing here, and line numbers remain those of the file.
void TestArticleSplitter::aPageMayBeAPartOfAFile()
{
    const PageLines file{.lines = u"第一版的正文没有结\n# 国事\n双方会谈。\n尾。"_s.split(u'\n')};
    Page page{.firstLine = 2, .lastLine = 3};
    splitArticles(file, page);
    QCOMPARE(page.articles.size(), 1);
    QCOMPARE(page.articles.first().lines, (QList<int>{2, 3}));
    QCOMPARE(page.articles.first().segments.first().line, 2);
    QCOMPARE(page.unassigned, QList<int>());
}

// The larger type is the main headline, though it stands below and is no Markdown.
void TestArticleSplitter::typeSizesMakeHeadlines()
{
    const PageLines file{.lines = {u"我市多措并举"_s, u"老街修缮一新。"_s, u"工程进入尾声。"_s},
                         .hints = {{.heading = 2}, {.heading = 1}, {}}};
    Page page{.lastLine = 3};
    splitArticles(file, page);
    QCOMPARE(page.articles.size(), 1);
    QCOMPARE(blocksOf(page.articles.first()),
             (QStringList{u"Kicker: 我市多措并举"_s, u"Headline: 老街修缮一新。"_s,
                          u"Paragraph: 工程进入尾声。"_s}));
}

// The seventh line is full and follows a full one: only the format says that it begins a paragraph.
void TestArticleSplitter::theFormatKnowsWhereParagraphsBegin()
{
    PageLines file{.lines = u"安全生产是交通运输行业的生命线\n线是保障人民群众生命财产安全的\n"
                            "键所在在繁忙的高速公路上每一次\n运输任务的完成都是对交通安全管\n"
                            "体系的考验在人流物流车流川流不\n息的今天交通运输安全犹如一根。\n"
                            "为了搭建互学互鉴联防共治的好交\n交流平台提升自治区交通运输系统\n"
                            "全监管水平再上新台阶六月二十四\n活动在本州举行活动精心设置了六\n"
                            "现场观摩点和一场生产安全事故应\n救援演练活动。"_s.split(u'\n')};
    file.hints.resize(12);
    file.hints[0].startsParagraph = true;
    file.hints[6].startsParagraph = true;
    Page page{.lastLine = 12};
    splitArticles(file, page);
    QCOMPARE(page.articles.size(), 1);
    QList<QList<int>> lines;
    for (const Block &block : page.articles.first().blocks)
        lines << block.lines;
    QCOMPARE(lines, (QList<QList<int>>{{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}}));
}

void TestArticleSplitter::promises_data()
{
    QTest::addColumn<QString>("page");
    const QStringList seeds{u"000_5b11f29b56d2f71e"_s, u"001_2b5984b6753f43c2"_s,
                            u"002_166a4bdf8b9fc62f"_s, u"003_99244411f5f1c9bb"_s,
                            u"004_bffdc6853a2b9c03"_s};
    for (const QString &seed : seeds) {
        QFile file(QStringLiteral(SEEDS_FOLDER "/") + seed + u".txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(seed)) << QString::fromUtf8(file.readAll());
    }
    QTest::newRow("nothing but marks") << u"# \n**\n#\n> \n---"_s;
    QTest::newRow("nothing but brackets") << u"“\n”\n（\n）\n《\n》\n”。\n“"_s;
    QTest::newRow("bold everywhere") << u"# **国事**\n**双方** 就 **贸易** 举\n**行**了会谈。"_s;
    QTest::newRow("lone surrogates")
        << u"标题\n"_s + QChar(0xd842) + u"正文"_s + QChar(0xdc00) + u"。"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野家开张\n本报讯 𠮷野家昨日开\n张，𠮷𠮷𠮷。"_s;
    QTest::newRow("ignorable characters") << u"标\u200d题\n本\u00ad报讯 正\ufe0f文。"_s;
    QTest::newRow("the same line often") << u"同一行\n"_s.repeated(50);
    QTest::newRow("the same paragraph often")
        << u"同一段文字在这一页上一再出现，长度超过三十个字符，要看重复的段落怎样处理。\n"_s
               .repeated(9);
    QTest::newRow("a long line") << u"本报讯 很长的一行文字没有尽头"_s.repeated(3000);
    QTest::newRow("masthead alone") << u"总第12285期\n今日4版\n星期四\n3"_s;
    QTest::newRow("all torn")
        << u"没有一行有结尾的文字都在中间断开而且相当长以至于不会是任何标题，因为它们都超过了四十个字\n"_s
               .repeated(60);
    QTest::newRow("a story whose text goes on from another")
        << u"新\n范\n研院\n。\n刘茜\n、工、\n等领域具\n贸促会\n，是“一\n路”体现，充分彰\n活力与巨\n发展"_s;
    QTest::newRow("white space of all kinds")
        << u"　　标题　\n\t 本报讯\u00a0正文。\u2003\n\u3000\n"_s;
}

void TestArticleSplitter::promises()
{
    QFETCH(QString, page);
    QCOMPARE(brokenPromise(page.split(u'\n'), split(page)), QString());
}

QTEST_GUILESS_MAIN(TestArticleSplitter)
#include "tst_articlesplitter.moc"
