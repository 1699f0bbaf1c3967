#include "exchange/bibliography.h"
#include "sampleexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBibliography final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void biblatex();
    void biblatexOfLittle();
    void biblatexNames_data();
    void biblatexNames();
    void biblatexEscapes_data();
    void biblatexEscapes();
    void ris();
    void risKeepsToItsLines();
    void cslJson();
    void cslOfLittle();
    void linesOfReferences();
    void nothingToCite_data();
    void nothingToCite();
    void fullDisk();
};

static QString written(CitationStyle style, const QList<ExportedArticle> &articles)
{
    MemorySink sink;
    const auto writer = bibliographyWriter(style, sink);
    bool isDone = bool(writer->begin(sampleLibrary()));
    for (const ExportedArticle &article : articles)
        isDone = isDone && writer->add(article);
    return isDone && writer->end() ? QString::fromUtf8(sink.bytes) : u"failed"_s;
}

void TestBibliography::keys()
{
    // The first 16 digits of the SHA-1 of the UUID, as sha1sum prints it.
    QCOMPARE(citationKey(sampleArticle().uuid), u"baolan-46a05015ff3075b2"_s);
    QCOMPARE(citationKey(sampleArticle().uuid.toUpper()), citationKey(sampleArticle().uuid));
    QSet<QString> keys;
    for (int number = 0; number < 10'000; ++number)
        keys << citationKey(QString::number(number));
    QCOMPARE(keys.size(), 10'000);
}

void TestBibliography::biblatex()
{
    const QString common = u"@article{baolan-46a05015ff3075b2,\n"
                           "  entrysubtype = {newspaper},\n"
                           "  author = {周明 and 崔振波},\n"
                           "  title = {𠮷棚户区改造提速},\n"
                           "  journaltitle = {阜新日报},\n"
                           "  journalsubtitle = {要闻},\n"
                           "  location = {阜新},\n"
                           "  date = {2025-07-03},\n"
                           "  %1 = {A1},\n"
                           "  langid = {chinese},\n"
                           "  keywords = {住房/棚改, 政策},\n"
                           "  annotation = {“改造”：看这里 两行 baolan://lib/art},\n"
                           "}\n"_s;
    QCOMPARE(written(CitationStyle::BiblatexGbt, {sampleArticle()}), common.arg(u"number"_s));
    QCOMPARE(written(CitationStyle::Biblatex, {sampleArticle()}), common.arg(u"pages"_s));
}

void TestBibliography::biblatexOfLittle()
{
    ExportedArticle article;
    article.uuid = sampleArticle().uuid;
    article.cited.byline = u"本报评论员"_s;
    article.cited.date = dayOf(u"2025-09"_s, DateKind::Inferred);
    article.cited.url = u"https://a.example/b%20c_{d}"_s;
    article.cited.accessed = QDate(2025, 9, 4);
    QCOMPARE(written(CitationStyle::Biblatex, {article}),
             u"@article{baolan-46a05015ff3075b2,\n"
             "  entrysubtype = {newspaper},\n"
             "  author = {{本报评论员}},\n"
             "  date = {2025-09?},\n"
             "  langid = {chinese},\n"
             "  url = {https://a.example/b%20c_%7Bd%7D},\n"
             "  urldate = {2025-09-04},\n"
             "}\n"_s);
}

void TestBibliography::biblatexNames_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("author");
    QTest::newRow("two of one surname") << QStringList{u"John and Mary Smith"_s, u"周明"_s}
                                        << u"Smith, John and Smith, Mary and 周明"_s;
    QTest::newRow("two commas") << QStringList{u"Smith, John, Jr."_s} << u"Smith, {John, Jr.}"_s;
    QTest::newRow("a body of two")
        << QStringList{u"教育局 and 公安局"_s} << u"{教育局 and 公安局}"_s;
}

void TestBibliography::biblatexNames()
{
    QFETCH(QStringList, people);
    QFETCH(QString, author);
    ExportedArticle article;
    article.cited.people = people;
    const QString entry = written(CitationStyle::Biblatex, {article});
    QVERIFY2(entry.contains(u"  author = {"_s + author + u"},\n"_s), qPrintable(entry));
}

void TestBibliography::biblatexEscapes_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("title");
    QTest::newRow("signs of TeX") << u"5% & $3 #1 a_b"_s << u"5\\% \\& \\$3 \\#1 a\\_b"_s;
    QTest::newRow("braces the wrong way round")
        << u"}{"_s << u"\\textbraceright{}\\textbraceleft{}"_s;
    QTest::newRow("command") << u"\\input{x}"_s << u"\\textbackslash{}input\\{x\\}"_s;
    QTest::newRow("brace that is never closed")
        << u"{甲{乙}"_s << u"\\textbraceleft{}甲\\textbraceleft{}乙\\textbraceright{}"_s;
    QTest::newRow("tilde and hat") << u"~^"_s << u"\\textasciitilde{}\\textasciicircum{}"_s;
    QTest::newRow("line breaks") << u"上\r\n下\u2028末"_s << u"上 下 末"_s;
}

