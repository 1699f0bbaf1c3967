#include "craftedzip.h"
#include "exchange/qdc.h"
#include "exchange/qdpx.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

enum class Fate { Refused, Read };

QByteArray projectXml(const QByteArray &inside = {})
{
    return "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\"><Sources><TextSource "
           "guid=\"00000000-0000-4000-8000-000000000020\" plainTextPath=\"internal://a.txt\"/>"
           "</Sources>" +
           inside + "</Project>";
}

// A project that is as it should be, before what is not.
CraftedArchive withEntries(const QList<CraftedEntry> &entries)
{
    CraftedArchive archive;
    archive.entries = {{.name = "project.qde", .bytes = projectXml()},
                       {.name = "sources/a.txt", .bytes = "xyz"}};
    archive.entries += entries;
    return archive;
}

CraftedArchive withName(const QByteArray &name)
{
    return withEntries({{.name = name, .bytes = "evil"}});
}

CraftedArchive withMode(quint32 mode)
{
    constexpr int unixMode = 16;
    return withEntries(
        {{.name = "sources/b.txt", .bytes = "/etc/passwd", .attributes = mode << unixMode}});
}

CraftedArchive altered(const std::function<void(CraftedArchive &)> &change)
{
    CraftedArchive archive = withEntries({});
    change(archive);
    return archive;
}

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

} // namespace

// Archives and XML that were made to do harm: refused with a reason or read without any.
class TestHostileSwap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void archives_data();
    void archives();
    void xml_data();
    void codebook_data() { xml_data(); }
    void codebook();
    void project_data() { xml_data(); }
    void project();
    void longNames_data();
    void longNames();
    void farPlaces_data();
    void farPlaces();
    void cleanup();

private:
    QTemporaryDir m_folder; // in which the readers run
};

void TestHostileSwap::init()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkpath(u"here/in"_s));
    QVERIFY(QDir::setCurrent(m_folder.filePath(u"here/in"_s)));
}

