#include "ingest/pagebar.h"
#include "ingest/pageranges.h"
#include "ingest/pagereader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A paragraph of 124 characters.
const QString story =
    u"老街的修缮工程进入尾声，沿街的店铺陆续开门迎客，居民们说，石板路又平又整，夜里的灯也亮了，"
    "孩子们放学以后喜欢在牌坊下面玩耍，老人们搬出竹椅坐在门前聊天，远来的客人端着相机走走停停，"
    "街口的茶馆重新挂起了布招子，说书先生每天下午开讲，听的人一直坐到了门外的台阶上。"_s;

// "1-4 2 要闻" for each page.
QStringList shown(const QList<PageRange> &ranges)
{
    QStringList pages;
    for (const PageRange &range : ranges)
        pages << u"%1-%2 %3 %4"_s
                     .arg(QString::number(range.firstLine), QString::number(range.lastLine),
                          range.number, range.title)
                     .trimmed();
    return pages;
}

QStringList seedTexts()
{
    QStringList texts;
    for (const QString &name :
         {u"000_5b11f29b56d2f71e"_s, u"001_2b5984b6753f43c2"_s, u"002_166a4bdf8b9fc62f"_s,
          u"003_99244411f5f1c9bb"_s, u"004_bffdc6853a2b9c03"_s}) {
        QFile file(QStringLiteral(SEEDS_FOLDER "/") + name + u".txt"_s);
        texts << (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }
    return texts;
}

const PageReader &pageReader()
{
    static const PageReader reader(*Gazetteer::load());
    return reader;
}

QList<Page> read(const QString &text)
{
    const auto pages = pageReader().read(u"page.txt"_s, text.toUtf8());
    return pages ? *pages : QList<Page>();
}

// What is wrong with the promise that each line that is not blank stands in one place.
QString lostLine(const QString &text, const QList<Page> &pages)
{
    const QStringList lines = text.split(u'\n');
    QList<int> owners(lines.size() + 1, 0);
    for (const Page &page : pages) {
        QList<int> all = page.masthead + page.sections + page.unassigned;
        for (const Article &article : page.articles)
            all += article.lines;
        for (const int line : std::as_const(all))
            ++owners[line];
    }
    for (int line = 1; line <= lines.size(); ++line) {
        const int expected = lines[line - 1].trimmed().isEmpty() ? 0 : 1;
        if (owners[line] != expected)
            return u"line %1 has %2 places: %3"_s.arg(line).arg(owners[line]).arg(lines[line - 1]);
    }
    return {};
}

qsizetype articleCount(const QList<Page> &pages)
{
    qsizetype count = 0;
    for (const Page &page : pages)
        count += page.articles.size();
    return count;
}

} // namespace

// Several newspaper pages in one file.
class TestPageRanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bars_data();
    void bars();
    void noBars_data();
    void noBars();
    void ranges_data();
    void ranges();
    void formatTells();
    void headingsOfTheFormat();
    void evidence();
    void barsAreNoNews();
    void pagesOfOneIssue();
    void pagesOfTwoIssues();
    void contradictionsStay();
    void noLineIsLost_data();
    void noLineIsLost();
};

