#include "base/archive.h"
#include "exchange/codebookappendix.h"
#include "exchange/codebookdocx.h"
#include "exchange/codebookhtml.h"
#include "sampleexport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestCodebookAppendix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries();
    void html();
    void nothingOfTheReadersIsMarkup_data();
    void nothingOfTheReadersIsMarkup();
    void docx();
    void fullDisk();
};

static ExportedLibrary library()
{
    ExportedLibrary library = sampleLibrary();
    Tag &tag = library.codebook[0];
    tag.description = u"凡涉及住房\n第二行"_s;
    tag.whenToUse = u"讲到房子"_s;
    tag.whenNotToUse = u"讲到办公楼"_s;
    tag.example = u"棚户区改造"_s;
    tag.aliases = QStringList{u"房"_s};
    tag.names = {{u"en"_s, u"Housing"_s}};
    tag.marks = 2;
    tag.marksBelow = 5;
    return library;
}

void TestCodebookAppendix::entries()
{
    const QList<AppendixEntry> entries = appendixEntries(library());
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).level, 1);
    QCOMPARE(entries.at(0).heading, u"住房"_s);
    const QList<std::pair<QString, QString>> parts{
        {u"定义"_s, u"凡涉及住房\n第二行"_s}, {u"何时使用"_s, u"讲到房子"_s},
        {u"何时不用"_s, u"讲到办公楼"_s},     {u"例"_s, u"棚户区改造"_s},
        {u"又名"_s, u"房、Housing（en）"_s},  {u"标记"_s, u"2处，连同下级5处"_s}};
    QCOMPARE(entries.at(0).parts, parts);
    QCOMPARE(entries.at(1).level, 2);
    QCOMPARE(entries.at(1).heading, u"住房 / 棚改"_s);
    QCOMPARE(entries.at(1).parts, (QList<std::pair<QString, QString>>{
                                      {u"标记"_s, u"0处"_s}})); // what is empty is left out
    QCOMPARE(appendixTitle(library()), u"编码手册：城市"_s);
}

void TestCodebookAppendix::html()
{
    const QString page = codebookHtml(library());
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(page.contains(u"<title>编码手册：城市</title>"_s));
    QVERIFY(page.contains(u"content=\"default-src 'none'; style-src 'unsafe-inline'\""_s));
    QVERIFY(page.contains(u"<h2>住房</h2>"_s));
    QVERIFY(page.contains(u"<h3>住房 / 棚改</h3>"_s));
    QVERIFY(page.contains(u"<dt>定义</dt><dd>凡涉及住房\n第二行</dd>"_s));
    QVERIFY(page.endsWith(u"</html>\n"_s));
    for (const QString &foreign : {u"<script"_s, u"http:"_s, u"https:"_s, u" src="_s, u"url("_s})
        QVERIFY(!page.contains(foreign));
    QCOMPARE(codebookHtml(library()), page);
}

void TestCodebookAppendix::nothingOfTheReadersIsMarkup_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("element") << u"<img src=x onerror=alert(1)>"_s
                             << u"&lt;img src=x onerror=alert(1)&gt;"_s;
    QTest::newRow("end of the page") << u"</dd></html>"_s << u"&lt;/dd&gt;&lt;/html&gt;"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s << u"&amp;lt;b&amp;gt;"_s;
    QTest::newRow("places in our own form") << u"%1 %2 %3"_s << u"%1 %2 %3"_s;
    QTest::newRow("control") << u"甲\x01乙"_s << u"甲\xfffd乙"_s;
}

void TestCodebookAppendix::nothingOfTheReadersIsMarkup()
{
    QFETCH(QString, words);
    QFETCH(QString, escaped);
    ExportedLibrary library = sampleLibrary();
    library.name = words;
    library.codebook[0].path = joinTagPath({words});
    library.codebook[0].description = words;
    const QString page = codebookHtml(library);
    QCOMPARE(page.count(u"<title>编码手册："_s + escaped + u"</title>"_s), 1);
    QCOMPARE(page.count(u"<dd>"_s + escaped + u"</dd>"_s), 1);
    QCOMPARE(page.count(u"<script"_s) + page.count(u"<img"_s), 0);
    QCOMPARE(page.count(u"</html>"_s), 1);
}

// The words of the paragraphs, each behind its style.
static QStringList paragraphsOf(const QByteArray &xml)
{
    QStringList paragraphs;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"p")
            paragraphs << QString();
        else if (reader.name() == u"pStyle")
            paragraphs.last() += u"["_s + reader.attributes().value(u"w:val"_s).toString() + u']';
        else if (reader.name() == u"br")
            paragraphs.last() += u'|';
        else if (reader.name() == u"t")
            paragraphs.last() += reader.readElementText();
    }
    return reader.hasError() ? QStringList{reader.errorString()} : paragraphs;
}

void TestCodebookAppendix::docx()
{
    MemorySink sink;
    QVERIFY(writeCodebookDocx(library(), sink));
    Result<MemoryArchive> archive = MemoryArchive::open(sink.bytes);
    QVERIFY(archive);
    const Result<QByteArray> document = archive->member(u"word/document.xml"_s, 1 << 20);
    QVERIFY(document);
    QCOMPARE(paragraphsOf(*document),
             (QStringList{
                 u"[Title]编码手册：城市"_s, u"[Heading1]住房"_s, u"定义：凡涉及住房|第二行"_s,
                 u"何时使用：讲到房子"_s, u"何时不用：讲到办公楼"_s, u"例：棚户区改造"_s,
                 u"又名：房、Housing（en）"_s, u"标记：2处，连同下级5处"_s,
                 u"[Heading2]住房 / 棚改"_s, u"标记：0处"_s, u"[Heading1]政策"_s, u"标记：0处"_s}));
    MemorySink again;
    QVERIFY(writeCodebookDocx(library(), again));
    QCOMPARE(again.bytes, sink.bytes);
}

void TestCodebookAppendix::fullDisk()
{
    MemorySink sink(100);
    QCOMPARE(writeCodebookDocx(library(), sink).error().code, Error::Code::DiskFull);
}

QTEST_GUILESS_MAIN(TestCodebookAppendix)
#include "tst_codebookappendix.moc"