// Nothing was written, neither there nor above.
void TestHostileSwap::cleanup()
{
    QCOMPARE(QDir(u"."_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QCOMPARE(QDir(u".."_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"in"_s});
}

void TestHostileSwap::archives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char *name, const CraftedArchive &archive,
                        Fate fate = Fate::Refused) {
        QTest::newRow(name) << bytesOf(archive) << fate;
    };
    row("as it should be", withEntries({}), Fate::Read);
    row("a name from the root", withName("/etc/passwd"));
    row("a name with two roots", withName("//server/share"));
    row("a name out of the archive", withName("../evil"));
    row("a name out of its folder", withName("sources/../../evil"));
    row("a folder above", withName("../"));
    row("a name with a dot", withName("sources/./b.txt"));
    row("an empty part of a name", withName("sources//b.txt"));
    row("backslashes", withName("sources\\..\\..\\evil"));
    row("a drive", withName("C:evil"));
    row("a drive and a root", withName("C:/evil"));
    row("a line break in a name", withName("sources/b\n.txt"));
    row("an escape in a name", withName("sources/\x1b[2J.txt"));
    row("no name", withName(""));
    row("NUL in a name", withName(QByteArray("sources/b\0.txt", 14)), Fate::Read);
    row("a name that turns about",
        withName("sources/\xe2\x80\xae"
                 "txt.exe"),
        Fate::Read);
    row("a name of 60,000 characters", withName("sources/" + QByteArray(60'000, 'n')), Fate::Read);
    row("a symbolic link", withMode(S_IFLNK | 0777));
    row("a device", withMode(S_IFBLK | 0666));
    row("a terminal", withMode(S_IFCHR | 0666));
    row("a pipe", withMode(S_IFIFO | 0666));
    row("a socket", withMode(S_IFSOCK | 0666));
    row("a program of the superuser", withMode(S_IFREG | 04777), Fate::Read);
    row("the same name twice", withEntries({{.name = "sources/a.txt", .bytes = "other"}}));
    row("the project twice", withEntries({{.name = "project.qde", .bytes = projectXml()}}));
    row("the same name in capitals", withEntries({{.name = "Sources/A.TXT", .bytes = "other"}}),
        Fate::Read);
    row("a password", withEntries({{.name = "sources/b.txt", .bytes = "x", .flags = 0x0801}}));
    row("a wrong checksum of the project",
        altered([](CraftedArchive &archive) { archive.entries[0].crc = 7; }));
    row("a wrong checksum of a text",
        altered([](CraftedArchive &archive) { archive.entries[1].crc = 7; }));
    row("a text longer than it says", altered([](CraftedArchive &archive) {
            archive.entries[1] = deflated("sources/a.txt", QByteArray(5000, 'x'));
            archive.entries[1].size = 5;
        }));
    row("a text shorter than it says", altered([](CraftedArchive &archive) {
            archive.entries[1] = deflated("sources/a.txt", QByteArray(5000, 'x'));
            archive.entries[1].size = 50'000;
        }));
    row("a project longer than it says", altered([](CraftedArchive &archive) {
            archive.entries[0] = deflated("project.qde", projectXml());
            archive.entries[0].size = 50;
        }));
    row("100 MB of nothing",
        withEntries({deflated("sources/b.txt", QByteArray(100'000'000, ' '))}));
    row("a project of 100 MB of nothing", altered([](CraftedArchive &archive) {
            archive.entries[0] = deflated("project.qde", projectXml(QByteArray(100'000'000, ' ')));
        }));
    row("says 4 GB",
        withEntries({{.name = "sources/b.txt", .bytes = "x", .method = 8, .size = 0xFFFFFFF0}}));
    row("three of 1 GB", altered([](CraftedArchive &archive) {
            for (const char *name : {"b", "c", "d"})
                archive.entries.append(
                    {.name = name, .bytes = "x", .method = 8, .size = 1'000'000'000});
        }));
    row("two entries on the same bytes",
        withEntries({{.name = "sources/b.txt", .bytes = "xyz", .offset = 0}}));
    row("another name before the bytes",
        withEntries({{.name = "sources/b.txt", .bytes = "x", .localName = "../../evil.tx"}}));
    row("bytes behind the end",
        withEntries({{.name = "sources/b.txt", .bytes = "x", .offset = 10'000'000}}));
    row("more entries than there are",
        altered([](CraftedArchive &archive) { archive.saysEntries = 9; }));
    row("fewer entries than there are",
        altered([](CraftedArchive &archive) { archive.saysEntries = 1; }));
    row("no entry", CraftedArchive{});
    row("a packing nobody knows",
        altered([](CraftedArchive &archive) { archive.entries[1].method = 99; }));
    row("packed bytes that are none", altered([](CraftedArchive &archive) {
            archive.entries[1].method = 8;
            archive.entries[1].bytes = QByteArray(100, '\xff');
            archive.entries[1].size = 200;
        }));
    row("60,000 files", altered([](CraftedArchive &archive) {
            for (int number = 0; number < 60'000; ++number)
                archive.entries.append({.name = "f" + QByteArray::number(number), .bytes = {}});
        }),
        Fate::Read);
    row("an archive as the project", altered([](CraftedArchive &archive) {
            archive.entries[0].bytes = bytesOf(withEntries({}));
        }));
    const QByteArray whole = bytesOf(withEntries({}));
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << Fate::Refused;
    QTest::newRow("the directory alone") << whole.mid(whole.indexOf("PK\1\2")) << Fate::Refused;
    QTest::newRow("its end alone") << whole.mid(whole.indexOf("PK\5\6")) << Fate::Refused;
    QTest::newRow("its beginning torn off") << whole.mid(40) << Fate::Refused;
}

void TestHostileSwap::archives()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Fate, fate);
    const auto notes = readQdpx(bytes, u"f.qdpx"_s);
    QCOMPARE(notes ? Fate::Read : Fate::Refused, fate);
    if (notes) {
        QCOMPARE(notes->texts.size(), 1);
        return;
    }
    QVERIFY(!notes.error().where.isEmpty());
    QVERIFY2(!notes.error().detail.isEmpty(), "refused without a reason");
}

// ROOT stands for the root element's name and namespace, END for its end.
void TestHostileSwap::xml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char *name, const QByteArray &xml, Fate fate = Fate::Refused) {
        QTest::newRow(name) << xml << fate;
    };
    const QByteArray empty = "<ROOT>END";
    row("as it should be", empty, Fate::Read);
    QByteArray laughs = "<!DOCTYPE r [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'l'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"" +
                  repeated(QByteArray("&") + char(name - 1) + ';', 10) + "\">";
    row("a billion laughs", laughs + "]><ROOT>&k;END");
    row("one long laugh", "<!DOCTYPE r [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]><ROOT>" +
                              repeated("&a;", 100'000) + "END");
    row("a file of the reader's", "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                  "<ROOT>&a;END");
    row("a page of the web", "<!DOCTYPE r [<!ENTITY a SYSTEM \"http://127.0.0.1/\">]><ROOT>&a;END");
    row("a parameter entity",
        "<!DOCTYPE r [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]>" + empty);
    row("a document type elsewhere", "<!DOCTYPE r SYSTEM \"http://127.0.0.1/r.dtd\">" + empty);
    row("a public document type", "<!DOCTYPE r PUBLIC \"-//A\" \"http://127.0.0.1/\">" + empty);
    row("a document type alone", "<!DOCTYPE r>" + empty);
    row("in small letters", "<!doctype r>" + empty);
    row("behind a comment", "<!-- a > b --><!DOCTYPE r []>" + empty);
    row("behind an instruction", "<?a > ?><!DOCTYPE r []>" + empty);
    row("a document type in a comment", "<!-- <!DOCTYPE r []> -->" + empty, Fate::Read);
    row("a document type as text", "<ROOT><a><![CDATA[<!DOCTYPE r []>]]></a>END", Fate::Read);
    row("an entity that is not declared", "<ROOT>&a;END");
    row("an inclusion",
        "<ROOT><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" "
        "href=\"file:///etc/passwd\" parse=\"text\"/>END",
        Fate::Read);
    row("a style sheet", "<?xml-stylesheet href=\"http://127.0.0.1/\"?>" + empty, Fate::Read);
    row("64 deep", "<ROOT>" + repeated("<a>", 63) + repeated("</a>", 63) + "END", Fate::Read);
    row("65 deep", "<ROOT>" + repeated("<a>", 64) + repeated("</a>", 64) + "END");
    row("a million deep", "<ROOT>" + repeated("<a>", 1'000'000));
    row("codes a million deep", "<ROOT><CodeBook><Codes>" + repeated("<Code>", 1'000'000));
    row("an attribute of 2 MB", "<ROOT><a b=\"" + QByteArray(2'000'000, 'b') + "\"/>END");
    QByteArray attributes;
    for (int number = 0; number < 100'000; ++number)
        attributes += " a" + QByteArray::number(number) + "=\"\"";
    row("100,000 attributes", "<ROOT><a" + attributes + "/>END");
    row("100,000 namespaces", "<ROOT><a" + attributes.replace(" a", " xmlns:a") + "/>END");
    row("an attribute twice", "<ROOT><a b=\"\" b=\"\"/>END");
    row("a name of 2 MB", "<ROOT><" + QByteArray(2'000'000, 'n') + "/>END");
    row("a comment of 5 MB", "<ROOT><!--" + QByteArray(5'000'000, 'c') + "-->END", Fate::Read);
    row("a text of 5 MB", "<ROOT>" + QByteArray(5'000'000, 't') + "END", Fate::Read);
    row("never closed", "<ROOT>");
    row("closed by another", "<ROOT><a></b>END");
    row("text behind", empty + "x");
    row("two roots", empty + "<b/>");
    row("nothing but a comment", "<!-- -->");
    row("NUL", QByteArray("<ROOT>\0END", 10));
    row("a control character", "<ROOT>\1END");
    row("a control character by number", "<ROOT>&#1;END");
    row("half a character by number", "<ROOT>&#xD800;END");
    row("no character by number", "<ROOT>&#x110000;END");
    row("bytes that are no text", "<ROOT>\xff\xfe\xff"
                                  "END");
    row("a text too long for its bytes", "<ROOT>\xc0\xaf"
                                         "END");
    row("a comment never closed", "<ROOT><!-- END");
    row("text never closed", "<ROOT><![CDATA[ END");
    row("a tag never closed", "<ROOT><a b=\"END");
    row("a prefix nobody declared", "<ROOT><a:b/>END");
    row("another encoding", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + empty);
    row("another encoding behind a tab", "<?xml\tversion=\"1.0\"\tencoding=\"utf-32\"?>" + empty);
    row("says UTF-16 and is not", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + empty,
        Fate::Read);
    row("says so behind a tab", "<?xml\tversion=\"1.0\" encoding=\"UTF-16\"?>" + empty, Fate::Read);
}

void TestHostileSwap::codebook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const Fate, fate);
    bytes.replace("ROOT", "CodeBook").replace("END", "</CodeBook>");
    const auto notes = readQdc(bytes, u"f.qdc"_s);
    QCOMPARE(notes ? Fate::Read : Fate::Refused, fate);
    if (notes) {
        QVERIFY(notes->tags.isEmpty());
        return;
    }
    QCOMPARE(notes.error().where, u"f.qdc"_s);
    QVERIFY2(!notes.error().detail.isEmpty(), "refused without a reason");
}

void TestHostileSwap::project()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const Fate, fate);
    bytes.replace("ROOT", "Project").replace("END", "</Project>");
    const auto notes =
        readQdpx(bytesOf({.entries = {{.name = "project.qde", .bytes = bytes}}}), u"f.qdpx"_s);
    QCOMPARE(notes ? Fate::Read : Fate::Refused, fate);
    if (notes) {
        QVERIFY(notes->marks.isEmpty());
        return;
    }
    QCOMPARE(notes.error().where, u"f.qdpx"_s);
    QVERIFY2(!notes.error().detail.isEmpty(), "refused without a reason");
}

// Codes under a name that no tag can have stand where it stands; it is told.
void TestHostileSwap::longNames_data()
{
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<qsizetype>("tags");
    QTest::addColumn<qsizetype>("longestPath");
    QTest::addColumn<QString>("loss");
    QByteArray children;
    for (int number = 0; number < 3000; ++number)
        children += "<Code name=\"c" + QByteArray::number(number) + "\"/>";
    const auto code = [](const QByteArray &name, const QByteArray &inside) {
        return "<Code name=\"" + name + "\">" + inside + "</Code>";
    };
    QTest::newRow("200 characters")
        << code(QByteArray(200, 'n'), {}) << qsizetype(1) << qsizetype(200) << QString();
    QTest::newRow("201 characters") << code(QByteArray(201, 'n'), {}) << qsizetype(0)
                                    << qsizetype(0) << QString(59, u'n') + u'…';
    QTest::newRow("a million characters and 3,000 codes below")
        << code(QByteArray(1'000'000, 'n'), children) << qsizetype(3000) << qsizetype(5)
        << QString(59, u'n') + u'…';
    QByteArray deep = children;
    for (int depth = 0; depth < 50; ++depth)
        deep = code(QByteArray(200, char('a' + depth % 26)), deep);
    // A path has 2,000 characters at most and the lines between: ten names, nothing below them.
    QTest::newRow("50 names of 200 characters and 3,000 codes below them")
        << deep << qsizetype(10) << qsizetype(2009) << QString(59, u'b') + u'…';
}

void TestHostileSwap::longNames()
{
    QFETCH(const QByteArray, codes);
    QFETCH(const qsizetype, tags);
    QFETCH(const qsizetype, longestPath);
    QFETCH(const QString, loss);
    const auto notes = readQdc("<CodeBook><Codes>" + codes + "</Codes></CodeBook>", u"f.qdc"_s);
    QVERIFY(notes);
    QCOMPARE(notes->tags.size(), tags);
    qsizetype longest = 0;
    for (const IncomingTag &tag : notes->tags)
        longest = std::max(longest, tag.path.size());
    QCOMPARE(longest, longestPath);
    QStringList losses;
    for (const IncomingLoss &lost : notes->losses)
        losses << lost.what + u':' + lost.where;
    QCOMPARE(losses.contains(u"bad-name:"_s + loss), !loss.isEmpty());
}

// Places at the ends of all numbers: no sum or difference of them is one.
void TestHostileSwap::farPlaces_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("from end to end")
        << QByteArray("-9223372036854775807") << QByteArray("9223372036854775807");
    QTest::newRow("from the least") << QByteArray("-9223372036854775808") << QByteArray("1");
    QTest::newRow("reversed") << QByteArray("9223372036854775807")
                              << QByteArray("-9223372036854775808");
    QTest::newRow("the farthest alone")
        << QByteArray("9223372036854775807") << QByteArray("9223372036854775807");
}

void TestHostileSwap::farPlaces()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    CraftedArchive archive = withEntries({});
    archive.entries[0].bytes.replace(
        "plainTextPath=\"internal://a.txt\"/>",
        "plainTextPath=\"internal://a.txt\"><PlainTextSelection name=\"y\" startPosition=\"" +
            start + "\" endPosition=\"" + end + "\"/></TextSource>");
    const auto notes = readQdpx(bytesOf(archive), u"f.qdpx"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    QVERIFY(!notes->marks.constFirst().position);
    QCOMPARE(notes->marks.constFirst().quote, u"y"_s);
}

QTEST_GUILESS_MAIN(TestHostileSwap)
#include "tst_hostileswap.moc"
