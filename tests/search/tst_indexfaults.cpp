#include "search/searchindex.h"
#include "seedarticles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

// What befalls an index folder, and what must be left of it.
class TestIndexFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { primeLucene(); }
    void everyFileCutShort();
    void garbageIsSetAside_data();
    void garbageIsSetAside();
    void onlyOneIsKeptAside();
    void anotherFormIsSetAside();
    void looksThroughAllAfterACrash();
    void unreadableIsNotDamaged();
    void unwritableFolder();
    void fullDisk();
};

using Index = std::unique_ptr<SearchIndex>;
using Mode = SearchIndex::Mode;

static const IndexStamp stamp{.epoch = u"e"_s, .change = 7};

static bool makeIndex(const QString &folder)
{
    const Result<Index> index = SearchIndex::open(folder, Mode::Write);
    return index && (*index)->update(seedArticles()) && (*index)->commit(stamp);
}

static qint64 findable(const SearchIndex &index)
{
    const auto found = index.find(parsedQuery(u"阜新"_s).root, {}, Progress());
    return found ? qint64(found->found.size()) : -1;
}

static void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

void TestIndexFaults::everyFileCutShort()
{
    QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole"_s);
    QVERIFY(makeIndex(whole));
    int damaged = 0;
    for (const QString &name : QDir(whole).entryList(QDir::Files)) {
        for (const double part : {0.0, 0.99}) {
            QTemporaryDir copies;
            const QString copy = copies.filePath(u"index"_s);
            copyFolder(whole, copy);
            QFile file(copy + u'/' + name);
            QVERIFY(file.resize(qint64(double(file.size()) * part)));

            const Result<Index> read = SearchIndex::open(copy, Mode::Read);
            if (read) { // segments.gen is only a hint
                QVERIFY2(name == u"segments.gen"_s, qPrintable(name));
                QVERIFY(findable(**read) > 0);
                continue;
            }
            QCOMPARE(read.error().code, Error::Code::Damaged);
            const Result<Index> written = SearchIndex::open(copy, Mode::Write);
            QVERIFY2(written, qPrintable(name));
            QCOMPARE((*written)->stamp().change, 0);
            QCOMPARE(*(*written)->size(), 0);
            QVERIFY(QFile::exists(copy + u".bad/"_s + name));
            ++damaged;
        }
    }
    QVERIFY(damaged >= 2 * 8); // the files of one segment and the list of segments
}

void TestIndexFaults::garbageIsSetAside_data()
{
    QTest::addColumn<QByteArray>("segments");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not an index");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestIndexFaults::garbageIsSetAside()
{
    QFETCH(QByteArray, segments);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    QVERIFY(QDir().mkpath(path));
    QFile file(path + u"/segments_1"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(segments);
    file.close();
    const Result<Index> index = SearchIndex::open(path, Mode::Write);
    QVERIFY(index);
    QCOMPARE(*(*index)->size(), 0);
    QVERIFY((*index)->update(seedArticles()));
    QVERIFY((*index)->commit(stamp));
    QVERIFY(findable(**index) > 0);
}

void TestIndexFaults::onlyOneIsKeptAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(makeIndex(path));
        const QStringList lists = QDir(path).entryList({u"segments_*"_s}, QDir::Files);
        QCOMPARE(lists.size(), 1);
        QVERIFY(QFile::resize(path + u'/' + lists.first(), 10));
        QVERIFY(SearchIndex::open(path, Mode::Write));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 (QStringList{u"index"_s, u"index.bad"_s}));
    }
}

// An index that this program wrote before it kept labels.
void TestIndexFaults::anotherFormIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    copyFolder(QStringLiteral(SOURCE_FOLDER) + u"/tests/search/fixtures/form2"_s, path);
    const Result<Index> read = SearchIndex::open(path, Mode::Read);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(makeIndex(path));
    QVERIFY(QFile::exists(path + u".bad/_0.tis"_s));
    const Result<Index> again = SearchIndex::open(path, Mode::Read);
    QVERIFY(again);
    QVERIFY(findable(**again) > 0);
}

