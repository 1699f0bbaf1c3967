#include "ingest/continuation.h"
#include "ingest/pagereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PrintedText printed(const QString &text)
{
    return {text, shadowOf(text), {{0, text.size(), 1, 0}}};
}

const PageReader &pageReader()
{
    static const PageReader reader(*Gazetteer::load());
    return reader;
}

QList<Page> read(const QStringList &lines)
{
    const auto pages = pageReader().read(u"page.txt"_s, lines.join(u'\n').toUtf8());
    return pages ? *pages : QList<Page>();
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

QStringList doubtsOf(const QList<Page> &pages)
{
    QStringList doubts;
    for (const Page &page : pages) {
        for (const Article &article : page.articles) {
            for (const Doubt &doubt : article.doubts)
                doubts << doubt.kind + u' ' + lineRanges(doubt.lines);
        }
    }
    return doubts;
}

// Each character where its segment says, each line in one place.
QString brokenPromise(const QStringList &lines, const QList<Page> &pages)
{
    QList<int> owners(lines.size() + 1, 0);
    for (const Page &page : pages) {
        QList<int> all = page.masthead + page.sections + page.unassigned;
        for (const Article &article : page.articles) {
            all += article.lines;
            QString mapped(article.sourceText.size(), u'\n');
            for (const Segment &segment : article.segments)
                mapped.replace(segment.begin, segment.length,
                               lines[segment.line - 1].mid(segment.column, segment.length));
            if (mapped != article.sourceText)
                return u"a character is not where its segment says: "_s + mapped;
        }
        for (const int line : std::as_const(all))
            ++owners[line];
    }
    for (int line = 1; line <= lines.size(); ++line) {
        if (owners[line] != (lines[line - 1].isEmpty() ? 0 : 1))
            return u"line %1 has %2 places"_s.arg(line).arg(owners[line]);
    }
    return {};
}

} // namespace

// Stories that run over several pages of a file.
class TestContinuation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void noMarks_data();
    void noMarks();
    void apart_data();
    void apart();
    void joined_data();
    void joined();
    void joinedArticle();
    void bylineOfTheLastPart();
    void doubts_data();
    void doubts();
    void pagesOfTwoIssuesAreNotJoined();
};

void TestContinuation::marks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QString>("page");
    const auto row = [](const QString &line, bool goesOn, const QString &page) {
        QTest::newRow(qPrintable(line)) << line << goesOn << page;
    };
    row(u"下转第二版"_s, true, u"2"_s);
    row(u"（下转第二版）"_s, true, u"2"_s);
    row(u"(下转第2版)"_s, true, u"2"_s);
    row(u"（下转Ａ３版）"_s, true, u"A3"_s);
    row(u"（下转2版·要闻）"_s, true, u"2"_s);
    row(u"【下转第十二版】"_s, true, u"12"_s);
    row(u"下轉第二版"_s, true, u"2"_s);
    row(u"（轉第三版）"_s, true, u"3"_s);
    row(u"（文轉A4）"_s, true, u"A4"_s);
    row(u"▶下转04版"_s, true, u"04"_s);
    row(u"上接第一版"_s, false, u"1"_s);
    row(u"（上接1版）"_s, false, u"1"_s);
    row(u"（上接第一版《推动老街更新》）"_s, false, u"1"_s);
    row(u"（上接A01版）"_s, false, u"A01"_s);
    row(u"（接第一版）"_s, false, u"1"_s);
}

void TestContinuation::marks()
{
    QFETCH(QString, line);
    const auto mark = jumpMark(printed(line));
    QVERIFY(mark);
    QTEST(mark->way == JumpMark::Way::On, "goesOn");
    QTEST(mark->page, "page");
}

void TestContinuation::noMarks_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"第二版"_s, u"转第二版"_s, u"（转2024年计划）"_s, u"（转载）"_s, u"（接2版）人"_s,
          u"上接天线下接地气"_s, u"下转第二车间"_s, u"请下转第二版阅读"_s, u"（上接）"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestContinuation::noMarks()
{
    QFETCH(QString, line);
    QVERIFY(!jumpMark(printed(line)));
}

