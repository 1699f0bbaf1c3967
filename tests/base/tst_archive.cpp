#include "base/archive.h"
#include "base/archivename.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut();
    void names_data();
    void names();
    void existingFileIsKept();
    void missingSource();
    void unsafeMemberName();
    void missingFolder();
    void stoppedWritingLeavesNoFile();
    void fullDiskLeavesNoFile();
    void timeOfTheMembers();
    void hostile_data();
    void hostile();
    void missingArchive();
    void folderIsNoArchive();
    void readerMayStop();
    void stoppedReading();
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Entries by name; those that were not read to their end are missing.
static Result<QMap<QString, QByteArray>> contentOf(const QString &path)
{
    QMap<QString, QByteArray> whole;
    QMap<QString, QByteArray> begun;
    Progress progress;
    const auto take = [&](const QString &name, const QByteArray &piece, bool last) {
        begun[name] += piece;
        if (last)
            whole[name] = begun[name];
        return Result<void>();
    };
    if (const auto done = readArchive(path, take, progress); !done)
        return done.error();
    return whole;
}

// An archive with the entries 报/aaaa and bbbbbbbb, whose names are both eight bytes long.
static QByteArray twoEntries(const QTemporaryDir &folder)
{
    write(folder.filePath(u"one"_s), "first content");
    write(folder.filePath(u"two"_s), "second content");
    Progress progress;
    const QString path = folder.filePath(u"good.zip"_s);
    const auto done = writeArchive(
        path,
        {{u"报/aaaa"_s, folder.filePath(u"one"_s)}, {u"bbbbbbbb"_s, folder.filePath(u"two"_s)}},
        progress);
    return done ? bytesOf(path) : QByteArray();
}

void TestArchive::whatGoesInComesOut()
{
    QTemporaryDir folder;
    QByteArray large(3 * (1 << 20) + 7, 0);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char(i * 31 + i / 4096);
    const QByteArray exact(1 << 20, 'x'); // one piece to the byte
    write(folder.filePath(u"large"_s), large);
    write(folder.filePath(u"exact"_s), exact);
    write(folder.filePath(u"empty"_s), {});
    const QString path = folder.filePath(u"备份.zip"_s);
    Progress progress;
    QVERIFY(writeArchive(path,
                         {{u"pages/大页"_s, folder.filePath(u"large"_s)},
                          {u"empty"_s, folder.filePath(u"empty"_s)},
                          {u"exact"_s, folder.filePath(u"exact"_s)}},
                         progress));
    QCOMPARE(progress.done(), progress.total());
    QCOMPARE(QDir(folder.path()).entryList({u"备份*"_s}), QStringList{u"备份.zip"_s});
    QCOMPARE(*archiveNames(path), (QList<QString>{u"pages/大页"_s, u"empty"_s, u"exact"_s}));
    const auto content = contentOf(path);
    QVERIFY(content);
    QCOMPARE(content->size(), 3);
    QVERIFY(content->value(u"pages/大页"_s) == large);
    QVERIFY(content->value(u"exact"_s) == exact);
    QVERIFY(content->contains(u"empty"_s));
    QCOMPARE(content->value(u"empty"_s), QByteArray());
}

void TestArchive::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("plain") << u"library.sqlite"_s << true;
    QTest::newRow("in folders") << u"pages/报纸/0a1b"_s << true;
    QTest::newRow("dots inside") << u"a..b/..c/d.."_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("root") << u"/etc/passwd"_s << false;
    QTest::newRow("up") << u"../x"_s << false;
    QTest::newRow("up inside") << u"a/../../x"_s << false;
    QTest::newRow("up at the end") << u"a/.."_s << false;
    QTest::newRow("here") << u"./x"_s << false;
    QTest::newRow("empty part") << u"a//b"_s << false;
    QTest::newRow("backslash") << u"..\\x"_s << false;
    QTest::newRow("drive") << u"C:x"_s << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
    QTest::newRow("NUL") << u"a"_s + QChar() << false;
}

