#include "craftedzip.h"
#include "describednotes.h"
#include "exchange/codebookcsv.h"
#include "exchange/codebooksofothers.h"
#include "exchange/incomingcheck.h"
#include "exchange/notesparcel.h"
#include "exchange/notesreader.h"
#include "exchange/qdc.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray zipOf(const QByteArrayList &names)
{
    CraftedArchive archive;
    for (const QByteArray &name : names)
        archive.entries << CraftedEntry{.name = name, .bytes = "x"};
    return bytesOf(archive);
}

// A line of marks with these fields besides.
QByteArray markLine(const QByteArray &fields, const QByteArray &last = "1")
{
    return R"({"uuid":"33333333-cccc-4ccc-8ccc-00000000000)" + last +
           R"(","article":"22222222-bbbb-4bbb-8bbb-000000000001","state":"ok")" + fields + "}\n";
}

// An article of ours with the text 甲乙丙 and these marks.
QByteArray articleLine(const QByteArray &marks)
{
    return R"({"id":"x","title":"t","baolan":{"uuid":"22222222-bbbb-4bbb-8bbb-000000000001",)"
           R"("source_text":"甲乙丙","marks":[)" +
           marks.trimmed().replace("}\n{", "},{") + "]}}\n";
}

QByteArray taguetteCodebook()
{
    MemorySink sink;
    TaguetteCodebookWriter writer(sink);
    return writeExchanged(writer) ? sink.bytes : QByteArray();
}

} // namespace

class TestNotesReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyQuotes();
    void codebooks_data();
    void codebooks();
    void noNotes_data();
    void noNotes();
    void refused_data();
    void refused();
    void othersAnnotations_data();
    void othersAnnotations();
    void hostile_data();
    void hostile();
    void storable();
    void memosOnTheSame();
    void longLines();
};

// Where no more words can be taken from a text, marks that have theirs still stand in it.
void TestNotesReader::manyQuotes()
{
    constexpr qsizetype length = 1'000'000;
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"t"_s, .text = QString(length, u'甲')};
    for (int number = 0; number < 51; ++number)
        notes.marks << IncomingMark{.textKey = u"t"_s, .position = {{0, length}}};
    notes.marks << IncomingMark{.textKey = u"t"_s, .position = {{3, 5}}, .quote = u"甲甲"_s};
    notes.marks << IncomingMark{.textKey = u"t"_s, .position = {{3, 5}}, .quote = u"乙"_s};
    settle(notes);
    QCOMPARE(notes.marks.size(), 52); // the 51st has no words and no place
    QVERIFY(notes.marks[49].position);
    QCOMPARE(notes.marks[50].quote, u"甲甲"_s);
    QVERIFY(notes.marks[50].position);
    QVERIFY(!notes.marks[51].position);
}

void TestNotesReader::codebooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("color"); // of the second tag
    QTest::addColumn<int>("slot");      // of the first
    const QList<Tag> codebook = exchangedLibrary().codebook;
    QTest::newRow("ours") << codebookCsv(codebook).toUtf8() << u"#86250E"_s << 3;
    QTest::newRow("qdc") << *qdcCodebook(codebook) << u"#86250E"_s << 3;
    QTest::newRow("Taguette") << taguetteCodebook() << QString() << 0;
    QTest::newRow("QualCoder") << qualCoderCodebook(codebook.mid(0, 1) + codebook).toUtf8()
                               << QString() << 0;
}

void TestNotesReader::codebooks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, color);
    QFETCH(const int, slot);
    const auto notes = readNotes(bytes, u"f"_s);
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QVERIFY(notes->marks.isEmpty() && notes->texts.isEmpty());
    QCOMPARE(notes->tags.size(), 2);
    QCOMPARE(notes->tags.at(0).path, u"住房"_s);
    QVERIFY(notes->tags.at(0).description.startsWith(u"关于"_s));
    QCOMPARE(notes->tags.at(0).slot, slot);
    QCOMPARE(notes->tags.at(1).path, u"住房/棚\\/改 & <b>"_s);
    QCOMPARE(notes->tags.at(1).color, color);
}

