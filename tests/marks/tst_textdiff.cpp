#include "marks/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

using Runs = QList<KeptRun>;

class TestTextDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void longTexts_data();
    void longTexts();
    void solid_data();
    void solid();
};

void TestTextDiff::runs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Runs>("expected");
    QTest::newRow("equal") << u"甲乙丙"_s << u"甲乙丙"_s << Runs{{0, 0, 3}};
    QTest::newRow("both empty") << QString() << QString() << Runs{};
    QTest::newRow("nothing in common") << u"甲乙"_s << u"丙丁"_s << Runs{};
    QTest::newRow("one replaced") << u"甲乙丙"_s << u"甲丁丙"_s << Runs{{0, 0, 1}, {2, 2, 1}};
    QTest::newRow("taken out") << u"甲乙丙丁"_s << u"甲丁"_s << Runs{{0, 0, 1}, {3, 1, 1}};
    QTest::newRow("put in") << u"甲丁"_s << u"甲乙丙丁"_s << Runs{{0, 0, 1}, {1, 3, 1}};
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s << u"甲𠮷家"_s << Runs{{0, 1, 1}, {2, 2, 1}};
    // 他说 or 说他: both sentences begin with 他, and the cut is between them.
    QTest::newRow("cut at a sentence")
        << u"前。他来。他走。"_s << u"前。他走。"_s << Runs{{0, 0, 2}, {5, 2, 3}};
    // The 甲 and 乙丙 that stand within what was taken out are not what was kept.
    QTest::newRow("one stretch, not three")
        << u"前。天甲地乙丙人。甲乙丙后"_s << u"前。甲乙丙后"_s << Runs{{0, 0, 2}, {9, 2, 4}};
    // 文 was kept and 化 replaced, not 文 put in before.
    QTest::newRow("beside what was replaced")
        << u"新文化广"_s << u"新文文广"_s << Runs{{0, 0, 2}, {3, 3, 1}};
}

void TestTextDiff::runs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Runs, expected);
    QCOMPARE(keptRuns(before.toStdU32String(), after.toStdU32String()), expected);
}

void TestTextDiff::longTexts_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("moved");
    QTest::newRow("2 % replaced") << 0.02 << false;
    QTest::newRow("20 % replaced") << 0.2 << false;
    QTest::newRow("a third moved") << 0.02 << true;
}

// Every run is what it says, they ascend, and most of what was not replaced is kept.
void TestTextDiff::longTexts()
{
    QFETCH(double, share);
    QFETCH(bool, moved);
    constexpr size_t length = 20'000;
    QRandomGenerator chance(20);
    std::u32string before;
    for (size_t at = 0; at < length; ++at)
        before += char32_t(0x4E00 + chance.bounded(600));
    std::u32string after = before;
    size_t same = length;
    for (char32_t &character : after) {
        if (chance.generateDouble() >= share)
            continue;
        character = U'々';
        --same;
    }
    if (moved)
        after = after.substr(length / 3) + after.substr(0, length / 3);
    const Runs runs = keptRuns(before, after);
    size_t kept = 0;
    KeptRun last;
    for (const KeptRun &run : runs) {
        QVERIFY(run.length > 0);
        QVERIFY(run.before >= last.before + last.length && run.after >= last.after + last.length);
        QVERIFY(before.substr(size_t(run.before), size_t(run.length)) ==
                after.substr(size_t(run.after), size_t(run.length)));
        kept += size_t(run.length);
        last = run;
    }
    QVERIFY2(double(kept) >= (moved ? 0.65 : 0.98) * double(same),
             qPrintable(QString::number(kept)));
}

void TestTextDiff::solid_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<Runs>("expected");
    QTest::newRow("one long") << Runs{{0, 0, 5}} << Runs{{0, 0, 5}};
    QTest::newRow("one short") << Runs{{0, 0, 3}} << Runs{};
    QTest::newRow("short ones in company")
        << Runs{{0, 0, 3}, {4, 4, 3}} << Runs{{0, 0, 3}, {4, 4, 3}};
    QTest::newRow("by chance") << Runs{{0, 0, 1}, {4, 3, 1}, {9, 6, 1}, {14, 12, 1}} << Runs{};
    QTest::newRow("chance beside company")
        << Runs{{0, 0, 6}, {20, 40, 1}, {40, 60, 6}} << Runs{{0, 0, 6}, {40, 60, 6}};
}

void TestTextDiff::solid()
{
    QFETCH(Runs, runs);
    QFETCH(Runs, expected);
    QCOMPARE(solidRuns(runs, 4), expected);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
