#include "paper/issuedate.h"

#include <QTest>

class TestIssueDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edtf_data();
    void edtf();
    void refused_data();
    void refused();
};

void TestIssueDate::edtf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QString>("best");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *text, QDate earliest, QDate latest, const char *best,
                        DatePrecision precision) {
        QTest::newRow(text) << QString::fromLatin1(text) << earliest << latest
                            << QString::fromLatin1(best) << int(precision);
    };
    row("2025-07-03", {2025, 7, 3}, {2025, 7, 3}, "2025-07-03", DatePrecision::Day);
    row("2020-02", {2020, 2, 1}, {2020, 2, 29}, "2020-02", DatePrecision::Month);
    row("2023-09~", {2023, 9, 1}, {2023, 9, 30}, "2023-09", DatePrecision::Month);
    row("1994", {1994, 1, 1}, {1994, 12, 31}, "1994", DatePrecision::Year);
    row("2025-09-09/2025-09-12", {2025, 9, 9}, {2025, 9, 12}, "2025-09", DatePrecision::Range);
    row("2020-12-03/..", {2020, 12, 3}, {}, "2020", DatePrecision::Range);
    row("2020-05/2020-06", {2020, 5, 1}, {2020, 6, 30}, "2020", DatePrecision::Range);
}

void TestIssueDate::edtf()
{
    QFETCH(QString, text);
    const std::optional<IssueDate> date = parseEdtf(text);
    QVERIFY(date);
    QTEST(date->earliest, "earliest");
    QTEST(date->latest, "latest");
    QTEST(date->best, "best");
    QTEST(int(date->precision), "precision");
    QCOMPARE(date->edtf, text);
}

void TestIssueDate::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2023-13", "2023-02-30", "2023-5", "20230501",
                             "2023-05/2022-01", "2023/2024/2025", "../2020"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestIssueDate::refused()
{
    QFETCH(QString, text);
    QVERIFY(!parseEdtf(text));
}

QTEST_GUILESS_MAIN(TestIssueDate)
#include "tst_issuedate.moc"
