#include "minelibrary.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Searches that are kept, what they count, and what was searched for last.
class TestSavedSearches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAndNamed();
    void eachActCanBeUndone();
    void refused();
    void countsWhatIsNew();
    void countsOfWhatMeansNothing();
    void countsChangedArticles();
    void whatIsUndoneIsTold();
    void recentQueries();
    void atMostAHundred();
    void forgotten();
    void readOnlyStaysAsItIs();

private:
    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        return db ? *canonicalDump(*db) : QByteArray();
    }
    SavedSearch saved(const QString &name, const Filter &filter)
    {
        const auto search = m_library->saveSearch(name, filter).wait();
        return search ? *search : SavedSearch();
    }
    QStringList names() const
    {
        QStringList names;
        const auto searches = m_library->savedSearches();
        for (const SavedSearch &search : *searches)
            names << search.name;
        return names;
    }
    // "articles/new" of each.
    QStringList counts() const
    {
        QStringList shown;
        const auto counts = m_library->countSavedSearches().wait();
        for (const SavedSearchCount &count : *counts)
            shown << u"%1/%2"_s.arg(count.articles).arg(count.fresh);
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestSavedSearches::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
}

void TestSavedSearches::keptAndNamed()
{
    QSignalSpy told(m_library.get(), &Library::savedSearchesChanged);
    const Filter filter{.cities = {u"210900"_s}, .query = u"矿区"_s};
    const SavedSearch search = saved(u" 矿区 在阜新 "_s, filter);
    QCOMPARE(search.name, u"矿区 在阜新"_s);
    QVERIFY(search.filter == filter);
    QTRY_COMPARE(told.size(), 1);
    const auto found = m_library->savedSearchByUuid(search.uuid.left(8));
    QVERIFY(found);
    QCOMPARE(found->id, search.id);
    QVERIFY(saved(u"雪"_s, {.query = u"雪"_s}).id != SavedSearchId{});
    QCOMPARE(names(), QStringList({u"矿区 在阜新"_s, u"雪"_s}));
}

void TestSavedSearches::eachActCanBeUndone()
{
    const QByteArray before = dump();
    const SavedSearch search = saved(u"矿区"_s, {.query = u"矿区"_s});
    QCOMPARE(m_library->undoLabel(), u"Save search 矿区"_s);
    QVERIFY(m_library->markSearchSeen(search.id).wait()); // no act
    QCOMPARE(m_library->undoLabel(), u"Save search 矿区"_s);
    QVERIFY(m_library->renameSearch(search.id, u"矿"_s).wait());
    QCOMPARE(m_library->undoLabel(), u"Rename search to 矿"_s);
    QVERIFY(m_library->deleteSearch(search.id).wait());
    QCOMPARE(m_library->undoLabel(), u"Delete search"_s);
    QCOMPARE(names(), QStringList());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(names(), QStringList(u"矿"_s));
    QVERIFY(m_library->undo().wait());
    QCOMPARE(names(), QStringList(u"矿区"_s));
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestSavedSearches::refused()
{
    const SavedSearch search = saved(u"矿区"_s, {.query = u"矿区"_s});
    const QByteArray before = dump();
    QCOMPARE(m_library->saveSearch(u"矿区"_s, {}).wait().error().code, Error::Code::Exists);
    QCOMPARE(m_library->saveSearch(u" "_s, {}).wait().error().code, Error::Code::BadValue);
    QCOMPARE(m_library->renameSearch(search.id, {}).wait().error().code, Error::Code::BadValue);
    const auto unknown = SavedSearchId(99);
    QCOMPARE(m_library->deleteSearch(unknown).wait().error().code, Error::Code::NotFound);
    QCOMPARE(m_library->markSearchSeen(unknown).wait().error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Save search 矿区"_s);
}

void TestSavedSearches::countsWhatIsNew()
{
    const SavedSearch mine = saved(u"矿区"_s, {.query = u"礦區"_s});
    const SavedSearch inFuxin = saved(u"阜新"_s, {.cities = {u"210900"_s}, .query = u"矿区"_s});
    QVERIFY(mine.id != inFuxin.id);
    QVERIFY(saved(u"全部"_s, {}).id != SavedSearchId{});
    QCOMPARE(counts(), QStringList({u"4/0"_s, u"2/0"_s, u"5/0"_s}));
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"more.jsonl"_s),
                         {{u"又一矿区"_s, u"正文。"_s, u"鞍山"_s, u"2025-10-01"_s}}));
    QCOMPARE(counts(), QStringList({u"5/1"_s, u"2/0"_s, u"6/1"_s}));
    QVERIFY(m_library->markSearchSeen(mine.id).wait());
    QCOMPARE(counts(), QStringList({u"5/0"_s, u"2/0"_s, u"6/1"_s}));
}

