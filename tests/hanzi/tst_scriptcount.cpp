#include "hanzi/scriptcount.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScriptCount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void verdicts_data();
    void verdicts();
    void seeds_data();
    void seeds();
};

void TestScriptCount::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("simplified");
    QTest::addColumn<int>("traditional");
    QTest::newRow("empty") << u""_s << 0 << 0;
    QTest::newRow("no Han") << u"GDP 53.4% (2021)"_s << 0 << 0;
    QTest::newRow("in both scripts") << u"中山大人"_s << 0 << 0;
    QTest::newRow("legal in both") << u"后里面干系台"_s << 0 << 0;
    QTest::newRow("simplified") << u"乡村振兴战略"_s << 3 << 0;  // 乡 兴 战
    QTest::newRow("traditional") << u"鄉村振興戰略"_s << 0 << 3; // 鄉 興 戰
    QTest::newRow("standard forms of Taiwan") << u"床群秘峰霉恒痴灶粽肴瓮"_s << 0 << 0;
    QTest::newRow("leftover") << u"創新实干成為新習慣"_s << 1 << 4; // 实; 創 為 習 慣
    QTest::newRow("plane 2") << u"𫫇噁"_s << 1 << 1;
    QTest::newRow("lone surrogates") << u"国"_s + QChar(0xD869) << 1 << 0;
}

void TestScriptCount::counts()
{
    QFETCH(QString, text);
    const ScriptCount count = countScript(text);
    QTEST(int(count.simplified), "simplified");
    QTEST(int(count.traditional), "traditional");
}

void TestScriptCount::verdicts_data()
{
    QTest::addColumn<int>("simplified");
    QTest::addColumn<int>("traditional");
    QTest::addColumn<Script>("verdict");
    QTest::newRow("nothing") << 0 << 0 << Script::Neutral;
    QTest::newRow("one character") << 1 << 0 << Script::Simplified;
    QTest::newRow("nine tenths simplified") << 9 << 1 << Script::Simplified;
    QTest::newRow("less than nine tenths") << 89 << 11 << Script::Mixed;
    QTest::newRow("half") << 1 << 1 << Script::Mixed;
    QTest::newRow("nine tenths traditional") << 1 << 9 << Script::Traditional;
    QTest::newRow("less than nine tenths traditional") << 11 << 89 << Script::Mixed;
}

void TestScriptCount::verdicts()
{
    QFETCH(int, simplified);
    QFETCH(int, traditional);
    const ScriptCount count{.simplified = simplified, .traditional = traditional};
    QTEST(count.verdict(), "verdict");
}

void TestScriptCount::seeds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Script>("verdict");
    QTest::newRow("000") << u"000_5b11f29b56d2f71e.txt"_s << Script::Simplified;
    QTest::newRow("001") << u"001_2b5984b6753f43c2.txt"_s << Script::Simplified;
    QTest::newRow("002") << u"002_166a4bdf8b9fc62f.txt"_s << Script::Simplified;
    QTest::newRow("003 with leftovers") << u"003_99244411f5f1c9bb.txt"_s << Script::Traditional;
    QTest::newRow("004") << u"004_bffdc6853a2b9c03.txt"_s << Script::Simplified;
}

void TestScriptCount::seeds()
{
    QFETCH(QString, file);
    QFile page(QStringLiteral(SEEDS_FOLDER "/") + file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QTEST(countScript(QString::fromUtf8(page.readAll())).verdict(), "verdict");
}

QTEST_GUILESS_MAIN(TestScriptCount)
#include "tst_scriptcount.moc"
