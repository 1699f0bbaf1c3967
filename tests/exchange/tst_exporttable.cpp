#include "exchange/codepoints.h"
#include "exchange/exporttable.h"
#include "exchange/tablecsv.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestExportTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codePoints();
    void rowOfAMark();
    void rowOfAnArticle();
    void marksWithoutAPlace_data();
    void marksWithoutAPlace();
    void articlesWithoutMarks();
    void forms_data();
    void forms();
    void formulasAreText_data();
    void formulasAreText();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void fullDisk();
};

static QString written(TableOf what, const QList<ExportedArticle> &articles,
                       const CsvForm &form = {})
{
    MemorySink sink;
    const auto writer = csvWriter(what, form, sink);
    bool isDone = bool(writer->begin(sampleLibrary()));
    for (const ExportedArticle &article : articles)
        isDone = isDone && writer->add(article);
    return isDone && writer->end() ? QString::fromUtf8(sink.bytes) : u"failed"_s;
}

// "column = value" of what is not empty.
static QStringList said(TableOf what, const ExportedArticle &article, qsizetype row = 0)
{
    const ExportTable table(what, sampleLibrary());
    const QList<TableColumn> columns = table.columns();
    const QStringList fields = table.rows(article).at(row);
    QStringList lines;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (!fields.at(at).isEmpty())
            lines << columns.at(at).name + u" = "_s + fields.at(at);
    }
    return lines;
}

void TestExportTable::rowOfAMark()
{
    ExportedArticle article = sampleArticle();
    MarkComment comment;
    comment.creator = u"王"_s;
    comment.text = u"同意"_s;
    article.marks.first().comments = {comment, comment};
    MarkLink link;
    link.uuid = u"l"_s;
    link.otherUuid = u"o"_s;
    MarkLink back = link;
    back.isFromOther = true;
    back.creator = u"王 五"_s;
    article.marks.first().links = {link, back};
    // 𠮷 has two UTF-16 units and is one character: [5, 7) is [4, 6).
    const QStringList expected{u"tags = 住房/棚改\n政策"_s,
                               u"quote = 改造"_s,
                               u"quote simplified = 改造"_s,
                               u"quote traditional = 改造"_s,
                               u"quote as imported = 改遭"_s,
                               u"left = 𠮷棚户区"_s,
                               u"right = 提速"_s,
                               u"note = 看这里\n两行"_s,
                               u"comments = 王: 同意\n王: 同意"_s,
                               u"links = supports o l\nsupported-by o l 王 五"_s,
                               u"important = yes"_s,
                               u"whole article = no"_s,
                               u"begin = 4"_s,
                               u"end = 6"_s,
                               u"state = ok"_s,
                               u"creator = 读者"_s,
                               u"created = 2026-01-02T03:04:05Z"_s,
                               u"modified = 2026-01-03T03:04:05Z"_s,
                               u"link = baolan://lib/art?mark=1"_s,
                               u"mark = 11111111-1111-4111-8111-111111111111"_s,
                               u"article = 22222222-2222-5222-8222-222222222222"_s,
                               u"city = 阜新市"_s,
                               u"city code = 210900"_s,
                               u"city inferred = no"_s,
                               u"date = 2025-07-03"_s,
                               u"date earliest = 2025-07-03"_s,
                               u"date latest = 2025-07-03"_s,
                               u"date known by = printed"_s,
                               u"paper = 阜新日报"_s,
                               u"page = A1"_s,
                               u"section = 要闻"_s,
                               u"headline = 𠮷棚户区改造提速"_s,
                               u"byline = 本报记者 周 明 崔振波"_s,
                               u"people = 周 明\n崔振波"_s,
                               u"citation = 周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, "
                               "2025-07-03(A1)."_s};
    QCOMPARE(said(TableOf::Marks, article), expected);
}