// What is read only in places is compared with what was written when the last writer did not end
// well, and when it is asked for.
void TestIndexFaults::looksThroughAllAfterACrash()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    QVERIFY(makeIndex(path));
    QVERIFY(!QFile::exists(path + u"/unfinished"_s));
    QFile postings(path + u"/_0.prx"_s);
    QVERIFY(postings.open(QIODevice::ReadWrite));
    QVERIFY(postings.seek(postings.size() / 2));
    const char byte = postings.read(1).front();
    QVERIFY(postings.seek(postings.size() / 2));
    QVERIFY(postings.putChar(char(byte ^ 4)));
    postings.close();

    {
        const Result<Index> read = SearchIndex::open(path, Mode::Read);
        QVERIFY(read);
        QCOMPARE((*read)->verify().error().code, Error::Code::Damaged);
        const Result<Index> written = SearchIndex::open(path, Mode::Write);
        QCOMPARE((*written)->stamp().change, stamp.change);
        QVERIFY(QFile::exists(path + u"/unfinished"_s));
    }
    QVERIFY(!QFile::exists(path + u"/unfinished"_s));
    QFile sign(path + u"/unfinished"_s);
    QVERIFY(sign.open(QIODevice::WriteOnly));
    QCOMPARE((*SearchIndex::open(path, Mode::Write))->stamp().change, 0);
}

// Ends the child process with 0 when `work` returns true.
template <typename Work>
static bool inChildProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = -1;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static constexpr uid_t nobody = 65534;

void TestIndexFaults::unreadableIsNotDamaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    QVERIFY(makeIndex(path));
    for (const QString &name : QDir(path).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(path + u'/' + name, {}));
    const auto everybodys = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(folder.path(), everybodys));
    QVERIFY(QFile::setPermissions(path, everybodys));
    QVERIFY(inChildProcess([&] {
        if (geteuid() == 0 && seteuid(nobody) != 0)
            return false;
        const Result<Index> index = SearchIndex::open(path, Mode::Write);
        return !index && index.error().code == Error::Code::Unreadable;
    }));
    QVERIFY(!QDir(path + u".bad"_s).exists());
}

void TestIndexFaults::unwritableFolder()
{
    const Result<Index> index = SearchIndex::open(u"/proc/index"_s, Mode::Write);
    QVERIFY(!index);
    QCOMPARE(index.error().code, Error::Code::Unwritable);
}

static bool limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

// What a full disk does to a commit, and what the index does once there is room again.
static bool survivesAFullDisk(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN); // so that write() fails with EFBIG
    const Result<Index> opened = SearchIndex::open(path, Mode::Write);
    if (!opened || !limitFiles(16'000))
        return false;
    SearchIndex &index = **opened;
    const qint64 before = findable(index);
    QList<IndexEntry> more = seedArticles();
    for (IndexEntry &entry : more)
        entry.id = ArticleId(qint64(entry.id) + 1000);
    Result<void> done = index.update(more);
    if (done)
        done = index.commit({.epoch = u"e"_s, .change = 8});
    if (done || done.error().code != Error::Code::DiskFull)
        return false;
    if (findable(index) != before || index.stamp().change != stamp.change)
        return false;
    return limitFiles(RLIM_INFINITY) && index.update(more) &&
           index.commit({.epoch = u"e"_s, .change = 9}) && findable(index) == 2 * before;
}

void TestIndexFaults::fullDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    QVERIFY(makeIndex(path));
    QVERIFY(inChildProcess([&] { return survivesAFullDisk(path); }));
    const Result<Index> after = SearchIndex::open(path, Mode::Read);
    QVERIFY(after);
    QCOMPARE((*after)->stamp().change, 9);
    QCOMPARE(*(*after)->size(), 2 * seedArticles().size());
}

QTEST_GUILESS_MAIN(TestIndexFaults)
#include "tst_indexfaults.moc"
