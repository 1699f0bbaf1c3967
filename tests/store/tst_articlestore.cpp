#include "sample.h"
#include "store/articlestore.h"
#include "store/statement.h"
#include "store/statestore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void papersKeepWhatIsKnownOfThem();
    void unknownIdIsNotFound();
    void rowsKeepTheOrderAsked();
    void uuidPrefix_data();
    void uuidPrefix();
    void readStateIsNoChange();
    void changesForTheIndex();
};

static Page fuxinPage()
{
    Article article =
        sample::article({u"“双城”联动"_s, u"本报讯 记者 高鹏 玉龙湿地𠮷水"_s, u"第二段"_s}, 3);
    article.kind = ArticleKind::Feature;
    article.section = u"要闻"_s;
    article.byline = {11, 16};
    article.dateline = {7, 10};
    article.people = {u"高鹏"_s};
    article.origin = Origin::Reprint;
    article.source = u"工人日报"_s;
    article.doubts = {{{5, 7}, u"jump-join"_s}};
    Page page = sample::page(u"阜新"_s, sample::claim(sample::fuxin(), Confidence::Likely),
                             sample::inferred(u"2025-09"_s), {article});
    page.place.candidates = {sample::fuxin(), sample::anshan()};
    page.articles[0].place.district = u"海州区"_s;
    page.number = u"03"_s;
    page.paper = u"阜新日报"_s;
    return page;
}

void TestArticleStore::everythingComesBack()
{
    sample::Library library;
    const Page page = fuxinPage();
    const auto file = library.store(u"fuxin.txt"_s, {page});
    QVERIFY(file);
    QCOMPARE(file->articles.size(), 1);
    const auto stored = article(library.db, file->articles.first());
    QVERIFY(stored);

    const Article &expected = page.articles.first();
    const Article &found = stored->article;
    QCOMPARE(found.uuid, expected.uuid);
    QCOMPARE(found.kind, ArticleKind::Feature);
    QCOMPARE(found.sourceText, expected.sourceText);
    QVERIFY(found.blocks == expected.blocks);
    QVERIFY(found.segments == expected.segments);
    QCOMPARE(found.lines, (QList<int>{3, 5, 7}));
    QCOMPARE(found.section, u"要闻"_s);
    QVERIFY(found.byline == expected.byline);
    QVERIFY(found.dateline == expected.dateline);
    QCOMPARE(found.people, QStringList{u"高鹏"_s});
    QCOMPARE(found.origin, Origin::Reprint);
    QCOMPARE(found.source, u"工人日报"_s);
    QVERIFY(found.doubts == expected.doubts);
    QVERIFY(found.place == expected.place);
    QVERIFY(found.date == expected.date);
    QCOMPARE(stored->revision, 0);
    QCOMPARE(stored->fileName, u"fuxin.txt"_s);
    QCOMPARE(stored->paper, u"阜新日报"_s);
    QCOMPARE(stored->pageNumber, u"03"_s);
    QVERIFY(stored->pagePlace == page.place);
    QVERIFY(stored->pageDate == page.date);
    QCOMPARE(stored->script, Script::Simplified);
    QVERIFY(stored->change > 0);

    const ArticleRow &row = stored->row;
    QCOMPARE(row.headline, u"“双城”联动"_s);
    QCOMPARE(row.byline, u"记者 高鹏"_s);
    QVERIFY(row.city == sample::fuxin());
    QCOMPARE(row.cityConfidence, Confidence::Likely);
    QCOMPARE(row.date, u"2025-09"_s);
    QCOMPARE(row.edtf, u"2025-09~"_s);
    QCOMPARE(row.dateKind, DateKind::Inferred);
    QCOMPARE(row.origin, u"reprint"_s);
    QCOMPARE(row.kind, u"feature"_s);
    // 6 of the headline, 16 of the first paragraph (本报讯 + space + 记者 + space + 高鹏 + space +
    // 玉龙湿地𠮷水, where 𠮷 is one), 3 of the second.
    QCOMPARE(row.characters, 25);
    QCOMPARE(row.paragraphs, 2);
    QCOMPARE(row.state, ReadState::New);
    QCOMPARE(row.marks, 0);
    QCOMPARE(*sourceText(library.db, row.id), expected.sourceText);
}

// Place of publication and level as the library has them: "210900 city".
static QString paperRowOf(Connection &db, const QString &name)
{
    auto row = Statement::prepare(
        db, "SELECT coalesce(published_at, '') || ' ' || level FROM paper WHERE name = ?");
    if (!row || !row->bind(1, name).step())
        return u"none"_s;
    return row->text(0);
}

void TestArticleStore::papersKeepWhatIsKnownOfThem()
{
    sample::Library library;
    Page page = fuxinPage();
    QVERIFY(library.store(u"a.txt"_s, {page}));
    QCOMPARE(paperRowOf(library.db, page.paper), u" "_s); // the name alone
    page.sha256 = u"b"_s.repeated(64);
    page.knownPaper = {page.paper, sample::fuxin(), PaperLevel::City};
    page.articles[0].uuid = u"11111111-1111-5111-8111-111111111111"_s;
    QVERIFY(library.store(u"b.txt"_s, {page}));
    QCOMPARE(paperRowOf(library.db, page.paper), u"210900 city"_s);
    page.sha256 = u"c"_s.repeated(64);
    page.knownPaper = {page.paper, sample::anshan(), PaperLevel::County}; // known already
    page.articles[0].uuid = u"22222222-2222-5222-8222-222222222222"_s;
    QVERIFY(library.store(u"c.txt"_s, {page}));
    QCOMPARE(paperRowOf(library.db, page.paper), u"210900 city"_s);
}