void TestBibliography::biblatexEscapes()
{
    QFETCH(QString, headline);
    QFETCH(QString, title);
    ExportedArticle article;
    article.cited.headline = headline;
    const QString entry = written(CitationStyle::Biblatex, {article});
    QVERIFY2(entry.contains(u"  title = {"_s + title + u"},\n"_s), qPrintable(entry));
    QCOMPARE(entry.count(u'{'), entry.count(u'}'));
}

void TestBibliography::ris()
{
    ExportedArticle article = sampleArticle();
    article.cited.date.kind = DateKind::Inferred;
    article.cited.url = u"https://a.example/b"_s;
    article.cited.accessed = QDate(2026, 1, 2);
    article.memo = u"一篇"_s;
    const QString record = u"TY  - NEWS\r\n"
                           "AU  - 周, 明\r\n"
                           "AU  - 崔, 振波\r\n"
                           "TI  - 𠮷棚户区改造提速\r\n"
                           "T2  - 阜新日报\r\n"
                           "CY  - 阜新\r\n"
                           "DA  - 2025/07/03/\r\n"
                           "PY  - 2025\r\n"
                           "SP  - A1\r\n"
                           "SE  - 要闻\r\n"
                           "LA  - zh-CN\r\n"
                           "UR  - https://a.example/b\r\n"
                           "Y2  - 2026/01/02/\r\n"
                           "KW  - 住房/棚改\r\n"
                           "KW  - 政策\r\n"
                           "N1  - 一篇\r\n"
                           "N1  - “改造”：看这里 两行\r\n"
                           "N1  - 日期系推断\r\n"
                           "N1  - baolan://lib/art\r\n"
                           "ER  - \r\n"_s;
    QCOMPARE(written(CitationStyle::Ris, {article, article}), record + u"\r\n"_s + record);
}

// No text of a page may begin a line, let alone a record.
void TestBibliography::risKeepsToItsLines()
{
    ExportedArticle article;
    article.cited.headline = u"甲\r\nER  - \r\nTY  - BOOK"_s;
    article.cited.people = QStringList{u"某局, 某处"_s};
    article.cited.date = dayOf(u"2025"_s, DateKind::Given);
    article.isTraditional = true;
    QCOMPARE(written(CitationStyle::Ris, {article}), u"TY  - NEWS\r\n"
                                                     "AU  - 某局， 某处\r\n"
                                                     "TI  - 甲 ER - TY - BOOK\r\n"
                                                     "DA  - 2025///\r\n"
                                                     "PY  - 2025\r\n"
                                                     "LA  - zh-TW\r\n"
                                                     "ER  - \r\n"_s);
}

