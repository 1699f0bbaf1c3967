#include "base/archive.h"
#include "exchange/tablexlsx.h"
#include "sampleexport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1 << 24;

QByteArray written(TableOf what, const QList<ExportedArticle> &articles, qsizetype rowsOfSheet)
{
    MemorySink sink;
    const auto writer = xlsxWriter(what, sink, rowsOfSheet);
    bool isDone = bool(writer->begin(sampleLibrary()));
    for (const ExportedArticle &article : articles)
        isDone = isDone && writer->add(article);
    return isDone && writer->end() ? sink.bytes : QByteArray();
}

// Place, style, type and text of each cell, as "B2 1 inlineStr 改造"; a fault of the XML is one,
// too.
QStringList cellsOf(const QByteArray &xlsx, const QString &part)
{
    Result<MemoryArchive> archive = MemoryArchive::open(xlsx);
    if (!archive)
        return {archive.error().detail};
    const Result<QByteArray> bytes = archive->member(part, largest);
    if (!bytes)
        return {bytes.error().detail};
    QStringList cells;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c")
            continue;
        const QXmlStreamAttributes told = xml.attributes();
        const QStringList cell{told.value(u"r"_s).toString(), told.value(u"s"_s).toString(),
                               told.value(u"t"_s).toString(),
                               xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        cells << cell.join(u' ');
    }
    return xml.hasError() ? QStringList{xml.errorString()} : cells;
}

const QString &firstSheet()
{
    static const QString name = u"xl/worksheets/sheet1.xml"_s;
    return name;
}

QString noteCell(const QString &note)
{
    ExportedArticle article = sampleArticle();
    article.marks.first().mark.note = note;
    const QStringList cells = cellsOf(written(TableOf::Marks, {article}, 10), firstSheet());
    return cells.filter(QRegularExpression(u"^H2 "_s))
        .value(0)
        .mid(QByteArray("H2 1 inlineStr ").size());
}

} // namespace

class TestTableXlsx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void cells();
    void onlyCountsAreNumbers();
    void textsOfCells_data();
    void textsOfCells();
    void longText();
    void anotherSheet();
    void moreTagsThanColumns();
    void sameBytes();
    void fullDisk();
};

void TestTableXlsx::parts()
{
    Result<MemoryArchive> archive =
        MemoryArchive::open(written(TableOf::Marks, {sampleArticle()}, 10));
    QVERIFY(archive);
    QStringList names = archive->names();
    names.sort();
    QCOMPARE(names, (QStringList{u"[Content_Types].xml"_s, u"_rels/.rels"_s,
                                 u"xl/_rels/workbook.xml.rels"_s, u"xl/styles.xml"_s,
                                 u"xl/workbook.xml"_s, firstSheet()}));
    for (const QString &name : std::as_const(names)) {
        const auto bytes = archive->member(name, largest);
        QVERIFY(bytes);
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
    }
}

void TestTableXlsx::cells()
{
    const QStringList cells = cellsOf(written(TableOf::Marks, {sampleArticle()}, 10), firstSheet());
    QCOMPARE(cells.mid(0, 2), (QStringList{u"A1 2 inlineStr tags"_s, u"B1 2 inlineStr quote"_s}));
    QVERIFY(cells.contains(u"A2 1 inlineStr 住房/棚改\n政策"_s));
    QVERIFY(cells.contains(u"M2   4"_s));                   // begin
    QVERIFY(cells.contains(u"AD2 1 inlineStr 阜新日报"_s)); // the 30th column
}

