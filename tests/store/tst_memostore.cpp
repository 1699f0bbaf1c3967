#include "sample.h"
#include "store/articlestore.h"
#include "store/memostore.h"
#include "store/statement.h"
#include "store/tagmerging.h"
#include "store/tagstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Longer texts about articles, tags, cities and nothing.
class TestMemoStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memosKnowWhatTheyAreAbout();
    void oneMemoAboutEachSubject();
    void freeMemosAreAsManyAsOneLikes();
    void whatIsNoMemo();
    void sameTextChangesNothing();
    void articleIsKnownByItsOtherUuid();
    void memoGoesWithItsTag();
    void mergingTags_data();
    void mergingTags();
};

// A library with one article in 阜新 and the tags 住房/棚改 and 转型.
struct Subjects : sample::Library
{
    ArticleId article{};
    QString articleUuid;
    TagId housing{};
    TagId clearing{};
    TagId change{};

    Subjects()
    {
        const auto stored =
            store(u"a"_s, {sample::page(u"a"_s, sample::claim(sample::fuxin(), Confidence::Sure),
                                        {}, {sample::article({u"阜新转型"_s, u"生态。"_s}, 1)})});
        article = stored->articles.first();
        articleUuid = articleRows(db, {article})->constFirst().uuid;
        clearing = *tagAt(db, u"住房/棚改"_s, u"李"_s);
        housing = *tagAt(db, u"住房"_s, u"李"_s);
        change = *tagAt(db, u"煤\\/电"_s, u"李"_s);
    }

    MemoSubject about(TagId id) { return {MemoKind::Tag, tag(db, id)->uuid}; }
    MemoSubject aboutArticle() const { return {MemoKind::Article, articleUuid}; }
    Result<MemoId> save(const MemoSubject &subject, const QString &text, const QString &title = {})
    {
        return saveMemo(db, {.about = subject, .title = title, .text = text}, u"李"_s);
    }
    // Empty when there is none.
    QString textAbout(const MemoSubject &subject)
    {
        const auto memo = memoAbout(db, subject);
        return memo && *memo ? (*memo)->text : QString();
    }
    qint64 count() { return *firstNumber(db, "SELECT count(*) FROM memo"); }
};

void TestMemoStore::memosKnowWhatTheyAreAbout()
{
    Subjects library;
    QVERIFY(library.save({}, u"随笔"_s, u" 题\n目 "_s));
    QVERIFY(library.save({MemoKind::City, u"210900"_s}, u"煤城"_s));
    QVERIFY(library.save(library.about(library.change), u"能源"_s));
    QVERIFY(library.save(library.about(library.clearing), u"棚户区"_s));
    QVERIFY(library.save(library.aboutArticle(), u"头版"_s));
    const auto all = memos(library.db);
    QVERIFY(all);
    QStringList shown;
    for (const Memo &memo : *all)
        shown << memo.name + u'|' + memo.title + u'|' + memo.text;
    QCOMPARE(shown, (QStringList{u"阜新转型||头版"_s, u"住房/棚改||棚户区"_s, u"煤\\/电||能源"_s,
                                 u"阜新||煤城"_s, u"|题 目|随笔"_s}));
    QCOMPARE(all->at(0).creator, u"李"_s);
    QVERIFY(all->at(0).created.isValid());
    QCOMPARE(*memoByUuid(library.db, all->at(3).uuid.left(8)), all->at(3).id);
    QCOMPARE(memo(library.db, all->at(3).id)->about, (MemoSubject{MemoKind::City, u"210900"_s}));
}

void TestMemoStore::oneMemoAboutEachSubject()
{
    Subjects library;
    const auto first = library.save(library.aboutArticle(), u"头版"_s);
    const auto second = library.save(library.aboutArticle(), u"头版，两栏"_s);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(library.count(), 1);
    QCOMPARE(library.textAbout(library.aboutArticle()), u"头版，两栏"_s);
    QVERIFY(deleteMemo(library.db, *first));
    QCOMPARE(library.textAbout(library.aboutArticle()), QString());
    QCOMPARE(deleteMemo(library.db, *first).error().code, Error::Code::NotFound);
}

