#include "ingest/sheetpicture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A page of 144 × 72 points, black in its left half.
QByteArray halfBlack()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 144 72]/Contents 4 0 R>>endobj\n"
           "4 0 obj<</Length 14>>stream\n0 0 72 72 re f\n\nendstream endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

ReadingTools tools()
{
    return {.childProgram = QStringLiteral(BAOLAN_PROGRAM)};
}

quint8 pixel(const SheetView::Picture &picture, int row, int column)
{
    return quint8(picture.pixels[qsizetype(row) * picture.width + column]);
}

} // namespace

// The picture of a page, drawn by the process that reads PDF files.
class TestSheetPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPage();
    void whatCannotBeDrawn_data();
    void whatCannotBeDrawn();
    void answersAreNotTrusted_data();
    void answersAreNotTrusted();
    void halvedIsTheMeanOfFour();
};

void TestSheetPicture::drawsAPage()
{
    const auto drawn = drawSheet(halfBlack(), 1, tools());
    QVERIFY(drawn);
    QCOMPARE(drawn->picture.width, 300); // two inches at 150 dpi
    QCOMPARE(drawn->picture.height, 150);
    QCOMPARE(drawn->picture.pixels.size(), 300 * 150);
    QCOMPARE(drawn->pixelsAPoint, 150.0 / 72);
    QCOMPARE(pixel(drawn->picture, 75, 50), 0);
    QCOMPARE(pixel(drawn->picture, 75, 250), 255);
}

void TestSheetPicture::whatCannotBeDrawn_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("code");
    const QString program = QStringLiteral(BAOLAN_PROGRAM);
    QTest::newRow("no such page") << halfBlack() << 2 << program << int(Error::Code::Damaged);
    QTest::newRow("no PDF") << QByteArray("报") << 1 << program << int(Error::Code::Damaged);
    QTest::newRow("no program") << halfBlack() << 1 << QString() << int(Error::Code::Unsupported);
    QTest::newRow("another program")
        << halfBlack() << 1 << u"/bin/echo"_s << int(Error::Code::Damaged);
}

void TestSheetPicture::whatCannotBeDrawn()
{
    QFETCH(QByteArray, file);
    QFETCH(int, page);
    QFETCH(QString, program);
    QFETCH(int, code);
    const auto drawn = drawSheet(file, page, {.childProgram = program});
    QVERIFY(!drawn);
    QCOMPARE(int(drawn.error().code), code);
}

void TestSheetPicture::answersAreNotTrusted_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("picture") << QByteArray("P5\n# 150 dpi\n2 1\n255\nab") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("fewer pixels") << QByteArray("P5\n# 150 dpi\n2 2\n255\nab") << false;
    QTest::newRow("more pixels") << QByteArray("P5\n# 150 dpi\n2 1\n255\nabc") << false;
    QTest::newRow("no resolution") << QByteArray("P5\n# dpi\n2 1\n255\nab") << false;
    QTest::newRow("resolution 0") << QByteArray("P5\n# 0 dpi\n2 1\n255\nab") << false;
    QTest::newRow("below 0") << QByteArray("P5\n# 150 dpi\n-2 -1\n255\nab") << false;
    QTest::newRow("too large to count")
        << QByteArray("P5\n# 150 dpi\n2147483647 2147483647\n255\nab") << false;
    QTest::newRow("another form") << QByteArray("P6\n# 150 dpi\n2 1\n255\nab") << false;
    QTest::newRow("head without end") << QByteArray("P5\n# 150 dpi\n2 1") << false;
}

void TestSheetPicture::answersAreNotTrusted()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isPicture);
    QCOMPARE(parseDrawnSheet(answer).has_value(), isPicture);
}

void TestSheetPicture::halvedIsTheMeanOfFour()
{
    const SheetView::Picture picture{.width = 3, .height = 2, .pixels = "\x10\x20\xff\x30\x40\xff"};
    const SheetView::Picture half = halved(picture);
    QCOMPARE(half.width, 1);
    QCOMPARE(half.height, 1);
    QCOMPARE(half.pixels, QByteArray("\x28"));
}

QTEST_GUILESS_MAIN(TestSheetPicture)
#include "tst_sheetpicture.moc"