void TestContinuation::apart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("at the end") << u"为了推动全市（下转第二版）"_s
                                << QStringList{u"为了推动全市"_s, u"（下转第二版）"_s};
    QTest::newRow("at the end, no brackets")
        << u"工程竣工。下转第二版"_s << QStringList{u"工程竣工。"_s, u"下转第二版"_s};
    QTest::newRow("at the beginning")
        << u"（上接第一版）老街更新。"_s << QStringList{u"（上接第一版）"_s, u"老街更新。"_s};
    QTest::newRow("at the beginning, no brackets")
        << u"上接第一版 老街更新。"_s << QStringList{u"上接第一版"_s, u"老街更新。"_s};
    QTest::newRow("both") << u"（上接第一版）老街更新（下转第四版）"_s
                          << QStringList{u"（上接第一版）"_s, u"老街更新"_s, u"（下转第四版）"_s};
    QTest::newRow("behind a headline")
        << u"推动老街更新（上接第一版）"_s << QStringList{u"推动老街更新"_s, u"（上接第一版）"_s};
    QTest::newRow("alone") << u"（上接第一版）"_s << QStringList{u"（上接第一版）"_s};
    QTest::newRow("inside")
        << u"他把（上接第一版）四个字念了两遍，大家都笑了，笑声传得很远很远。"_s
        << QStringList{u"他把（上接第一版）四个字念了两遍，大家都笑了，笑声传得很远很远。"_s};
    QTest::newRow("none") << u"工程竣工。"_s << QStringList{u"工程竣工。"_s};
}

void TestContinuation::apart()
{
    QFETCH(QString, line);
    QStringList parts;
    for (const PrintedLine &part : withJumpMarksApart(printedLines({line}))) {
        QCOMPARE(part.number, 1);
        parts << part.words.text;
    }
    QTEST(parts, "parts");
}

void TestContinuation::joined_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("blocks"); // of the first article of the first page
    QTest::addColumn<int>("articles");
    const auto row = [](const char *name, const QStringList &lines, const QStringList &blocks,
                        int articles) { QTest::newRow(name) << lines << blocks << articles; };
    row("a torn sentence",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 为了进一步推动全市（下转第二版）"_s,
         u"--- 第2版 ---"_s, u"（上接第一版）老街的更新，资金已经到位。"_s, u"居民们都很满意。"_s},
        {u"Headline: 推动老街更新"_s,
         u"Paragraph: 本报讯 为了进一步推动全市老街的更新，资金已经到位。"_s,
         u"Byline: （下转第二版）"_s, u"Byline: （上接第一版）"_s,
         u"Paragraph: 居民们都很满意。"_s},
        1);
    row("a torn line that looks like a title",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。"_s, u"为了进一步推动全市"_s,
         u"（下转第二版）"_s, u"--- 第2版 ---"_s, u"（上接第一版）"_s,
         u"老街的更新，市里出台了办法。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s,
         u"Paragraph: 为了进一步推动全市老街的更新，市里出台了办法。"_s,
         u"Byline: （下转第二版）"_s, u"Byline: （上接第一版）"_s},
        1);
    row("a whole sentence, marks on lines of their own",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。"_s, u"下转第2版"_s,
         u"--- 第2版 ---"_s, u"上接第1版"_s, u"居民们都很满意。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s, u"Byline: 下转第2版"_s,
         u"Byline: 上接第1版"_s, u"Paragraph: 居民们都很满意。"_s},
        1);
    row("a jump head",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第2版）"_s,
         u"--- 第2版 ---"_s, u"老街更新"_s, u"（上接第1版）"_s, u"居民们都很满意。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s,
         u"Byline: （下转第2版）"_s, u"Subhead: 老街更新"_s, u"Byline: （上接第1版）"_s,
         u"Paragraph: 居民们都很满意。"_s},
        1);
    row("other stories between",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第2版）"_s,
         u"石桥通车"_s, u"本报讯 石桥昨日通车。"_s, u"--- 第2版 ---"_s, u"茶馆开张"_s,
         u"本报讯 茶馆昨日开张。"_s, u"老街更新"_s, u"（上接第1版）居民们都很满意。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s,
         u"Byline: （下转第2版）"_s, u"Subhead: 老街更新"_s, u"Byline: （上接第1版）"_s,
         u"Paragraph: 居民们都很满意。"_s},
        3);
    row("three pages",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第2版）"_s,
         u"--- 第2版 ---"_s, u"（上接第1版）居民们都很满意。（下转第3版）"_s, u"--- 第3版 ---"_s,
         u"（上接第2版）茶馆也开了张。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s,
         u"Byline: （下转第2版）"_s, u"Byline: （上接第1版）"_s, u"Paragraph: 居民们都很满意。"_s,
         u"Byline: （下转第3版）"_s, u"Byline: （上接第2版）"_s, u"Paragraph: 茶馆也开了张。"_s},
        1);
    row("traditional",
        {u"--- A1版 ---"_s, u"推動老街更新"_s, u"【本報訊】為了進一步推動全市（下轉A2版）"_s,
         u"--- A2版 ---"_s, u"（上接A1版）老街的更新，資金已經到位。"_s},
        {u"Headline: 推動老街更新"_s,
         u"Paragraph: 【本報訊】為了進一步推動全市老街的更新，資金已經到位。"_s,
         u"Byline: （下轉A2版）"_s, u"Byline: （上接A1版）"_s},
        1);
    row("pages without numbers",
        {u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第2版）"_s,
         u"\f（上接第1版）居民们都很满意。"_s},
        {u"Headline: 推动老街更新"_s, u"Paragraph: 本报讯 资金已经到位。"_s,
         u"Byline: （下转第2版）"_s, u"Byline: （上接第1版）"_s, u"Paragraph: 居民们都很满意。"_s},
        1);
}