void TestPageRanges::bars_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &line, const QString &number, const QString &title) {
        QTest::newRow(qPrintable(line)) << line << number << title;
    };
    row(u"第02版"_s, u"02"_s, {});
    row(u"第二版"_s, u"2"_s, {});
    row(u"第十二版 要闻"_s, u"12"_s, u"要闻"_s);
    row(u"第3版：要闻"_s, u"3"_s, u"要闻"_s);
    row(u"第 3 版  要聞·綜合"_s, u"3"_s, u"要聞 綜合"_s);
    row(u"A01版"_s, u"A01"_s, {});
    row(u"A3 社會"_s, u"A3"_s, u"社會"_s);
    row(u"Ａ０２版：城事"_s, u"A02"_s, u"城事"_s);
    row(u"02版 2025年7月3日 星期四 要闻"_s, u"02"_s, u"要闻"_s);
    row(u"2025年7月3日 星期四 责编 张三 第02版"_s, u"02"_s, {});
    row(u"昌吉日报 2025年7月3日 星期四 乙巳年六月初九 2版"_s, u"2"_s, {});
    row(u"2 | 要闻 2025年7月3日"_s, u"2"_s, u"要闻"_s);
    row(u"2 | 要闻"_s, u"2"_s, u"要闻"_s);
    row(u"要闻 2 2025年7月3日 星期四"_s, u"2"_s, u"要闻"_s);
    row(u"版次：A01"_s, u"A01"_s, {});
    row(u"版次：2"_s, u"2"_s, {});
    row(u"--- 第2版 ---"_s, u"2"_s, {});
    row(u"===== A02 ====="_s, u"A02"_s, {});
    row(u"—— Page 2 ——"_s, u"2"_s, {});
    row(u"【第2版】"_s, u"2"_s, {});
    row(u"## 第2版 要闻"_s, u"2"_s, u"要闻"_s);
    row(u"**第2版**"_s, u"2"_s, {});
}

void TestPageRanges::bars()
{
    QFETCH(QString, line);
    const auto bar = pageBar(printedLines({line}).first());
    QVERIFY(bar);
    QTEST(bar->number, "number");
    QTEST(bar->title, "title");
}

void TestPageRanges::noBars_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"2"_s, u"2 要闻"_s, u"要闻"_s, u"3月"_s, u"2025年7月3日 星期四"_s, u"第二版画展"_s,
          u"我市召开会议，详见第2版。"_s, u"第3期"_s, u"今日4版"_s, u"星期四"_s, u"A股大涨"_s,
          u"下转第二版"_s, u"（上接第一版）"_s, u"12个项目集中开工建设推进有力"_s, u"1. 2. 3."_s,
          u"第2版 第3版"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestPageRanges::noBars()
{
    QFETCH(QString, line);
    QVERIFY(!pageBar(printedLines({line}).first()));
}

void TestPageRanges::ranges_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("pages");
    const auto row = [](const char *name, const QStringList &lines, const QStringList &pages) {
        QTest::newRow(name) << lines << pages;
    };
    row("one page", {story, story}, {u"1-2"_s});
    row("a bar at the head names the page", {u"第02版 要闻"_s, story, story}, {u"1-3 02 要闻"_s});
    row("a bar at the foot, too", {story, story, u"A03版"_s}, {u"1-3 A03"_s});
    row("two pages", {u"第01版"_s, story, u"第02版"_s, story}, {u"1-2 01"_s, u"3-4 02"_s});
    row("letters", {u"A01 要闻"_s, story, u"A02 城事"_s, story, u"B01 副刊"_s, story},
        {u"1-2 A01 要闻"_s, u"3-4 A02 城事"_s, u"5-6 B01 副刊"_s});
    row("bars at the foot", {story, u"第01版"_s, story, u"第02版"_s}, {u"1-2 01"_s, u"3-4 02"_s});
    row("the front page has no bar", {story, u"第二版"_s, story, u"第三版"_s, story},
        {u"1-1"_s, u"2-3 2"_s, u"4-5 3"_s});
    row("the first page's masthead stands above its bar",
        {u"河山日报"_s, u"第1版"_s, story, u"第2版"_s, story}, {u"1-3 1"_s, u"4-5 2"_s});
    row("rulers", {u"--- 第1版 ---"_s, u"甲。"_s, u"--- 第2版 ---"_s, u"乙。"_s},
        {u"1-2 1"_s, u"3-4 2"_s});
    row("Markdown headings", {u"# 第1版"_s, u"甲。"_s, u"# 第2版"_s, u"乙。"_s},
        {u"1-2 1"_s, u"3-4 2"_s});
    row("a page of a picture alone",
        {u"第1版"_s, story, u"第2版"_s, story, u"第3版"_s, u"图片报道"_s, u"第4版"_s, story},
        {u"1-2 1"_s, u"3-4 2"_s, u"5-6 3"_s, u"7-8 4"_s});
    row("form feeds", {story, u"\f"_s + story, u"\f第3版"_s, story},
        {u"1-1"_s, u"2-2"_s, u"3-4 3"_s});
    row("a form feed behind the text", {story + u"\f"_s, story}, {u"1-1"_s, u"2-2"_s});
    row("form feeds beat bars", {u"第1版"_s, story, u"\f"_s, u"第2版"_s, story},
        {u"1-2 1"_s, u"3-5 2"_s});
    row("blank pages are none", {u"\f"_s, story, u"\f"_s, QString(), u"\f"_s + story, u"\f"_s},
        {u"1-4"_s, u"5-6"_s});
    row("mastheads that come again",
        {u"河山日报"_s, u"2025年7月3日 星期四"_s, u"总第12285期"_s, story, story, u"河山日报"_s,
         u"2025年7月4日 星期五"_s, u"总第12286期"_s, story, story},
        {u"1-5"_s, u"6-10"_s});
    row("running heads",
        {u"2025年7月3日 星期四"_s, story, story, u"2025年7月3日 星期四"_s, story, story},
        {u"1-3"_s, u"4-6"_s});
    row("contents of the front page",
        {u"河山日报"_s, u"总第12285期"_s, u"今日导读"_s, u"A02 城事"_s, u"A03 经济"_s,
         u"A05 体育"_s, story, story},
        {u"1-8"_s});
    row("a lone number inside a page", {story, story, u"第3版"_s, story, story}, {u"1-5"_s});
    row("the same number again is a running head", {u"第2版"_s, story, u"第2版"_s, story},
        {u"1-4 2"_s});
    row("a date inside a page is no masthead that comes again",
        {u"第2版 要闻"_s, story, story, u"2025年7月3日 星期四"_s, story, story}, {u"1-6 2 要闻"_s});
    row("numbers that run back", {u"第4版"_s, story, u"第2版"_s, story}, {u"1-4"_s});
    row("two issues by bars with days",
        {u"第1版 2025年7月3日"_s, story, u"第2版 2025年7月3日"_s, story, u"第1版 2025年7月4日"_s,
         story},
        {u"1-2 1"_s, u"3-4 2"_s, u"5-6 1"_s});
}

