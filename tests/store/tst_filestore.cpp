#include "sample.h"
#include "store/articlestore.h"
#include "store/markstore.h"
#include "store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedThenUnchanged();
    void severalPagesOfAFile();
    void noPages();
    void otherBytesAreTheNextRevision();
    void aNameUsedTwiceLosesNothing();
    void sameReadingAgainKeepsEverything();
    void splitKeepsTheHeadline();
    void joinLeavesAnAlias();
    void marksFollowTheirWords_data();
    void marksFollowTheirWords();
    void markedArticleThatVanishedStays();
    void rolledBackIsNothing();
};

static const QString mine = u"矿坑变公园，昔日采煤沉陷区如今绿树成荫、游人如织。"_s;
static const QString school = u"新学期开学第一课，孩子们走进博物馆聆听家乡的故事。"_s;
static const QString snow = u"今冬第一场大雪如期而至，环卫工人连夜清扫主要街道。"_s;

static Page pageOf(const QString &bytes, const QList<Article> &articles)
{
    return sample::page(bytes, sample::claim(sample::fuxin(), Confidence::Sure),
                        sample::printed(u"2025-07-03"_s), articles);
}

static ArticleId markQuote(sample::Library &library, ArticleId article, const QString &quote)
{
    const QString text = *sourceText(library.db, article);
    const qsizetype begin = text.indexOf(quote);
    Mark mark;
    mark.article = article;
    mark.selector = {0, {begin, begin + quote.size()}, quote, {}, {}};
    return addMark(library.db, mark) ? article : ArticleId{};
}

void TestFileStore::addedThenUnchanged()
{
    sample::Library library;
    const Page page = pageOf(
        u"1"_s, {sample::article({u"公园"_s, mine}, 1), sample::article({u"开学"_s, school}, 9)});
    QCOMPARE(*isStored(library.db, page.sha256), false);
    const auto first = library.store(u"a.txt"_s, {page});
    QVERIFY(first);
    QCOMPARE(first->outcome, StoredFile::Outcome::Added);
    QCOMPARE(first->articleUuids, (QStringList{page.articles[0].uuid, page.articles[1].uuid}));
    QCOMPARE(*isStored(library.db, page.sha256), true);
    const qint64 change = libraryStamp(library.db)->change;

    const auto again = library.store(u"elsewhere.txt"_s, {page});
    QVERIFY(again);
    QCOMPARE(again->outcome, StoredFile::Outcome::Unchanged);
    QCOMPARE(again->id, first->id);
    QCOMPARE(again->articles, first->articles);
    QCOMPARE(again->articleUuids, first->articleUuids);
    QCOMPARE(libraryStamp(library.db)->change, change);
    QCOMPARE(*storedFiles(library.db), QStringList{page.sha256});
}

void TestFileStore::severalPagesOfAFile()
{
    sample::Library library;
    Page front = pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1)});
    front.number = u"1"_s;
    Page back = pageOf(u"1"_s, {sample::article({u"开学"_s, school}, 50)});
    back.number = u"2"_s;
    const auto stored = library.store(u"a.txt"_s, {front, back});
    QVERIFY(stored);
    QCOMPARE(stored->articles.size(), 2);
    QCOMPARE(article(library.db, stored->articles[0])->pageNumber, u"1"_s);
    QCOMPARE(article(library.db, stored->articles[1])->pageNumber, u"2"_s);
    QCOMPARE(storedFiles(library.db)->size(), 1);
}

void TestFileStore::noPages()
{
    sample::Library library;
    QCOMPARE(library.store(u"a.txt"_s, {}).error().code, Error::Code::Empty);
}