void TestContinuation::joined()
{
    QFETCH(QStringList, lines);
    const QList<Page> pages = read(lines);
    QVERIFY(pages.size() > 1);
    const Article &article = pages.first().articles.first();
    QTEST(blocksOf(article), "blocks");
    QCOMPARE(article.continuedOn, QString());
    QCOMPARE(article.continuedFrom, QString());
    QVERIFY2(doubtsOf(pages).isEmpty(), qPrintable(doubtsOf(pages).join(u", ")));
    int articles = 0;
    for (const Page &page : pages)
        articles += int(page.articles.size());
    QTEST(articles, "articles");
    QCOMPARE(brokenPromise(lines, pages), QString());
}

void TestContinuation::joinedArticle()
{
    const QList<Page> pages =
        read({u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 为了进一步推动全市（下转第二版）"_s,
              u"--- 第2版 ---"_s, u"（上接第一版）老街的更新，资金已经到位。"_s});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].articles.size(), 0);
    const Article &article = pages[0].articles.first();
    QCOMPARE(article.lines, (QList<int>{2, 3, 5}));
    QCOMPARE(article.blocks[1].lines, (QList<int>{3, 5}));
    QCOMPARE(article.sourceText.mid(article.dateline.begin, article.dateline.length()),
             u"本报讯"_s);
    QCOMPARE(article.origin, Origin::Own);
}

void TestContinuation::bylineOfTheLastPart()
{
    const QList<Page> pages =
        read({u"--- 第1版 ---"_s, u"推动老街更新"_s, u"为了进一步推动全市（下转第二版）"_s,
              u"--- 第2版 ---"_s, u"（上接第一版）老街的更新，资金已经到位。本报记者 高鹏"_s});
    const Article &article = pages.first().articles.first();
    QCOMPARE(article.sourceText.mid(article.byline.begin, article.byline.length()),
             u"本报记者 高鹏"_s);
    QCOMPARE(article.people, QStringList{u"高鹏"_s});
    QCOMPARE(article.origin, Origin::Own);
}

void TestContinuation::doubts_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("doubts");
    const auto row = [](const char *name, const QStringList &lines, const QStringList &doubts) {
        QTest::newRow(name) << lines << doubts;
    };
    row("one page alone", {u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第2版）"_s},
        {u"continued-on 2"_s});
    row("the other end alone", {u"老街更新"_s, u"（上接第1版）居民们都很满意。"_s},
        {u"continued-from 2"_s});
    row("the numbers do not agree",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 资金已经到位。（下转第3版）"_s,
         u"--- 第2版 ---"_s, u"老街更新"_s, u"（上接第1版）居民们都很满意。"_s},
        {u"continued-on 3"_s, u"continued-from 6"_s});
    row("two that would do",
        {u"--- 第1版 ---"_s, u"甲"_s, u"本报讯 某事完成。（下转第2版）"_s, u"乙"_s,
         u"本报讯 某事举行。（下转第2版）"_s, u"--- 第2版 ---"_s, u"丙"_s,
         u"（上接第1版）居民们都很满意。"_s, u"丁"_s, u"（上接第1版）客人们也很高兴。"_s},
        {u"continued-on 3"_s, u"continued-on 5"_s, u"continued-from 8"_s, u"continued-from 10"_s});
    row("two that the headlines tell apart",
        {u"--- 第1版 ---"_s, u"推动老街更新"_s, u"本报讯 老街更新完成。（下转第2版）"_s,
         u"石桥正式通车"_s, u"本报讯 石桥通车举行。（下转第2版）"_s, u"--- 第2版 ---"_s,
         u"石桥正式通车"_s, u"（上接第1版）居民们都很满意。"_s, u"推动老街更新"_s,
         u"（上接第1版）客人们也很高兴。"_s},
        {u"jump-join 3,10"_s, u"jump-join 5,8"_s});
}

void TestContinuation::doubts()
{
    QFETCH(QStringList, lines);
    const QList<Page> pages = read(lines);
    QTEST(doubtsOf(pages), "doubts");
    QCOMPARE(brokenPromise(lines, pages), QString());
}

void TestContinuation::pagesOfTwoIssuesAreNotJoined()
{
    const QList<Page> pages =
        read({u"--- 第1版 2025年7月3日 ---"_s, u"推动老街更新"_s,
              u"本报讯 资金已经到位。（下转第2版）"_s, u"--- 第2版 2025年7月4日 ---"_s,
              u"老街更新"_s, u"（上接第1版）居民们都很满意。"_s});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].articles.size(), 1);
}

QTEST_GUILESS_MAIN(TestContinuation)
#include "tst_continuation.moc"