void TestPageRanges::ranges()
{
    QFETCH(QStringList, lines);
    const QList<PageRange> found = pageRanges({.lines = lines});
    QTEST(shown(found), "pages");
    int next = 1;
    for (const PageRange &range : found) {
        QCOMPARE(range.firstLine, next);
        next = range.lastLine + 1;
    }
    QCOMPARE(next, lines.size() + 1);
}

void TestPageRanges::formatTells()
{
    const PageLines lines{.lines = {story, u"第7版"_s, story, story}, .pageStarts = {1, 2, 4}};
    QCOMPARE(shown(pageRanges(lines)), (QStringList{u"1-1"_s, u"2-3 7"_s, u"4-4"_s}));
}

void TestPageRanges::headingsOfTheFormat()
{
    PageLines lines{.lines = {u"第1版"_s, u"甲。"_s, u"第2版"_s, u"乙。"_s}};
    QCOMPARE(pageRanges(lines).size(), 1);
    lines.hints = {{.heading = 1}, {}, {.heading = 1}, {}};
    QCOMPARE(pageRanges(lines).size(), 2);
}

void TestPageRanges::evidence()
{
    const auto ranges = pageRanges({.lines = {u" 第02版：要闻 "_s, story}});
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges.first().bars, QList<int>{1});
    QCOMPARE(ranges.first().evidence, (QList<Evidence>{{1, u"第02版：要闻"_s, u"page-bar"_s}}));
}

void TestPageRanges::barsAreNoNews()
{
    const QList<Page> pages = read(u"第1版 要闻\n\n老街修缮一新\n本报讯 "_s + story +
                                   u"\n第2版 副刊\n小城的春天\n"_s + story);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].number, u"2"_s);
    QCOMPARE(pages[1].firstLine, 5);
    QCOMPARE(pages[1].lastLine, 7);
    QCOMPARE(pages[1].masthead, QList<int>{5});
    QCOMPARE(pages[1].articles.size(), 1);
    QCOMPARE(pages[1].articles.first().lines, (QList<int>{6, 7}));
    QCOMPARE(pages[1].articles.first().section, QString()); // 副刊 names the page
    QVERIFY(pages[0].articles.first().uuid != pages[1].articles.first().uuid);
}

