#include "hanzi/folding.h"
#include "hanzi/renditions.h"
#include "hanzi/scriptcount.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Renditions> renditions()
{
    static const auto loaded = Renditions::load();
    return loaded ? *loaded : nullptr;
}

QString seed(const QString &name)
{
    QFile file(QStringLiteral(SEEDS_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Both sides cut as the links say: 服务|器 = 伺服|器.
QString cutByLinks(const QString &source, const Rendition &rendition)
{
    QStringList from;
    QStringList to;
    qsizetype sourceBegin = 0;
    qsizetype renditionBegin = 0;
    for (const Alignment::Link link : rendition.links.links()) {
        from += source.mid(sourceBegin, link.source);
        to += rendition.text.mid(renditionBegin, link.rendition);
        sourceBegin += link.source;
        renditionBegin += link.rendition;
    }
    return from.join(u'|') + u" = "_s + to.join(u'|');
}

} // namespace

class TestRenditions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void converts_data();
    void converts();
    void refusesUnknownConfigurations();
    void links_data();
    void links();
    void makes_data();
    void makes();
    void oddTextComesThrough_data();
    void oddTextComesThrough();
    void sourceStaysAsItIs();
    void lineFeedsStay();
    void mixedPageIsWhollyOneScript();
    void mixedPageKeepsWhatWasPrinted();
    void passagesGoByTheirOwnScript();
};

void TestRenditions::initTestCase()
{
    QVERIFY(renditions());
}

void TestRenditions::converts_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("converted");
    QTest::newRow("empty") << u"s2t"_s << u""_s << u""_s;
    QTest::newRow("s2t") << u"s2t"_s << u"为了群众里面"_s << u"爲了羣衆裏面"_s;
    QTest::newRow("s2tw") << u"s2tw"_s << u"为了群众里面"_s << u"為了群眾裡面"_s;
    QTest::newRow("s2hk") << u"s2hk"_s << u"里面着手"_s << u"裏面着手"_s;
    QTest::newRow("s2twp") << u"s2twp"_s << u"服务器的信息"_s << u"伺服器的資訊"_s;
    QTest::newRow("t2s") << u"t2s"_s << u"乾隆年間乾燥的頭髮發現"_s << u"乾隆年间干燥的头发发现"_s;
    QTest::newRow("tw2s") << u"tw2s"_s << u"看著裡面"_s << u"看着里面"_s;
    QTest::newRow("tw2sp") << u"tw2sp"_s << u"伺服器的資訊"_s << u"服务器的信息"_s;
    QTest::newRow("hk2s") << u"hk2s"_s << u"衞生裏面"_s << u"卫生里面"_s;
    QTest::newRow("t2tw") << u"t2tw"_s << u"爲了羣衆裏面"_s << u"為了群眾裡面"_s;
    QTest::newRow("t2hk") << u"t2hk"_s << u"爲了衛生"_s << u"為了衞生"_s;
    QTest::newRow("tw2t") << u"tw2t"_s << u"為了裡面"_s << u"爲了裏面"_s;
    QTest::newRow("hk2t") << u"hk2t"_s << u"衞生"_s << u"衛生"_s;
    QTest::newRow("by the phrase")
        << u"s2t"_s << u"头发发现干部后来皇后干燥"_s << u"頭髮發現幹部後來皇后乾燥"_s;
    QTest::newRow("from plane 2") << u"s2t"_s << u"二𫫇英"_s << u"二噁英"_s;
    QTest::newRow("line feed parts a phrase") << u"s2t"_s << u"头\n发"_s << u"頭\n發"_s;
}

void TestRenditions::converts()
{
    QFETCH(QString, configuration);
    QFETCH(QString, text);
    const auto rendition = renditions()->convert(text, configuration);
    QVERIFY(rendition);
    QTEST(rendition->text, "converted");
}

void TestRenditions::refusesUnknownConfigurations()
{
    const auto rendition = renditions()->convert(u"国"_s, u"s2xx"_s);
    QVERIFY(!rendition);
    QCOMPARE(rendition.error().code, Error::Code::BadValue);
    QCOMPARE(rendition.error().where, u"configuration"_s);
    QCOMPARE(rendition.error().detail, u"s2xx"_s);
}

