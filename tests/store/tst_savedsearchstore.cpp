#include "sample.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/savedsearchstore.h"
#include "store/statement.h"
#include "store/undolog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<SavedSearchId> add(sample::Library &library, const QString &name, const Filter &filter = {})
{
    return addSavedSearch(library.db, {.name = name, .filter = filter, .seen = 3}, u"李明"_s);
}

QStringList names(sample::Library &library)
{
    QStringList names;
    const auto searches = savedSearches(library.db);
    for (const SavedSearch &search : *searches)
        names << search.name;
    return names;
}

} // namespace

class TestSavedSearchStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void theQueryStandsOnce();
    void namesAreUnique();
    void namesAreRefused_data();
    void namesAreRefused();
    void unknownOnes();
    void uuidPrefix();
    void canBeUndone();
    void seenIsNoAct();
    void changedArticles();
};

void TestSavedSearchStore::comesBack()
{
    sample::Library library;
    const auto tag = tagAt(library.db, u"环境/水"_s, u"李明"_s);
    QVERIFY(tag);
    const Filter filter{.cities = {u"210900"_s},
                        .tags = {*tag},
                        .from = QDate(2025, 9, 1),
                        .excluded = {.papers = {u"鞍山日报"_s}},
                        .query = u"\"生态修复\" OR 复垦"_s};
    const auto id = add(library, u"  生态　修复 "_s, filter);
    QVERIFY(id);
    const auto stored = savedSearch(library.db, *id);
    QVERIFY(stored);
    QCOMPARE(stored->name, u"生态 修复"_s);
    QVERIFY(stored->filter == filter);
    QCOMPARE(stored->seen, 3);
    QVERIFY(!QUuid::fromString(stored->uuid).isNull());
}

void TestSavedSearchStore::theQueryStandsOnce()
{
    sample::Library library;
    QVERIFY(add(library, u"一"_s, {.papers = {u"阜新日报"_s}, .query = u"税"_s}));
    QString columns;
    QVERIFY(forEachRow(
        library.db, "SELECT query, filter FROM saved_search",
        [&columns](const Statement &row) { columns = row.text(0) + u' ' + row.text(1); }));
    QCOMPARE(columns, uR"(税 {"papers":["阜新日报"]})"_s);
}

void TestSavedSearchStore::namesAreUnique()
{
    sample::Library library;
    const auto first = add(library, u"税"_s);
    const auto second = add(library, u"费"_s);
    QVERIFY(first && second);
    QCOMPARE(names(library), QStringList({u"税"_s, u"费"_s}));
    QCOMPARE(add(library, u"税 "_s).error(), (Error{Error::Code::Exists, u"税"_s, {}}));
    QCOMPARE(renameSavedSearch(library.db, *second, u"税"_s).error().code, Error::Code::Exists);
    QVERIFY(renameSavedSearch(library.db, *first, u"税"_s)); // its own
    QVERIFY(renameSavedSearch(library.db, *first, u"赋税"_s));
    QCOMPARE(names(library), QStringList({u"赋税"_s, u"费"_s}));
    QVERIFY(deleteSavedSearch(library.db, *first));
    QVERIFY(add(library, u"赋税"_s));
    QCOMPARE(names(library), QStringList({u"费"_s, u"赋税"_s}));
}

void TestSavedSearchStore::namesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("white space") << u" \t　\n"_s;
}

void TestSavedSearchStore::namesAreRefused()
{
    QFETCH(QString, name);
    sample::Library library;
    QCOMPARE(add(library, name).error().code, Error::Code::BadValue);
    QCOMPARE(names(library), QStringList());
}

void TestSavedSearchStore::unknownOnes()
{
    sample::Library library;
    const auto unknown = SavedSearchId(7);
    QCOMPARE(renameSavedSearch(library.db, unknown, u"税"_s).error().code, Error::Code::NotFound);
    QCOMPARE(deleteSavedSearch(library.db, unknown).error().code, Error::Code::NotFound);
    QCOMPARE(setSearchSeen(library.db, unknown, 5).error().code, Error::Code::NotFound);
    QCOMPARE(savedSearch(library.db, unknown).error().code, Error::Code::NotFound);
}

void TestSavedSearchStore::uuidPrefix()
{
    sample::Library library;
    for (const auto &[uuid, name] : {std::pair(u"12345678-0000-4000-8000-000000000001"_s, u"税"_s),
                                     std::pair(u"12345679-0000-4000-8000-000000000001"_s, u"费"_s)})
        QVERIFY(addSavedSearch(library.db, {.uuid = uuid, .name = name}, u"李明"_s));
    QCOMPARE(savedSearchByUuid(library.db, u"12345679"_s)->name, u"费"_s);
    QCOMPARE(savedSearchByUuid(library.db, u"123456"_s).error().code, Error::Code::Ambiguous);
    QCOMPARE(savedSearchByUuid(library.db, u"12345"_s).error().code, Error::Code::NotFound);
    QCOMPARE(savedSearchByUuid(library.db, u"abcdef"_s).error().code, Error::Code::NotFound);
}

void TestSavedSearchStore::canBeUndone()
{
    sample::Library library;
    const auto log = UndoLog::open(library.folder.filePath(u"undo"_s));
    QVERIFY(log);
    const auto id = add(library, u"税"_s, {.query = u"税"_s});
    QVERIFY(id);
    const auto before = canonicalDump(library.db);
    QVERIFY((*log)->run(library.db, u"Delete"_s,
                        [&](Connection &db) { return deleteSavedSearch(db, *id); }));
    QVERIFY(*canonicalDump(library.db) != *before);
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(*canonicalDump(library.db), *before);
    QCOMPARE(savedSearch(library.db, *id)->filter.query, u"税"_s);
}

// Looking at what a search finds is not undone, and does not keep anything from being undone.
void TestSavedSearchStore::seenIsNoAct()
{
    sample::Library library;
    const auto log = UndoLog::open(library.folder.filePath(u"undo"_s));
    QVERIFY(log);
    SavedSearchId id{};
    QVERIFY((*log)->run(library.db, u"Save"_s, [&](Connection &db) -> Result<void> {
        const auto added = addSavedSearch(db, {.name = u"税"_s}, u"李明"_s);
        if (!added)
            return added.error();
        id = *added;
        return {};
    }));
    QVERIFY(setSearchSeen(library.db, id, 41));
    QCOMPARE(savedSearch(library.db, id)->seen, 41);
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(names(library), QStringList());
    QVERIFY((*log)->redo(library.db));
    QCOMPARE(names(library), QStringList(u"税"_s));
}

void TestSavedSearchStore::changedArticles()
{
    sample::Library library;
    const auto day = sample::printed(u"2025-09-08"_s);
    const auto place = sample::claim(sample::fuxin(), Confidence::Sure);
    const auto store = [&](const QString &bytes) {
        return library.store(
            bytes, {sample::page(bytes, place, day, {sample::article({bytes, u"正文"_s}, 1)})});
    };
    QVERIFY(store(u"甲"_s));
    const qint64 then = libraryStamp(library.db)->change;
    QVERIFY(articlesChangedAfter(library.db, then)->isEmpty());
    QVERIFY(store(u"乙"_s));
    QCOMPARE(articlesChangedAfter(library.db, then)->size(), 1);
    QCOMPARE(articlesChangedAfter(library.db, 0)->size(), 2);
}

QTEST_APPLESS_MAIN(TestSavedSearchStore)
#include "tst_savedsearchstore.moc"
