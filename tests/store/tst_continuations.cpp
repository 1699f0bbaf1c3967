#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Stories that go on in another file of the same issue.
class TestContinuations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedBothWays();
    void linkedInEitherOrder();
    void notLinked_data();
    void notLinked();
    void readAgainKeepsTheLink();
    void brokenLinkIsADoubtAgain();
    void everyPageOfAnArticle();
    void originEvidenceIsKept();
};

static Page front(const QString &bytes = u"1"_s, const QString &day = u"2025-07-03"_s)
{
    Article article =
        sample::article({u"老街"_s + bytes, u"资金已经到位。"_s + bytes, u"（下转第二版）"_s}, 1);
    article.blocks[2].kind = BlockKind::Byline;
    article.continuedOn = u"2"_s;
    article.doubts = {{{3}, u"far-headline"_s}, {{5}, u"continued-on"_s}};
    Page page = sample::page(bytes, sample::claim(sample::fuxin(), Confidence::Sure),
                             sample::printed(day), {article});
    page.number = u"01"_s;
    page.paper = u"阜新日报"_s;
    return page;
}

static Page second(const QString &bytes = u"2"_s)
{
    Article article =
        sample::article({u"更新"_s + bytes, u"（上接第一版）"_s, u"居民很满意。"_s + bytes}, 1);
    article.blocks[1].kind = BlockKind::Byline;
    article.continuedFrom = u"1"_s;
    article.doubts = {{{3}, u"continued-from"_s}};
    Page page = sample::page(bytes, sample::claim(sample::fuxin(), Confidence::Sure),
                             sample::printed(u"2025-07-03"_s), {article});
    page.number = u"02"_s;
    page.paper = u"阜新日报"_s;
    return page;
}

static StoredArticle firstOf(sample::Library &library, const Result<StoredFile> &file)
{
    return *article(library.db, file->articles.first());
}

static QStringList doubtsOf(const StoredArticle &stored)
{
    QStringList doubts;
    for (const Doubt &doubt : stored.article.doubts)
        doubts << doubt.kind + u' ' + lineRanges(doubt.lines);
    return doubts;
}

void TestContinuations::linkedBothWays()
{
    sample::Library library;
    const auto one = library.store(u"a/01.txt"_s, {front()});
    QVERIFY(one);
    QCOMPARE(doubtsOf(firstOf(library, one)),
             (QStringList{u"far-headline 3"_s, u"continued-on 5"_s}));
    const auto two = library.store(u"a/02.txt"_s, {second()});
    QVERIFY(two);
    const StoredArticle tail = firstOf(library, one);
    const StoredArticle head = firstOf(library, two);
    QCOMPARE(tail.continuesIn, two->articles.first());
    QCOMPARE(tail.continuedFrom, ArticleId{});
    QCOMPARE(head.continuedFrom, one->articles.first());
    QCOMPARE(head.continuesIn, ArticleId{});
    QCOMPARE(tail.article.continuedOn, u"2"_s);
    QCOMPARE(head.article.continuedFrom, u"1"_s);
    QCOMPARE(doubtsOf(tail), QStringList{u"far-headline 3"_s});
    QCOMPARE(doubtsOf(head), QStringList());
    Progress progress;
    QCOMPARE(*databaseProblems(library.db, progress), QStringList());
}

void TestContinuations::linkedInEitherOrder()
{
    sample::Library library;
    const auto two = library.store(u"a/02.txt"_s, {second()});
    const auto one = library.store(u"a/01.txt"_s, {front()});
    QVERIFY(one && two);
    QCOMPARE(firstOf(library, one).continuesIn, two->articles.first());
    QCOMPARE(firstOf(library, two).continuedFrom, one->articles.first());
}

void TestContinuations::notLinked_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isLinked");
    const auto row = [](const char *name, const QString &folder, const QString &paper,
                        const QString &day, const QString &number, bool isLinked) {
        QTest::newRow(name) << folder << paper << day << number << isLinked;
    };
    row("the same paper in another folder", u"b"_s, u"阜新日报"_s, u"2025-07-03"_s, u"2"_s, true);
    row("the same folder, paper unknown", u"a"_s, {}, u"2025-07-03"_s, u"2"_s, true);
    row("number unknown", u"a"_s, {}, u"2025-07-03"_s, {}, true);
    row("another paper", u"a"_s, u"锦州日报"_s, u"2025-07-03"_s, u"2"_s, false);
    row("another folder, paper unknown", u"b"_s, {}, u"2025-07-03"_s, u"2"_s, false);
    row("another day", u"a"_s, u"阜新日报"_s, u"2025-07-04"_s, u"2"_s, false);
    row("another page", u"a"_s, u"阜新日报"_s, u"2025-07-03"_s, u"3"_s, false);
}