// What the first page prints holds for the second, and says where it stands.
void TestPageRanges::pagesOfOneIssue()
{
    const QList<Page> pages =
        read(u"阜新日报\n2025年7月3日 星期四\n总第12285期\n\n老街修缮一新\n本报讯 "_s + story +
             u"\n第2版 副刊\n小城的春天\n"_s + story + u"\n第3版 综合\n石桥\n"_s + story);
    QCOMPARE(pages.size(), 3);
    for (const Page &page : pages) {
        QCOMPARE(page.date.edtf, u"2025-07-03"_s);
        QCOMPARE(page.date.kind, DateKind::Printed);
        QCOMPARE(page.paper, u"阜新日报"_s);
        QCOMPARE(page.place.place.shortName, u"阜新"_s);
        QCOMPARE(page.articles.first().date.edtf, u"2025-07-03"_s);
        QCOMPARE(page.articles.first().place.place.shortName, u"阜新"_s);
    }
    QCOMPARE(pages[0].date.evidence.first().kind, u"masthead"_s);
    QCOMPARE(pages[1].date.evidence.first(),
             (Evidence{2, u"2025年7月3日 星期四"_s, u"same-issue"_s}));
    QCOMPARE(pages[1].place.confidence, Confidence::Likely);
}

void TestPageRanges::pagesOfTwoIssues()
{
    const QList<Page> pages =
        read(u"第1版 2025年7月3日 星期四\n老街\n"_s + story + u"\n第2版\n小城\n"_s + story +
             u"\n第1版 2025年7月4日 星期五\n石桥\n"_s + story + u"\n第2版\n茶馆\n"_s + story);
    QStringList days;
    for (const Page &page : pages)
        days << page.date.edtf;
    QCOMPARE(days,
             (QStringList{u"2025-07-03"_s, u"2025-07-03"_s, u"2025-07-04"_s, u"2025-07-04"_s}));
}

// News of September cannot stand in an issue of July.
void TestPageRanges::contradictionsStay()
{
    const QList<Page> pages =
        read(u"第1版 2025年7月3日 星期四\n老街\n"_s + story + u"\n第2版\n文化节\n"_s + story +
             u"9月8日，2025阜新文化节开幕。"_s);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].date.edtf, u"2025-07-03"_s);
    QCOMPARE(pages[1].date.kind, DateKind::Inferred);
    QCOMPARE(pages[1].date.best, u"2025-09"_s);
}

void TestPageRanges::noLineIsLost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("articles");
    const QStringList seeds = seedTexts();
    QString barred;
    QString ruled;
    for (qsizetype at = 0; at < seeds.size(); ++at) {
        barred += u"第0%1版 要闻\n\n"_s.arg(at + 1) + seeds[at] + u'\n';
        ruled += u"--- 第%1版 ---\n"_s.arg(at + 1) + seeds[at] + u'\n';
    }
    QTest::newRow("page bars") << barred << 5 << 30;
    QTest::newRow("rulers") << ruled << 5 << 30;
    QTest::newRow("form feeds") << seeds.join(u"\n\f\n"_s) << 5 << 30;
    QTest::newRow("form feeds and blank pages") << seeds.join(u"\n\f\n \n\f\n\f\n"_s) << 5 << 30;
    QTest::newRow("the same page twice, by form feed")
        << seeds[1] + u"\n\f"_s + seeds[1] << 2 << 18;
    QTest::newRow("the same page twice, by its masthead") << seeds[4] + u'\n' + seeds[4] << 2 << 12;
}

void TestPageRanges::noLineIsLost()
{
    QFETCH(QString, text);
    const QList<Page> pages = read(text);
    QTEST(int(pages.size()), "pages");
    QCOMPARE(lostLine(text, pages), QString());
    QTEST(int(articleCount(pages)), "articles");
}

QTEST_GUILESS_MAIN(TestPageRanges)
#include "tst_pageranges.moc"
