#include "goldpages.h"
#include "ingest/datereader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDateReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldDates_data();
    void goldDates();
};

void TestDateReader::goldDates_data()
{
    QTest::addColumn<GoldPage>("gold");
    for (const GoldPage &page : goldPages()) {
        const QByteArray name = page.gold[u"file"_s].toString().left(3).toUtf8();
        QTest::newRow(name + " split") << page;
        GoldPage lines = pageOfLines(page.lines.lines);
        lines.gold = page.gold;
        QTest::newRow(name + " as lines") << lines;
    }
}

void TestDateReader::goldDates()
{
    QFETCH(GoldPage, gold);
    const IssueDate date = readDate(gold.lines, gold.page);
    const QJsonObject expected = gold.gold[u"date"_s].toObject();
    const bool isPrinted = expected[u"explicit"_s].toBool();
    QVERIFY2(expected[u"accept"_s].toArray().contains(date.edtf), qPrintable(date.edtf));
    QCOMPARE(date.best, expected[u"best"_s].toString());
    QCOMPARE(date.kind, isPrinted ? DateKind::Printed : DateKind::Inferred);
    QCOMPARE(date.precision == DatePrecision::Day, isPrinted);
    QVERIFY(!date.evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