void TestRenditions::links_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("characters") << u"s2t"_s << u"乡村振兴"_s << u"乡|村|振|兴 = 鄉|村|振|興"_s;
    QTest::newRow("plane 2") << u"s2t"_s << u"二𫫇英"_s << u"二|𫫇|英 = 二|噁|英"_s;
    QTest::newRow("a character in common") << u"s2twp"_s << u"服务器"_s << u"服务|器 = 伺服|器"_s;
    QTest::newRow("other words") << u"s2twp"_s << u"信息"_s << u"信息 = 資訊"_s;
    QTest::newRow("longer") << u"s2twp"_s << u"用户"_s << u"用户 = 使用者"_s;
    QTest::newRow("in two steps") << u"s2twp"_s << u"打印机"_s << u"打印|机 = 印表|機"_s;
    QTest::newRow("back again") << u"tw2sp"_s << u"用使用者"_s << u"用|使用者 = 用|用户"_s;
    QTest::newRow("variation selector")
        << u"s2t"_s << u"头\uFE00发"_s << u"头\uFE00|发 = 頭\uFE00|發"_s;
    QTest::newRow("joined emoji") << u"s2t"_s << u"国👨‍👩‍👧"_s
                                  << u"国|👨‍👩‍👧 = 國|👨‍👩‍👧"_s;
}

void TestRenditions::links()
{
    QFETCH(QString, configuration);
    QFETCH(QString, text);
    const auto rendition = renditions()->convert(text, configuration);
    QVERIFY(rendition);
    QTEST(cutByLinks(text, *rendition), "cut");
}

void TestRenditions::makes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("traditional");
    QTest::addColumn<QString>("taiwan");
    QTest::addColumn<QString>("hongKong");
    QTest::addColumn<QString>("openCC");
    QTest::newRow("simplified") << u"为了乡村里面"_s << u"为了乡村里面"_s << u"為了鄉村裡面"_s
                                << u"為了鄉村裡面"_s << u"為了鄉村裏面"_s << u"爲了鄉村裏面"_s;
    QTest::newRow("traditional") << u"爲了鄉村裏面衛生"_s << u"为了乡村里面卫生"_s
                                 << u"爲了鄉村裏面衛生"_s << u"為了鄉村裡面衛生"_s
                                 << u"為了鄉村裏面衞生"_s << u"爲了鄉村裏面衛生"_s;
    QTest::newRow("nothing tells")
        << u"皇后"_s << u"皇后"_s << u"皇后"_s << u"皇后"_s << u"皇后"_s << u"皇后"_s;
    QTest::newRow("nothing tells but a phrase")
        << u"后勤"_s << u"后勤"_s << u"後勤"_s << u"後勤"_s << u"後勤"_s << u"後勤"_s;
    QTest::newRow("traditional with leftovers") << u"創新体制机制，讓創新实干成為新習慣，裏面"_s
                                                << u"创新体制机制，让创新实干成为新习惯，里面"_s
                                                << u"創新體制機制，讓創新實幹成為新習慣，裏面"_s
                                                << u"創新體制機制，讓創新實幹成為新習慣，裡面"_s
                                                << u"創新體制機制，讓創新實幹成為新習慣，裏面"_s
                                                << u"創新體制機制，讓創新實幹成為新習慣，裏面"_s;
    QTest::newRow("simplified with a traditional character")
        << u"国务院关于乡村振兴发展规划的報告"_s << u"国务院关于乡村振兴发展规划的报告"_s
        << u"國務院關於鄉村振興發展規劃的報告"_s << u"國務院關於鄉村振興發展規劃的報告"_s
        << u"國務院關於鄉村振興發展規劃的報告"_s << u"國務院關於鄉村振興發展規劃的報告"_s;
    QTest::newRow("described character")
        << u"单位⿰钅当厂长"_s << u"单位⿰钅当厂长"_s << u"單位⿰钅当廠長"_s << u"單位⿰钅当廠長"_s
        << u"單位⿰钅当廠長"_s << u"單位⿰钅当廠長"_s;
    QTest::newRow("description in a description")
        << u"⿱⿰钅车发国"_s << u"⿱⿰钅车发国"_s << u"⿱⿰钅车发國"_s << u"⿱⿰钅车发國"_s
        << u"⿱⿰钅车发國"_s << u"⿱⿰钅车发國"_s;
}

void TestRenditions::makes()
{
    QFETCH(QString, source);
    QTEST(renditions()->make(source, ScriptChoice::Simplified).text, "simplified");
    QTEST(renditions()->make(source, ScriptChoice::Traditional).text, "traditional");
    QTEST(renditions()->make(source, ScriptChoice::Taiwan).text, "taiwan");
    QTEST(renditions()->make(source, ScriptChoice::HongKong).text, "hongKong");
    QTEST(renditions()->make(source, ScriptChoice::OpenCC).text, "openCC");
}

