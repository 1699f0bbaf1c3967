#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/listingstore.h"
#include "store/markstore.h"
#include "store/settingstore.h"
#include "store/statement.h"
#include "store/statestore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Libraries written by earlier programs, read by this one. See fixtures/README.md.
class TestStoredLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notesAreThere_data();
    void notesAreThere();

private:
    QTemporaryDir m_folder;
};

static const QString parkUuid = u"0a1b2c3d-0000-5000-8000-000000000001"_s;
static const QString snowUuid = u"0a1b2c3d-0000-5000-8000-000000000002"_s;
static const QString markUuid = u"11111111-2222-4333-8444-555555555555"_s;

static Result<void> makeArticles(Connection &db)
{
    Article park = sample::article({u"矿坑变公园"_s, u"昔日矿坑如今绿树成荫。"_s}, 1);
    park.uuid = parkUuid;
    Article snow = sample::article({u"連夜掃雪"_s, u"環衛工人連夜清掃街道𠮷。"_s}, 7);
    snow.uuid = snowUuid;
    Page page = sample::page(u"page"_s, sample::claim(sample::fuxin(), Confidence::Likely),
                             sample::inferred(u"2025-09"_s), {park, snow});
    page.paper = u"阜新日报"_s;
    const auto stored = storePages(db, u"页.txt"_s, {page}, false, carriedOver);
    if (!stored)
        return stored.error();
    return setReadState(db, {stored->articles[1]}, ReadState::Coded);
}

static Result<void> makeNotes(Connection &db)
{
    const auto ecology = tagAt(db, u"转型/生态"_s, u"李明"_s);
    if (!ecology)
        return ecology.error();
    const auto snow = tagAt(db, u"雪"_s, u"李明"_s);
    if (!snow)
        return snow.error();
    Mark mark;
    mark.uuid = markUuid;
    mark.article = *articleByUuid(db, parkUuid);
    mark.selector = {0, {8, 10}, u"矿坑"_s, u"矿坑变公园\n昔日"_s, u"如今绿树成荫。"_s};
    mark.tags = {Tag{.id = *snow}, Tag{.id = *ecology}};
    mark.note = u"第一行\nsecond line"_s;
    mark.creator = u"李明"_s;
    mark.created = QDateTime::fromString(u"2025-10-01T08:09:10.123Z"_s, Qt::ISODateWithMs);
    const auto id = addMark(db, mark);
    return id ? Result<void>() : Result<void>(id.error());
}

// As small as it can be: pages of 512 bytes.
static Result<void> makeLibrary(const QString &path)
{
    QFile::remove(path);
    Connection db = sample::Library::open(path);
    if (auto done = setSetting(db, u"reader-name"_s, u"李明"_s); !done)
        return done;
    if (auto done = makeArticles(db); !done)
        return done;
    if (auto done = makeNotes(db); !done)
        return done;
    return db.run("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM;"
                  "PRAGMA journal_mode = WAL");
}

void TestStoredLibrary::initTestCase()
{
    const QString path = qEnvironmentVariable("BAOLAN_MAKE_LIBRARY");
    if (!path.isEmpty())
        QVERIFY(makeLibrary(path));
}

void TestStoredLibrary::notesAreThere_data()
{
    QTest::addColumn<QString>("fixture");
    const QDir folder(QStringLiteral(SOURCE_FOLDER) + u"/tests/store/fixtures"_s);
    const QStringList names = folder.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), schemaVersion);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestStoredLibrary::notesAreThere()
{
    QFETCH(QString, fixture);
    const QString path = m_folder.filePath(QFileInfo(fixture).fileName());
    QVERIFY(QFile::copy(fixture, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Connection::open(path, Connection::Mode::Write);
    QVERIFY(opened);
    Connection &db = *opened;
    QVERIFY(migrate(db));
    Progress progress;
    QCOMPARE(*databaseProblems(db, progress), QStringList());

    QCOMPARE(*setting(db, u"reader-name"_s), u"李明"_s);
    const Listing all = *listing(db, {}, Grouping::CityAndMonth, SortOrder::Default);
    QCOMPARE(all.ids.size(), 2);
    QCOMPARE(all.groups.size(), 1);
    QCOMPARE(all.groups.first().city, u"阜新"_s);
    QCOMPARE(all.groups.first().date, u"2025-09"_s);
    const StoredArticle snow = *article(db, *articleByUuid(db, snowUuid));
    QCOMPARE(snow.article.sourceText, u"連夜掃雪\n環衛工人連夜清掃街道𠮷。"_s);
    QCOMPARE(snow.row.state, ReadState::Coded);
    QCOMPARE(snow.paper, u"阜新日报"_s);
    QCOMPARE(snow.fileName, u"页.txt"_s);

    const QList<Mark> marks = *marksOf(db, *articleByUuid(db, parkUuid));
    QCOMPARE(marks.size(), 1);
    const Mark &mark = marks.first();
    QCOMPARE(mark.uuid, markUuid);
    QCOMPARE(mark.selector.quote, u"矿坑"_s);
    QVERIFY(mark.selector.range == (TextRange{8, 10}));
    QCOMPARE(mark.selector.suffix, u"如今绿树成荫。"_s);
    QCOMPARE(mark.tags.size(), 2);
    QCOMPARE(mark.tags[0].path, u"雪"_s);
    QCOMPARE(mark.tags[1].path, u"转型/生态"_s);
    QCOMPARE(mark.note, u"第一行\nsecond line"_s);
    QCOMPARE(mark.creator, u"李明"_s);
    QCOMPARE(mark.created.toString(Qt::ISODateWithMs), u"2025-10-01T08:09:10.123Z"_s);
}

QTEST_GUILESS_MAIN(TestStoredLibrary)
#include "tst_storedlibrary.moc"
