#include "librarytest.h"
#include "search/searchindex.h"
#include "store/connection.h"
#include "store/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What searches go by while the index is missing, of no use, or behind the library.
class TestSearchGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactWithoutAGoodIndex_data();
    void exactWithoutAGoodIndex();
    void checkNamesTheCure_data();
    void checkNamesTheCure();
    void rebuiltUnderAReader();
    void catchesUpByItself();

private:
    QString folder() const { return m_copy->filePath(u"library"_s); }
    void breakIndex(const QString &how) const;
    void copyLibrary();

    QTemporaryDir m_whole;
    std::unique_ptr<QTemporaryDir> m_copy;
};

namespace {

constexpr qint64 withThatWord = 4; // articles of the sample pages

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QVERIFY(QFile::copy(entry.filePath(), target));
    }
}

qsizetype found(Library &library)
{
    const auto result = library.search({.query = u"生态修复"_s}, 20, 0).wait();
    return result ? result->total : -1;
}

void addIndexStates()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"damaged", "garbage", "of another library"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

} // namespace

void TestSearchGround::initTestCase()
{
    QVERIFY(sampleLibrary(m_whole.filePath(u"library"_s)));
}

void TestSearchGround::copyLibrary()
{
    m_copy = std::make_unique<QTemporaryDir>();
    copyFolder(m_whole.filePath(u"library"_s), folder());
}

void TestSearchGround::breakIndex(const QString &how) const
{
    const QDir index(folder() + u"/index"_s);
    const QString segments = index.entryList({u"segments_*"_s}, QDir::Files).value(0);
    if (how == u"missing"_s) {
        QVERIFY(QDir(index).removeRecursively());
    } else if (how == u"damaged"_s) {
        const QString terms = index.entryList({u"*.tis"_s}, QDir::Files).value(0);
        QVERIFY(QFile::resize(index.filePath(terms), 100));
    } else if (how == u"one byte changed"_s) {
        QFile positions(index.filePath(index.entryList({u"*.prx"_s}, QDir::Files).value(0)));
        QVERIFY(positions.open(QIODevice::ReadWrite));
        QVERIFY(positions.seek(positions.size() / 2));
        const QByteArray byte = positions.peek(1);
        QCOMPARE(positions.write(byte == "\x01" ? "\x02" : "\x01"), 1);
    } else if (how == u"garbage"_s) {
        QVERIFY(writeBytes(index.filePath(segments), "not an index"));
    } else {
        QTemporaryDir other;
        QVERIFY(QDir(index).removeRecursively());
        QVERIFY(sampleLibrary(other.filePath(u"library"_s)));
        copyFolder(other.filePath(u"library/index"_s), index.path());
    }
}

void TestSearchGround::exactWithoutAGoodIndex_data()
{
    addIndexStates();
    QTest::newRow("missing") << u"missing"_s;
}

void TestSearchGround::exactWithoutAGoodIndex()
{
    QFETCH(const QString, how);
    copyLibrary();
    breakIndex(how);
    QCOMPARE(found(*opened(folder(), Library::Access::Read)), withThatWord);
    const auto library = opened(folder(), Library::Access::Write);
    QCOMPARE(found(*library), withThatWord); // while the index is being built anew
    QVERIFY(library->completeIndex().wait());
    QCOMPARE(found(*library), withThatWord);
    QCOMPARE(*library->problems().wait(), QStringList());
    QCOMPARE(found(*opened(folder(), Library::Access::Read)), withThatWord);
}

void TestSearchGround::checkNamesTheCure_data()
{
    addIndexStates();
    QTest::newRow("one byte changed") << u"one byte changed"_s;
}

void TestSearchGround::checkNamesTheCure()
{
    QFETCH(const QString, how);
    copyLibrary();
    breakIndex(how);
    const auto problems = opened(folder(), Library::Access::Read)->problems().wait();
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->first().contains(u"“baolan reindex”"_s));
    QVERIFY(opened(folder(), Library::Access::Write)->reindex().wait());
    QCOMPARE(*opened(folder(), Library::Access::Read)->problems().wait(), QStringList());
}

// The new index has files of the same names with other things in them.
void TestSearchGround::rebuiltUnderAReader()
{
    copyLibrary();
    const auto library = opened(folder(), Library::Access::Write);
    const auto reader = opened(folder(), Library::Access::Read);
    QCOMPARE(found(*reader), withThatWord);
    const QString late = m_copy->filePath(u"late.txt"_s);
    QVERIFY(writeBytes(late, u"后来的新闻\n\n本报讯 记者高鹏报道 湿地的生態修復。\n"_s.toUtf8()));
    QCOMPARE(library->import({.paths = {late}}).wait().added, 1);
    QVERIFY(library->reindex().wait());
    QCOMPARE(found(*reader), withThatWord + 1);
    QCOMPARE(found(*library), withThatWord + 1);
    QVERIFY(QDir(folder() + u"/index"_s).removeRecursively());
    QCOMPARE(found(*reader), withThatWord + 1);
}

void TestSearchGround::catchesUpByItself()
{
    copyLibrary();
    const auto library = opened(folder(), Library::Access::Write);
    for (int number = 0; number < 3; ++number) {
        const QString page = m_copy->filePath(u"%1.txt"_s.arg(number));
        QVERIFY(writeBytes(
            page,
            u"后来的新闻\n\n本报讯 记者高鹏报道 湿地的生態修復第%1期。\n"_s.arg(number).toUtf8()));
        QCOMPARE(library->import({.paths = {page}}).wait().added, 1);
        QCOMPARE(found(*library), withThatWord + number + 1);
    }
    auto db = Connection::open(folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto stamp = libraryStamp(*db);
    const auto indexed = [&] {
        const auto index = SearchIndex::open(folder() + u"/index"_s, SearchIndex::Mode::Read);
        return index ? (*index)->stamp().change : -1;
    };
    QTRY_COMPARE(indexed(), stamp->change);
}

QTEST_GUILESS_MAIN(TestSearchGround)
#include "tst_searchground.moc"