void TestContinuations::notLinked()
{
    QFETCH(QString, folder);
    QFETCH(QString, paper);
    QFETCH(QString, day);
    QFETCH(QString, number);
    sample::Library library;
    const auto one = library.store(u"a/01.txt"_s, {front()});
    Page page = second();
    page.paper = paper;
    page.number = number;
    page.date = sample::printed(day);
    page.articles.first().date = page.date;
    const auto two = library.store(folder + u"/02.txt"_s, {page});
    QVERIFY(one && two);
    QTEST(firstOf(library, one).continuesIn != ArticleId{}, "isLinked");
    QFETCH(bool, isLinked);
    QCOMPARE(doubtsOf(firstOf(library, two)).isEmpty(), isLinked);
}

void TestContinuations::readAgainKeepsTheLink()
{
    sample::Library library;
    const auto one = library.store(u"a/01.txt"_s, {front()});
    const auto two = library.store(u"a/02.txt"_s, {second()});
    const auto before = canonicalDump(library.db);
    QVERIFY(library.store(u"a/01.txt"_s, {front()}, true));
    QCOMPARE(*canonicalDump(library.db), *before);
    QCOMPARE(firstOf(library, one).continuesIn, two->articles.first());
}

// A third that fits as well breaks nothing that is linked; a reading without the mark does.
void TestContinuations::brokenLinkIsADoubtAgain()
{
    sample::Library library;
    const auto one = library.store(u"a/01.txt"_s, {front()});
    const auto two = library.store(u"a/02.txt"_s, {second()});
    const auto third = library.store(u"a/03.txt"_s, {second(u"3"_s)});
    QVERIFY(one && two && third);
    QCOMPARE(firstOf(library, one).continuesIn, two->articles.first());
    QCOMPARE(doubtsOf(firstOf(library, third)), QStringList{u"continued-from 3"_s});

    Page gone = second();
    gone.articles.first().continuedFrom.clear();
    gone.articles.first().doubts.clear();
    QVERIFY(library.store(u"a/02.txt"_s, {gone}, true));
    QCOMPARE(firstOf(library, one).continuesIn, ArticleId{});
    QCOMPARE(doubtsOf(firstOf(library, one)),
             (QStringList{u"far-headline 3"_s, u"continued-on 5"_s}));

    // Removed: the other end has nothing to go on from.
    const auto again = library.store(u"a/03.txt"_s, {second(u"3"_s)}, true);
    QVERIFY(again);
    QCOMPARE(firstOf(library, one).continuesIn, third->articles.first());
    QCOMPARE(doubtsOf(firstOf(library, one)), QStringList{u"far-headline 3"_s});
    Page other = second(u"3"_s);
    other.articles = {sample::article({u"别的"_s, u"茶馆昨日重新开张，客人很多。"_s}, 1)};
    QVERIFY(library.store(u"a/03.txt"_s, {other}, true));
    QCOMPARE(doubtsOf(firstOf(library, one)),
             (QStringList{u"far-headline 3"_s, u"continued-on 5"_s}));
}

void TestContinuations::everyPageOfAnArticle()
{
    sample::Library library;
    Page one = front();
    one.lastLine = 10;
    one.articles.first().lines << 12 << 14;
    Page two = second(u"1"_s); // of the same file
    two.firstLine = 11;
    two.lastLine = 20;
    two.articles = {sample::article({u"别的"_s, u"茶馆开张。"_s}, 15)};
    const auto stored = library.store(u"a/01.txt"_s, {one, two});
    QVERIFY(stored);
    const auto pagesOf = [&library](ArticleId id) {
        QStringList numbers;
        const auto take = [&numbers](const Statement &row) { numbers << row.text(0); };
        const auto done = forEachRow(library.db,
                                     "SELECT number FROM page_of_article JOIN page"
                                     " ON page.id = page_of_article.page WHERE article = ?"
                                     " ORDER BY page_of_article.position",
                                     take, qint64(id));
        return done ? numbers : QStringList();
    };
    QCOMPARE(pagesOf(stored->articles[0]), (QStringList{u"01"_s, u"02"_s}));
    QCOMPARE(pagesOf(stored->articles[1]), QStringList{u"02"_s});
}

void TestContinuations::originEvidenceIsKept()
{
    sample::Library library;
    Page page = front();
    page.articles.first().originEvidence = {{3, u"本报讯"_s, u"dateline"_s}};
    const auto stored = library.store(u"a/01.txt"_s, {page});
    QVERIFY(stored);
    QCOMPARE(firstOf(library, stored).article.originEvidence, page.articles.first().originEvidence);
}

QTEST_GUILESS_MAIN(TestContinuations)
#include "tst_continuations.moc"
