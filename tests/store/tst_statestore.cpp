#include "sample.h"
#include "store/articlestore.h"
#include "store/listingstore.h"
#include "store/statestore.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the reader says of articles, in a library of three.
class TestStateStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reasonStaysWithTheArticle();
    void starStandsBesideTheState();
    void unknownArticleIsRefused();
    void reasonsByFrequency();
    void positionIsKept();
    void filterTakesStarredOnes();
    void nothingOfItIsAChange();

private:
    ArticleRow row(int number) const { return articleRows(m_library->db, m_articles)->at(number); }
    QList<ArticleId> starred() const
    {
        return listing(m_library->db, {.starred = true}, Grouping::Date, SortOrder::Default)->ids;
    }

    std::unique_ptr<sample::Library> m_library;
    QList<ArticleId> m_articles;
};

void TestStateStore::init()
{
    m_library = std::make_unique<sample::Library>();
    const auto file = m_library->store(
        u"a"_s, {sample::page(u"a"_s, {}, {},
                              {sample::article({u"甲"_s}, 1), sample::article({u"乙"_s}, 3),
                               sample::article({u"丙"_s}, 5)})});
    QVERIFY(file);
    m_articles = file->articles;
}

// A wrong key does not lose what was written.
void TestStateStore::reasonStaysWithTheArticle()
{
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Excluded, u" 转载\n通稿 "_s));
    QCOMPARE(row(0).state, ReadState::Excluded);
    QCOMPARE(row(0).reason, u"转载 通稿"_s);
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Coded, u"别的"_s));
    QCOMPARE(row(0).state, ReadState::Coded);
    QCOMPARE(row(0).reason, u"转载 通稿"_s);
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Excluded));
    QCOMPARE(row(0).reason, u"转载 通稿"_s);
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Excluded, u"广告"_s));
    QCOMPARE(row(0).reason, u"广告"_s);
}

void TestStateStore::starStandsBesideTheState()
{
    QVERIFY(setStarred(m_library->db, {m_articles[1]}, true));
    QVERIFY(row(1).isStarred);
    QCOMPARE(row(1).state, ReadState::New);
    QVERIFY(setReadState(m_library->db, {m_articles[1]}, ReadState::NothingFound));
    QVERIFY(row(1).isStarred);
    QVERIFY(setStarred(m_library->db, {m_articles[1]}, false));
    QVERIFY(!row(1).isStarred);
    QCOMPARE(row(1).state, ReadState::NothingFound);
}

void TestStateStore::unknownArticleIsRefused()
{
    const QList<ArticleId> some{m_articles[0], ArticleId(77)};
    for (const Result<void> &done : {setReadState(m_library->db, some, ReadState::Coded),
                                     setStarred(m_library->db, some, true),
                                     setReadingPosition(m_library->db, ArticleId(77), 3)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotFound);
        QCOMPARE(done.error().where, u"77"_s);
    }
}

void TestStateStore::reasonsByFrequency()
{
    QVERIFY(exclusionReasons(m_library->db)->isEmpty());
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Excluded, u"广告"_s));
    QVERIFY(setReadState(m_library->db, m_articles.mid(1), ReadState::Excluded, u"转载"_s));
    QCOMPARE(*exclusionReasons(m_library->db), (QStringList{u"转载"_s, u"广告"_s}));
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Coded));
    QCOMPARE(*exclusionReasons(m_library->db), QStringList{u"转载"_s});
}

void TestStateStore::positionIsKept()
{
    QCOMPARE(*readingPosition(m_library->db, m_articles[0]), 0);
    QVERIFY(setReadingPosition(m_library->db, m_articles[0], 41));
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Coded));
    QVERIFY(setReadingPosition(m_library->db, m_articles[0], 1234));
    QCOMPARE(*readingPosition(m_library->db, m_articles[0]), 1234);
    QCOMPARE(row(0).state, ReadState::Coded);
}

void TestStateStore::filterTakesStarredOnes()
{
    QVERIFY(starred().isEmpty());
    QVERIFY(setStarred(m_library->db, {m_articles[2]}, true));
    QCOMPARE(starred(), QList<ArticleId>{m_articles[2]});
    QVERIFY(setReadState(m_library->db, {m_articles[0]}, ReadState::Coded));
    QCOMPARE(starred(), QList<ArticleId>{m_articles[2]});
}

void TestStateStore::nothingOfItIsAChange()
{
    const qint64 before = libraryStamp(m_library->db)->change;
    QVERIFY(setReadState(m_library->db, m_articles, ReadState::Excluded, u"广告"_s));
    QVERIFY(setStarred(m_library->db, m_articles, true));
    QVERIFY(setReadingPosition(m_library->db, m_articles[0], 41));
    QCOMPARE(libraryStamp(m_library->db)->change, before);
}

QTEST_MAIN(TestStateStore)
#include "tst_statestore.moc"
