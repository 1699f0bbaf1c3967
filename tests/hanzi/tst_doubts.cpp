#include "hanzi/renditions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using By = Decision::By;

const Renditions &renditions()
{
    static const auto loaded = Renditions::load({u"丰县"_s});
    return **loaded;
}

// The characters in doubt.
QString doubted(const QString &source, ScriptChoice choice, DoubtLevel level,
                const Wording &wording = {})
{
    QString characters;
    for (const TextRange range : renditions().doubts(source, choice, wording, level))
        characters += source.mid(range.begin, range.end - range.begin);
    return characters;
}

} // namespace

class TestDoubts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubts_data();
    void doubts();
    void doubtsAreRangesOfTheSource();
    void decisions_data();
    void decisions();
    void candidatesAreInTheScriptAskedFor();
    void positionsAreClamped();
};

void TestDoubts::doubts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<ScriptChoice>("choice");
    QTest::addColumn<QString>("unsure");
    QTest::addColumn<QString>("every");
    const auto taiwan = ScriptChoice::Taiwan;
    QTest::newRow("empty") << u""_s << taiwan << u""_s << u""_s;
    QTest::newRow("one counterpart") << u"国家"_s << taiwan << u""_s << u"家"_s;
    QTest::newRow("by a phrase") << u"头发后来"_s << taiwan << u""_s << u"发后"_s;
    QTest::newRow("bare and risky") << u"他们干，我们种"_s << taiwan << u"干种"_s << u"干种"_s;
    QTest::newRow("bare and harmless") << u"雨后国里"_s << taiwan << u""_s << u"后里"_s;
    QTest::newRow("two phrases contend") << u"方法制造"_s << taiwan << u""_s << u"制"_s;
    QTest::newRow("a name") << u"记者余波到丰县"_s << taiwan << u""_s << u"丰"_s;
    QTest::newRow("as imported") << u"他們干"_s << ScriptChoice::Traditional << u""_s << u""_s;
    QTest::newRow("simplified stays") << u"他们干"_s << ScriptChoice::Simplified << u""_s << u""_s;
    QTest::newRow("source") << u"他们干"_s << ScriptChoice::Source << u""_s << u""_s;
    QTest::newRow("into simplified")
        << u"國家乾"_s << ScriptChoice::Simplified << u"乾"_s << u"乾"_s;
}

void TestDoubts::doubts()
{
    QFETCH(QString, source);
    QFETCH(ScriptChoice, choice);
    QTEST(doubted(source, choice, DoubtLevel::Unsure), "unsure");
    QTEST(doubted(source, choice, DoubtLevel::Every), "every");
    QCOMPARE(doubted(source, choice, DoubtLevel::None), u""_s);
}

void TestDoubts::doubtsAreRangesOfTheSource()
{
    QCOMPARE(renditions().doubts(u"国\n𫫇⿰钅干他们干"_s, ScriptChoice::Taiwan, {},
                                 DoubtLevel::Unsure),
             (QList<TextRange>{{9, 10}}));
    QCOMPARE(doubted(u"他们干"_s, ScriptChoice::Taiwan, DoubtLevel::Unsure), u"干"_s);
    const ReaderPhrase phrase{.source = u"们干"_s, .rendition = u"們干"_s};
    QCOMPARE(doubted(u"他们干"_s, ScriptChoice::Taiwan, DoubtLevel::Unsure, {.phrases = {phrase}}),
             u""_s);
}

