#include "base/errortext.h"
#include "ingest/pagelines.h"
#include "librarytest.h"
#include "store/databasecare.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

// Files that cannot be imported: each is named with its reason, changes nothing and does not keep
// the others from being imported.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void skipped_data();
    void skipped();
    void goodOnesAreImportedAllTheSame();
    void stopped();

private:
    QTemporaryDir m_temporary;
    std::unique_ptr<Library> m_library;
};

void TestBadInput::initTestCase()
{
    m_library = opened(m_temporary.filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
}

void TestBadInput::skipped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); // null: nothing is written
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("missing") << u"missing.txt"_s << QByteArray() << Error::Code::NotFound;
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray("") << Error::Code::Empty;
    QTest::newRow("white space") << u"white.txt"_s << QByteArray(" \n\t\n") << Error::Code::Empty;
    QTest::newRow("binary") << u"photo.jpg"_s << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11)
                            << Error::Code::Binary;
    QTest::newRow("no text in any encoding")
        << u"none.txt"_s << QByteArray("\xff\xff").repeated(40) << Error::Code::Encoding;
    QTest::newRow("too large") << u"large.txt"_s << QByteArray(largestPageFile + 1, 'a')
                               << Error::Code::TooLarge;
    QTest::newRow("records, none of them good")
        << u"articles.jsonl"_s << QByteArray("{\"title\":\"甲\"}\n") << Error::Code::Empty;
    QTest::newRow("table without columns for headline and text")
        << u"articles.CSV"_s << QByteArray("甲,乙\n丙,丁\n") << Error::Code::NoColumns;
}

void TestBadInput::skipped()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const QString path = m_temporary.filePath(name);
    if (!bytes.isNull())
        QVERIFY(writeBytes(path, bytes));
    const ImportReport report = m_library->import({.paths = {path}}).wait();
    QCOMPARE(report.added, 0);
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.first().reason.code, code);
    QVERIFY(sentence(report.files.first().reason).contains(name));
    QCOMPARE(report.skipped.last().reason, report.files.first().reason);
    QCOMPARE(m_library->sidebarCounts().wait()->articles, 0);
    QCOMPARE(QDir(m_library->folder() + u"/pages"_s).entryList(QDir::Files | QDir::Hidden),
             QStringList());
}

void TestBadInput::goodOnesAreImportedAllTheSame()
{
    QTemporaryDir other;
    const QString folderOfNone = other.filePath(u"none"_s);
    QVERIFY(QDir().mkpath(folderOfNone));
    QVERIFY(writeBytes(folderOfNone + u"/README.txt"_s, "about"));
    const QString pipe = other.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString good = QStringLiteral(SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt");
    const auto library = opened(other.filePath(u"library"_s), Library::Access::Create);
    QVERIFY(library);
    const ImportReport report =
        library->import({.paths = {other.filePath(u"missing"_s), folderOfNone, pipe, good}}).wait();
    QCOMPARE(report.added, 1);
    QCOMPARE(report.articleUuids.size(), 4);
    QList<Error::Code> codes;
    for (const ImportReport::Skipped &file : report.skipped)
        codes << file.reason.code;
    QCOMPARE(codes, (QList<Error::Code>{Error::Code::NotFound, Error::Code::NoPages,
                                        Error::Code::Unreadable}));
}

void TestBadInput::stopped()
{
    QTemporaryDir other;
    const auto library = opened(other.filePath(u"library"_s), Library::Access::Create);
    QVERIFY(library);
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths << QStringLiteral(SEEDS_FOLDER);
    auto job = library->import({.paths = paths});
    QTRY_VERIFY(job.progress().done() >= 1);
    job.stop();
    const ImportReport report = job.wait();
    QVERIFY(report.added >= 1);
    QVERIFY(report.added + report.unchanged < 1000);
    QVERIFY(library->problems().wait()->isEmpty());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
