#include "accuracyset.h"
#include "hanzi/configurations.h"
#include "hanzi/renditions.h"

#include <QTest>

using namespace Qt::StringLiterals;

// How many sentences of newspaper prose are converted rightly. bench_accuracy prints the figures by
// kind and layer.
class TestAccuracy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void isAsGoodAsItWas_data();
    void isAsGoodAsItWas();
    void intoSimplified_data();
    void intoSimplified();
};

void TestAccuracy::sentencesAreWhole_data()
{
    QTest::addColumn<int>("sentences");
    QTest::newRow("tuned.tsv") << 366;
    QTest::newRow("heldout.tsv") << 124;
}

void TestAccuracy::sentencesAreWhole()
{
    const auto gold = readGoldSentences(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(int(gold.size()), "sentences");
    for (const GoldSentence &sentence : gold) {
        QCOMPARE(sentence.traditional.size(), sentence.simplified.size());
        QCOMPARE(sentence.alternatives.size(), sentence.simplified.size());
    }
}

void TestAccuracy::isAsGoodAsItWas_data()
{
    QTest::addColumn<double>("characters");
    QTest::addColumn<double>("oneToMany");
    QTest::newRow("tuned.tsv") << 99.9 << 99.0;
    QTest::newRow("heldout.tsv") << 99.6 << 97.9;
}

void TestAccuracy::isAsGoodAsItWas()
{
    const auto renditions = Renditions::load();
    const auto candidates = loadCandidates(u"STCharacters"_s);
    QVERIFY(renditions && candidates);
    QString several;
    for (auto each = candidates->keyBegin(); each != candidates->keyEnd(); ++each)
        several += QString::fromUcs4(&*each, 1);
    Accuracy accuracy;
    for (const GoldSentence &gold : readGoldSentences(QString::fromUtf8(QTest::currentDataTag())))
        accuracy.add(gold, (*renditions)->make(gold.simplified, ScriptChoice::Taiwan).text,
                     several);
    QFETCH(double, characters);
    QFETCH(double, oneToMany);
    QVERIFY2(accuracy.characterPercent() >= characters,
             qPrintable(accuracy.mistakes.join(u"  "_s)));
    QVERIFY2(accuracy.oneToManyPercent() >= oneToMany, qPrintable(accuracy.mistakes.join(u"  "_s)));
}

void TestAccuracy::intoSimplified_data()
{
    QTest::addColumn<double>("characters");
    QTest::newRow("tuned.tsv") << 99.95;
    QTest::newRow("heldout.tsv") << 99.9;
}

void TestAccuracy::intoSimplified()
{
    const auto renditions = Renditions::load();
    QVERIFY(renditions);
    Accuracy accuracy;
    for (const GoldSentence &gold : readGoldSentences(QString::fromUtf8(QTest::currentDataTag())))
        accuracy.add({gold.kind, gold.traditional, gold.simplified, gold.simplified},
                     (*renditions)->make(gold.traditional, ScriptChoice::Simplified).text, {});
    QFETCH(double, characters);
    QVERIFY2(accuracy.characterPercent() >= characters,
             qPrintable(accuracy.mistakes.join(u"  "_s)));
}

QTEST_GUILESS_MAIN(TestAccuracy)
#include "tst_accuracy.moc"