void TestNotesReader::noNotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("white space") << QByteArray("\xef\xbb\xbf \r\n\t") << u"empty"_s;
    QTest::newRow("a page") << QByteArray("# 国事\n据新华社电，昨日\n") << u"page"_s;
    QTest::newRow("a page that begins as archives do") << QByteArray("PK赛\n昨日\n") << u"page"_s;
    QTest::newRow("a page in GB 18030") << QByteArray("\xb1\xbe\xb2\xba\n") << u"page"_s;
    QTest::newRow("a page with arrows")
        << QByteArray("头版>>二版\n正文。\n又一段。\n") << u"page"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") << u"pdf"_s;
    QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"picture"_s;
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << u"picture"_s;
    QTest::newRow("a TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << u"picture"_s;
    QTest::newRow("bytes") << QByteArray("a\0b", 3) << u"binary"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><title>报</title>") << u"web-page"_s;
    QTest::newRow("a web page behind a declaration")
        << QByteArray("<?xml version=\"1.0\"?>\n<html xmlns=\"x\"/>") << u"web-page"_s;
    QTest::newRow("other XML") << QByteArray("<rss/>") << u"xml"_s;
    QTest::newRow("the inside of a project")
        << QByteArray("<Project origin=\"x\"><CodeBook/></Project>") << u"xml"_s;
    QTest::newRow("a .docx") << zipOf({"[Content_Types].xml", "word/document.xml"})
                             << u"document"_s;
    QTest::newRow("an .odt") << zipOf({"mimetype", "content.xml"}) << u"document"_s;
    QTest::newRow("an EPUB") << zipOf({"mimetype", "META-INF/container.xml"}) << u"document"_s;
    QTest::newRow("an .xlsx") << zipOf({"xl/workbook.xml"}) << u"sheet"_s;
    QTest::newRow("a plain archive") << zipOf({"a.txt", "b.txt"}) << u"archive"_s;
    QTest::newRow("an object") << QByteArray("{\"a\":1}") << u"json"_s;
    QTest::newRow("a list") << QByteArray("[{\"title\":\"x\"}]") << u"json"_s;
    QTest::newRow("an empty list") << QByteArray("[]") << u"json"_s;
    QTest::newRow("records") << QByteArray("{\"title\":\"x\"}\n{\"title\":\"y\"}\n")
                             << u"records"_s;
    QTest::newRow("a table") << QByteArray("title,text\na,b\nc,d\n") << u"table"_s;
    QTest::newRow("an empty field") << QByteArray("\"\"\n") << u"page"_s;
    QTest::newRow("a page with a comma") << QByteArray("Hello, world\n正文\n") << u"page"_s;
}

void TestNotesReader::noNotes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const auto notes = readNotes(bytes, u"f"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error(), (Error{Error::Code::Unsupported, u"f"_s, u"notes:"_s + kind}));
}

void TestNotesReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("half an object") << QByteArray("{\"a\":") << Error::Code::Damaged << u"f"_s;
    QTest::newRow("half a list") << QByteArray("[{\"target\":") << Error::Code::Damaged << u"f"_s;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << Error::Code::Damaged << u"f"_s;
    QTest::newRow("a parcel of tomorrow") << QByteArray(R"({"baolan":"notes-parcel","version":9})")
                                          << Error::Code::Unsupported << u"f"_s;
    QTest::newRow("a line cut short")
        << markLine("") + markLine("").left(30) << Error::Code::Damaged << u"f: 2"_s;
    QTest::newRow("a NUL between the lines")
        << markLine(",\"note\":\"" + QByteArray(5000, 'a') + '"') + QByteArray("\0\n", 2)
        << Error::Code::Damaged << u"f: 2"_s;
    QTest::newRow("a line that is no UTF-8")
        << markLine("") + markLine(",\"note\":\"\xff\"") << Error::Code::Damaged << u"f: 2"_s;
    QTest::newRow("a broken archive")
        << zipOf({"project.qde"}).chopped(9) << Error::Code::Damaged << u"f"_s;
    QTest::newRow("a project that is none")
        << zipOf({"project.qde"}) << Error::Code::Damaged << u"f"_s;
    QTest::newRow("a codebook with a document type")
        << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><CodeBook/>") << Error::Code::Damaged
        << u"f"_s;
    QTest::newRow("a table that is never closed")
        << QByteArray("quote\n\"a\n") << Error::Code::BadTable << u"f: 2"_s;
}

void TestNotesReader::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    QFETCH(const QString, where);
    const auto notes = readNotes(bytes, u"f"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, code);
    QCOMPARE(notes.error().where, where);
    QVERIFY(!notes.error().detail.isEmpty());
}

void TestNotesReader::othersAnnotations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("program");
    const QByteArray selector(R"("selector":[{"type":"TextQuoteSelector","exact":"甲"}])");
    const QByteArray w3c =
        R"({"type":"Annotation","id":"http://a/1","target":{"source":"http://p",)" + selector +
        "}}";
    const QByteArray row =
        R"({"id":"q","uri":"http://p","text":"","target":[{"source":"http://p",)" + selector +
        "}]}";
    QTest::newRow("W3C, alone") << w3c << QString();
    QTest::newRow("W3C, with a line end") << w3c + "\n" << QString();
    QTest::newRow("W3C, a list") << "[" + w3c + "]" << QString();
    QTest::newRow("W3C, over several lines") << "{\n" + w3c.mid(1) << QString();
    QTest::newRow("Hypothesis") << "{\"annotations\":[" + row + "]}" << u"Hypothesis"_s;
    QTest::newRow("Hypothesis, rows") << "{\"rows\":[" + row + "]}" << u"Hypothesis"_s;
    QTest::newRow("Hypothesis, a list") << "[" + row + "]" << u"Hypothesis"_s;
}

void TestNotesReader::othersAnnotations()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, program);
    const auto notes = readNotes(bytes, u"f"_s);
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QVERIFY(!notes->isOurs);
    QCOMPARE(notes->program, program);
    QCOMPARE(notes->marks.size(), 1);
    QCOMPARE(notes->marks.at(0).quote, u"甲"_s);
    QVERIFY(!notes->marks.at(0).uuid.isEmpty());
    QCOMPARE(notes->texts.at(0).key, u"http://p"_s);
}