void TestExportTable::rowOfAnArticle()
{
    ExportedArticle article = sampleArticle();
    article.cited.date = dayOf(u"2025-09"_s, DateKind::Inferred);
    article.isStarred = true;
    article.reason = u"重复"_s;
    article.memo = u"一篇"_s;
    article.fields = {{u"学科"_s, u"新闻"_s}, {u"n"_s, u"1"_s}};
    article.marks << sampleMark();
    article.marks.last().mark.tags = {tagOf(u"政策"_s)};
    // 𠮷棚户区改造提速 has 8 characters, 正文 two; the line feed counts nothing.
    const QStringList expected{u"city = 阜新市"_s,
                               u"city code = 210900"_s,
                               u"city inferred = no"_s,
                               u"date = 2025-09"_s,
                               u"date earliest = 2025-09-01"_s,
                               u"date latest = 2025-09-30"_s,
                               u"date known by = inferred"_s,
                               u"paper = 阜新日报"_s,
                               u"page = A1"_s,
                               u"section = 要闻"_s,
                               u"headline = 𠮷棚户区改造提速"_s,
                               u"byline = 本报记者 周 明 崔振波"_s,
                               u"people = 周 明\n崔振波"_s,
                               u"citation = 周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, "
                               "[2025-09](A1)."_s,
                               u"origin = own"_s,
                               u"published at = 阜新"_s,
                               u"state = coded"_s,
                               u"reason = 重复"_s,
                               u"star = yes"_s,
                               u"script = hans"_s,
                               u"characters = 10"_s,
                               u"marks = 2"_s,
                               u"memo = 一篇"_s,
                               u"fields = 学科: 新闻\nn: 1"_s,
                               u"link = baolan://lib/art"_s,
                               u"article = 22222222-2222-5222-8222-222222222222"_s,
                               u"tag: 住房 = 0"_s,
                               u"tag: 住房/棚改 = 1"_s,
                               u"tag: 政策 = 2"_s};
    QCOMPARE(said(TableOf::Articles, article), expected);
}

void TestExportTable::marksWithoutAPlace_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<QString>("line");
    QTest::newRow("on the whole article") << true << MarkState::Ok << u"whole article = yes"_s;
    QTest::newRow("orphan") << false << MarkState::Orphan << u"state = orphan"_s;
}

void TestExportTable::marksWithoutAPlace()
{
    QFETCH(bool, isWhole);
    QFETCH(MarkState, state);
    QFETCH(QString, line);
    ExportedArticle article = sampleArticle();
    article.marks.first().mark.isWhole = isWhole;
    article.marks.first().mark.state = state;
    const QStringList lines = said(TableOf::Marks, article);
    QVERIFY(lines.contains(line));
    QVERIFY(!lines.join(u'\n').contains(u"begin ="_s));
    QVERIFY(!lines.join(u'\n').contains(u"end ="_s));
}

void TestExportTable::articlesWithoutMarks()
{
    const ExportedArticle bare;
    QCOMPARE(ExportTable(TableOf::Marks, {}).rows(bare).size(), 0);
    const QList<QStringList> rows = ExportTable(TableOf::Articles, {}).rows(bare);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().size(), ExportTable(TableOf::Articles, {}).columns().size());
}

void TestExportTable::forms_data()
{
    QTest::addColumn<CsvForm>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("CSV") << CsvForm{} << QByteArray("\xef\xbb\xbftags,quote,");
    QTest::newRow("TSV") << CsvForm{.separator = u'\t'} << QByteArray("\xef\xbb\xbftags\tquote\t");
    QTest::newRow("without a mark")
        << CsvForm{.mark = ByteOrderMark::None} << QByteArray("tags,quote,");
}

void TestExportTable::forms()
{
    QFETCH(CsvForm, form);
    QFETCH(QByteArray, beginning);
    MemorySink sink;
    const auto writer = csvWriter(TableOf::Marks, form, sink);
    QVERIFY(writer->begin(sampleLibrary()));
    QCOMPARE(sink.bytes.first(beginning.size()), beginning);
    QVERIFY(writer->add(sampleArticle()));
    QVERIFY(writer->end());
    QVERIFY(sink.bytes.endsWith("\r\n"));
    // The same again, byte for byte.
    MemorySink again;
    const auto other = csvWriter(TableOf::Marks, form, again);
    QVERIFY(other->begin(sampleLibrary()) && other->add(sampleArticle()) && other->end());
    QCOMPARE(again.bytes, sink.bytes);
}

