#include "librarytest.h"
#include "store/connection.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Opening what is no library, what another holds, what is damaged, newer or only to be read.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missing();
    void notALibrary();
    void createKeepsForeignFolders();
    void interruptedMaking();
    void locked();
    void readingNeedsNoLock();
    void damaged_data();
    void damaged();
    void newer();
    void readOnlyFolder();
    void interruptedMakingIsTakenUp();

private:
    QString folder() const { return m_temporary->filePath(u"library"_s); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

namespace {

Error::Code openingError(const QString &folder, Library::Access access)
{
    const auto library = Library::open(folder, access, u"command"_s, 100);
    return library ? Error::Code::Internal : library.error().code;
}

// Rights as somebody else than root has them, for as long as it lives.
class AsNobody final
{
public:
    AsNobody() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_changed = false;
};

void setModes(const QString &folder, mode_t files, mode_t folders)
{
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (info.isDir())
            setModes(info.filePath(), files, folders);
        else
            chmod(QFile::encodeName(info.filePath()).constData(), files);
    }
    chmod(QFile::encodeName(folder).constData(), folders);
}

} // namespace

void TestOpening::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void TestOpening::missing()
{
    QCOMPARE(openingError(folder(), Library::Access::Read), Error::Code::NoLibrary);
    QCOMPARE(openingError(folder(), Library::Access::Write), Error::Code::NoLibrary);
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestOpening::notALibrary()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(writeBytes(folder() + u"/letter.txt"_s, "dear"));
    for (const auto access :
         {Library::Access::Read, Library::Access::Write, Library::Access::Create})
        QCOMPARE(openingError(folder(), access), Error::Code::NoLibrary);
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"letter.txt"_s));
    QCOMPARE(openingError(folder() + u"/letter.txt"_s, Library::Access::Create),
             Error::Code::NoLibrary);
}

void TestOpening::createKeepsForeignFolders()
{
    QVERIFY(opened(folder(), Library::Access::Create));
    const QString uuid = opened(folder(), Library::Access::Create)->uuid();
    QCOMPARE(opened(folder(), Library::Access::Write)->uuid(), uuid);
}

// What stands there for a moment while another command makes the library, or for ever after its
// death.
void TestOpening::interruptedMaking()
{
    QVERIFY(QDir().mkpath(folder() + u"/pages"_s));
    QVERIFY(writeBytes(folder() + u"/library.sqlite"_s, {}));
    QCOMPARE(openingError(folder(), Library::Access::Create), Error::Code::NoLibrary);
    QVERIFY(writeBytes(folder() + u"/library.lock"_s, {}));
    QVERIFY(opened(folder(), Library::Access::Create));
}

void TestOpening::locked()
{
    const auto window = Library::open(folder(), Library::Access::Create, u"window"_s);
    QVERIFY(window);
    const auto second = Library::open(folder(), Library::Access::Write, u"command"_s, 5000);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QCOMPARE(second.error().where, folder());
    QVERIFY(second.error().detail.startsWith(u"window "));
}

void TestOpening::readingNeedsNoLock()
{
    const auto window = Library::open(folder(), Library::Access::Create, u"window"_s);
    QVERIFY(window);
    const auto reader = opened(folder(), Library::Access::Read);
    QVERIFY(reader);
    QVERIFY(reader->sidebarCounts().wait());
}

void TestOpening::damaged_data()
{
    QTest::addColumn<Library::Access>("access");
    QTest::newRow("reading") << Library::Access::Read;
    QTest::newRow("writing") << Library::Access::Write;
    QTest::newRow("making") << Library::Access::Create;
}

void TestOpening::damaged()
{
    QFETCH(const Library::Access, access);
    QVERIFY(sampleLibrary(folder()));
    const QByteArray rubbish(4096, 'x');
    QVERIFY(writeBytes(folder() + u"/library.sqlite"_s, rubbish));
    const Error::Code code = openingError(folder(), access);
    QVERIFY(code == Error::Code::Damaged || code == Error::Code::NoLibrary);
    QCOMPARE(bytesOf(folder() + u"/library.sqlite"_s), rubbish);
}

void TestOpening::newer()
{
    QVERIFY(opened(folder(), Library::Access::Create));
    {
        auto db = Connection::open(folder() + u"/library.sqlite"_s, Connection::Mode::Write);
        QVERIFY(db);
        QVERIFY(db->run("PRAGMA user_version = 1000"));
    }
    for (const auto access :
         {Library::Access::Read, Library::Access::Write, Library::Access::Create})
        QCOMPARE(openingError(folder(), access), Error::Code::NewerLibrary);
    QCOMPARE(QDir(folder()).entryList({u"library.sqlite*"_s}, QDir::Files),
             QStringList(u"library.sqlite"_s));
}

void TestOpening::readOnlyFolder()
{
    QVERIFY(sampleLibrary(folder()));
    setModes(m_temporary->path(), 0444, 0555);
    {
        const AsNobody rights;
        QCOMPARE(openingError(folder(), Library::Access::Write), Error::Code::ReadOnly);
        const auto reader = opened(folder(), Library::Access::Read);
        QVERIFY(reader);
        QCOMPARE(reader->sidebarCounts().wait()->articles, 30);
        const auto result = reader->search({.query = u"生态修复"_s}, 20, 0).wait();
        QVERIFY(result);
        QCOMPARE(result->total, 4);
    }
    setModes(m_temporary->path(), 0600, 0700);
    QVERIFY(!QFileInfo::exists(folder() + u"/library.sqlite-shm"_s));
}

void TestOpening::interruptedMakingIsTakenUp()
{
    QVERIFY(QDir().mkpath(folder() + u"/pages"_s));
    QVERIFY(writeBytes(folder() + u"/library.lock"_s, "command 1\n"));
    QVERIFY(opened(folder(), Library::Access::Create));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
