#include "sample.h"
#include "store/articlestore.h"
#include "store/labelstore.h"
#include "store/savedsearchstore.h"
#include "store/settingstore.h"
#include "store/statement.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newLibrary();
    void migratingTwiceChangesNothing();
    void newerIsRefusedUntouched();
    void foreignIsRefusedUntouched_data();
    void foreignIsRefusedUntouched();
    void emptyIsNoLibraryForReaders();
    void interruptedMigrationLeavesNothing();
    void epoch();
    void changeNumbersNeverComeTwice();
    void readerNameIsKept();
    void everyForeignKeyIsIndexed();
    void countsAndListsWalkAnIndex_data();
    void countsAndListsWalkAnIndex();
    void whatIsNewIsFoundAtOnce();
};

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

static QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

static QString makeWith(const QTemporaryDir &folder, const char *sql)
{
    const QString path = folder.filePath(u"library.sqlite"_s);
    auto db = Connection::open(path, Connection::Mode::Write);
    return db && db->run(sql) ? path : QString();
}

void TestSchema::newLibrary()
{
    sample::Library library;
    QVERIFY(checkSchema(library.db));
    QCOMPARE(*firstNumber(library.db, "PRAGMA user_version"), schemaVersion);
    const auto stamp = libraryStamp(library.db);
    QVERIFY(!QUuid::fromString(stamp->uuid).isNull());
    QVERIFY(!QUuid::fromString(stamp->epoch).isNull());
    QVERIFY(stamp->uuid != stamp->epoch);
    QCOMPARE(stamp->change, 0);
    QVERIFY(articlesSince(library.db, 0, 1)->isEmpty());
}

void TestSchema::migratingTwiceChangesNothing()
{
    sample::Library library;
    const LibraryStamp before = *libraryStamp(library.db);
    QVERIFY(migrate(library.db));
    QVERIFY(*libraryStamp(library.db) == before);
}

void TestSchema::newerIsRefusedUntouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    {
        Connection db = sample::Library::open(path);
        const auto next = "PRAGMA user_version = " + QByteArray::number(schemaVersion + 1);
        QVERIFY(db.run(next.constData()));
    }
    const QByteArray before = bytesOf(path);
    for (const auto mode : {Connection::Mode::Write, Connection::Mode::Read}) {
        auto db = Connection::open(path, mode);
        QVERIFY(db);
        const auto judged = mode == Connection::Mode::Write ? migrate(*db) : checkSchema(*db);
        QCOMPARE(judged.error().code, Error::Code::NewerLibrary);
        QCOMPARE(judged.error().where, path);
    }
    QCOMPARE(bytesOf(path), before);
}

void TestSchema::foreignIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("of another program")
        << QByteArray("PRAGMA journal_mode = DELETE; PRAGMA application_id = 5;"
                      "CREATE TABLE library (id INTEGER)");
    QTest::newRow("of nobody") << QByteArray(
        "PRAGMA journal_mode = DELETE; CREATE TABLE bookmarks (url TEXT)");
}

void TestSchema::foreignIsRefusedUntouched()
{
    QFETCH(QByteArray, sql);
    QTemporaryDir folder;
    const QString path = makeWith(folder, sql.constData());
    QVERIFY(!path.isEmpty());
    const QByteArray before = bytesOf(path);
    {
        auto writer = Connection::open(path, Connection::Mode::Write);
        QVERIFY(writer);
        QCOMPARE(migrate(*writer).error().code, Error::Code::NoLibrary);
        auto reader = Connection::open(path, Connection::Mode::Read);
        QVERIFY(reader);
        QCOMPARE(checkSchema(*reader).error().code, Error::Code::NoLibrary);
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(namesIn(folder), QStringList{u"library.sqlite"_s});
}

void TestSchema::emptyIsNoLibraryForReaders()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto reader = Connection::open(path, Connection::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(checkSchema(*reader).error().code, Error::Code::NoLibrary);
    QCOMPARE(bytesOf(path), QByteArray());
}

void TestSchema::interruptedMigrationLeavesNothing()
{
    // A step that fails half way: the name of one of its last tables is taken.
    QTemporaryDir folder;
    auto db = Connection::open(folder.filePath(u"library.sqlite"_s), Connection::Mode::Write);
    QVERIFY(db);
    const QByteArray ours = "PRAGMA application_id = " + QByteArray::number(libraryApplicationId);
    QVERIFY(db->run(ours.constData()));
    QVERIFY(db->run("CREATE TABLE bin (id INTEGER)"));
    QVERIFY(!migrate(*db));
    QCOMPARE(*firstNumber(*db, "PRAGMA user_version"), 0);
    QCOMPARE(*firstNumber(*db, "SELECT count(*) FROM sqlite_schema"), 1);
}

void TestSchema::epoch()
{
    sample::Library library;
    const LibraryStamp before = *libraryStamp(library.db);
    QVERIFY(beginEpoch(library.db));
    const LibraryStamp after = *libraryStamp(library.db);
    QCOMPARE(after.uuid, before.uuid);
    QVERIFY(after.epoch != before.epoch);
}

void TestSchema::changeNumbersNeverComeTwice()
{
    sample::Library library;
    QCOMPARE(*nextChange(library.db), 1);
    QCOMPARE(*nextChange(library.db), 2);
    QCOMPARE(libraryStamp(library.db)->change, 2);
    const auto stored =
        library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, {sample::article({u"甲"_s}, 1)})});
    QVERIFY(stored);
    QCOMPARE(libraryStamp(library.db)->change, 3);
    QVERIFY(library.db.run("UPDATE article SET section = '要闻'"));
    QCOMPARE(libraryStamp(library.db)->change, 4);
    QVERIFY(library.db.run("DELETE FROM text_revision; DELETE FROM article"));
    QCOMPARE(libraryStamp(library.db)->change, 5);
    QCOMPARE(*articlesRemovedSince(library.db, 4), stored->articles);
}

