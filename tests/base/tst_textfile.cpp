#include "base/textfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// No file of this process may grow beyond that many bytes while the object lives: a full disk.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // write() fails instead
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TestTextFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUtf8();
    void replacesOnlyWhenAllowed();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void refusesWhatIsNoFile();
    void folderThatIsMissing();

private:
    QTemporaryDir m_folder;
};

void TestTextFile::writesUtf8()
{
    const QString path = m_folder.filePath(u"导出.md"_s);
    QVERIFY(writeTextFile(path, u"報欄 𠮷\n"_s, Overwrite::Never));
    QCOMPARE(bytesOf(path), QByteArray("報欄 𠮷\n"));
}

void TestTextFile::replacesOnlyWhenAllowed()
{
    const QString path = m_folder.filePath(u"there.md"_s);
    QVERIFY(writeTextFile(path, u"old"_s, Overwrite::Never));
    QCOMPARE(writeTextFile(path, u"new"_s, Overwrite::Never).error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QVERIFY(writeTextFile(path, u"new"_s, Overwrite::Allowed));
    QCOMPARE(bytesOf(path), QByteArray("new"));
}

void TestTextFile::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("characters");
    QTest::newRow("just beyond what fits") << 61 * 1024;
    QTest::newRow("far beyond") << 1000 * 1024;
}

void TestTextFile::fullDiskKeepsTheOldFile()
{
    QFETCH(int, characters);
    const QString path = m_folder.filePath(u"good.md"_s);
    QVERIFY(writeTextFile(path, u"good"_s, Overwrite::Allowed));
    const auto written = [&] {
        const FullDisk disk(60 * 1024);
        return writeTextFile(path, QString(characters, u'x'), Overwrite::Allowed);
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::DiskFull);
    QCOMPARE(written.error().where, path);
    QCOMPARE(bytesOf(path), QByteArray("good"));
}

void TestTextFile::refusesWhatIsNoFile()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(writeTextFile(pipe, u"x"_s, Overwrite::Allowed).error().code, Error::Code::Unwritable);
    struct stat after
    {
    };
    QCOMPARE(stat(QFile::encodeName(pipe).constData(), &after), 0);
    QVERIFY(S_ISFIFO(after.st_mode));
    QCOMPARE(writeTextFile(m_folder.path(), u"x"_s, Overwrite::Allowed).error().code,
             Error::Code::Unwritable);
}

void TestTextFile::folderThatIsMissing()
{
    const QString path = m_folder.filePath(u"none/file.md"_s);
    QCOMPARE(writeTextFile(path, u"x"_s, Overwrite::Never).error().code, Error::Code::Unwritable);
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
