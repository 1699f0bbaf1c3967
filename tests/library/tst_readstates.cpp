#include "minelibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace mine;

// What the reader says of articles is no act, and outlives all acts.
class TestReadStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfThemOrNone();
    void toldOnce();
    void undoLeavesItAlone();
    void cameThroughAnotherReading();
    void foundByFilterAndQuery_data();
    void foundByFilterAndQuery();
    void positionOutlivesTheSitting();

private:
    ArticleRow row(const QString &headline) { return articleCalled(*m_library, headline); }
    QStringList headlines(const Filter &filter);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestReadStates::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
}

QStringList TestReadStates::headlines(const Filter &filter)
{
    const auto listing = m_library->listing(filter, Grouping::Date, SortOrder::Default).wait();
    QStringList found;
    const auto rows = m_library->articleRows(listing->ids);
    for (const ArticleRow &row : *rows)
        found << row.headline;
    found.sort();
    return found;
}

void TestReadStates::allOfThemOrNone()
{
    const ArticleId known = row(snow.title).id;
    QVERIFY(!m_library->setReadState({known, ArticleId(999)}, ReadState::Coded).wait());
    QCOMPARE(row(snow.title).state, ReadState::New);
    QVERIFY(!m_library->setStarred({known, ArticleId(999)}, true).wait());
    QVERIFY(!row(snow.title).isStarred);
}

void TestReadStates::toldOnce()
{
    const QList<ArticleId> both{row(snow.title).id, row(steel.title).id};
    QCoreApplication::processEvents(); // what the import has to tell
    QSignalSpy states(m_library.get(), &Library::statesChanged);
    QSignalSpy articles(m_library.get(), &Library::articlesChanged);
    QVERIFY(m_library->setReadState(both, ReadState::NothingFound).wait());
    QTRY_COMPARE(states.size(), 1);
    QVERIFY(m_library->setPosition(both[0], 3).wait());
    QCoreApplication::processEvents();
    QCOMPARE(states.size(), 1);
    QCOMPARE(articles.size(), 0); // nothing that is listed changes
}

void TestReadStates::undoLeavesItAlone()
{
    const ArticleId id = row(snow.title).id;
    QVERIFY(m_library->addMark({.article = id, .range = {0, 2}, .tagPaths = {u"冬"_s}}).wait());
    const QString label = m_library->undoLabel();
    QVERIFY(m_library->setReadState({id}, ReadState::Excluded, u"天气"_s).wait());
    QVERIFY(m_library->setStarred({id}, true).wait());
    QCOMPARE(m_library->undoLabel(), label);
    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->redo().wait());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(row(snow.title).state, ReadState::Excluded);
    QCOMPARE(row(snow.title).reason, u"天气"_s);
    QVERIFY(row(snow.title).isStarred);
}

// The same records with another text: the articles are the same ones.
void TestReadStates::cameThroughAnotherReading()
{
    const ArticleId id = row(snow.title).id;
    QVERIFY(m_library->setReadState({id}, ReadState::Coded).wait());
    QVERIFY(m_library->setStarred({id}, true).wait());
    Record longer = snow;
    longer.text += u"\n后来雪停了。"_s;
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"again.jsonl"_s), {longer}));
    QCOMPARE(row(snow.title).id, id);
    QCOMPARE(row(snow.title).state, ReadState::Coded);
    QVERIFY(row(snow.title).isStarred);
}

void TestReadStates::foundByFilterAndQuery_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("starred");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing found") << int(ReadState::NothingFound) << false << QString()
                                   << QStringList{snow.title, tainan.title};
    QTest::newRow("star") << -1 << true << QString() << QStringList{snow.title, steel.title};
    QTest::newRow("both") << int(ReadState::NothingFound) << true << QString()
                          << QStringList{snow.title};
    QTest::newRow("star and words") << -1 << true << u"矿区"_s << QStringList{snow.title};
    QTest::newRow("has:star") << -1 << false << u"has:star"_s
                              << QStringList{snow.title, steel.title};
    QTest::newRow("in Chinese") << -1 << false << u"有:星标 矿区"_s << QStringList{snow.title};
    QTest::newRow("state:") << -1 << false << u"state:nothing 矿区"_s
                            << QStringList{snow.title, tainan.title};
}

void TestReadStates::foundByFilterAndQuery()
{
    QFETCH(const int, state);
    QFETCH(const bool, starred);
    QFETCH(const QString, query);
    QFETCH(QStringList, found);
    QVERIFY(
        m_library->setReadState({row(snow.title).id, row(tainan.title).id}, ReadState::NothingFound)
            .wait());
    QVERIFY(m_library->setStarred({row(snow.title).id, row(steel.title).id}, true).wait());
    Filter filter{.starred = starred, .query = query};
    if (state >= 0)
        filter.states << ReadState(state);
    found.sort();
    QCOMPARE(headlines(filter), found);
}

void TestReadStates::positionOutlivesTheSitting()
{
    const ArticleId id = row(fuxin.title).id;
    QVERIFY(m_library->setPosition(id, 20).wait());
    QCOMPARE(*m_library->position(id), 20);
    const QString folder = m_library->folder();
    m_library.reset();
    m_library = opened(folder, Library::Access::Read);
    QVERIFY(m_library);
    QCOMPARE(*m_library->position(id), 20);
}

QTEST_MAIN(TestReadStates)
#include "tst_readstates.moc"
