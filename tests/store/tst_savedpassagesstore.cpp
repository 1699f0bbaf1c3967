#include "sample.h"
#include "store/databasecare.h"
#include "store/savedpassagesstore.h"
#include "store/statement.h"
#include "store/tagmerging.h"
#include "store/tagstore.h"
#include "store/undolog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<SavedPassagesId> add(sample::Library &library, const QString &name,
                            const PassageFilter &filter = {})
{
    return addSavedPassages(library.db, {.name = name, .filter = filter}, u"李明"_s);
}

QStringList names(sample::Library &library)
{
    QStringList names;
    const auto all = allSavedPassages(library.db);
    for (const SavedPassages &saved : *all)
        names << saved.name;
    return names;
}

} // namespace

class TestSavedPassagesStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void namesAreUnique();
    void namesAreRefused_data();
    void namesAreRefused();
    void unknownOnes();
    void uuidPrefix();
    void mergedTagIsAskedForUnderItsOtherName();
    void canBeUndone();
};

void TestSavedPassagesStore::comesBack()
{
    sample::Library library;
    const TagId water = *tagAt(library.db, u"环境/水"_s, u"李明"_s);
    const TagId coal = *tagAt(library.db, u"煤"_s, u"李明"_s);
    const PassageFilter filter{.articles = {.cities = {u"210900"_s}, .from = QDate(2025, 9, 1)},
                               .tags = {water},
                               .notTags = {coal},
                               .states = {MarkState::ToConfirm, MarkState::Orphan},
                               .text = u"棚改"_s,
                               .creator = u"王"_s,
                               .isImportant = true,
                               .relation = PassageFilter::Relation{
                                   .kind = PassageRelation::Near, .tag = coal, .characters = 20}};
    const auto id = add(library, u"  待　看 "_s, filter);
    QVERIFY(id);
    const auto stored = savedPassages(library.db, *id);
    QVERIFY(stored);
    QCOMPARE(stored->name, u"待 看"_s);
    QVERIFY(stored->filter == filter);
    QVERIFY(!QUuid::fromString(stored->uuid).isNull());
}

void TestSavedPassagesStore::namesAreUnique()
{
    sample::Library library;
    const auto first = add(library, u"税"_s);
    const auto second = add(library, u"费"_s);
    QVERIFY(first && second);
    QCOMPARE(names(library), QStringList({u"税"_s, u"费"_s}));
    QCOMPARE(add(library, u"税 "_s).error(), (Error{Error::Code::Exists, u"税"_s, {}}));
    QCOMPARE(renameSavedPassages(library.db, *second, u"税"_s).error().code, Error::Code::Exists);
    QVERIFY(renameSavedPassages(library.db, *first, u"税"_s)); // its own
    QVERIFY(renameSavedPassages(library.db, *first, u"赋税"_s));
    QCOMPARE(names(library), QStringList({u"赋税"_s, u"费"_s}));
    QVERIFY(deleteSavedPassages(library.db, *first));
    QVERIFY(add(library, u"赋税"_s));
    QCOMPARE(names(library), QStringList({u"费"_s, u"赋税"_s}));
}

void TestSavedPassagesStore::namesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("white space") << u" \t　\n"_s;
}

void TestSavedPassagesStore::namesAreRefused()
{
    QFETCH(const QString, name);
    sample::Library library;
    const Error error = add(library, name).error();
    QCOMPARE(error.code, Error::Code::BadValue);
    QCOMPARE(error.where, u"filter-name"_s);
    QCOMPARE(names(library), QStringList());
}

void TestSavedPassagesStore::unknownOnes()
{
    sample::Library library;
    const auto unknown = SavedPassagesId(7);
    QCOMPARE(renameSavedPassages(library.db, unknown, u"税"_s).error().code, Error::Code::NotFound);
    QCOMPARE(deleteSavedPassages(library.db, unknown).error().code, Error::Code::NotFound);
    QCOMPARE(savedPassages(library.db, unknown).error().code, Error::Code::NotFound);
}

void TestSavedPassagesStore::uuidPrefix()
{
    sample::Library library;
    for (const auto &[uuid, name] : {std::pair(u"12345678-0000-4000-8000-000000000001"_s, u"税"_s),
                                     std::pair(u"12345679-0000-4000-8000-000000000001"_s, u"费"_s)})
        QVERIFY(addSavedPassages(library.db, {.uuid = uuid, .name = name}, u"李明"_s));
    QCOMPARE(savedPassagesByUuid(library.db, u"12345679"_s)->name, u"费"_s);
    QCOMPARE(savedPassagesByUuid(library.db, u"123456"_s).error().code, Error::Code::Ambiguous);
    QCOMPARE(savedPassagesByUuid(library.db, u"abcdef"_s).error().code, Error::Code::NotFound);
}

void TestSavedPassagesStore::mergedTagIsAskedForUnderItsOtherName()
{
    sample::Library library;
    const TagId from = *tagAt(library.db, u"水"_s, u"李明"_s);
    const TagId into = *tagAt(library.db, u"河"_s, u"李明"_s);
    const auto id = add(library, u"水"_s, {.tags = {from}});
    QVERIFY(id);
    QVERIFY(mergeTags(library.db, from, into));
    QCOMPARE(savedPassages(library.db, *id)->filter.tags, QList<TagId>{into});
}

void TestSavedPassagesStore::canBeUndone()
{
    sample::Library library;
    const auto log = UndoLog::open(library.folder.filePath(u"undo"_s));
    QVERIFY(log);
    const auto id = add(library, u"税"_s, {.text = u"税"_s});
    QVERIFY(id);
    const auto before = canonicalDump(library.db);
    QVERIFY((*log)->run(library.db, u"Delete"_s,
                        [&](Connection &db) { return deleteSavedPassages(db, *id); }));
    QVERIFY(*canonicalDump(library.db) != *before);
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(*canonicalDump(library.db), *before);
    QCOMPARE(savedPassages(library.db, *id)->filter.text, u"税"_s);
}

QTEST_APPLESS_MAIN(TestSavedPassagesStore)
#include "tst_savedpassagesstore.moc"
