#include "../smalldisk.h"
#include "base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Also hidden ones: what is written meanwhile must go.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

// The first error of writing so much in pieces of that size, and committing.
Result<void> written(const QString &path, qsizetype size, qsizetype piece, Overwrite overwrite)
{
    Result<FileWriter> file = FileWriter::open(path, overwrite);
    if (!file)
        return file.error();
    for (qsizetype at = 0; at < size; at += piece) {
        if (Result<void> done = file->write(QByteArray(std::min(piece, size - at), 'x')); !done)
            return done;
    }
    return file->commit();
}

} // namespace

class TestFileWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesInPieces();
    void uncommittedLeavesNothing();
    void keepsTheModeOfTheOldFile();
    void linksStayLinks();
    void longNames();
    void refused_data();
    void refused();
    void fileThatCameMeanwhile_data();
    void fileThatCameMeanwhile();
    void fullDisk_data();
    void fullDisk();
    void sealedNeedsNoRoom();
    void limitOfFileSize();
    void readOnlyDisk();
    void nothingAfterAnError();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileWriter::writesInPieces()
{
    Result<FileWriter> file = FileWriter::open(path(u"摘录.csv"_s), Overwrite::Never);
    QVERIFY(file);
    QVERIFY(file->write("报"));
    QVERIFY(file->write(QByteArray()));
    QVERIFY(file->write("欄"));
    QVERIFY(!QFile::exists(path(u"摘录.csv"_s))); // not before it is whole
    QVERIFY(file->commit());
    QCOMPARE(bytesOf(path(u"摘录.csv"_s)), QByteArray("报欄"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"摘录.csv"_s});
}

void TestFileWriter::uncommittedLeavesNothing()
{
    put(path(u"old"_s), "old");
    {
        Result<FileWriter> file = FileWriter::open(path(u"old"_s), Overwrite::Allowed);
        QVERIFY(file);
        QVERIFY(file->write("new"));
        FileWriter moved = std::move(*file);
        QVERIFY(moved.write("er"));
    }
    QCOMPARE(bytesOf(path(u"old"_s)), QByteArray("old"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"old"_s});
}

void TestFileWriter::keepsTheModeOfTheOldFile()
{
    put(path(u"secret"_s), "old");
    QCOMPARE(::chmod(QFile::encodeName(path(u"secret"_s)).constData(), 0600), 0);
    const mode_t before = ::umask(0022);
    QVERIFY(written(path(u"secret"_s), 3, 3, Overwrite::Allowed));
    QVERIFY(written(path(u"fresh"_s), 3, 3, Overwrite::Never));
    ::umask(before);
    struct stat found
    {
    };
    QCOMPARE(::stat(QFile::encodeName(path(u"secret"_s)).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(path(u"fresh"_s)).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 0777), 0644);
}

void TestFileWriter::linksStayLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"there"_s));
    put(path(u"there/real"_s), "old");
    QVERIFY(QFile::link(path(u"there/real"_s), path(u"link"_s)));
    QVERIFY(written(path(u"link"_s), 2, 2, Overwrite::Allowed));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(bytesOf(path(u"there/real"_s)), QByteArray("xx"));
}

void TestFileWriter::longNames()
{
    const QString longest(255, u'n'); // what Linux allows
    QVERIFY(written(path(longest), 1, 1, Overwrite::Never));
    QCOMPARE(filesIn(m_folder->path()), QStringList{longest});
}

void TestFileWriter::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Overwrite>("overwrite");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("there already") << u"old"_s << Overwrite::Never << Error::Code::Exists;
    QTest::newRow("folder is missing")
        << u"none/new"_s << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("a folder") << u"folder"_s << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("a pipe") << u"pipe"_s << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("a device") << u"/dev/full"_s << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("in a file") << u"old/new"_s << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("name too long")
        << QString(256, u'n') << Overwrite::Allowed << Error::Code::Unwritable;
    QTest::newRow("link to nothing, not to be replaced")
        << u"dangling"_s << Overwrite::Never << Error::Code::Exists;
}

void TestFileWriter::refused()
{
    QFETCH(QString, name);
    QFETCH(Overwrite, overwrite);
    QFETCH(Error::Code, code);
    put(path(u"old"_s), "old");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"gone"_s), path(u"dangling"_s)));
    const QStringList before = filesIn(m_folder->path());
    const QString target = name.startsWith(u'/') ? name : path(name);
    const Result<void> done = written(target, 3, 3, overwrite);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(done.error().where, target);
    QCOMPARE(filesIn(m_folder->path()), before);
    QCOMPARE(bytesOf(path(u"old"_s)), QByteArray("old"));
}