void TestSchema::readerNameIsKept()
{
    sample::Library library;
    QCOMPARE(*setting(library.db, u"reader-name"_s), QString());
    QVERIFY(setSetting(library.db, u"reader-name"_s, u"李 明"_s));
    QVERIFY(setSetting(library.db, u"reader-name"_s, u"王芳"_s));
    QCOMPARE(*setting(library.db, u"reader-name"_s), u"王芳"_s);
}

// Else removing one row would read a whole table.
void TestSchema::everyForeignKeyIsIndexed()
{
    sample::Library library;
    QStringList missing;
    const auto take = [&missing](const Statement &row) { missing.append(row.text(0)); };
    const char *const sql =
        "SELECT t.name || '.' || k.\"from\" FROM sqlite_schema AS t,"
        " pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'"
        " AND k.seq = 0 AND k.\"table\" NOT IN ('creator', 'study')"
        " AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) AS i,"
        "  pragma_index_info(i.name) AS c WHERE c.seqno = 0 AND c.name = k.\"from\""
        "  AND i.partial = 0)"
        " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS p"
        "  WHERE p.pk = 1 AND p.name = k.\"from\")";
    QVERIFY(forEachRow(library.db, sql, take));
    // Papers are few and never removed.
    missing.removeAll(u"paper.published_at"_s);
    QCOMPARE(missing, QStringList());
}

void TestSchema::countsAndListsWalkAnIndex_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("cities") << QByteArray(
        "SELECT place, count(*) FROM article WHERE removed IS NULL GROUP BY place");
    QTest::newRow("dates") << QByteArray("SELECT best, count(*) FROM article WHERE removed IS NULL "
                                         "GROUP BY best ORDER BY best DESC");
    QTest::newRow("papers") << QByteArray(
        "SELECT paper, count(*) FROM article WHERE removed IS NULL GROUP BY paper");
    QTest::newRow("list by city") << QByteArray(
        "SELECT id, place, best, confidence, date_kind FROM article WHERE removed IS NULL"
        " ORDER BY city_key, place, best DESC, earliest DESC, page, position");
    QTest::newRow("list by date") << QByteArray(
        "SELECT id, best, date_kind FROM article WHERE removed IS NULL"
        " ORDER BY best DESC, earliest DESC, page, position");
    QTest::newRow("list by paper")
        << QByteArray("SELECT id, paper FROM article WHERE removed IS NULL"
                      " ORDER BY paper, best DESC, earliest DESC, page, position");
}

void TestSchema::countsAndListsWalkAnIndex()
{
    QFETCH(QByteArray, sql);
    sample::Library library;
    QStringList plan;
    const auto take = [&plan](const Statement &row) { plan.append(row.text(3)); };
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
    QVERIFY(forEachRow(library.db, explain.constData(), take));
    QCOMPARE(plan.size(), 1); // nothing is sorted
    QVERIFY2(plan.first().contains(u"USING COVERING INDEX"), qPrintable(plan.first()));
}

// Each search asks what changed since the index was written: it must not walk through all changes.
void TestSchema::whatIsNewIsFoundAtOnce()
{
    sample::Library library;
    QList<Article> articles;
    for (int line = 1; line <= 500; ++line)
        articles << sample::article({u"矿坑变公园"_s}, line);
    QVERIFY(library.store(u"页.txt"_s,
                          {sample::page(u"page"_s, sample::claim(sample::fuxin(), Confidence::Sure),
                                        sample::inferred(u"2025-09"_s), articles)}));
    const qint64 change = libraryStamp(library.db)->change;
    QVERIFY(change >= 500);
    qsizetype steps = 0;
    const auto count = [](void *counted) {
        ++*static_cast<qsizetype *>(counted);
        return 0;
    };
    sqlite3_progress_handler(library.db.handle(), 1, count, &steps);
    QVERIFY(articlesTouchedSince(library.db, change - 1));
    QVERIFY(articlesChangedAfter(library.db, change - 1));
    QVERIFY(labelsSince(library.db, change - 1));
    QVERIFY(articlesSince(library.db, change - 1, 10));
    QVERIFY(articlesRemovedSince(library.db, change - 1));
    sqlite3_progress_handler(library.db.handle(), 0, nullptr, nullptr);
    QVERIFY(steps > 0);
    QVERIFY2(steps < 500, qPrintable(QString::number(steps)));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