void TestFileStore::otherBytesAreTheNextRevision()
{
    sample::Library library;
    const auto first =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1),
                                                   sample::article({u"大雪"_s, snow}, 9)})});
    const QString better = QString(mine).replace(u"绿树"_s, u"綠樹"_s);
    const auto second =
        library.store(u"a.txt"_s, {pageOf(u"2"_s, {sample::article({u"公园"_s, better}, 3),
                                                   sample::article({u"开学"_s, school}, 9)})});
    QVERIFY(second);
    QCOMPARE(second->outcome, StoredFile::Outcome::Revised);
    QVERIFY(second->id != first->id);
    QCOMPARE(second->articles[0], first->articles[0]); // lives on
    QVERIFY(!first->articles.contains(second->articles[1]));
    QCOMPARE(*sourceText(library.db, first->articles[0]), u"公园\n"_s + better);
    QCOMPARE(article(library.db, first->articles[0])->revision, 1);
    QCOMPARE(*sourceText(library.db, first->articles[1]), u"大雪\n"_s + snow); // stays
    QCOMPARE(*firstNumber(library.db, "SELECT previous FROM file WHERE id = ?", qint64(second->id)),
             qint64(first->id));
    QCOMPARE(
        *firstNumber(library.db,
                     "SELECT count(*) FROM text_revision WHERE article = ? AND source_text = ?",
                     qint64(first->articles[0]), u"公园\n"_s + mine),
        1);
}

void TestFileStore::aNameUsedTwiceLosesNothing()
{
    sample::Library library;
    const auto first =
        library.store(u"1.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1)})});
    const auto second =
        library.store(u"1.txt"_s, {pageOf(u"2"_s, {sample::article({u"大雪"_s, snow}, 1)})});
    QVERIFY(second);
    QCOMPARE(*sourceText(library.db, first->articles[0]), u"公园\n"_s + mine);
    QCOMPARE(*sourceText(library.db, second->articles[0]), u"大雪\n"_s + snow);
}

void TestFileStore::sameReadingAgainKeepsEverything()
{
    sample::Library library;
    const Page page = pageOf(
        u"1"_s, {sample::article({u"公园"_s, mine}, 1), sample::article({u"开学"_s, school}, 9)});
    const auto first = library.store(u"a.txt"_s, {page});
    const auto again = library.store(u"a.txt"_s, {page}, true);
    QVERIFY(again);
    QCOMPARE(again->outcome, StoredFile::Outcome::Revised);
    QCOMPARE(again->articles, first->articles);
    QCOMPARE(again->articleUuids, first->articleUuids);
    QCOMPARE(article(library.db, first->articles[0])->revision, 0);
    QCOMPARE(*firstNumber(library.db, "SELECT count(*) FROM text_revision"), 2);
    QCOMPARE(*firstNumber(library.db, "SELECT count(*) FROM reading"), 2);
}

void TestFileStore::splitKeepsTheHeadline()
{
    sample::Library library;
    const auto first = library.store(
        u"a.txt"_s,
        {pageOf(u"1"_s, {sample::article({u"矿坑变公园啦"_s, mine, snow, school}, 1)})});
    const auto again = library.store(u"a.txt"_s,
                                     {pageOf(u"1"_s, {sample::article({u"矿坑变公园啦"_s, mine}, 1),
                                                      sample::article({snow, school}, 5)})},
                                     true);
    QVERIFY(again);
    QCOMPARE(again->articles.size(), 2);
    QCOMPARE(again->articles[0], first->articles[0]);
    QVERIFY(again->articles[1] != first->articles[0]);
    QCOMPARE(*sourceText(library.db, first->articles[0]), u"矿坑变公园啦\n"_s + mine);
}

void TestFileStore::joinLeavesAnAlias()
{
    sample::Library library;
    const auto first =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1),
                                                   sample::article({u"大雪"_s, snow}, 5)})});
    QCOMPARE(markQuote(library, first->articles[1], u"环卫工人"_s), first->articles[1]);
    const qint64 before = libraryStamp(library.db)->change;
    const auto again = library.store(
        u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine, u"大雪"_s, snow}, 1)})},
        true);
    QVERIFY(again);
    QCOMPARE(again->articles, QList<ArticleId>{first->articles[0]});
    QCOMPARE(*articleByUuid(library.db, first->articleUuids[1]), first->articles[0]);
    QCOMPARE(*articlesRemovedSince(library.db, before), QList<ArticleId>{first->articles[1]});
    const auto marks = marksOf(library.db, first->articles[0]);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().state, MarkState::Ok);
    const TextRange range = marks->first().selector.range;
    QCOMPARE(sourceText(library.db, first->articles[0])->mid(range.begin, range.length()),
             u"环卫工人"_s);
    QCOMPARE(marks->first().selector.revision, 1);
}

