#include "hanzi/pinyin.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestPinyin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void oneEntryAUnit_data();
    void oneEntryAUnit();
    void sentencesInBothScripts();
};

void TestPinyin::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pinyin");
    QTest::newRow("bank") << u"银行"_s << u"yín háng"_s;
    QTest::newRow("walk") << u"行走"_s << u"xíng zǒu"_s;
    QTest::newRow("head of the bank") << u"银行的行长"_s << u"yín háng de háng zhǎng"_s;
    QTest::newRow("Chongqing") << u"重庆"_s << u"chóng qìng"_s;
    QTest::newRow("important") << u"重要"_s << u"zhòng yào"_s;
    QTest::newRow("Changchun") << u"长春"_s << u"cháng chūn"_s;
    QTest::newRow("grow up") << u"长大"_s << u"zhǎng dà"_s;
    QTest::newRow("music") << u"音乐"_s << u"yīn yuè"_s;
    QTest::newRow("glad") << u"快乐"_s << u"kuài lè"_s;
    QTest::newRow("traditional bank") << u"銀行"_s << u"yín háng"_s;
    QTest::newRow("traditional music") << u"音樂"_s << u"yīn yuè"_s;
    QTest::newRow("traditional hair, alone") << u"髮"_s << u"fà"_s;
    QTest::newRow("traditional, in a word") << u"理髮"_s << u"lǐ fà"_s;
    QTest::newRow("dry and do") << u"晒干 干部"_s << u"shài gān gàn bù"_s;
    QTest::newRow("as few words as can be") << u"重庆市长江"_s << u"chóng qìng shì cháng jiāng"_s;
    QTest::newRow("neutral tone") << u"孩子们的衣服"_s << u"hái zi men de yī fu"_s;
    QTest::newRow("tones as in dictionaries") << u"一个不对"_s << u"yī gè bù duì"_s;
    QTest::newRow("among other things") << u"投资53亿元，GDP"_s << u"tóu zī yì yuán"_s;
    QTest::newRow("plane 2") << u"𠮷"_s << u"jí"_s;
    QTest::newRow("unknown") << u"㋿〓a"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPinyin::readings()
{
    QFETCH(QString, text);
    QStringList readings = pinyin(text);
    readings.removeAll(QString());
    QTEST(readings.join(u' '), "pinyin");
}

void TestPinyin::oneEntryAUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("a mark between") << u"音，乐"_s << QStringList{u"yīn"_s, {}, u"lè"_s};
    QTest::newRow("surrogate pair") << u"𠮷人"_s << QStringList{u"jí"_s, {}, u"rén"_s};
    QTest::newRow("variation selector inside a word")
        << u"银\ufe00行"_s << QStringList{u"yín"_s, {}, u"háng"_s};
    QTest::newRow("lone surrogate") << QString(QChar(0xD842)) << QStringList{QString()};
}

void TestPinyin::oneEntryAUnit()
{
    QFETCH(QString, text);
    QTEST(pinyin(text), "entries");
}

// Sentences of news with the characters that are read in several ways.
void TestPinyin::sentencesInBothScripts()
{
    const QList<std::array<QString, 3>> sentences{
        {u"这家银行的行长走访了二十多家中小企业"_s, u"這家銀行的行長走訪了二十多家中小企業"_s,
         u"zhè jiā yín háng de háng zhǎng zǒu fǎng le èr shí duō jiā zhōng xiǎo qǐ yè"_s},
        {u"长春市的孩子们在音乐课上快乐地长大"_s, u"長春市的孩子們在音樂課上快樂地長大"_s,
         u"cháng chūn shì de hái zi men zài yīn yuè kè shàng kuài lè de zhǎng dà"_s},
        {u"重庆的重要会议强调调查研究"_s, u"重慶的重要會議強調調查研究"_s,
         u"chóng qìng de zhòng yào huì yì qiáng diào diào chá yán jiū"_s},
        {u"专家认为应急预案应当重新调整"_s, u"專家認為應急預案應當重新調整"_s,
         u"zhuān jiā rèn wéi yìng jí yù àn yīng dāng chóng xīn tiáo zhěng"_s},
        {u"村民种植的种子还没有发芽"_s, u"村民種植的種子還沒有發芽"_s,
         u"cūn mín zhòng zhí de zhǒng zi hái méi yǒu fā yá"_s},
        {u"理发店的师傅头发已经花白"_s, u"理髮店的師傅頭髮已經花白"_s,
         u"lǐ fà diàn de shī fu tóu fa yǐ jīng huā bái"_s},
        {u"老工业基地为振兴提供了方便"_s, u"老工業基地為振興提供了方便"_s,
         u"lǎo gōng yè jī dì wèi zhèn xīng tí gōng le fāng biàn"_s},
        {u"得到的数据增长了"_s, u"得到的數據增長了"_s, u"dé dào de shù jù zēng zhǎng le"_s},
    };
    for (const auto &[simplified, traditional, expected] : sentences) {
        QCOMPARE(pinyin(simplified).join(u' '), expected);
        QCOMPARE(pinyin(traditional).join(u' '), expected);
    }
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