// A date of a month must stay what it is.
void TestTableXlsx::onlyCountsAreNumbers()
{
    ExportedArticle article = sampleArticle();
    article.cited.date = dayOf(u"2020-12"_s, DateKind::Given);
    article.cited.page = u"03"_s;
    const QStringList cells = cellsOf(written(TableOf::Articles, {article}, 10), firstSheet());
    QVERIFY(!cells.filter(u" 1 inlineStr 2020-12"_s).isEmpty());
    QVERIFY(!cells.filter(u" 1 inlineStr 03"_s).isEmpty());
    QStringList numbers;
    for (const QString &cell : cells) {
        if (!cell.contains(u"inlineStr"_s))
            numbers << cell.section(u' ', -1);
    }
    // Characters, marks, and the three tags.
    QCOMPARE(numbers, (QStringList{u"10"_s, u"1"_s, u"0"_s, u"1"_s, u"1"_s}));
}

void TestTableXlsx::textsOfCells_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");
    QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
    QTest::newRow("markup") << u"<t>&amp;\"'"_s << u"<t>&amp;\"'"_s;
    QTest::newRow("spaces") << u"  甲  "_s << u"  甲  "_s;
    QTest::newRow("line ends") << u"甲\r\n乙\r丙\n丁"_s << u"甲\n乙\n丙\n丁"_s;
    QTest::newRow("what XML cannot hold")
        << u"甲\x01\x0b\x1f乙\xffff"_s << u"甲\xfffd\xfffd\xfffd乙\xfffd"_s;
    QTest::newRow("half a character") << u"甲"_s + QChar(0xD842) + u'乙' << u"甲\xfffd乙"_s;
    QTest::newRow("beyond 16 bits") << u"𠮷"_s << u"𠮷"_s;
    QTest::newRow("what spreadsheets take for a number of a character")
        << u"_x0041_ _x41_"_s << u"_x005F_x0041_ _x41_"_s;
}

void TestTableXlsx::textsOfCells()
{
    QFETCH(QString, note);
    QTEST(noteCell(note), "text");
}

void TestTableXlsx::longText()
{
    QCOMPARE(noteCell(QString(32767, u'字')), QString(32767, u'字'));
    const QString cut = noteCell(QString(40'000, u'字'));
    QVERIFY(cut.size() <= 32767);
    // 32,667 stand there, 100 are left for the words that say so.
    QVERIFY(cut.endsWith(u"字……〔此格装不下，余7333字见CSV或JSON导出〕"_s));
}

void TestTableXlsx::anotherSheet()
{
    ExportedArticle article = sampleArticle();
    article.marks = QList<ExportedMark>(5, sampleMark());
    const QByteArray xlsx = written(TableOf::Marks, {article}, 3); // a line of names and two marks
    const auto rowsOf = [&xlsx](int sheet) {
        return cellsOf(xlsx, u"xl/worksheets/sheet%1.xml"_s.arg(sheet))
            .filter(QRegularExpression(u"^A\\d+ "_s))
            .size();
    };
    QCOMPARE(rowsOf(1), 3);
    QCOMPARE(rowsOf(2), 3);
    QCOMPARE(rowsOf(3), 2);
}

void TestTableXlsx::moreTagsThanColumns()
{
    ExportedLibrary library;
    library.codebook = QList<Tag>(16'384, tagOf(u"甲"_s));
    MemorySink sink;
    QCOMPARE(xlsxWriter(TableOf::Articles, sink)->begin(library).error().code,
             Error::Code::TooLarge);
}

void TestTableXlsx::sameBytes()
{
    const QByteArray once = written(TableOf::Marks, {sampleArticle()}, 10);
    QTest::qSleep(2100); // the clock of a zip file goes in steps of two seconds
    QCOMPARE(written(TableOf::Marks, {sampleArticle()}, 10), once);
}

void TestTableXlsx::fullDisk()
{
    MemorySink sink(100);
    const auto writer = xlsxWriter(TableOf::Marks, sink);
    QVERIFY(writer->begin(sampleLibrary()));
    QVERIFY(writer->add(sampleArticle()));
    QCOMPARE(writer->end().error().code, Error::Code::DiskFull);
}

QTEST_GUILESS_MAIN(TestTableXlsx)
#include "tst_tablexlsx.moc"
