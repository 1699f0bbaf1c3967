#include "base/archive.h"
#include "exchange/readinghtml.h"
#include "exchange/readingoffice.h"
#include "exchange/readingtext.h"
#include "sampleexport.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using MakeFormat = std::unique_ptr<ReadingFormat> (*)(ByteSink &);

class TestReadingFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText();
    void page();
    void policyIsOfTheStyleSheet();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void documents_data();
    void documents();
    void mimeTypeComesFirst();
};

static QByteArray written(MakeFormat make, const ExportedArticle &article)
{
    MemorySink sink;
    const auto writer = readingWriter({}, make(sink));
    const bool done = writer->begin(sampleLibrary()) && writer->add(article) && writer->end();
    return done ? sink.bytes : QByteArray();
}

static ExportedArticle bothScripts()
{
    ExportedArticle article = sampleArticle();
    article.marks.first().simplified = u"棚户区\n改造"_s;
    article.marks.first().traditional = u"棚戶區\n改造"_s;
    return article;
}

void TestReadingFormats::plainText()
{
    const QString rule(40, u'-');
    QCOMPARE(QString::fromUtf8(written(plainTextFormat, bothScripts())),
             u"报栏摘录：城市\n"_s + QString(40, u'=') + u"\n\n\n𠮷棚户区改造提速\n"_s + rule +
                 u"\n阜新市 · 2025-07-03 · 要闻\n\n【简】棚户区\n改造\n\n【繁】棚戶區\n改造\n\n"
                 "重要\n标签：住房 / 棚改；政策\n看这里\n两行\n"
                 "—— 周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, 2025-07-03(A1).\n"
                 "baolan://lib/art?mark=1\n"_s);
}

void TestReadingFormats::page()
{
    const QString html = QString::fromUtf8(written(htmlFormat, bothScripts()));
    QVERIFY(html.contains(
        u"<div class=\"scripts\">\n"
        "<blockquote lang=\"zh-Hans\"><p><span class=\"label\">简</span>棚户区</p><p>改造</p>"
        "</blockquote>\n"
        "<blockquote lang=\"zh-Hant\"><p><span class=\"label\">繁</span>棚戶區</p><p>改造</p>"
        "</blockquote>\n</div>\n"_s));
    QVERIFY(html.contains(u"<h2>𠮷棚户区改造提速</h2>\n"_s));
    QVERIFY(html.contains(u" <a href=\"baolan://lib/art?mark=1\">回到原文</a></p>\n"_s));
    QCOMPARE(html.count(u"<a "_s), 1);
}

void TestReadingFormats::policyIsOfTheStyleSheet()
{
    const QByteArray html = written(htmlFormat, bothScripts());
    const qsizetype begin = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("content=\"default-src 'none'; style-src 'sha256-" + hash +
                          "'; base-uri 'none'; form-action 'none'\""));
    QVERIFY(!style.contains("url("));
}

void TestReadingFormats::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of the style sheet") << u"</style></body>]]>"_s;
    QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)"_s;
    QTest::newRow("picture") << u"<img src=http://a.example onerror=alert(1)>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &#60; &nbsp;"_s;
    QTest::newRow("address") << u"javascript:alert(1) http://a.example"_s;
    QTest::newRow("style") << u"x{background:url(http://a.example)} %1 %2"_s;
    QTest::newRow("field of Word") << u"</w:t></w:r> HYPERLINK \"http://a.example\""_s;
    QTest::newRow("OpenDocument") << u"</text:p><text:a xlink:href=\"http://a.example\">"_s;
}

// All its words, with the tags gone and the entities read.
static QString wordsOfXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            words += reader.text();
        else if (token == QXmlStreamReader::StartElement && reader.name() == u"s")
            words += u' ';
    }
    return reader.hasError() ? reader.errorString() : words;
}

static QByteArray part(const QByteArray &package, const QString &name)
{
    Result<MemoryArchive> archive = MemoryArchive::open(package);
    if (!archive)
        return {};
    constexpr qint64 largest = qint64(1) << 20;
    const Result<QByteArray> member = archive->member(name, largest);
    return member ? *member : QByteArray();
}

void TestReadingFormats::hostileTextStaysText()
{
    QFETCH(QString, text);
    const QString wrapped = u"甲"_s + text + u"乙"_s;
    ExportedArticle article = sampleArticle();
    article.cited.headline = wrapped;
    article.city = wrapped;
    ExportedMark &mark = article.marks.first();
    mark.simplified = wrapped;
    mark.mark.note = wrapped;
    mark.mark.tags = {tagOf(u"甲乙"_s)};
    mark.comments = {MarkComment{.text = wrapped}};
    // Headline, facts, passage, note, comment, and the reference.
    constexpr int places = 6;
    const QString plain = QString::fromUtf8(written(plainTextFormat, article));
    QCOMPARE(plain.count(wrapped), places);
    QCOMPARE(wordsOfXml(part(written(docxFormat, article), u"word/document.xml"_s)).count(wrapped),
             places);
    QCOMPARE(wordsOfXml(part(written(odtFormat, article), u"content.xml"_s)).count(wrapped),
             places);
    QString html = QString::fromUtf8(written(htmlFormat, article));
    html = html.mid(html.indexOf(u"<body>"_s)).remove(u"</html>\n"_s);
    QCOMPARE(wordsOfXml(html.toUtf8()).count(wrapped), places);
    QCOMPARE(html.count(u"<a "_s), 1);
}

void TestReadingFormats::documents_data()
{
    QTest::addColumn<bool>("isOdt");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("DOCX") << false
                          << QStringList{u"<w:pStyle w:val=\"Title\"/>"_s,
                                         u"<w:pStyle w:val=\"Heading1\"/>"_s,
                                         u"<w:pStyle w:val=\"QuoteHans\"/>"_s,
                                         u"<w:pStyle w:val=\"QuoteHant\"/>"_s,
                                         u"<w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/>"_s,
                                         u"HYPERLINK &quot;baolan://lib/art?mark=1&quot;"_s};
    QTest::newRow("ODT") << true
                         << QStringList{u"text:style-name=\"Title\""_s,
                                        u"text:style-name=\"Heading_20_1\""_s,
                                        u"text:style-name=\"QuoteHans\""_s,
                                        u"text:style-name=\"QuoteHant\""_s,
                                        u"table:number-columns-repeated=\"2\""_s,
                                        u"看这里<text:line-break/>两行"_s,
                                        u"xlink:href=\"baolan://lib/art?mark=1\""_s};
}

void TestReadingFormats::documents()
{
    QFETCH(bool, isOdt);
    QFETCH(QStringList, pieces);
    const QByteArray package = written(isOdt ? odtFormat : docxFormat, bothScripts());
    const QString xml =
        QString::fromUtf8(part(package, isOdt ? u"content.xml"_s : u"word/document.xml"_s));
    for (const QString &piece : std::as_const(pieces))
        QVERIFY2(xml.contains(piece), qPrintable(piece));
    QCOMPARE(written(isOdt ? odtFormat : docxFormat, bothScripts()), package);
}

// Programs that look at the first bytes know an OpenDocument by them.
void TestReadingFormats::mimeTypeComesFirst()
{
    const QByteArray package = written(odtFormat, bothScripts());
    QCOMPARE(package.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

QTEST_GUILESS_MAIN(TestReadingFormats)
#include "tst_readingformats.moc"