void TestDoubts::decisions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<ScriptChoice>("choice");
    QTest::addColumn<int>("position");
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<bool>("isDoubtful");
    const auto taiwan = ScriptChoice::Taiwan;
    QTest::newRow("phrase") << u"在头发里"_s << taiwan << 2 << By::Phrase << u"头发>頭髮"_s
                            << QStringList{u"髮"_s, u"發"_s} << false;
    QTest::newRow("character") << u"他们干"_s << taiwan << 2 << By::Character << u"干>幹"_s
                               << QStringList{u"幹"_s, u"乾"_s, u"干"_s} << true;
    QTest::newRow("only one counterpart")
        << u"他们"_s << taiwan << 1 << By::Character << u"们>們"_s << QStringList{u"們"_s} << false;
    QTest::newRow("the same in both")
        << u"他们"_s << taiwan << 0 << By::Kept << u"他>他"_s << QStringList{u"他"_s} << false;
    QTest::newRow("correction") << u"被发明"_s << taiwan << 1 << By::Correction << u"被发>被發"_s
                                << QStringList{u"發"_s, u"髮"_s} << false;
    QTest::newRow("name") << u"记者余波说"_s << taiwan << 2 << By::Name << u"余波>余波"_s
                          << QStringList{u"余"_s, u"餘"_s} << false;
    QTest::newRow("place") << u"在范县"_s << taiwan << 1 << By::Place << u"范县>范縣"_s
                           << QStringList{u"范"_s, u"範"_s} << false;
    QTest::newRow("passage stays") << u"他們干"_s << ScriptChoice::Traditional << 2 << By::Kept
                                   << u"干>干"_s << QStringList{u"干"_s} << false;
    QTest::newRow("leftover") << u"創新体制，鄉村振興與發展"_s << ScriptChoice::Traditional << 2
                              << By::Leftover << u"体>體"_s << QStringList{u"體"_s} << false;
    QTest::newRow("no leftover") << u"創新体制，鄉村振興與發展"_s << ScriptChoice::Traditional << 5
                                 << By::Kept << u"鄉>鄉"_s << QStringList{u"鄉"_s} << false;
    QTest::newRow("source") << u"他们"_s << ScriptChoice::Source << 1 << By::Kept << u"们>们"_s
                            << QStringList{u"们"_s} << false;
    QTest::newRow("words") << u"用户"_s << ScriptChoice::TaiwanWords << 0 << By::Character
                           << u"用>使用者"_s << QStringList{u"使用者"_s} << false;
    QTest::newRow("into simplified")
        << u"鄉村衞生"_s << ScriptChoice::Simplified << 2 << By::Character << u"衞>卫"_s
        << QStringList{u"卫"_s} << false;
}

void TestDoubts::decisions()
{
    QFETCH(QString, source);
    QFETCH(ScriptChoice, choice);
    QFETCH(int, position);
    const Decision decision = renditions().decisionAt(source, choice, {}, position);
    QTEST(decision.by, "by");
    QTEST(decision.printed + u'>' + decision.converted, "change");
    QTEST(decision.candidates, "candidates");
    QTEST(decision.isDoubtful, "isDoubtful");
    QCOMPARE(decision.character, (TextRange{position, position + 1}));
    QCOMPARE(source.mid(decision.source.begin, decision.source.end - decision.source.begin),
             decision.printed);
}

void TestDoubts::candidatesAreInTheScriptAskedFor()
{
    const auto candidates = [](ScriptChoice choice) {
        return renditions().decisionAt(u"国里"_s, choice, {}, 1).candidates;
    };
    QCOMPARE(candidates(ScriptChoice::Taiwan), (QStringList{u"裡"_s, u"里"_s}));
    QCOMPARE(candidates(ScriptChoice::HongKong), (QStringList{u"裏"_s, u"里"_s}));
    QCOMPARE(candidates(ScriptChoice::OpenCC), (QStringList{u"裏"_s, u"里"_s}));
}

void TestDoubts::positionsAreClamped()
{
    QCOMPARE(renditions().decisionAt(u"国里"_s, ScriptChoice::Taiwan, {}, 99).printed, u"里"_s);
    QCOMPARE(renditions().decisionAt(u"国里"_s, ScriptChoice::Taiwan, {}, -1).printed, u"国"_s);
    QCOMPARE(renditions().decisionAt(u"国\n里"_s, ScriptChoice::Taiwan, {}, 1).by, By::Kept);
    const Decision plane2 = renditions().decisionAt(u"𫫇国"_s, ScriptChoice::Taiwan, {}, 1);
    QCOMPARE(plane2.character, (TextRange{0, 2}));
    QCOMPARE(plane2.converted, u"噁"_s);
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