void TestExportTable::formulasAreText_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("safe"); // as it stands in the file, in quotation marks if need be
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString &note, const QString &safe, const QString &plain) {
        QTest::newRow(qPrintable(note)) << note << safe << plain;
    };
    row(u"=1+1"_s, u"'=1+1"_s, u"=1+1"_s);
    row(u"+1"_s, u"'+1"_s, u"+1"_s);
    row(u"-1"_s, u"'-1"_s, u"-1"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s, u"@SUM(A1)"_s);
    row(u"\t=1"_s, u"\"'\t=1\""_s, u"\"\t=1\""_s);
    row(u"\r=1"_s, u"\"'\r=1\""_s, u"\"\r=1\""_s);
    row(u"\n=1"_s, u"\"'\n=1\""_s, u"\"\n=1\""_s);
    row(u"＝1"_s, u"'＝1"_s, u"＝1"_s);
    row(u"＋1"_s, u"'＋1"_s, u"＋1"_s);
    row(u"－1"_s, u"'－1"_s, u"－1"_s);
    row(u"＠1"_s, u"'＠1"_s, u"＠1"_s);
    row(u"'=1"_s, u"''=1"_s, u"'=1"_s);
    row(u"甲=1"_s, u"甲=1"_s, u"甲=1"_s);
    row(u"甲;=1"_s, u"\"甲;=1\""_s, u"\"甲;=1\""_s); // a list separator somewhere
}

void TestExportTable::formulasAreText()
{
    QFETCH(QString, note);
    QFETCH(QString, safe);
    QFETCH(QString, plain);
    ExportedArticle article = sampleArticle();
    article.marks.first().mark.note = note;
    for (const QChar separator : {u',', u'\t'}) {
        const QString text = written(TableOf::Marks, {article}, {.separator = separator});
        QVERIFY(text.contains(separator + safe + separator));
        const QString bare = written(TableOf::Marks, {article},
                                     {.separator = separator, .guard = FormulaGuard::None});
        QVERIFY(bare.contains(separator + plain + separator));
    }
}

void TestExportTable::everyFieldComesBack_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::newRow("CSV") << QChar(u',');
    QTest::newRow("TSV") << QChar(u'\t');
}

// Two hundred texts that are hard on readers of CSV.
void TestExportTable::everyFieldComesBack()
{
    QFETCH(QChar, separator);
    QStringList payloads;
    for (const QString &head : {QString(), u"'"_s, u"''"_s, u" "_s, u"甲"_s}) {
        for (const QString &sign :
             {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"＝"_s})
            for (const QString &rest : {QString(), u"cmd|' /C calc'!A0"_s, u"\",\"\t;\r\n=1"_s,
                                        u"HYPERLINK(\"http://a\",\"b\")"_s, u"𠮷"_s})
                payloads << head + sign + rest;
    }
    QCOMPARE(payloads.size(), 200);
    ExportedArticle article = sampleArticle();
    article.marks.clear();
    for (const QString &payload : payloads) {
        article.marks << sampleMark();
        article.marks.last().mark.note = payload;
    }
    const QString text = written(TableOf::Marks, {article}, {.separator = separator});
    const auto records = csvRecords(text);
    QVERIFY(records);
    QCOMPARE(records->size(), payloads.size() + 1);
    const qsizetype column = records->first().fields.indexOf(u"note"_s);
    for (qsizetype at = 0; at < payloads.size(); ++at)
        QCOMPARE(records->at(at + 1).fields.at(column), payloads.at(at));
}

void TestExportTable::fullDisk()
{
    MemorySink sink(800);
    const auto writer = csvWriter(TableOf::Marks, {}, sink);
    QVERIFY(writer->begin(sampleLibrary()));
    QCOMPARE(writer->add(sampleArticle()).error().code, Error::Code::DiskFull);
}

Q_DECLARE_METATYPE(CsvForm)
Q_DECLARE_METATYPE(MarkState)
// Everywhere in a text, the middle of characters and what lies outside of it included.
void TestExportTable::codePoints()
{
    const QString text = u"𠮷甲𠮷𠮷\n乙"_s + QChar(0xD842) + u'丙' + QChar(0xDFB7);
    const CodePoints places(text);
    const QList<qsizetype> expected{0, 1, 1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9};
    for (qsizetype at = 0; at < expected.size(); ++at) {
        QCOMPARE(places.at(at), expected[at]);
        QCOMPARE(toCodePoints(text, at), expected[at]);
    }
    QCOMPARE(places.at(-1), 0);
    QCOMPARE(places.at(100), 9);
}

QTEST_GUILESS_MAIN(TestExportTable)
#include "tst_exporttable.moc"