void TestRenditions::oddTextComesThrough_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("taiwan");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("NUL") << u"国"_s + QChar(u'\0') + u"国"_s << u"國"_s + QChar(u'\0') + u"國"_s;
    QTest::newRow("lone high surrogate")
        << u"国"_s + QChar(0xD869) + u"国"_s << u"國"_s + QChar(0xD869) + u"國"_s;
    QTest::newRow("lone low surrogate at the end")
        << u"国"_s + QChar(0xDC00) << u"國"_s + QChar(0xDC00);
    QTest::newRow("controls") << u"国\x01\x1b\x7f\u0085国"_s << u"國\x01\x1b\x7f\u0085國"_s;
    QTest::newRow("replacement character") << u"国\uFFFD国"_s << u"國\uFFFD國"_s;
    QTest::newRow("not Chinese") << u"GDP 5% カナ 한국 👍🏽 é ﬁ"_s
                                 << u"GDP 5% カナ 한국 👍🏽 é ﬁ"_s;
    QTest::newRow("unfinished description") << u"国⿰⿱钅"_s << u"國⿰⿱钅"_s;
    QTest::newRow("CR LF") << u"国\r\n国"_s << u"國\r\n國"_s;
}

void TestRenditions::oddTextComesThrough()
{
    QFETCH(QString, source);
    const Rendition rendition = renditions()->make(source, ScriptChoice::Taiwan);
    QTEST(rendition.text, "taiwan");
    QCOMPARE(rendition.links.links(), Alignment::identity(source).links());
}

void TestRenditions::sourceStaysAsItIs()
{
    const QString source = seed(u"003_99244411f5f1c9bb.txt"_s);
    const Rendition rendition = renditions()->make(source, ScriptChoice::Source);
    QCOMPARE(rendition.text, source);
    QCOMPARE(rendition.links.toRendition({100, 103}), (TextRange{100, 103}));
}

void TestRenditions::lineFeedsStay()
{
    const QString source = u"\n国家\n\n國家\n"_s;
    QCOMPARE(renditions()->make(source, ScriptChoice::Simplified).text, u"\n国家\n\n国家\n"_s);
    QCOMPARE(renditions()->make(source, ScriptChoice::Traditional).text, u"\n國家\n\n國家\n"_s);
}

void TestRenditions::mixedPageIsWhollyOneScript()
{
    const QString source = seed(u"003_99244411f5f1c9bb.txt"_s);
    QVERIFY(countScript(source).simplified > 50);
    const QString simplified = renditions()->make(source, ScriptChoice::Simplified).text;
    QCOMPARE(countScript(simplified).traditional, 0);
    QVERIFY(simplified.contains(u"创新实干成为新习惯"_s));
    QVERIFY(simplified.contains(u"创新体制机制，激活项目建设"_s));
    QVERIFY(simplified.contains(u"废弃矿坑变身“聚宝盆”"_s));
    for (const ScriptChoice choice : {ScriptChoice::Traditional, ScriptChoice::Taiwan,
                                      ScriptChoice::HongKong, ScriptChoice::OpenCC}) {
        const QString traditional = renditions()->make(source, choice).text;
        QCOMPARE(countScript(traditional).simplified, 0);
        QVERIFY(traditional.contains(u"創新實幹成為新習慣"_s));
        QVERIFY(traditional.contains(u"創新體制機制，激活項目建設"_s));
        QVERIFY(traditional.contains(u"廢棄礦坑變身“聚寶盆”"_s));
    }
}

// Beside what is only simplified, six leftovers are legal in both scripts; each was read.
void TestRenditions::mixedPageKeepsWhatWasPrinted()
{
    const QString source = seed(u"003_99244411f5f1c9bb.txt"_s);
    const QString traditional = renditions()->make(source, ScriptChoice::Traditional).text;
    QCOMPARE(traditional.size(), source.size());
    QStringList changed;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (traditional[i] != source[i] && !isOnlySimplified(source[i].unicode()))
            changed += source.mid(i - 1, 3) + traditional.mid(i - 1, 3);
    }
    QCOMPARE(changed.join(u' '),
             u"实干成實幹成 果丰硕果豐碩 0余家0餘家 沟里的溝裡的 、沈阳、瀋陽 家挂職家掛職"_s);
    QCOMPARE(folded(traditional), folded(source));
}

void TestRenditions::passagesGoByTheirOwnScript()
{
    const QString source = u"国家里面\n鄉村裏面\n皇后里"_s; // the whole: as many of either
    QCOMPARE(renditions()->make(source, ScriptChoice::Traditional).text,
             u"國家裡面\n鄉村裏面\n皇后里"_s);
    QCOMPARE(renditions()->make(u"乾杯\n鄉村振興"_s, ScriptChoice::Simplified).text,
             u"干杯\n乡村振兴"_s);
    QCOMPARE(renditions()->make(u"后勤\n乡村振兴"_s, ScriptChoice::Taiwan).text,
             u"後勤\n鄉村振興"_s);
}

QTEST_GUILESS_MAIN(TestRenditions)
#include "tst_renditions.moc"
