#include "base/archive.h"
#include "base/errortext.h"
#include "librarytest.h"
#include "store/databasecare.h"
#include "store/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

// A backup gives the same library back, or nothing at all.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameLibrary();
    void existingTargetsAreLeftAlone();
    void damagedArchives_data();
    void damagedArchives();
    void foreignFiles_data();
    void foreignFiles();
    void foreignArchive();
    void damagedPageIsNotBackedUp();

private:
    QString at(const QString &name) const { return m_temporary.filePath(name); }
    bool repack(const QString &name, const QString &changed, const QByteArray &bytes);

    QTemporaryDir m_temporary;
    std::unique_ptr<Library> m_library;
};

namespace {

QByteArray dumpOf(const QString &folder)
{
    auto db = Connection::open(folder + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto text = db ? canonicalDump(*db) : db.error();
    return text ? *text : QByteArray();
}

LibraryStamp stampOf(const QString &folder)
{
    auto db = Connection::open(folder + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto stamp = db ? libraryStamp(*db) : db.error();
    return stamp ? *stamp : LibraryStamp{};
}

} // namespace

void TestBackup::initTestCase()
{
    m_library = sampleLibrary(at(u"library"_s));
    QVERIFY(m_library);
    const ArticleRow row = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    QVERIFY(
        m_library
            ->addMark(
                {.article = row.id, .range = {0, 2}, .tagPaths = {u"河/細河"_s}, .note = u"备份"_s})
            .wait());
    QVERIFY(m_library->backup(at(u"good.zip"_s)).wait());
}

// good.zip once more, with other bytes under one name; an empty name changes nothing.
bool TestBackup::repack(const QString &name, const QString &changed, const QByteArray &bytes)
{
    QTemporaryDir unpacked;
    QMap<QString, QByteArray> entries;
    Progress progress;
    const auto take = [&](const QString &entry, const QByteArray &piece, bool) -> Result<void> {
        entries[entry] += piece;
        return {};
    };
    if (!readArchive(at(u"good.zip"_s), take, progress))
        return false;
    if (!changed.isEmpty())
        entries[changed] = bytes;
    QList<ArchiveMember> members;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry.value().isNull())
            continue;
        const QString file = unpacked.filePath(QString::number(members.size()));
        if (!writeBytes(file, entry.value()))
            return false;
        members << ArchiveMember{entry.key(), file};
    }
    return bool(writeArchive(at(name), members, progress));
}

