#include "ingest/pagelines.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPageLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void errors_data();
    void errors();
    void fewFaultsAreReplacedAndCounted();
    void replacementCharactersOfTheFileAreNoFaults();
};

void TestPageLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("two lines") << QByteArray("甲\n乙\n") << QStringList{u"甲"_s, u"乙"_s};
    QTest::newRow("no line feed at the end")
        << QByteArray("甲\n乙") << QStringList{u"甲"_s, u"乙"_s};
    QTest::newRow("blank lines keep their numbers")
        << QByteArray("\n\n甲\n\n") << QStringList{{}, {}, u"甲"_s, {}};
    QTest::newRow("one CR before a line feed is dropped")
        << QByteArray("甲\r\n乙\r\r\n") << QStringList{u"甲"_s, u"乙\r"_s};
    QTest::newRow("a CR alone ends no line") << QByteArray("甲\r乙") << QStringList{u"甲\r乙"_s};
    QTest::newRow("a line separator ends no line")
        << QByteArray("甲\u2028乙\f丙\n") << QStringList{u"甲\u2028乙\f丙"_s};
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf甲\n") << QStringList{u"甲"_s};
    QTest::newRow("beyond the basic plane") << QByteArray("𠮷野家\n") << QStringList{u"𠮷野家"_s};
}

void TestPageLines::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto page = decodePage(bytes);
    QVERIFY(page);
    QCOMPARE(page->lines, lines);
    QCOMPARE(page->encoding, u"UTF-8"_s);
    QCOMPARE(page->replaced, 0);
}

void TestPageLines::errors_data()
{
    using Code = Error::Code;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Code::Empty;
    QTest::newRow("white space alone") << QByteArray(" \n\t\r\n　\n") << Code::Empty;
    QTest::newRow("a BOM alone") << QByteArray("\xef\xbb\xbf") << Code::Empty;
    QTest::newRow("a NUL") << QByteArray("甲乙丙\0丁", 13) << Code::Binary;
    QTest::newRow("a NUL in UTF-16") << QByteArray("\xff\xfeu\0\0\0o\0", 8) << Code::Binary;
    QTest::newRow("control characters") << QByteArray("a\x01\x02"
                                                      "b")
                                               .repeated(20)
                                        << Code::Binary;
    QTest::newRow("a photograph") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) << Code::Binary;
    QTest::newRow("bytes of no encoding") << QByteArray("\xff\xff").repeated(40) << Code::Encoding;
    QTest::newRow("one byte too many") << QByteArray(largestPageFile + 1, 'a') << Code::TooLarge;
}

void TestPageLines::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    const auto page = decodePage(bytes);
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
    QVERIFY(page.error().where.isEmpty());
}

void TestPageLines::fewFaultsAreReplacedAndCounted()
{
    const auto page = decodePage(QByteArray("字").repeated(300) + "\xff" + "\n");
    QVERIFY(page);
    QCOMPARE(page->replaced, 1);
    QCOMPARE(page->lines.first().size(), 301);
    QCOMPARE(page->lines.first().back(), QChar(QChar::ReplacementCharacter));
}

void TestPageLines::replacementCharactersOfTheFileAreNoFaults()
{
    const auto page = decodePage("缺\xef\xbf\xbd字\n");
    QVERIFY(page);
    QCOMPARE(page->replaced, 0);
}

QTEST_GUILESS_MAIN(TestPageLines)
#include "tst_pagelines.moc"
