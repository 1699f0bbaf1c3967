#include "minelibrary.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// All marks of a library as one table, and what is done to many of them at once. Marks by number:
// 1 矿区 and 2 公园 in 矿区转型 (阜新), 3 礦區 in 新聞 (台南), 4 钢铁 as a whole (鞍山).
class TestPassages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_data();
    void words();
    void articlesInWhichAQueryIsFound();
    void queryThatAsksForNothing();
    void bulkActsAreOneEach_data();
    void bulkActsAreOneEach();
    void nothingToChangeIsNoAct();
    void unknownMarkStopsAll();
    void markNamedTwiceCountsOnce();
    void removedTagThatIsNone();
    void confirmed();
    void keptFilters();
    void keptFilterOfADeletedTag();

private:
    QByteArray dump() const
    {
        auto db = Connection::open(m_folder->filePath(u"library/library.sqlite"_s),
                                   Connection::Mode::Read);
        const auto text = db ? canonicalDump(*db) : db.error();
        return text ? *text : QByteArray();
    }
    QList<MarkId> ids(const QList<int> &numbers) const
    {
        QList<MarkId> ids;
        for (const int number : numbers)
            ids << m_marks.at(number - 1);
        return ids;
    }
    QString found(const PassageFilter &filter) const
    {
        const auto listing =
            m_library->passages(filter, PassageOrder::Text, PassageGrouping::None).wait();
        QStringList numbers;
        for (const MarkId id : listing ? listing->ids : QList<MarkId>())
            numbers << QString::number(m_marks.indexOf(id) + 1);
        return listing ? numbers.join(u' ') : u"failed"_s;
    }
    void mark(const QString &headline, const Library::NewMark &wanted);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    QList<MarkId> m_marks;
};

void TestPassages::mark(const QString &headline, const Library::NewMark &wanted)
{
    Library::NewMark made = wanted;
    made.article = articleCalled(*m_library, headline).id;
    const auto mark = m_library->addMark(made).wait();
    QVERIFY(mark);
    m_marks << mark->id;
}

void TestPassages::init()
{
    m_library.reset();
    m_marks.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
    mark(u"矿区转型"_s, {.range = {5, 7}, .tagPaths = {u"煤"_s}, .note = u"看檔案"_s});
    mark(u"矿区转型"_s, {.range = {9, 11}, .tagPaths = {u"公园"_s}});
    mark(u"新聞"_s, {.range = {5, 7}, .tagPaths = {u"煤"_s}});
    mark(u"钢铁"_s, {.note = u"Steel works"_s, .isWhole = true});
    QCoreApplication::processEvents(); // what was told of all that
}

void TestPassages::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // by province and pinyin: 鞍山, 阜新, 台南
    QTest::newRow("nothing") << u""_s << u"4 1 2 3"_s;
    QTest::newRow("white space") << u" 　"_s << u"4 1 2 3"_s;
    QTest::newRow("quote") << u"公园"_s << u"2"_s;
    QTest::newRow("quotes in either script") << u"矿区"_s << u"1 3"_s;
    QTest::newRow("the other way round") << u"礦區"_s << u"1 3"_s;
    QTest::newRow("note in the other script") << u"档案"_s << u"1"_s;
    QTest::newRow("Latin letters") << u"STEEL"_s << u"4"_s;
    QTest::newRow("words in quote and note") << u"矿区 档案"_s << u"1"_s;
    QTest::newRow("words that do not stand together") << u"公园 档案"_s << u""_s;
    QTest::newRow("not across both") << u"矿区看"_s << u""_s;
}

void TestPassages::words()
{
    QFETCH(const QString, text);
    QTEST(found({.text = text}), "expected");
}

void TestPassages::articlesInWhichAQueryIsFound()
{
    QCOMPARE(found({.articles = {.query = u"动工"_s}}), u"3"_s);
    QCOMPARE(found({.articles = {.query = u"矿区"_s}}), u"1 2 3"_s);
    QCOMPARE(found({.articles = {.cities = {u"210900"_s}, .query = u"矿区"_s}, .text = u"公园"_s}),
             u"2"_s);
}

void TestPassages::queryThatAsksForNothing()
{
    const auto listing = m_library
                             ->passages({.articles = {.query = u"。，"_s}}, PassageOrder::Text,
                                        PassageGrouping::None)
                             .wait();
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Error::Code::BadQuery);
}

