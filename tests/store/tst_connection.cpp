#include "sample.h"
#include "store/articlestore.h"
#include "store/settingstore.h"
#include "store/statement.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writerIsDurable();
    void readerNeverWrites();
    void openingWhatIsNotThere_data();
    void openingWhatIsNotThere();
    void noDatabaseIsDamaged();
    void strangeFolderNames_data();
    void strangeFolderNames();
    void immutableLeavesNoFiles();
    void readerSeesOnlyWhatIsCommitted();
    void readerDoesNotCheckpoint();
    void droppedTransactionRollsBack();
    void secondWriterIsLockedOut();
    void valuesComeBackAsBound();
    void fullDiskIsSaidAndLosesNothing();
};

void TestConnection::writerIsDurable()
{
    sample::Library library;
    QCOMPARE(*firstNumber(library.db, "PRAGMA synchronous"), 2); // FULL
    QCOMPARE(*firstNumber(library.db, "PRAGMA foreign_keys"), 1);
    QCOMPARE(*firstNumber(library.db, "PRAGMA mmap_size"), 0);
    QCOMPARE(*firstNumber(library.db, "PRAGMA cell_size_check"), 1);
    QCOMPARE(*firstNumber(library.db, "PRAGMA trusted_schema"), 0);
    QString journal;
    QVERIFY(forEachRow(library.db, "PRAGMA journal_mode",
                       [&journal](const Statement &row) { journal = row.text(0); }));
    QCOMPARE(journal, u"wal"_s);
}

void TestConnection::readerNeverWrites()
{
    sample::Library library;
    auto reader = Connection::open(library.path(), Connection::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(*firstNumber(*reader, "PRAGMA wal_autocheckpoint"), 0);
    QCOMPARE(reader->run("UPDATE library SET epoch = ''").error().code, Error::Code::ReadOnly);
}

void TestConnection::openingWhatIsNotThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("writing");
    QTest::addColumn<int>("code");
    QTest::newRow("read a missing file")
        << u"missing.sqlite"_s << false << int(Error::Code::NotFound);
    QTest::newRow("write in a missing folder")
        << u"no/such/folder.sqlite"_s << true << int(Error::Code::Unwritable);
    QTest::newRow("write where a folder is") << u"."_s << true << int(Error::Code::Unwritable);
    QTest::newRow("read where a folder is") << u"."_s << false << int(Error::Code::Unreadable);
}

void TestConnection::openingWhatIsNotThere()
{
    QFETCH(QString, name);
    QFETCH(bool, writing);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto db =
        Connection::open(path, writing ? Connection::Mode::Write : Connection::Mode::Read);
    QVERIFY(!db);
    QCOMPARE(int(db.error().code), code);
    QCOMPARE(db.error().where, path);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestConnection::noDatabaseIsDamaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    for (const auto mode :
         {Connection::Mode::Write, Connection::Mode::Read, Connection::Mode::Immutable})
        QCOMPARE(Connection::open(path, mode).error().code, Error::Code::Damaged);
}

void TestConnection::strangeFolderNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("query") << u"a?mode=memory"_s;
    QTest::newRow("fragment") << u"a#b"_s;
    QTest::newRow("percent") << u"a%20b"_s;
    QTest::newRow("Chinese and space") << u"报栏 library"_s;
}

void TestConnection::strangeFolderNames()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(name));
    const QString path = folder.filePath(name + u"/library.sqlite"_s);
    const LibraryStamp stamp = [&path] {
        Connection writer = sample::Library::open(path);
        return *libraryStamp(writer);
    }();
    QVERIFY(QFile::exists(path));
    for (const auto mode : {Connection::Mode::Read, Connection::Mode::Immutable}) {
        auto reader = Connection::open(path, mode);
        QVERIFY(reader);
        QVERIFY(*libraryStamp(*reader) == stamp);
    }
}

void TestConnection::immutableLeavesNoFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    sample::Library::open(path);
    const QStringList alone = {u"library.sqlite"_s};
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), alone);
    auto reader = Connection::open(path, Connection::Mode::Immutable);
    QVERIFY(reader);
    QVERIFY(checkSchema(*reader));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), alone);
}

