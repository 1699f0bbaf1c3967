#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What a room may include besides itself: other rooms, and the headers of libraries outside by the
// beginning of their names. Qt's core classes (Q…) are open to all.
struct Room
{
    QStringList rooms;
    QStringList outside;
};

// The house, as README.md draws it.
const QMap<QString, Room> &house()
{
    static const QStringList models{u"base"_s, u"paper"_s, u"hanzi"_s};
    static const QMap<QString, Room> rooms{
        {u"app/base"_s, {{}, {u"zip.h"_s}}},
        {u"app/paper"_s, {{u"base"_s}, {}}},
        {u"app/hanzi"_s, {{u"base"_s, u"paper"_s}, {u"opencc/"_s, u"unicode/"_s}}},
        {u"app/places"_s, {{u"base"_s, u"paper"_s, u"hanzi"_s}, {}}},
        {u"app/ingest"_s,
         {{u"base"_s, u"paper"_s, u"hanzi"_s, u"places"_s},
          {u"libxml/"_s, u"poppler-"_s, u"linux/"_s}}},
        {u"app/store"_s, {{u"base"_s, u"paper"_s}, {u"sqlite3.h"_s}}},
        {u"app/search"_s,
         {{u"base"_s, u"paper"_s, u"hanzi"_s, u"places"_s}, {u"lucene++/"_s, u"boost/"_s}}},
        {u"app/marks"_s, {{u"base"_s, u"paper"_s, u"hanzi"_s}, {}}},
        {u"app/exchange"_s,
         {{u"base"_s, u"paper"_s, u"hanzi"_s, u"marks"_s}, {u"cairo-pdf.h"_s, u"pango/"_s}}},
        {u"app/library"_s,
         {{u"base"_s, u"paper"_s, u"hanzi"_s, u"places"_s, u"ingest"_s, u"store"_s, u"search"_s,
           u"marks"_s, u"exchange"_s},
          {}}},
        {u"app/cli"_s, {{u"base"_s, u"paper"_s, u"library"_s}, {}}},
        {u"ui/look"_s, {models, {}}},
        {u"ui/models"_s, {models + QStringList{u"look"_s}, {}}},
        {u"ui/reader"_s, {models + QStringList{u"look"_s}, {}}},
        {u"ui/browse"_s, {models + QStringList{u"look"_s, u"models"_s}, {}}},
        {u"ui/marks"_s, {models + QStringList{u"look"_s, u"models"_s, u"browse"_s}, {}}},
        {u"ui/search"_s, {models + QStringList{u"look"_s, u"models"_s, u"browse"_s}, {}}},
        {u"ui/ingest"_s, {models + QStringList{u"look"_s, u"models"_s}, {}}},
        {u"ui/window"_s,
         {models + QStringList{u"look"_s, u"models"_s, u"reader"_s, u"browse"_s, u"marks"_s,
                               u"search"_s, u"ingest"_s, u"library"_s},
          {}}},
    };
    return rooms;
}

// The C and POSIX headers beneath the standard library that rooms need; the compiler's own need
// none.
bool isSystemHeader(const QString &name)
{
    return !name.contains(u'.') || name.startsWith(u"sys/"_s) ||
           QStringList{u"fcntl.h"_s, u"unistd.h"_s, u"pthread.h"_s,
                       u"pwd.h"_s,   u"iconv.h"_s,  u"dirent.h"_s}
               .contains(name);
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s+([<\"][^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList includes;
    for (auto found = form.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        includes << found.next().captured(1);
    return includes;
}

// The sentence that says what is wrong with an include of a file of `room`; empty when nothing is.
QString fault(const QString &room, const QString &include)
{
    const Room &rules = house()[room];
    const QString name = include.mid(1);
    if (include.startsWith(u'"')) {
        const QString other = name.section(u'/', 0, -2);
        const bool isOwn = other == room.section(u'/', 1);
        return isOwn || rules.rooms.contains(other) ? QString() : u"may not include "_s + name;
    }
    if (isSystemHeader(name) && !name.startsWith(u'Q'))
        return {};
    const auto begins = [&name](const QString &beginning) { return name.startsWith(beginning); };
    if (name.startsWith(u'Q'))
        return {};
    return std::ranges::any_of(rules.outside, begins) ? QString() : u"is no place for "_s + name;
}

} // namespace

// Reads every include of app/ and ui/ and compares it with the house.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheHouse_data();
    void includesFollowTheHouse();
    void everyRoomIsKnown();
    void outsideLibrariesStayInSources();
    void faultsAreFound();
};

void TestLayers::includesFollowTheHouse_data()
{
    QTest::addColumn<QString>("room");
    for (auto room = house().keyBegin(); room != house().keyEnd(); ++room)
        QTest::newRow(qPrintable(*room)) << *room;
}

void TestLayers::includesFollowTheHouse()
{
    QFETCH(QString, room);
    QStringList faults;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/") + room, {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(files.hasNext(), qPrintable(room + u" is empty"_s));
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString &include : includesOf(path)) {
            const QString wrong = fault(room, include);
            if (!wrong.isEmpty())
                faults << files.fileName() + u' ' + wrong;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::everyRoomIsKnown()
{
    for (const QString &floor : {u"app"_s, u"ui"_s}) {
        const QDir folder(QStringLiteral(SOURCE_FOLDER "/") + floor);
        for (const QString &room : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(house().contains(floor + u'/' + room), qPrintable(room));
    }
}

void TestLayers::outsideLibrariesStayInSources()
{
    QStringList faults;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/app"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString &include : includesOf(path)) {
            const QString name = include.mid(1);
            // A header that only its own room's sources include may show the library it wraps.
            const bool isOutside =
                include.startsWith(u'<') && name.contains(u".h"_s) && !isSystemHeader(name);
            if (isOutside && !path.contains(u"/search/"_s) && !path.contains(u"/hanzi/"_s))
                faults << files.fileName() + u": "_s + name;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::faultsAreFound()
{
    QCOMPARE(fault(u"app/store"_s, u"\"search/querytree.h"_s),
             u"may not include search/querytree.h"_s);
    QCOMPARE(fault(u"app/hanzi"_s, u"<sqlite3.h"_s), u"is no place for sqlite3.h"_s);
    QCOMPARE(fault(u"ui/reader"_s, u"\"library/library.h"_s),
             u"may not include library/library.h"_s);
    QCOMPARE(fault(u"app/store"_s, u"<sqlite3.h"_s), QString());
    QCOMPARE(fault(u"app/store"_s, u"\"store/schema.h"_s), QString());
    QCOMPARE(fault(u"app/base"_s, u"<vector"_s), QString());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
