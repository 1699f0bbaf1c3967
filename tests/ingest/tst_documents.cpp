#include "base/archive.h"
#include "ingest/documentlines.h"
#include "ingest/filelines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// DOCX, ODT and EPUB, and what format a file is.
class TestDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docx();
    void docxWithoutStyles();
    void odt();
    void epub();
    void hostile_data();
    void hostile();
    void bombsAreRefused();
    void partsBeyondTheLimit();
    void formats_data();
    void formats();
    void largestFiles();
};

namespace {

using Members = QList<std::pair<QString, QByteArray>>;

QByteArray zipOf(const Members &members)
{
    QTemporaryDir folder;
    QList<ArchiveMember> sources;
    for (const auto &[name, bytes] : members) {
        const QString path = folder.filePath(QString::number(sources.size()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        sources << ArchiveMember{name, path};
    }
    Progress progress;
    const QString path = folder.filePath(u"zip"_s);
    if (!writeArchive(path, sources, progress))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray word("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"");

QByteArray documentXml(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + word + "><w:body>" + body +
           "</w:body></w:document>";
}

QByteArray docxOf(const QByteArray &body)
{
    return zipOf({{u"word/document.xml"_s, documentXml(body)}});
}

QByteArray odtOf(const QByteArray &text)
{
    return zipOf(
        {{u"content.xml"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                            "<office:automatic-styles><style:style style:name=\"P1\" "
                            "style:parent-style-name=\"Title\"/></office:automatic-styles>"
                            "<office:body><office:text>" +
                                text + "</office:text></office:body></office:document-content>"}});
}

const QByteArray container(
    "<?xml version=\"1.0\"?><container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
    "<rootfiles><rootfile full-path=\"OEBPS/content.opf\" "
    "media-type=\"application/oebps-package+xml\"/></rootfiles></container>");

QByteArray epubOf(const QByteArray &package, const Members &parts)
{
    return zipOf(
        Members{{u"META-INF/container.xml"_s, container},
                {u"OEBPS/content.opf"_s,
                 "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\">" +
                     package + "</package>"}} +
        parts);
}

QList<int> headingsOf(const PageLines &page)
{
    QList<int> levels;
    for (const LineHint hint : page.hints)
        levels << hint.heading;
    return levels;
}

} // namespace

void TestDocuments::docx()
{
    const QByteArray body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>桥通了</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space=\"preserve\">本报讯 </w:t></w:r><w:r><w:t>新大桥</w:t><w:tab/>"
        "<w:t>通车。</w:t><w:br/><w:t>又一行</w:t></w:r></w:p>"
        "<w:p/>"
        "<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>留下</w:t>"
        "</w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>fù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>阜</w:t>"
        "</w:r></w:rubyBase></w:ruby></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r>"
        "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>框里</w:t></w:r></w:p>"
        "</mc:Fallback></mc:AlternateContent><w:t>框外</w:t></w:r></w:p>";
    const QByteArray styles = "<w:styles " + word +
                              "><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                              "</w:styles>";
    const auto page = docxLines(
        zipOf({{u"word/document.xml"_s, documentXml(body)}, {u"word/styles.xml"_s, styles}}));
    QVERIFY(page);
    QCOMPARE(page->lines, (QStringList{u"桥通了"_s, u"本报讯 新大桥\t通车。"_s, u"又一行"_s,
                                       u"留下"_s, u"阜"_s, u"格"_s, u"框里"_s, u"框外"_s}));
    QCOMPARE(headingsOf(*page), (QList<int>{1, 0, 0, 0, 0, 0, 0, 0}));
    QVERIFY(page->hints[1].startsParagraph);
    QVERIFY(!page->hints[2].startsParagraph);
}

void TestDocuments::docxWithoutStyles()
{
    const auto page = docxLines(docxOf("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>副"
                                       "</w:t></w:r></w:p>"));
    QVERIFY(page);
    QCOMPARE(headingsOf(*page), QList<int>{2});
}

void TestDocuments::odt()
{
    const auto page = odtLines(odtOf(
        "<text:p text:style-name=\"P1\">桥通了</text:p><text:h "
        "text:outline-level=\"2\">副题</text:h>"
        "<text:p>本报讯<text:s text:c=\"3\"/>新大桥<text:tab/>通车。<text:line-break/>又一行"
        "<text:note><text:note-body><text:p>脚注</text:p></text:note-body></text:note></text:p>"
        "<text:list><text:list-item><text:p><text:ruby><text:ruby-base>阜</text:ruby-base>"
        "<text:ruby-text>fù</text:ruby-text></text:ruby>新</text:p></text:list-item></text:list>"));
    QVERIFY(page);
    QCOMPARE(page->lines, (QStringList{u"桥通了"_s, u"副题"_s, u"本报讯   新大桥\t通车。"_s,
                                       u"又一行"_s, u"阜新"_s}));
    QCOMPARE(headingsOf(*page), (QList<int>{1, 2, 0, 0, 0}));
}

void TestDocuments::epub()
{
    const auto page = epubLines(epubOf(
        "<manifest><item id=\"b\" href=\"text/%E4%BA%8C.xhtml\" "
        "media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"a.xhtml\" "
        "media-type=\"application/xhtml+xml\"/><item id=\"c\" href=\"c.css\" "
        "media-type=\"text/css\"/></manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/>"
        "<itemref idref=\"c\"/></spine>",
        {{u"OEBPS/a.xhtml"_s,
          "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML "
          "1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\"><html><head><title>书"
          "</title></head><body><h1>第一章</h1><p>甲&nbsp;乙</p></body></html>"},
         {u"OEBPS/text/二.xhtml"_s, "<html><body><h1>第二章</h1><p>丙</p></body></html>"},
         {u"OEBPS/c.css"_s, "p{}"}}));
    QVERIFY(page);
    QCOMPARE(page->lines, (QStringList{u"第一章"_s, u"甲\u00a0乙"_s, u"第二章"_s, u"丙"_s}));
    QCOMPARE(page->pageStarts, (QList<int>{1, 3}));
    QCOMPARE(headingsOf(*page), (QList<int>{1, 0, 1, 0}));
}

void TestDocuments::hostile_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = docxOf("<w:p><w:r><w:t>字</w:t></w:r></w:p>");
    QTest::newRow("no archive") << FileFormat::Docx << QByteArray("PK\x03\x04nothing more");
    QTest::newRow("cut off") << FileFormat::Docx << good.chopped(30);
    QTest::newRow("nothing") << FileFormat::Odt << QByteArray();
    QTest::newRow("without its document") << FileFormat::Docx << zipOf({{u"a"_s, "b"}});
    QTest::newRow("name that leads away")
        << FileFormat::Docx << QByteArray(good).replace("word/document.xml", "../../ocument.xml");
    QByteArray secret = good;
    secret[secret.indexOf("PK\x03\x04") + 6] |= 1;
    secret[secret.indexOf("PK\x01\x02") + 8] |= 1;
    QTest::newRow("encrypted") << FileFormat::Docx << secret;
    QByteArray wrongSum = good;
    wrongSum[wrongSum.indexOf("PK\x03\x04") + 14] ^= 1;
    wrongSum[wrongSum.indexOf("PK\x01\x02") + 16] ^= 1;
    QTest::newRow("bad checksum") << FileFormat::Docx << wrongSum;
    QTest::newRow("XML broken off") << FileFormat::Docx << docxOf("<w:p><w:r>");
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"字字字字字\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>";
    QTest::newRow("entities") << FileFormat::Docx << zipOf({{u"word/document.xml"_s, laughs}});
    QTest::newRow("a file outside")
        << FileFormat::Odt
        << zipOf({{u"content.xml"_s, "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                     "<d>&x;</d>"}});
    QTest::newRow("nested without end")
        << FileFormat::Docx << docxOf(QByteArray("<w:p>").repeated(100));
    QTest::newRow("a book that names a part outside")
        << FileFormat::Epub
        << epubOf("<manifest><item id=\"a\" href=\"../../../../etc/passwd\" "
                  "media-type=\"text/html\"/></manifest><spine><itemref idref=\"a\"/></spine>",
                  {});
}

void TestDocuments::hostile()
{
    QFETCH(const FileFormat, format);
    QFETCH(const QByteArray, bytes);
    const auto page = fileLines(format, bytes);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::Damaged);
}

// A thousand to one, in an entry that is honest of its size, and in one that is not.
void TestDocuments::bombsAreRefused()
{
    QByteArray bomb = docxOf(QByteArray(8 << 20, ' '));
    QCOMPARE(docxLines(bomb).error().code, Error::Code::Damaged);
    QVERIFY(docxLines(bomb).error().detail.startsWith(u"zip-bomb:"_s));
    for (const auto &[header, field] : {std::pair{"PK\x03\x04", 22}, std::pair{"PK\x01\x02", 24}}) {
        const qsizetype at = bomb.indexOf(header) + field;
        bomb.replace(at, 4, QByteArray("\x00\x10\x00\x00", 4)); // 4 KiB
    }
    QCOMPARE(docxLines(bomb).error().code, Error::Code::Damaged);
    Members many;
    for (int i = 0; i < 10'001; ++i)
        many << std::pair{u"a%1"_s.arg(i), QByteArray()};
    const auto crowded = MemoryArchive::open(zipOf(many));
    QVERIFY(!crowded);
    QCOMPARE(crowded.error().detail, u"zip-entries:10001"_s);
}

void TestDocuments::partsBeyondTheLimit()
{
    auto archive = MemoryArchive::open(zipOf({{u"a"_s, "12345"}}));
    QVERIFY(archive);
    QCOMPARE(archive->names(), QStringList{u"a"_s});
    QCOMPARE(*archive->member(u"a"_s, 5), QByteArray("12345"));
    QCOMPARE(archive->member(u"a"_s, 4).error().code, Error::Code::TooLarge);
    QCOMPARE(archive->member(u"b"_s, 5).error().code, Error::Code::NotFound);
    const QByteArray zip = zipOf({{u"a"_s, "12345"}, {u"b"_s, "12345"}});
    QVERIFY(MemoryArchive::open(zip, {.all = 10}));
    QVERIFY(!MemoryArchive::open(zip, {.all = 9}));
    QVERIFY(!MemoryArchive::open(zip, {.member = 4}));
}

void TestDocuments::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<FileFormat>("format");
    const auto row = [](const char *what, const QString &name, const QByteArray &beginning,
                        FileFormat format) { QTest::newRow(what) << name << beginning << format; };
    row("text", u"a.txt"_s, "本报讯", FileFormat::Text);
    row("Markdown", u"a.md"_s, "# 题", FileFormat::Text);
    row("no name, nothing", {}, {}, FileFormat::Text);
    row("PDF", u"a.txt"_s, "%PDF-1.4", FileFormat::Pdf);
    row("PDF by name", u"a.PDF"_s, {}, FileFormat::Pdf);
    row("PNG", u"a.html"_s, "\x89PNG\r\n\x1a\n", FileFormat::Image);
    row("JPEG", u"a"_s, "\xff\xd8\xff\xe0", FileFormat::Image);
    row("TIFF", u"a"_s, QByteArray("II*\0", 4), FileFormat::Image);
    row("WebP", u"a"_s, "RIFF1234WEBP", FileFormat::Image);
    row("GIF", u"a"_s, "GIF89a", FileFormat::Image);
    row("BMP", u"a"_s, QByteArray("BM1234\0\0\0\0", 10), FileFormat::Image);
    row("text that begins with BM", u"a"_s, "BMW in Shenyang", FileFormat::Text);
    row("EPUB", u"a.zip"_s, QByteArray("PK\x03\x04") + "mimetypeapplication/epub+zip",
        FileFormat::Epub);
    row("ODT", u"a"_s, QByteArray("PK\x03\x04") + "mimetypeapplication/vnd.oasis.opendocument.text",
        FileFormat::Odt);
    row("DOCX", u"a"_s, QByteArray("PK\x03\x04") + "[Content_Types].xml word/document.xml",
        FileFormat::Docx);
    row("DOCX by name", u"a.docx"_s, QByteArray("PK\x03\x04"), FileFormat::Docx);
    row("HTML", u"a.txt"_s, "\n<!-- x --><!DOCTYPE html><p>", FileFormat::Html);
    row("HTML by name", u"a.HTM"_s, "<p>", FileFormat::Html);
    row("HTML in UTF-16", u"a"_s, QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14), FileFormat::Html);
    row("text about HTML", u"a.txt"_s, "<甲>乙", FileFormat::Text);
    row("JSON Lines", u"a.jsonl"_s, "{", FileFormat::JsonLines);
    row("JSON Lines by text", u"a.txt"_s, "{\"title\":\"甲\",\"text\":\"乙\"}\n",
        FileFormat::JsonLines);
    row("CSV", u"a.CSV"_s, "title,text", FileFormat::Csv);
    row("TSV", u"a.tsv"_s, "title\ttext", FileFormat::Csv);
    row("RIS", u"a.txt"_s, "\xef\xbb\xbfTY  - NEWS\nTI  - 甲", FileFormat::Ris);
    row("CSL-JSON", u"a.json"_s, "[\n {\"id\": \"1\", \"type\": \"article-newspaper\"", //
        FileFormat::CslJson);
    row("labelled", u"a.txt"_s, "标题：桥通了\n作者：张三\n正文：本报讯", FileFormat::Labelled);
    row("labelled, in GB 2312", u"a.txt"_s,
        "\xb1\xea\xcc\xe2\xa3\xba\xc7\xc5\xcd\xa8\xc1\xcb\n\xd5\xfd\xce\xc4\xa3\xba\xb1\xbe\xb1\xa8"
        "\n",
        FileFormat::Labelled);
    row("labelled, traditional, in brackets", u"a.txt"_s, "【標題】：橋通了\n【內容】：本報訊",
        FileFormat::Labelled);
    row("one label is none", u"a.txt"_s, "标题：桥通了\n本报讯", FileFormat::Text);
}

void TestDocuments::formats()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    QTEST(fileFormat(name, beginning), "format");
}

void TestDocuments::largestFiles()
{
    QCOMPARE(largestFile(FileFormat::Text), qint64(32) << 20);
    QCOMPARE(largestFile(FileFormat::Html), qint64(32) << 20);
    QCOMPARE(largestFile(FileFormat::Epub), qint64(256) << 20);
    QCOMPARE(largestFile(FileFormat::Pdf), qint64(256) << 20);
    QCOMPARE(largestFile(FileFormat::Image), qint64(64) << 20);
    QVERIFY(holdsRecords(FileFormat::Labelled));
    QVERIFY(!holdsRecords(FileFormat::Image));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