void TestArchive::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeArchiveName(name), isSafe);
}

void TestArchive::existingFileIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"there.zip"_s);
    write(path, "mine");
    Progress progress;
    QCOMPARE(writeArchive(path, {{u"a"_s, path}}, progress).error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
}

void TestArchive::missingSource()
{
    QTemporaryDir folder;
    Progress progress;
    const QString missing = folder.filePath(u"missing"_s);
    const auto done = writeArchive(folder.filePath(u"a.zip"_s), {{u"a"_s, missing}}, progress);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QCOMPARE(done.error().where, missing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestArchive::unsafeMemberName()
{
    QTemporaryDir folder;
    write(folder.filePath(u"one"_s), "1");
    Progress progress;
    const auto done = writeArchive(folder.filePath(u"a.zip"_s),
                                   {{u"../a"_s, folder.filePath(u"one"_s)}}, progress);
    QCOMPARE(done.error().code, Error::Code::BadValue);
    QVERIFY(!QFile::exists(folder.filePath(u"a.zip"_s)));
}

void TestArchive::missingFolder()
{
    QTemporaryDir folder;
    write(folder.filePath(u"one"_s), "1");
    const QString path = folder.filePath(u"no/such/a.zip"_s);
    Progress progress;
    const auto done = writeArchive(path, {{u"a"_s, folder.filePath(u"one"_s)}}, progress);
    QCOMPARE(done.error().code, Error::Code::Unwritable);
    QCOMPARE(done.error().where, path);
}

void TestArchive::stoppedWritingLeavesNoFile()
{
    QTemporaryDir folder;
    write(folder.filePath(u"one"_s), QByteArray(1 << 20, 'x'));
    Progress progress;
    progress.stop();
    QCOMPARE(
        writeArchive(folder.filePath(u"a.zip"_s), {{u"a"_s, folder.filePath(u"one"_s)}}, progress)
            .error()
            .code,
        Error::Code::Stopped);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"one"_s});
}

void TestArchive::fullDiskLeavesNoFile()
{
    QTemporaryDir folder;
    QByteArray noise(1 << 20, 0);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24U);
    }
    write(folder.filePath(u"one"_s), noise);
    // A limit on the size of files stands in for the full disk.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = rlim_t(1) << 18U;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Progress progress;
    const auto done =
        writeArchive(folder.filePath(u"a.zip"_s), {{u"a"_s, folder.filePath(u"one"_s)}}, progress);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"one"_s});
}

// The bytes tell neither when the file was written nor where and by whom.
void TestArchive::timeOfTheMembers()
{
    QTemporaryDir folder;
    const QDateTime moment(QDate(2025, 7, 3), QTime(9, 30, 10), Qt::UTC);
    QByteArrayList archives;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const QString source = folder.filePath(name);
        write(source, "same");
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setPermissions(archives.isEmpty() ? QFile::ReadOwner
                                                       : QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(file.setFileTime(moment.addDays(archives.size()), QFile::FileModificationTime));
        qputenv("TZ", archives.isEmpty() ? "Asia/Shanghai" : "America/New_York");
        tzset();
        Progress progress;
        QVERIFY(writeArchive(source + u".zip"_s, {{u"a"_s, source, moment}}, progress));
        QFile archive(source + u".zip"_s);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        archives << archive.readAll();
    }
    qunsetenv("TZ");
    tzset();
    QCOMPARE(archives.at(0), archives.at(1));
    // 09:30:10 and 2025-07-03, as DOS counts, low byte first.
    QCOMPARE(archives.at(0).mid(10, 4), QByteArray::fromHex("c54be35a"));
}

// The headers of a zip file: 0 the first entry's, 1 the second's.
static qsizetype localHeader(const QByteArray &zip, int number)
{
    const qsizetype first = zip.indexOf("PK\x03\x04");
    return number == 0 ? first : zip.indexOf("PK\x03\x04", first + 4);
}

static qsizetype centralHeader(const QByteArray &zip, int number)
{
    const qsizetype first = zip.indexOf("PK\x01\x02");
    return number == 0 ? first : zip.indexOf("PK\x01\x02", first + 4);
}