void TestMemoStore::freeMemosAreAsManyAsOneLikes()
{
    Subjects library;
    const auto first = library.save({}, u"甲"_s);
    QVERIFY(first && library.save({}, u"甲"_s));
    QCOMPARE(library.count(), 2);
    Memo changed = *memo(library.db, *first);
    changed.text = u"乙"_s;
    QCOMPARE(*saveMemo(library.db, changed, u"李"_s), *first);
    QCOMPARE(memo(library.db, *first)->text, u"乙"_s);
    QCOMPARE(library.count(), 2);
}

void TestMemoStore::whatIsNoMemo()
{
    Subjects library;
    QCOMPARE(library.save({}, u" \n"_s).error().code, Error::Code::BadValue);
    QCOMPARE(library.save({MemoKind::Article, u"none"_s}, u"言"_s).error().code,
             Error::Code::NotFound);
    QCOMPARE(library.save({MemoKind::Tag, library.articleUuid}, u"言"_s).error().code,
             Error::Code::NotFound);
    QCOMPARE(saveMemo(library.db, {.uuid = u"none"_s, .text = u"言"_s}, u"李"_s).error().code,
             Error::Code::NotFound);
    QCOMPARE(library.count(), 0);
}

void TestMemoStore::sameTextChangesNothing()
{
    Subjects library;
    const MemoId id = *library.save(library.aboutArticle(), u"头版"_s);
    const QDateTime before = memo(library.db, id)->modified;
    QTest::qWait(2);
    QVERIFY(library.save(library.aboutArticle(), u"头版"_s));
    QCOMPARE(memo(library.db, id)->modified, before);
    QVERIFY(library.save(library.aboutArticle(), u"二版"_s));
    QVERIFY(memo(library.db, id)->modified > before);
}

// The article was joined to another one: its UUID leads there.
void TestMemoStore::articleIsKnownByItsOtherUuid()
{
    Subjects library;
    QVERIFY(runOnce(library.db, "INSERT INTO alias (uuid, article) VALUES ('joined', ?)",
                    qint64(library.article)));
    QVERIFY(library.save({MemoKind::Article, u"joined"_s}, u"头版"_s));
    QCOMPARE(library.textAbout(library.aboutArticle()), u"头版"_s);
    QCOMPARE(library.textAbout({MemoKind::Article, u"joined"_s}), u"头版"_s);
    QCOMPARE(memos(library.db)->constFirst().name, u"阜新转型"_s);
}

void TestMemoStore::memoGoesWithItsTag()
{
    Subjects library;
    QVERIFY(library.save(library.about(library.housing), u"住"_s));
    QVERIFY(library.save(library.about(library.clearing), u"棚"_s));
    QVERIFY(library.save(library.about(library.change), u"煤"_s));
    QCOMPARE(tagDeletion(library.db, library.housing, ChildTags::MoveUp)->memos, 1);
    QCOMPARE(tagDeletion(library.db, library.housing, ChildTags::Delete)->memos, 2);
    QVERIFY(deleteTag(library.db, library.housing, ChildTags::Delete, EmptiedMarks::Keep));
    QCOMPARE(library.count(), 1);
    QCOMPARE(library.textAbout(library.about(library.change)), u"煤"_s);
}

void TestMemoStore::mergingTags_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("after");
    QTest::newRow("neither has one") << QString() << QString() << QString();
    QTest::newRow("the one that goes") << u"棚"_s << QString() << u"棚"_s;
    QTest::newRow("the one that stays") << QString() << u"煤"_s << u"煤"_s;
    QTest::newRow("both") << u"棚"_s << u"煤"_s << u"煤\n\n棚"_s;
}

void TestMemoStore::mergingTags()
{
    QFETCH(const QString, from);
    QFETCH(const QString, into);
    QFETCH(const QString, after);
    Subjects library;
    if (!from.isEmpty())
        QVERIFY(library.save(library.about(library.clearing), from));
    if (!into.isEmpty())
        QVERIFY(library.save(library.about(library.change), into));
    QVERIFY(mergeTags(library.db, library.clearing, library.change));
    QCOMPARE(library.textAbout(library.about(library.change)), after);
    QCOMPARE(library.count(), after.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestMemoStore)
#include "tst_memostore.moc"