void TestBibliography::cslJson()
{
    ExportedArticle article = sampleArticle();
    article.cited.scriptNote = u"原文繁体"_s;
    const QByteArray bytes = written(CitationStyle::CslJson, {article, article}).toUtf8();
    const QJsonArray items = QJsonDocument::fromJson(bytes).array();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0), items.at(1));
    const QJsonObject expected{
        {u"id"_s, u"baolan-46a05015ff3075b2"_s},
        {u"type"_s, u"article-newspaper"_s},
        {u"language"_s, u"zh-CN"_s},
        {u"author"_s, QJsonArray{QJsonObject{{u"family"_s, u"周"_s}, {u"given"_s, u"明"_s}},
                                 QJsonObject{{u"family"_s, u"崔"_s}, {u"given"_s, u"振波"_s}}}},
        {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2025, 7, 3}}}}},
        {u"title"_s, u"𠮷棚户区改造提速"_s},
        {u"container-title"_s, u"阜新日报"_s},
        {u"publisher-place"_s, u"阜新"_s},
        {u"page"_s, u"A1"_s},
        {u"section"_s, u"要闻"_s},
        {u"keyword"_s, u"住房/棚改, 政策"_s},
        {u"note"_s, u"“改造”：看这里 两行\n原文繁体"_s},
        {u"custom"_s, QJsonObject{{u"uuid"_s, article.uuid},
                                  {u"link"_s, u"baolan://lib/art"_s},
                                  {u"city"_s, u"阜新市"_s}}}};
    QCOMPARE(items.at(0).toObject(), expected);
}

void TestBibliography::cslOfLittle()
{
    ExportedArticle article;
    article.cited.people = QStringList{u"本报评论员"_s, u"阿布列力·热斯坎"_s};
    article.cited.date = dayOf(u"2025-09~"_s, DateKind::Given);
    article.cited.url = u"https://a.example/b"_s;
    article.cited.accessed = QDate(2025, 9, 4);
    const QJsonObject item =
        QJsonDocument::fromJson(written(CitationStyle::CslJson, {article}).toUtf8())[0].toObject();
    QCOMPARE(item.value(u"author"_s).toArray(),
             (QJsonArray{QJsonObject{{u"literal"_s, u"本报评论员"_s}},
                         QJsonObject{{u"family"_s, u"阿布列力·热斯坎"_s}}}));
    QCOMPARE(item.value(u"issued"_s).toObject(),
             (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2025, 9}}}, {u"circa"_s, true}}));
    QCOMPARE(item.value(u"accessed"_s).toObject(),
             (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2025, 9, 4}}}}));
    QCOMPARE(item.value(u"URL"_s).toString(), u"https://a.example/b"_s);
    for (const QString &name : {u"title"_s, u"container-title"_s, u"page"_s, u"note"_s})
        QVERIFY(!item.contains(name));
}

void TestBibliography::linesOfReferences()
{
    QCOMPARE(written(CitationStyle::Gbt2025, {sampleArticle(), ExportedArticle()}),
             u"周明，崔振波. 𠮷棚户区改造提速[N]. 阜新日报，2025-07-03（A1）.\n"
             "[题名不详][N]. [报纸名不详]，[日期不详].\n"_s);
}

void TestBibliography::nothingToCite_data()
{
    QTest::addColumn<CitationStyle>("style");
    QTest::addColumn<QString>("text");
    QTest::newRow("BibLaTeX") << CitationStyle::Biblatex << QString();
    QTest::newRow("RIS") << CitationStyle::Ris << QString();
    QTest::newRow("CSL-JSON") << CitationStyle::CslJson << u"[\n\n]\n"_s;
    QTest::newRow("lines") << CitationStyle::Gbt2015 << QString();
}

void TestBibliography::nothingToCite()
{
    QFETCH(CitationStyle, style);
    QTEST(written(style, {}), "text");
}

void TestBibliography::fullDisk()
{
    for (const CitationStyle style : citationStyles()) {
        MemorySink sink(20);
        const auto writer = bibliographyWriter(style, sink);
        QVERIFY(writer->begin(sampleLibrary()));
        QCOMPARE(writer->add(sampleArticle()).error().code, Error::Code::DiskFull);
    }
}

Q_DECLARE_METATYPE(CitationStyle)
QTEST_GUILESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
