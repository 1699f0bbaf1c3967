#include "exchange/kwiccsv.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKwicCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesInTheirOrder();
    void fields_data();
    void fields();
};

static const QString names = u"left,match,right,headline,city,paper,date,verdict,id\r\n"_s;

void TestKwicCsv::linesInTheirOrder()
{
    const KwicLine one{.place = {ArticleId(7), {2, 4}},
                       .left = u"市民在"_s,
                       .match = u"矿区"_s,
                       .right = u"散步"_s,
                       .headline = u"阜新转型"_s,
                       .city = u"阜新"_s,
                       .paper = u"阜新日报"_s,
                       .date = u"2025-09-08"_s,
                       .verdict = Verdict::Later};
    const KwicLine other{.place = {ArticleId(3), {0, 2}}, .match = u"礦區"_s};
    QCOMPARE(kwicCsv({one, other}, {{ArticleId(7), u"ab"_s}, {ArticleId(3), u"cd"_s}}),
             names + u"市民在,矿区,散步,阜新转型,阜新,阜新日报,2025-09-08,later,ab\r\n"
                     ",礦區,,,,,,none,cd\r\n"_s);
    QCOMPARE(kwicCsv({}, {}), names);
}

void TestKwicCsv::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"甲乙"_s << u"甲乙"_s;
    QTest::newRow("comma") << u"甲,乙"_s << u"\"甲,乙\""_s;
    QTest::newRow("full-width comma") << u"甲，乙"_s << u"甲，乙"_s;
    QTest::newRow("quotation mark") << u"甲\"乙\""_s << u"\"甲\"\"乙\"\"\""_s;
    QTest::newRow("line feed") << u"甲\n乙"_s << u"\"甲\n乙\""_s;
    QTest::newRow("carriage return") << u"甲\r乙"_s << u"\"甲\r乙\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+86"_s << u"'+86"_s;
    QTest::newRow("minus") << u"-7.4%"_s << u"'-7.4%"_s;
    QTest::newRow("at") << u"@甲"_s << u"'@甲"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s; // the same as TSV
    QTest::newRow("formula with a comma") << u"=SUM(1,2)"_s << u"\"'=SUM(1,2)\""_s;
    QTest::newRow("inside is harmless") << u"7=7"_s << u"7=7"_s;
}

void TestKwicCsv::fields()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(kwicCsv({KwicLine{.left = text}}, {}), names + field + u",,,,,,,none,\r\n"_s);
}

QTEST_APPLESS_MAIN(TestKwicCsv)
#include "tst_kwiccsv.moc"