void TestPassages::bulkActsAreOneEach_data()
{
    using Act = std::function<Job<Result<int>>(Library &, const QList<MarkId> &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("label");
    QTest::newRow("tag") << Act([](Library &library, const QList<MarkId> &ids) {
        return library.retagMarks(ids, {u"转型/新"_s}, {});
    }) << u"Tag 3 marks with 转型/新"_s;
    QTest::newRow("tag off") << Act([](Library &library, const QList<MarkId> &ids) {
        return library.retagMarks(ids, {}, {u"煤"_s});
    }) << u"Take 煤 off 3 marks"_s;
    QTest::newRow("one for another") << Act([](Library &library, const QList<MarkId> &ids) {
        return library.retagMarks(ids, {u"矿"_s}, {u"煤"_s});
    }) << u"Change the tags of 3 marks"_s;
    QTest::newRow("delete") << Act([](Library &library, const QList<MarkId> &ids) {
        return library.deleteMarks(ids);
    }) << u"Delete 3 marks"_s;
}

void TestPassages::bulkActsAreOneEach()
{
    using Act = std::function<Job<Result<int>>(Library &, const QList<MarkId> &)>;
    QFETCH(const Act, act);
    const QByteArray before = dump();
    QSignalSpy told(m_library.get(), &Library::marksChanged);
    QVERIFY(act(*m_library, ids({1, 2, 3})).wait());
    const QByteArray after = dump();
    QVERIFY(after != before);
    QTEST(m_library->undoLabel(), "label");
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestPassages::nothingToChangeIsNoAct()
{
    const QString label = m_library->undoLabel();
    const auto changed = m_library->retagMarks(ids({1, 3}), {u"煤"_s}, {u"公园"_s}).wait();
    QVERIFY(changed);
    QCOMPARE(*changed, 0);
    QCOMPARE(m_library->undoLabel(), label);
}

void TestPassages::unknownMarkStopsAll()
{
    const QByteArray before = dump();
    const QList<MarkId> withUnknown = ids({1}) << MarkId{999};
    QCOMPARE(m_library->deleteMarks(withUnknown).wait().error().code, Error::Code::NotFound);
    QCOMPARE(m_library->retagMarks(withUnknown, {u"新的"_s}, {}).wait().error().code,
             Error::Code::NotFound);
    QCOMPARE(m_library->confirmMarks(withUnknown).wait().error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before); // no tag is left behind
}

// A list that is grouped by tag may name a mark several times.
void TestPassages::markNamedTwiceCountsOnce()
{
    const auto gone = m_library->deleteMarks(ids({2, 1, 2})).wait();
    QVERIFY(gone);
    QCOMPARE(*gone, 2);
    QCOMPARE(m_library->undoLabel(), u"Delete 2 marks"_s);
}

void TestPassages::removedTagThatIsNone()
{
    const auto changed = m_library->retagMarks(ids({1}), {}, {u"没有"_s}).wait();
    QVERIFY(changed);
    QCOMPARE(*changed, 0);
}

void TestPassages::confirmed()
{
    // Correcting the words under mark 3 leaves it to be looked at.
    const ArticleId id = articleCalled(*m_library, u"新聞"_s).id;
    QVERIFY(m_library->correct(id, {6, 7}, u"山"_s, Correction::Cause::Misread).wait());
    QCOMPARE(found({.states = {MarkState::Corrected, MarkState::ToConfirm}}), u"3"_s);
    const auto done = m_library->confirmMarks(ids({1, 2, 3})).wait();
    QVERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE(m_library->undoLabel(), u"Confirm 3 marks"_s);
    QCOMPARE(found({.states = {MarkState::Corrected, MarkState::ToConfirm}}), u""_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(found({.states = {MarkState::Corrected, MarkState::ToConfirm}}), u"3"_s);
}

void TestPassages::keptFilters()
{
    QSignalSpy told(m_library.get(), &Library::savedPassagesChanged);
    const auto saved = m_library->savePassages(u"矿"_s, {.text = u"矿区"_s}).wait();
    QVERIFY(saved);
    QCOMPARE(m_library->undoLabel(), u"Save filter 矿"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(found(m_library->savedPassagesByUuid(saved->uuid.left(8))->filter), u"1 3"_s);
    QCOMPARE(m_library->savePassages(u"矿"_s, {}).wait().error().code, Error::Code::Exists);
    QVERIFY(m_library->renamePassages(saved->id, u"煤矿"_s).wait());
    QCOMPARE(m_library->undoLabel(), u"Rename filter to 煤矿"_s);
    QVERIFY(m_library->deletePassages(saved->id).wait());
    QVERIFY(m_library->savedPassages()->isEmpty());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->savedPassages()->constFirst().name, u"煤矿"_s);
    QTRY_COMPARE(told.size(), 4);
}

void TestPassages::keptFilterOfADeletedTag()
{
    const Result<QList<Tag>> tags = m_library->tags();
    const auto coal = std::ranges::find(*tags, u"煤"_s, &Tag::path);
    QVERIFY(coal != tags->end());
    const auto saved = m_library->savePassages(u"煤"_s, {.tags = {coal->id}}).wait();
    QVERIFY(saved);
    QVERIFY(m_library->deleteTag(coal->id, ChildTags::Delete, EmptiedMarks::Keep).wait());
    QCOMPARE(found(m_library->savedPassages()->constFirst().filter), u""_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(found(m_library->savedPassages()->constFirst().filter), u"1 3"_s);
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