static QByteArray withName(QByteArray zip, const QByteArray &name)
{
    return zip.replace(QByteArray("bbbbbbbb"), name);
}

void TestArchive::hostile_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTemporaryDir folder;
    const QByteArray good = twoEntries(folder);
    QVERIFY(!good.isEmpty());

    QTest::newRow("up and away") << withName(good, "../../bb");
    QTest::newRow("absolute") << withName(good, "/bbbbbbb");
    QTest::newRow("backslash") << withName(good, "..\\bbbbb");
    QTest::newRow("drive") << withName(good, "C:bbbbbb");
    QTest::newRow("control character") << withName(good, "bbb\nbbbb");
    QByteArray disagreeing = good;
    disagreeing[localHeader(good, 1) + 30] = 'c';
    QTest::newRow("name differs between headers") << disagreeing;
    QTest::newRow("no zip") << QByteArray("just some text, long enough to be looked at");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off at the end") << good.chopped(10);
    QTest::newRow("cut off in the middle") << good.left(good.size() / 2);
    QTest::newRow("begin missing") << good.mid(20);

    QTest::newRow("same name twice") << withName(good, "\xe6\x8a\xa5/aaaa");

    QByteArray link = good;
    const qsizetype central = centralHeader(good, 1);
    link[central + 5] = 3; // made on Unix
    qToLittleEndian<quint32>(0120777U << 16U, link.data() + central + 38);
    QTest::newRow("symbolic link") << link;

    QByteArray secret = good;
    secret[localHeader(good, 1) + 6] = char(secret[localHeader(good, 1) + 6] | 1);
    secret[central + 8] = char(secret[central + 8] | 1);
    QTest::newRow("encrypted") << secret;

    QByteArray wrongSum = good;
    for (const qsizetype at : {localHeader(good, 0) + 14, centralHeader(good, 0) + 16})
        wrongSum[at] = char(wrongSum[at] ^ 1);
    QTest::newRow("bad checksum") << wrongSum;

    QByteArray longer = good;
    for (const qsizetype at : {localHeader(good, 0) + 22, centralHeader(good, 0) + 24})
        longer[at] = char(longer[at] - 1);
    QTest::newRow("longer than it says") << longer;
}

void TestArchive::hostile()
{
    QFETCH(QByteArray, zip);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.zip"_s);
    write(path, zip);
    const auto content = contentOf(path);
    QVERIFY(!content);
    QCOMPARE(content.error().code, Error::Code::Damaged);
    QCOMPARE(content.error().where, path);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"hostile.zip"_s});
}

void TestArchive::missingArchive()
{
    QCOMPARE(archiveNames(u"/no/such.zip"_s).error().code, Error::Code::NotFound);
    QCOMPARE(contentOf(u"/no/such.zip"_s).error().code, Error::Code::NotFound);
}

void TestArchive::folderIsNoArchive()
{
    QTemporaryDir folder;
    QVERIFY(!archiveNames(folder.path()));
}

void TestArchive::readerMayStop()
{
    QTemporaryDir folder;
    QVERIFY(!twoEntries(folder).isEmpty());
    int taken = 0;
    const auto take = [&taken](const QString &, const QByteArray &, bool) -> Result<void> {
        ++taken;
        return Error{Error::Code::DiskFull, u"target"_s, {}};
    };
    Progress progress;
    const auto done = readArchive(folder.filePath(u"good.zip"_s), take, progress);
    QCOMPARE(done.error().where, u"target"_s);
    QCOMPARE(taken, 1);
}

void TestArchive::stoppedReading()
{
    QTemporaryDir folder;
    QVERIFY(!twoEntries(folder).isEmpty());
    Progress progress;
    const auto take = [&progress](const QString &, const QByteArray &, bool) {
        progress.stop();
        return Result<void>();
    };
    QCOMPARE(readArchive(folder.filePath(u"good.zip"_s), take, progress).error().code,
             Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