void TestFileStore::marksFollowTheirWords_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("begin"); // -1: an orphan
    QTest::addColumn<QString>("quote");
    QTest::addColumn<MarkState>("state");
    using enum MarkState;
    QTest::newRow("same words elsewhere")
        << u"甲乙丙丁，矿区的新公园开门迎客了"_s << 10 << u"新公园"_s << Ok;
    QTest::newRow("words changed")
        << u"矿区的旧公园开门迎客了，甲乙丙丁"_s << 5 << u"旧公园"_s << Corrected;
    QTest::newRow("now twice") << u"新公园，矿区的新公园开门迎客了，甲乙丙丁"_s << 9 << u"新公园"_s
                               << Ok;
    QTest::newRow("gone") << u"矿区开门迎客了，甲乙丙丁"_s << -1 << u"新公园"_s << Orphan;
}

void TestFileStore::marksFollowTheirWords()
{
    QFETCH(QString, after);
    QFETCH(int, begin);
    QFETCH(QString, quote);
    QFETCH(MarkState, state);
    sample::Library library;
    const QString before = u"矿区的新公园开门迎客了，甲乙丙丁"_s;
    const auto first =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"头"_s, before}, 1)})});
    const ArticleId id = first->articles[0];
    QCOMPARE(markQuote(library, id, u"新公园"_s), id);
    const auto again =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"头"_s, after}, 1)})}, true);
    QCOMPARE(again->articles, QList<ArticleId>{id});
    const Mark mark = marksOf(library.db, id)->first();
    QCOMPARE(mark.selector.quote, quote);
    QCOMPARE(mark.state, state);
    QCOMPARE(again->marks.ok + again->marks.corrected, begin < 0 ? 0 : 1);
    QCOMPARE(again->marks.orphans, begin < 0 ? 1 : 0);
    if (begin < 0) {
        QCOMPARE(mark.selector.revision, 0);
        QVERIFY(mark.selector.range == (TextRange{5, 8})); // of the old text
    } else {
        QCOMPARE(mark.selector.revision, 1);
        QVERIFY(mark.selector.range == (TextRange{begin, begin + 3}));
        QCOMPARE(sourceText(library.db, id)->mid(begin, 3), quote);
    }
}

void TestFileStore::markedArticleThatVanishedStays()
{
    sample::Library library;
    const auto first =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1),
                                                   sample::article({u"大雪"_s, snow}, 5),
                                                   sample::article({u"开学"_s, school}, 9)})});
    QCOMPARE(markQuote(library, first->articles[1], u"环卫工人"_s), first->articles[1]);
    const auto again =
        library.store(u"a.txt"_s, {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1)})}, true);
    QVERIFY(again);
    QCOMPARE(again->articles, QList<ArticleId>{first->articles[0]});
    QCOMPARE(marksOf(library.db, first->articles[1])->size(), 1);
    QCOMPARE(sourceText(library.db, first->articles[2]).error().code, Error::Code::NotFound);
}

void TestFileStore::rolledBackIsNothing()
{
    sample::Library library;
    {
        auto transaction = Transaction::begin(library.db);
        QVERIFY(transaction);
        QVERIFY(storePages(library.db, u"a"_s,
                           {pageOf(u"1"_s, {sample::article({u"公园"_s, mine}, 1)})}, false,
                           carriedOver));
    }
    QVERIFY(storedFiles(library.db)->isEmpty());
    QVERIFY(articlesSince(library.db, 0, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
