#include "librarytest.h"
#include "store/databasecare.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Deleting articles, and the bin.
class TestBinning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedArticlesAreNowhere();
    void deletionIsOneAct();
    void unknownArticle();
    void markFromTheBin();
    void undoTakesTheItemAway();
    void emptiedBinComesBack();
    void binIsKeptWhenTheLibraryIsOpenedAgain();

private:
    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        const auto text = db ? canonicalDump(*db) : db.error();
        return text ? *text : QByteArray();
    }
    QList<BinItem> items()
    {
        const auto found = m_library->bin().wait();
        return found ? *found : QList<BinItem>();
    }
    qint64 found(const QString &query)
    {
        Filter filter;
        filter.query = query;
        const auto result = m_library->search(filter, 10, 0).wait();
        return result ? result->total : -1;
    }
    Mark marked(ArticleId id)
    {
        const auto mark =
            m_library->addMark({.article = id, .range = {0, 2}, .tagPaths = {u"桥"_s}}).wait();
        return mark ? *mark : Mark();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
    ArticleId m_bridge{};
    ArticleId m_market{};
};

void TestBinning::init()
{
    m_library.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_library = opened(m_temporary->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    const QString path = m_temporary->filePath(u"a.txt"_s);
    QVERIFY(writeBytes(path, "# 新桥通车\n\n昨天新桥正式通车。\n\n# 市场开张\n\n市场今天迎客。\n"));
    QCOMPARE(m_library->import({.paths = {path}}).wait().added, 1);
    m_bridge = articleCalled(*m_library, u"新桥通车"_s).id;
    m_market = articleCalled(*m_library, u"市场开张"_s).id;
}

void TestBinning::deletedArticlesAreNowhere()
{
    QVERIFY(marked(m_bridge).id != MarkId{});
    QVERIFY(m_library->completeIndex().wait());
    const auto gone = m_library->deleteArticles({m_bridge}).wait();
    QVERIFY(gone);
    QCOMPARE(gone->articles, 1);
    QCOMPARE(gone->marks, 1);
    QCOMPARE(m_library->undoLabel(), u"Delete 1 article(s)"_s);
    QCOMPARE(m_library->sidebarCounts().wait()->articles, 1);
    QCOMPARE(m_library->listing({}, Grouping::Date, SortOrder::Default).wait()->ids,
             QList{m_market});
    QCOMPARE(found(u"新桥"_s), 0);
    QVERIFY(m_library->searchNotes(u"桥"_s, 10).wait()->isEmpty());
    QCOMPARE(m_library->tags()->first().marks, 0);
    QVERIFY(m_library->completeIndex().wait());
    QCOMPARE(found(u"新桥"_s), 0);
    QVERIFY(m_library->undeleteArticles({m_bridge}).wait());
    QCOMPARE(found(u"新桥"_s), 1);
    QCOMPARE(m_library->tags()->first().marks, 1);
    QVERIFY(m_library->completeIndex().wait());
    QCOMPARE(found(u"新桥"_s), 1);
}

void TestBinning::deletionIsOneAct()
{
    const QByteArray before = dump();
    QVERIFY(m_library->deleteArticles({m_bridge, m_market}).wait());
    const QByteArray after = dump();
    QCOMPARE(items().size(), 2);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(items().isEmpty());
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
    // Deleted already: no act.
    QVERIFY(m_library->deleteArticles({m_bridge}).wait());
    QCOMPARE(m_library->undoLabel(), u"Delete 2 article(s)"_s);
}

void TestBinning::unknownArticle()
{
    const QByteArray before = dump();
    QCOMPARE(m_library->deleteArticles({m_bridge, ArticleId(99)}).wait().error().code,
             Error::Code::NotFound);
    QCOMPARE(dump(), before);
}

void TestBinning::markFromTheBin()
{
    const Mark mark = marked(m_bridge);
    const QByteArray before = dump();
    QVERIFY(m_library->deleteMark(mark.id).wait());
    const QByteArray deleted = dump();
    QCOMPARE(*m_library->binItemByUuid(mark.uuid.left(8)).wait(), mark.uuid);
    QVERIFY(m_library->restoreFromBin({mark.uuid}).wait());
    QCOMPARE(m_library->undoLabel(), u"Restore from bin"_s);
    QCOMPARE(dump(), before);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), deleted);
    QCOMPARE(items().size(), 1);
}

void TestBinning::undoTakesTheItemAway()
{
    const Mark mark = marked(m_bridge);
    QVERIFY(m_library->deleteMark(mark.id).wait());
    QVERIFY(m_library->undo().wait());
    QVERIFY(items().isEmpty());
    QCOMPARE(m_library->restoreFromBin({mark.uuid}).wait().error().code, Error::Code::NotFound);
}

void TestBinning::emptiedBinComesBack()
{
    const Mark mark = marked(m_bridge);
    QVERIFY(m_library->deleteMark(mark.id).wait());
    QVERIFY(m_library->deleteArticles({m_market}).wait());
    const QByteArray before = dump();
    QVERIFY(m_library->emptyBin().wait());
    QVERIFY(items().isEmpty());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QCOMPARE(items().size(), 2);
    QVERIFY(m_library->dropFromBin({mark.uuid}).wait());
    QCOMPARE(items().size(), 1);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestBinning::binIsKeptWhenTheLibraryIsOpenedAgain()
{
    const Mark mark = marked(m_bridge);
    QVERIFY(m_library->deleteMark(mark.id).wait());
    const QString folder = m_library->folder();
    m_library.reset();
    m_library = opened(folder, Library::Access::Write);
    QVERIFY(m_library);
    QCOMPARE(items().size(), 1);
    QVERIFY(m_library->restoreFromBin({mark.uuid}).wait());
    QCOMPARE(m_library->marksOf(m_bridge)->first().uuid, mark.uuid);
}

QTEST_GUILESS_MAIN(TestBinning)
#include "tst_binning.moc"