// Lines of ours that nobody wrote who meant well: how many marks come, and what is lost.
void TestNotesReader::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QStringList>("losses");
    const QByteArray quote(R"(,"quote":"乙","range":[1,2])");
    QTest::newRow("as it should be") << articleLine(markLine(quote)) << 1 << QStringList();
    QTest::newRow("the same mark twice")
        << articleLine(markLine(quote) + markLine(quote)) << 1
        << QStringList{u"duplicate-guid:33333333-cccc-4ccc-8ccc-000000000001"_s};
    QTest::newRow("the same article twice")
        << articleLine(markLine(quote)) + articleLine(markLine(quote, "2")) << 2 << QStringList();
    QTest::newRow("a place on other words")
        << articleLine(markLine(R"(,"quote":"乙","range":[0,1])")) << 1
        << QStringList{u"position:乙"_s};
    QTest::newRow("a place behind the text")
        << articleLine(markLine(R"(,"quote":"乙","range":[3,4])")) << 1
        << QStringList{u"position:乙"_s};
    QTest::newRow("a place behind the text and no words")
        << articleLine(markLine(R"(,"note":"n","range":[1,9])")) << 0
        << (QStringList{u"position:33333333-cccc-4ccc-8ccc-000000000001"_s, u"target:n"_s});
    QTest::newRow("neither place nor words")
        << markLine("") << 0 << QStringList{u"target:33333333-cccc-4ccc-8ccc-000000000001"_s};
    QTest::newRow("something between the lines")
        << markLine(quote) + "{}\n" + markLine(quote, "2") << 2 << QStringList{u"annotation:2"_s};
    QTest::newRow("marks that are no list")
        << QByteArray(R"({"baolan":{"uuid":"22222222-bbbb-4bbb-8bbb-000000000001","marks":{}}})")
        << 0 << QStringList{u"field:1: marks"_s};
    QTest::newRow("a comment that is there twice")
        << markLine(quote + R"(,"comments":[{"uuid":"44444444-dddd-4ddd-8ddd-000000000001",)"
                            R"("text":"a"},{"uuid":"44444444-dddd-4ddd-8ddd-000000000001",)"
                            R"("text":"b"}])")
        << 1 << QStringList(); // its words are kept, under a name of their own
}

void TestNotesReader::hostile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, marks);
    QFETCH(const QStringList, losses);
    const auto notes = readNotes(bytes, u"f"_s);
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QCOMPARE(notes->marks.size(), marks);
    QCOMPARE(lossesOf(notes->losses), losses);
}

// What no library can hold stands as U+FFFD, and is told once a mark.
void TestNotesReader::storable()
{
    const auto notes = readNotes(
        markLine(R"(,"quote":"乙","note":"a\u0000b\ud800","tags":[{"path":"x\udc00"}])"), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.at(0).note, u"a\uFFFDb\uFFFD"_s);
    QCOMPARE(notes->marks.at(0).tagPaths, QStringList{u"x\uFFFD"_s});
    QCOMPARE(
        lossesOf(notes->losses),
        (QStringList{u"character:x\uFFFD"_s, u"character:33333333-cccc-4ccc-8ccc-000000000001"_s}));
}

void TestNotesReader::memosOnTheSame()
{
    const auto notes =
        readNotes("{\"baolan\":\"notes-parcel\",\"version\":1}\n"
                  "{\"memo\":{\"about\":\"city\",\"key\":\"210200\",\"text\":\"a\"}}\n"
                  "{\"memo\":{\"about\":\"city\",\"key\":\"210200\",\"text\":\"b\"}}\n"
                  "{\"end\":{\"marks\":0}}\n",
                  u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->memos.size(), 2);
    QVERIFY(notes->memos.at(0).kind == MemoKind::City);
    QVERIFY(notes->memos.at(1).kind == MemoKind::Free);
    QCOMPARE(notes->memos.at(1).title, u"210200"_s);
    QCOMPARE(notes->memos.at(1).key, QString());
}

void TestNotesReader::longLines()
{
    constexpr qsizetype length = qsizetype(1) << 20;
    const QByteArray note = ",\"quote\":\"乙\",\"note\":\"" + QByteArray(length, 'a') + '"';
    const auto lines = readNotes(markLine(note), u"f"_s);
    QVERIFY(lines);
    QCOMPARE(lines->marks.at(0).note.size(), length);
    const auto table = readNotes("quote,note\n乙," + QByteArray(length, 'a') + "\n", u"f"_s);
    QVERIFY(table);
    QCOMPARE(table->marks.at(0).note.size(), length);
    QVERIFY(!readNotes(QByteArray(length, 'a'), u"f"_s));
    QVERIFY(!readNotes(QByteArray(length, '"'), u"f"_s));
    QVERIFY(!readNotes(QByteArray(length, '{'), u"f"_s));
    QVERIFY(!readNotes(QByteArray(length, '<'), u"f"_s));
}

QTEST_GUILESS_MAIN(TestNotesReader)
#include "tst_notesreader.moc"
