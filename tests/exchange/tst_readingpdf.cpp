#include "exchange/readingpdf.h"
#include "hanzi/pdftext.h"
#include "sampleexport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReadingPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corrected_data();
    void corrected();
    void noRadicals();
    void sameBytesAgain();
    void fullDisk();
};

void TestReadingPdf::corrected_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("radicals")
        << QByteArray("beginbfrange\n<0001> <0003> [<2F47> <6587> <2ed4> ]\nendbfrange")
        << QByteArray("beginbfrange\n<0001> <0003> [<65e5> <6587> <95e8> ]\nendbfrange");
    QTest::newRow("a space") << QByteArray("beginbfrange\n[<0009> ]\nendbfrange")
                             << QByteArray("beginbfrange\n[<0020> ]\nendbfrange");
    QTest::newRow("two dashes")
        << QByteArray("beginbfrange\n<1> <5> [<6587> <2E3A> <4e00> <4e8c> <4e09> ]\nendbfrange")
        << QByteArray("beginbfrange\n<1> <5> [<6587><20142014><4e00><4e8c><4e09> ]\nendbfrange");
    QTest::newRow("two dashes without room") << QByteArray("beginbfrange\n[<2E3A>]\nendbfrange")
                                             << QByteArray("beginbfrange\n[<2e3a>]\nendbfrange");
    const QByteArray door(
        "\n7 0 obj\nbeginbfrange\n[<2f3e> ]\nendbfrange\n/BaseFont /NotoSerifCJKsc-"
        "Bold\n/ToUnicode 7 0 R");
    QTest::newRow("a door in a simplified font")
        << door << QByteArray(door).replace("2f3e", "6237");
    QTest::newRow("a door in a traditional font")
        << QByteArray(door).replace("CJKsc", "CJKtc")
        << QByteArray(door).replace("CJKsc", "CJKtc").replace("2f3e", "6236");
    QTest::newRow("numbers of glyphs stay")
        << QByteArray("beginbfrange\n<2F47> <2F47> [<0041> ]\nendbfrange")
        << QByteArray("beginbfrange\n<2F47> <2F47> [<0041> ]\nendbfrange");
    QTest::newRow("pairs stay") << QByteArray("beginbfrange\n<01> <01> [<D842DFB7> ]\nendbfrange")
                                << QByteArray("beginbfrange\n<01> <01> [<D842DFB7> ]\nendbfrange");
    QTest::newRow("outside of tables") << QByteArray("[<2F47>]") << QByteArray("[<2F47>]");
    QTest::newRow("a table cut short")
        << QByteArray("beginbfrange [<2F4") << QByteArray("beginbfrange [<2F4");
    QTest::newRow("made at UTC") << QByteArray("/CreationDate (D:20301231235959Z)")
                                 << QByteArray("/CreationDate (D:20260103030405Z)");
    QTest::newRow("made elsewhere") << QByteArray("/CreationDate (D:20301231235959+08'30')")
                                    << QByteArray("/CreationDate (D:20260103030405+00'00')");
}

void TestReadingPdf::corrected()
{
    QFETCH(QByteArray, pdf);
    QTEST(correctedPdf(pdf, sampleLibrary().changed), "expected");
}

static Result<void> write(ByteSink &sink)
{
    ExportedArticle article = sampleArticle();
    article.marks.first().simplified = u"一二十大日月人民门长车风"_s;
    article.marks.first().traditional = u"一二十大日月人民門長車風"_s;
    const auto writer = readingWriter({}, pdfFormat(sink));
    if (Result<void> done = writer->begin(sampleLibrary()); !done)
        return done;
    if (Result<void> done = writer->add(article); !done)
        return done;
    return writer->end();
}

void TestReadingPdf::noRadicals()
{
    MemorySink sink;
    QVERIFY(write(sink));
    QVERIFY(sink.bytes.startsWith("%PDF-"));
    static const QRegularExpression radical(u"<2(e[89a-f]|f[0-9a-d])[0-9a-f]> ?[<\\]]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString latin = QString::fromLatin1(sink.bytes);
    QVERIFY(latin.contains(u"beginbfrange"_s));
    QVERIFY(!latin.contains(radical));
}

void TestReadingPdf::sameBytesAgain()
{
    MemorySink once;
    MemorySink again;
    QVERIFY(write(once));
    QVERIFY(write(again));
    QCOMPARE(once.bytes, again.bytes);
    QVERIFY(once.bytes.contains("/CreationDate (D:20260103030405"));
}

void TestReadingPdf::fullDisk()
{
    MemorySink sink(1000);
    const Result<void> done = write(sink);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
}

QTEST_MAIN(TestReadingPdf)
#include "tst_readingpdf.moc"