void TestBackup::sameLibrary()
{
    const QByteArray manifest = [this] {
        QByteArray bytes;
        Progress progress;
        const auto take = [&](const QString &name, const QByteArray &piece, bool) -> Result<void> {
            if (name == u"manifest.json")
                bytes += piece;
            return {};
        };
        return readArchive(at(u"good.zip"_s), take, progress) ? bytes : QByteArray();
    }();
    const QJsonObject said = QJsonDocument::fromJson(manifest).object();
    QCOMPARE(said[u"library"_s].toString(), m_library->uuid());
    QCOMPARE(said[u"files"_s].toArray().size(), 6); // the database and five pages

    Progress progress;
    QVERIFY(Library::restore(at(u"good.zip"_s), at(u"restored"_s), progress));
    QCOMPARE(dumpOf(at(u"restored"_s)), dumpOf(m_library->folder()));
    QVERIFY(!dumpOf(at(u"restored"_s)).isEmpty());
    QCOMPARE(stampOf(at(u"restored"_s)).uuid, m_library->uuid());
    QVERIFY(stampOf(at(u"restored"_s)).epoch != stampOf(m_library->folder()).epoch);
    const auto restored = opened(at(u"restored"_s), Library::Access::Write);
    QVERIFY(restored);
    QVERIFY(restored->completeIndex().wait());
    QCOMPARE(restored->search({.query = u"生态修复"_s}, 20, 0).wait()->total, 4);
    QCOMPARE(*restored->problems().wait(), QStringList());
    QCOMPARE(QDir(m_temporary.path()).entryList({u".baolan-*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestBackup::existingTargetsAreLeftAlone()
{
    const QByteArray before = bytesOf(at(u"good.zip"_s));
    const auto backup = m_library->backup(at(u"good.zip"_s)).wait();
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(at(u"good.zip"_s)), before);
    Progress progress;
    const auto restored = Library::restore(at(u"good.zip"_s), m_library->folder(), progress);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Exists);
    QVERIFY(m_library->problems().wait()->isEmpty());
}

void TestBackup::damagedArchives_data()
{
    QTest::addColumn<QString>("entry"); // that is other than the manifest says
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QString page = u"pages/"_s + u"0"_s.repeated(64);
    QTest::newRow("database") << u"library.sqlite"_s << QByteArray("SQLite format 3")
                              << u"(“library.sqlite” in it is not what was put there)"_s;
    QTest::newRow("page") << page << QByteArray("more")
                          << u"(“%1” in it is no part of a backup)"_s.arg(page);
    QTest::newRow("foreign name") << u"run.sh"_s << QByteArray("#!/bin/sh")
                                  << u"(“run.sh” in it is no part of a backup)"_s;
    QTest::newRow("manifest") << u"manifest.json"_s << QByteArray("{}")
                              << u"(“manifest.json” in it is not what was put there)"_s;
    QTest::newRow("database missing") << u"library.sqlite"_s << QByteArray()
                                      << u"(“library.sqlite” in it is not what was put there)"_s;
}

void TestBackup::damagedArchives()
{
    QFETCH(const QString, entry);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".zip"_s;
    QVERIFY(repack(name, entry, bytes));
    Progress progress;
    const auto restored = Library::restore(at(name), at(u"never"_s), progress);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Damaged);
    QCOMPARE(restored.error().where, at(name));
    QVERIFY(sentence(restored.error()).contains(said));
    QVERIFY(!QFileInfo::exists(at(u"never"_s)));
    QCOMPARE(QDir(m_temporary.path()).entryList({u".baolan-*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestBackup::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("no archive")
        << QByteArray("dear") << u"“%1” is no backup of a Baolan library; nothing was restored."_s;
    QTest::newRow("empty") << QByteArray()
                           << u"“%1” is no backup of a Baolan library; nothing was restored."_s;
    QTest::newRow("broken off") << bytesOf(at(u"good.zip"_s)).first(1000)
                                << u"The backup “%1” is damaged (the archive is broken, error 19); "
                                   "nothing was restored."_s;
}

void TestBackup::foreignFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const QString path = at(u"foreign.zip"_s);
    QVERIFY(writeBytes(path, bytes));
    Progress progress;
    const auto restored = Library::restore(path, at(u"never"_s), progress);
    QVERIFY(!restored);
    QCOMPARE(sentence(restored.error()), said.arg(path));
    QVERIFY(!QFileInfo::exists(at(u"never"_s)));
}

void TestBackup::foreignArchive()
{
    const QString letter = at(u"letter.txt"_s);
    QVERIFY(writeBytes(letter, "dear"));
    Progress progress;
    QVERIFY(writeArchive(at(u"letters.zip"_s), {{u"letter.txt"_s, letter}}, progress));
    const auto restored = Library::restore(at(u"letters.zip"_s), at(u"never"_s), progress);
    QCOMPARE(sentence(restored.error()),
             u"“%1” is no backup of a Baolan library; nothing was restored."_s.arg(
                 at(u"letters.zip"_s)));
}

void TestBackup::damagedPageIsNotBackedUp()
{
    Progress progress;
    QVERIFY(Library::restore(at(u"good.zip"_s), at(u"bitten"_s), progress));
    const auto library = opened(at(u"bitten"_s), Library::Access::Write);
    QVERIFY(library);
    const QDir pages(at(u"bitten/pages"_s));
    const QString page = pages.filePath(pages.entryList(QDir::Files).first());
    const QByteArray bytes = bytesOf(page);
    QVERIFY(writeBytes(page, bytes.left(bytes.size() - 1)));
    QCOMPARE(library->problems().wait()->size(), 1);
    const auto backup = library->backup(at(u"bitten.zip"_s)).wait();
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, Error::Code::Damaged);
    QVERIFY(!QFileInfo::exists(at(u"bitten.zip"_s)));
    // Importing the same bytes again mends it.
    library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait();
    QCOMPARE(bytesOf(page), bytes);
    QVERIFY(library->backup(at(u"bitten.zip"_s)).wait());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
