#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/settingstore.h"
#include "store/statement.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

class TestDatabaseCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyIsTheSame();
    void copyWhileALibraryIsWritten();
    void stoppedCopyLeavesNoFile();
    void fullDiskIsSaid();
    void copyOverAFileIsRefused();
    void copyWhereNobodyCanWrite();
    void problems_data();
    void problems();
    void damagedPageIsFound();
    void dumpIsOfContentAlone();
};

static void fill(sample::Library &library)
{
    const auto stored = library.store(
        u"a"_s, {sample::page(u"a"_s, sample::claim(sample::fuxin(), Confidence::Sure),
                              sample::printed(u"2025-07-03"_s),
                              {sample::article({u"阜新转型"_s, u"生态修复与绿色转型。"_s}, 1)})});
    Mark mark;
    mark.uuid = u"11111111-2222-4333-8444-555555555555"_s;
    mark.article = stored->articles.first();
    mark.selector = {0, {5, 9}, u"生态修复"_s, {}, {}};
    QVERIFY(addMark(library.db, mark));
}

void TestDatabaseCare::copyIsTheSame()
{
    sample::Library library;
    fill(library);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.sqlite"_s);
    Progress progress;
    QVERIFY(copyDatabase(library.db, path, progress));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"copy.sqlite"_s});
    QVERIFY(progress.total() > 0);
    auto copy = Connection::open(path, Connection::Mode::Read);
    QVERIFY(copy);
    QVERIFY(checkSchema(*copy));
    QVERIFY(*libraryStamp(*copy) == *libraryStamp(library.db));
    QCOMPARE(*canonicalDump(*copy), *canonicalDump(library.db));
    QCOMPARE(*databaseProblems(*copy, progress), QStringList());
}

void TestDatabaseCare::copyWhileALibraryIsWritten()
{
    sample::Library library;
    fill(library);
    const QByteArray committed = *canonicalDump(library.db);
    auto reader = Connection::open(library.path(), Connection::Mode::Read);
    const auto transaction = Transaction::begin(library.db);
    QVERIFY(setSetting(library.db, u"reader-name"_s, u"李"_s));
    const QString path = library.folder.filePath(u"copy.sqlite"_s);
    Progress progress;
    QVERIFY(copyDatabase(*reader, path, progress));
    auto copy = Connection::open(path, Connection::Mode::Read);
    QCOMPARE(*canonicalDump(*copy), committed);
}

void TestDatabaseCare::stoppedCopyLeavesNoFile()
{
    sample::Library library;
    QTemporaryDir folder;
    Progress progress;
    progress.stop();
    QCOMPARE(copyDatabase(library.db, folder.filePath(u"copy"_s), progress).error().code,
             Error::Code::Stopped);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabaseCare::fullDiskIsSaid()
{
    sample::Library library;
    fill(library);
    QTemporaryDir folder;
    // A limit on the size of files stands in for the full disk.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = rlim_t(1) << 14U;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Progress progress;
    const auto copied = copyDatabase(library.db, folder.filePath(u"copy"_s), progress);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, Error::Code::DiskFull);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabaseCare::copyOverAFileIsRefused()
{
    sample::Library library;
    const QString path = library.folder.filePath(u"there"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Progress progress;
    QCOMPARE(copyDatabase(library.db, path, progress).error().code, Error::Code::Exists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestDatabaseCare::copyWhereNobodyCanWrite()
{
    sample::Library library;
    Progress progress;
    const auto copied = copyDatabase(library.db, u"/no/such/folder/copy"_s, progress);
    QCOMPARE(copied.error().code, Error::Code::Unwritable);
    QCOMPARE(copied.error().where, u"/no/such/folder/copy"_s);
}

void TestDatabaseCare::problems_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem"); // what it ends in; none when empty
    QTest::newRow("none") << QByteArray("SELECT 1") << QString();
    QTest::newRow("text cut off") << QByteArray("UPDATE text_revision SET source_text ="
                                                " substr(source_text, 1, 12)")
                                  << u"blocks do not cover its text"_s;
    QTest::newRow("gap between blocks")
        << QByteArray("UPDATE text_revision SET blocks ="
                      " '[[\"headline\",0,4,[1]],[\"paragraph\",6,15,[3]]]'")
        << u"blocks do not cover its text"_s;
    QTest::newRow("blocks are no JSON") << QByteArray("UPDATE text_revision SET blocks = '[['")
                                        << u"blocks do not cover its text"_s;
    QTest::newRow("segments leave words out")
        << QByteArray("UPDATE text_revision SET segments = '[[0,4,1,0],[5,8,3,0]]'")
        << u"segments do not cover its text"_s;
    QTest::newRow("segments overlap")
        << QByteArray("UPDATE text_revision SET segments = '[[0,6,1,0],[5,10,3,0]]'")
        << u"segments do not cover its text"_s;
    QTest::newRow("quote differs")
        << QByteArray("UPDATE mark SET range_begin = 4") << u"its quote differs from the text"_s;
    QTest::newRow("missing row") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM page")
                                 << u"names a missing page"_s;
}

void TestDatabaseCare::problems()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, problem);
    sample::Library library;
    fill(library);
    QVERIFY(library.db.run(sql.constData()));
    Progress progress;
    const QStringList found = *databaseProblems(library.db, progress);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    const auto fits = [&problem](const QString &line) { return line.endsWith(problem); };
    QVERIFY2(std::ranges::any_of(found, fits) || problem.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestDatabaseCare::damagedPageIsFound()
{
    sample::Library library;
    fill(library);
    QVERIFY(library.db.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.sqlite"_s);
    QVERIFY(QFile::copy(library.path(), path));
    const qint64 root =
        *firstNumber(library.db, "SELECT rootpage FROM sqlite_schema WHERE name = 'text_revision'");
    const qint64 pageSize = *firstNumber(library.db, "PRAGMA page_size");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((root - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(int(pageSize), '\xff')), pageSize);
    file.close();
    auto damaged = Connection::open(path, Connection::Mode::Immutable);
    QVERIFY(damaged);
    Progress progress;
    const auto found = databaseProblems(*damaged, progress);
    QVERIFY(!found || !found->isEmpty());
    if (!found)
        QCOMPARE(found.error().code, Error::Code::Damaged);
}

void TestDatabaseCare::dumpIsOfContentAlone()
{
    // The same content, reached in another way: other row numbers, change numbers and times.
    sample::Library straight;
    fill(straight);
    sample::Library winding;
    const auto other =
        winding.store(u"b"_s, {sample::page(u"b"_s, {}, {}, {sample::article({u"乙"_s}, 1)})});
    QVERIFY(other);
    QVERIFY(winding.db.run("DELETE FROM text_revision; DELETE FROM article; DELETE FROM file"));
    fill(winding);
    QVERIFY(winding.db.run("UPDATE mark SET modified = '2030-01-01T00:00:00.000Z'"));
    QVERIFY(libraryStamp(winding.db)->change != libraryStamp(straight.db)->change);
    QCOMPARE(*canonicalDump(winding.db), *canonicalDump(straight.db));
    QVERIFY(winding.db.run("UPDATE mark SET note = 'x'"));
    QVERIFY(*canonicalDump(winding.db) != *canonicalDump(straight.db));
}

QTEST_GUILESS_MAIN(TestDatabaseCare)
#include "tst_databasecare.moc"