void TestArticleStore::unknownIdIsNotFound()
{
    sample::Library library;
    QCOMPARE(article(library.db, ArticleId(7)).error().code, Error::Code::NotFound);
    QCOMPARE(sourceText(library.db, ArticleId(7)).error().code, Error::Code::NotFound);
    QCOMPARE(setReadState(library.db, {ArticleId(7)}, ReadState::Coded).error().code,
             Error::Code::NotFound);
}

void TestArticleStore::rowsKeepTheOrderAsked()
{
    sample::Library library;
    const auto file = library.store(
        u"a"_s, {sample::page(u"a"_s, {}, {},
                              {sample::article({u"甲"_s}, 1), sample::article({u"乙"_s}, 5)})});
    QVERIFY(file);
    const ArticleId first = file->articles[0];
    const ArticleId second = file->articles[1];
    const auto rows = articleRows(library.db, {second, ArticleId(99), first});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).headline, u"乙"_s);
    QCOMPARE(rows->at(1).id, ArticleId{});
    QCOMPARE(rows->at(2).headline, u"甲"_s);
}

void TestArticleStore::uuidPrefix_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<int>("code");
    const int none = 0;
    const int notFound = int(Error::Code::NotFound);
    const int ambiguous = int(Error::Code::Ambiguous);
    QTest::newRow("whole") << u"0a1b2c3d-0000-4000-8000-000000000001"_s << true << none;
    QTest::newRow("unique prefix") << u"ffeeddcc-00"_s << true << none;
    QTest::newRow("prefix, upper case") << u"FFEEDD"_s << true << none;
    QTest::newRow("two begin so") << u"0a1b2c"_s << false << ambiguous;
    QTest::newRow("too short") << u"ffeed"_s << false << notFound;
    QTest::newRow("nobody") << u"123456"_s << false << notFound;
    QTest::newRow("wild card") << u"%%%%%%"_s << false << notFound;
}

void TestArticleStore::uuidPrefix()
{
    sample::Library library;
    QList<Article> articles = {sample::article({u"甲"_s}, 1), sample::article({u"乙"_s}, 5),
                               sample::article({u"丙"_s}, 9)};
    articles[0].uuid = u"0a1b2c3d-0000-4000-8000-000000000001"_s;
    articles[1].uuid = u"0a1b2c3d-0000-4000-8000-000000000002"_s;
    articles[2].uuid = u"ffeeddcc-0000-4000-8000-000000000003"_s;
    QVERIFY(library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, articles)}));

    QFETCH(QString, uuid);
    QFETCH(bool, isFound);
    QFETCH(int, code);
    const auto id = articleByUuid(library.db, uuid);
    QCOMPARE(bool(id), isFound);
    if (!isFound)
        QCOMPARE(int(id.error().code), code);
}

void TestArticleStore::readStateIsNoChange()
{
    sample::Library library;
    const auto file =
        library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, {sample::article({u"甲"_s}, 1)})});
    QVERIFY(file);
    const qint64 before = libraryStamp(library.db)->change;
    QVERIFY(setReadState(library.db, {file->articles[0]}, ReadState::Reading));
    QVERIFY(setReadState(library.db, {file->articles[0]}, ReadState::Coded));
    QCOMPARE(articleRows(library.db, file->articles)->first().state, ReadState::Coded);
    QCOMPARE(libraryStamp(library.db)->change, before);
}

void TestArticleStore::changesForTheIndex()
{
    sample::Library library;
    const Page page = fuxinPage();
    const auto first = library.store(u"fuxin.txt"_s, {page});
    QVERIFY(first);
    const auto all = articlesSince(library.db, 0, 10);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, first->articles.first());
    QCOMPARE(all->first().headline, u"“双城”联动"_s);
    QCOMPARE(all->first().sourceText, page.articles.first().sourceText);
    QCOMPARE(all->first().byline, u"记者 高鹏"_s);
    QCOMPARE(all->first().section, u"要闻"_s);
    const ArticleLabels labels{.id = first->articles.first(),
                               .place = {'2', '1', '0', '9', '0', '0'},
                               .best = 20250900,
                               .earliest = 2460920,
                               .latest = 2460949,
                               .paper = 1,
                               .section = sectionKey(u"要闻"_s),
                               .page = 1,
                               .position = 0,
                               .origin = Origin::Reprint,
                               .confidence = Confidence::Likely,
                               .dateKind = DateKind::Inferred};
    QCOMPARE(all->first().labels, labels);
    QCOMPARE(all->first().change, libraryStamp(library.db)->change);

    const qint64 known = all->first().change;
    QVERIFY(articlesSince(library.db, known, 10)->isEmpty());
    const auto more = library.store(
        u"b"_s, {sample::page(u"b"_s, {}, {},
                              {sample::article({u"甲"_s}, 1), sample::article({u"乙"_s}, 5)})});
    QVERIFY(more);
    const auto newer = articlesSince(library.db, known, 1);
    QCOMPARE(newer->size(), 1);
    QCOMPARE(newer->first().id, more->articles[0]);
    QCOMPARE(newer->first().labels.place, placeKey({}));
    QCOMPARE(newer->first().labels.best, 0);
    QCOMPARE(newer->first().labels.earliest, 0);
    QCOMPARE(articlesSince(library.db, newer->first().change, 10)->first().id, more->articles[1]);

    QVERIFY(articlesRemovedSince(library.db, 0)->isEmpty());
    QVERIFY(runOnce(library.db, "UPDATE article SET removed = '2025-01-01' WHERE id = ?",
                    qint64(more->articles[0])));
    QCOMPARE(*articlesRemovedSince(library.db, known), QList<ArticleId>{more->articles[0]});
    QCOMPARE(articlesSince(library.db, 0, 10)->size(), 2);
}

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
