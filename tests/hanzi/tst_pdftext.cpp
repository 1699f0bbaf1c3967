#include "hanzi/pdftext.h"

#include <QTest>

class TestPdfText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corrected_data();
    void corrected();
};

void TestPdfText::corrected_data()
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

void TestPdfText::corrected()
{
    QFETCH(QByteArray, pdf);
    const QDateTime moment(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC);
    QTEST(correctedPdf(pdf, moment), "expected");
}

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
