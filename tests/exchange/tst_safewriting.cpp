#include "../smalldisk.h"
#include "base/filewriter.h"
#include "everyformat.h"
#include "sampleexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

// Every format of this room on a disk that is full, and one that is not.
class TestSafeWriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void sameBytesAgain_data();
    void sameBytesAgain();

private:
    static void formats();
    QTemporaryDir m_disk;
    std::optional<SmallDisk> m_small; // 64 KiB
};

// So much, and so little alike, that no archive gets it into 64 KiB.
static SampleExport largeSample()
{
    const auto noise = [](int number) {
        return QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha512)
                .toBase64());
    };
    SampleExport sample{sampleLibrary(), {}};
    for (int number = 0; number < 2000; ++number) {
        ExportedArticle article = sampleArticle();
        article.uuid =
            QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toString(QUuid::WithoutBraces);
        article.cited.headline = noise(number);
        sample.articles << article;
        sample.library.codebook << tagOf(noise(number));
    }
    return sample;
}

static const QList<std::pair<QString, WriteFormat>> &largeFiles()
{
    static const QList<std::pair<QString, WriteFormat>> files = [] {
        SampleExport sample = largeSample();
        QList<std::pair<QString, WriteFormat>> all = everyFormat(sample);
        sample.library.codebook = sample.library.codebook.first(3); // else a column a tag
        const auto few = everyFormat(sample);
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all.at(at).first.startsWith(u"articles"_s))
                all[at] = few.at(at);
        }
        return all;
    }();
    return files;
}

void TestSafeWriting::initTestCase()
{
    m_small.emplace(m_disk.path(), "size=64k");
}

void TestSafeWriting::cleanupTestCase()
{
    m_small.reset(); // before its folder is removed
}

void TestSafeWriting::formats()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype number = 0; number < largeFiles().size(); ++number)
        QTest::newRow(qPrintable(largeFiles().at(number).first)) << number;
}

void TestSafeWriting::fullDiskKeepsTheOldFile_data()
{
    formats();
}

void TestSafeWriting::fullDiskKeepsTheOldFile()
{
    QFETCH(qsizetype, number);
    if (!m_small->isThere()) {
        qInfo("left out: a small disk can only be mounted by root");
        return;
    }
    const auto &[name, write] = largeFiles().at(number);
    const QString path = m_disk.filePath(name);
    QFile old(path);
    QVERIFY(old.open(QIODevice::ReadWrite));
    QCOMPARE(old.write("the old one"), 11);
    QVERIFY(old.flush());
    const Result<void> done = [&path, &write = write]() -> Result<void> {
        Result<FileWriter> file = FileWriter::open(path, Overwrite::Allowed);
        if (!file)
            return file.error();
        return write(*file);
    }();
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{Error::Code::DiskFull, path, done.error().detail}));
    QFile now(path);
    QVERIFY(now.open(QIODevice::ReadOnly));
    QCOMPARE(now.readAll(), QByteArray("the old one"));
    QCOMPARE(QDir(m_disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    QVERIFY(QFile::remove(path));
}

void TestSafeWriting::sameBytesAgain_data()
{
    formats();
}

void TestSafeWriting::sameBytesAgain()
{
    QFETCH(qsizetype, number);
    const WriteFormat &write = largeFiles().at(number).second;
    MemorySink once;
    MemorySink again;
    QVERIFY(write(once));
    QVERIFY(write(again));
    QCOMPARE(once.bytes, again.bytes);
    QVERIFY(once.bytes.size() > 64 * 1024);
}

QTEST_GUILESS_MAIN(TestSafeWriting)
#include "tst_safewriting.moc"