void TestFileWriter::fileThatCameMeanwhile_data()
{
    QTest::addColumn<Overwrite>("overwrite");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("stays") << Overwrite::Never << QByteArray("theirs");
    QTest::newRow("may be replaced") << Overwrite::Allowed << QByteArray("ours");
}

void TestFileWriter::fileThatCameMeanwhile()
{
    QFETCH(Overwrite, overwrite);
    Result<FileWriter> file = FileWriter::open(path(u"a"_s), overwrite);
    QVERIFY(file);
    QVERIFY(file->write("ours"));
    put(path(u"a"_s), "theirs");
    const Result<void> done = file->commit();
    QCOMPARE(bool(done), overwrite == Overwrite::Allowed);
    if (!done) {
        QCOMPARE(done.error(), (Error{Error::Code::Exists, path(u"a"_s), {}}));
        *file = std::move(*FileWriter::open(path(u"b"_s), overwrite)); // lets go of the first
    }
    QTEST(bytesOf(path(u"a"_s)), "there");
}

void TestFileWriter::fullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    QTest::newRow("one piece") << 300'000 << 300'000;
    QTest::newRow("many pieces") << 300'000 << 1000;
    QTest::newRow("a byte too much") << 200 * 1024 - 4096 + 1 << 4096; // a page is the old file's
}

void TestFileWriter::fullDisk()
{
    QFETCH(int, size);
    QFETCH(int, piece);
    const SmallDisk disk(m_folder->path(), "size=200k");
    if (!disk.isThere()) {
        qInfo("left out: a small disk can only be mounted by root");
        return;
    }
    put(path(u"a"_s), "the old one");
    const Result<void> done = written(path(u"a"_s), size, piece, Overwrite::Allowed);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
    QCOMPARE(done.error().where, path(u"a"_s));
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("the old one"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"a"_s});
    QVERIFY(written(path(u"a"_s), size - 150'000, piece, Overwrite::Allowed));
}

// Two files, and a disk that is full before either is in its place.
void TestFileWriter::sealedNeedsNoRoom()
{
    const SmallDisk disk(m_folder->path(), "size=16k");
    if (!disk.isThere()) {
        qInfo("left out: a small disk can only be mounted by root");
        return;
    }
    put(path(u"a"_s), "the old one");
    Result<FileWriter> a = FileWriter::open(path(u"a"_s), Overwrite::Allowed);
    Result<FileWriter> b = FileWriter::open(path(u"b"_s), Overwrite::Never);
    QVERIFY(a && a->write("new a") && a->seal());
    QVERIFY(b && b->write("new b") && b->seal());
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("the old one"));
    QVERIFY(!QFile::exists(path(u"b"_s)));
    put(path(u"rest"_s), QByteArray(4096, 'x'));
    QVERIFY(!written(path(u"c"_s), 1, 1, Overwrite::Never));
    QVERIFY(!a->write("more"));
    QVERIFY(b->commit());
    QCOMPARE(bytesOf(path(u"b"_s)), QByteArray("new b"));
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("the old one"));
}

// A limit that every user can set stands in for the full disk.
void TestFileWriter::limitOfFileSize()
{
    put(path(u"a"_s), "the old one");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{60'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN); // write() fails instead
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> done = written(path(u"a"_s), 60'001, 7000, Overwrite::Allowed);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("the old one"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"a"_s});
}

void TestFileWriter::readOnlyDisk()
{
    const SmallDisk disk(m_folder->path(), "size=200k");
    if (!disk.isThere()) {
        qInfo("left out: a small disk can only be mounted by root");
        return;
    }
    put(path(u"a"_s), "the old one");
    QVERIFY(disk.makeReadOnly());
    for (const QString &name : {u"a"_s, u"new"_s}) {
        const Result<void> done = written(path(name), 3, 3, Overwrite::Allowed);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Unwritable);
        QVERIFY(!done.error().detail.isEmpty());
    }
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("the old one"));
}

void TestFileWriter::nothingAfterAnError()
{
    Result<FileWriter> file = FileWriter::open(path(u"a"_s), Overwrite::Never);
    QVERIFY(file);
    QVERIFY(file->write("whole"));
    QVERIFY(file->commit());
    QVERIFY(!file->write("more"));
    QVERIFY(!file->commit());
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("whole"));
}

Q_DECLARE_METATYPE(Overwrite)
Q_DECLARE_METATYPE(Error::Code)
QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
