#include "paper/textrange.h"

#include <QTest>

class TestTextRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codePoints_data();
    void codePoints();
    void clampsToTheText();
    void overlap();
};

void TestTextRange::codePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("units");
    QTest::addColumn<qsizetype>("points");
    QTest::newRow("beginning") << QStringLiteral("阜新") << qsizetype(0) << qsizetype(0);
    QTest::newRow("plain") << QStringLiteral("阜新市") << qsizetype(2) << qsizetype(2);
    // 𠮷 (U+20BB7) takes two units.
    QTest::newRow("after a pair") << QStringLiteral("𠮷野家") << qsizetype(3) << qsizetype(2);
    QTest::newRow("end after pairs") << QStringLiteral("家𠮷𠮷") << qsizetype(5) << qsizetype(3);
    QTest::newRow("lone surrogate")
        << (QString(QChar(0xD842)) + u'家') << qsizetype(2) << qsizetype(2);
}

void TestTextRange::codePoints()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, units);
    QFETCH(qsizetype, points);
    QCOMPARE(toCodePoints(text, units), points);
    QCOMPARE(fromCodePoints(text, points), units);
}

void TestTextRange::clampsToTheText()
{
    QCOMPARE(toCodePoints(QStringLiteral("𠮷"), 99), 1);
    QCOMPARE(fromCodePoints(QStringLiteral("𠮷"), 99), 2);
    QCOMPARE(toCodePoints(QStringLiteral("家"), -1), 0);
}

void TestTextRange::overlap()
{
    const TextRange range{2, 4};
    QVERIFY(range.overlaps({3, 9}));
    QVERIFY(!range.overlaps({4, 9}));
    QVERIFY(!range.overlaps({0, 2}));
    QVERIFY(range.contains(2));
    QVERIFY(!range.contains(4));
}

QTEST_GUILESS_MAIN(TestTextRange)
#include "tst_textrange.moc"