void TestSavedSearches::countsOfWhatMeansNothing()
{
    QVERIFY(saved(u"无"_s, {.query = u"tag:没有的标签"_s}).id != SavedSearchId{});
    QVERIFY(saved(u"空"_s, {.query = u"！！"_s}).id != SavedSearchId{});
    QCOMPARE(counts(), QStringList({u"0/0"_s, u"0/0"_s}));
}

void TestSavedSearches::countsChangedArticles()
{
    QVERIFY(saved(u"矿区"_s, {.query = u"矿区"_s}).id != SavedSearchId{});
    mine::Record changed = mine::snow;
    changed.text = u"雪中的矿区热闹。"_s;
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"changed.jsonl"_s), {changed}));
    QCOMPARE(counts(), QStringList(u"4/1"_s));
    // How far the reader has come with an article is no change of it.
    const auto search = m_library->savedSearches();
    QVERIFY(m_library->markSearchSeen(search->first().id).wait());
    const ArticleRow row = articleCalled(*m_library, mine::fuxin.title);
    QVERIFY(m_library->setReadState(row.id, ReadState::Coded).wait());
    QCOMPARE(counts(), QStringList(u"4/0"_s));
}

void TestSavedSearches::whatIsUndoneIsTold()
{
    QVERIFY(saved(u"矿区"_s, {.query = u"矿区"_s}).id != SavedSearchId{});
    QCoreApplication::processEvents();
    QSignalSpy searches(m_library.get(), &Library::savedSearchesChanged);
    QSignalSpy verdicts(m_library.get(), &Library::verdictsChanged);
    QVERIFY(m_library->undo().wait());
    QTRY_COMPARE(searches.size(), 1);
    QTRY_COMPARE(verdicts.size(), 1);
    QVERIFY(m_library->redo().wait());
    QTRY_COMPARE(searches.size(), 2);
}

void TestSavedSearches::recentQueries()
{
    QCOMPARE(*m_library->recentQueries(), QStringList());
    for (const QString &query :
         {u"矿区"_s, u"“城市伤疤” -棚改"_s, u" 矿区　"_s, QString(), u"  "_s})
        QVERIFY(m_library->noteQuery(query).wait());
    QCOMPARE(*m_library->recentQueries(), QStringList({u"矿区"_s, u"“城市伤疤” -棚改"_s}));
    QCOMPARE(m_library->undoLabel(), u"Import 1 file(s)"_s);
}

void TestSavedSearches::atMostAHundred()
{
    for (int i = 1; i <= 101; ++i)
        QVERIFY(m_library->noteQuery(u"第%1"_s.arg(i)).wait());
    const auto recent = m_library->recentQueries();
    QCOMPARE(recent->size(), 100);
    QCOMPARE(recent->constFirst(), u"第101"_s);
    QCOMPARE(recent->constLast(), u"第2"_s);
}

void TestSavedSearches::forgotten()
{
    QVERIFY(m_library->noteQuery(u"矿区"_s).wait());
    QVERIFY(m_library->forgetQueries().wait());
    QCOMPARE(*m_library->recentQueries(), QStringList());
}

void TestSavedSearches::readOnlyStaysAsItIs()
{
    QVERIFY(saved(u"矿区"_s, {.query = u"矿区"_s}).id != SavedSearchId{});
    QVERIFY(m_library->noteQuery(u"雪"_s).wait());
    m_library.reset();
    m_library = opened(m_folder->filePath(u"library"_s), Library::Access::Read);
    QVERIFY(m_library);
    const QByteArray before = dump();
    QVERIFY(m_library->noteQuery(u"矿区"_s).wait());
    QCOMPARE(*m_library->recentQueries(), QStringList(u"雪"_s));
    QCOMPARE(m_library->saveSearch(u"雪"_s, {}).wait().error().code, Error::Code::ReadOnly);
    QCOMPARE(counts(), QStringList(u"4/0"_s));
    QCOMPARE(dump(), before);
}

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