void TestConnection::readerSeesOnlyWhatIsCommitted()
{
    sample::Library library;
    auto reader = Connection::open(library.path(), Connection::Mode::Read);
    QVERIFY(reader);
    auto transaction = Transaction::begin(library.db);
    QVERIFY(storePages(library.db, u"a"_s,
                       {sample::page(u"a"_s, {}, {}, {sample::article({u"甲"_s}, 1)})}, false,
                       carriedOver));
    QVERIFY(articlesSince(*reader, 0, 10)->isEmpty());
    QVERIFY(transaction->commit());
    QCOMPARE(articlesSince(*reader, 0, 10)->size(), 1);

    // A reader in the middle of a query keeps what it sees; the writer does not wait for it.
    auto query = Statement::prepare(*reader, "SELECT id FROM article");
    QVERIFY(*query->step());
    // A blocked one would be told that the library is busy.
    QVERIFY(library.store(u"b"_s, {sample::page(u"b"_s, {}, {}, {sample::article({u"乙"_s}, 1)})}));
    QCOMPARE(*query->step(), false);
}

void TestConnection::readerDoesNotCheckpoint()
{
    sample::Library library;
    QVERIFY(library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, {sample::article({u"甲"_s}, 1)})}));
    const qint64 before = QFileInfo(library.path()).size();
    {
        auto reader = Connection::open(library.path(), Connection::Mode::Read);
        QCOMPARE(articlesSince(*reader, 0, 10)->size(), 1);
    }
    QCOMPARE(QFileInfo(library.path()).size(), before);
    QVERIFY(QFileInfo(library.path() + u"-wal"_s).size() > 0);
}

void TestConnection::droppedTransactionRollsBack()
{
    sample::Library library;
    {
        auto transaction = Transaction::begin(library.db);
        QVERIFY(setSetting(library.db, u"reader-name"_s, u"李"_s));
    }
    QCOMPARE(*setting(library.db, u"reader-name"_s), QString());
    QVERIFY(Transaction::begin(library.db)); // none is left open
}

void TestConnection::secondWriterIsLockedOut()
{
    sample::Library library;
    auto second = Connection::open(library.path(), Connection::Mode::Write);
    QVERIFY(second);
    QVERIFY(second->run("PRAGMA busy_timeout = 0"));
    const auto transaction = Transaction::begin(library.db);
    QVERIFY(transaction);
    QCOMPARE(Transaction::begin(*second).error().code, Error::Code::Locked);
}

void TestConnection::valuesComeBackAsBound()
{
    sample::Library library;
    auto row = Statement::prepare(library.db, "SELECT ?, ?, ?, ?, typeof(?2)");
    QVERIFY(row);
    const QString text = u"𠮷"_s + QChar() + u"终"_s;
    row->bind(1, std::numeric_limits<qint64>::min());
    row->bind(2, QString());
    row->bind(3, text);
    row->bindNull(4);
    QVERIFY(*row->step());
    QCOMPARE(row->number(0), std::numeric_limits<qint64>::min());
    QCOMPARE(row->text(4), u"text"_s); // not NULL
    QCOMPARE(row->text(2), text);
    QVERIFY(row->isNull(3));
    row->reset();
    QVERIFY(*row->step());
    QVERIFY(row->isNull(0));
    QVERIFY(!Statement::prepare(library.db, "SELEKT"));
}

void TestConnection::fullDiskIsSaidAndLosesNothing()
{
    sample::Library library;
    QVERIFY(setSetting(library.db, u"reader-name"_s, u"李"_s));
    const QByteArray limit = "PRAGMA max_page_count = " +
                             QByteArray::number(*firstNumber(library.db, "PRAGMA page_count"));
    QVERIFY(library.db.run(limit.constData()));
    const Article article = sample::article({u"甲"_s, QString(1 << 16, u'字')}, 1);
    const auto stored = library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, {article})});
    QCOMPARE(stored.error().code, Error::Code::DiskFull);
    QCOMPARE(stored.error().where, library.path());
    QVERIFY(storedFiles(library.db)->isEmpty());
    QCOMPARE(*setting(library.db, u"reader-name"_s), u"李"_s);
    // Once there is room the next one succeeds, without a new start.
    QVERIFY(library.db.run("PRAGMA max_page_count = 1000000"));
    QVERIFY(library.store(u"a"_s, {sample::page(u"a"_s, {}, {}, {article})}));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
