#include "hanzi/renditions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Target = ReaderPhrase::Target;

const Renditions &renditions()
{
    static const auto loaded =
        Renditions::load({u"新干县"_s, u"新干"_s, u"丰县"_s, u"岳普湖县"_s, u"谷城"_s});
    return **loaded;
}

ReaderPhrase phrase(const QString &source, const QString &rendition, const QString &paper = {},
                    Target target = Target::Traditional)
{
    return {.source = source, .rendition = rendition, .target = target, .paper = paper};
}

QString taiwan(const QString &source, const Wording &wording = {})
{
    return renditions().make(source, ScriptChoice::Taiwan, wording).text;
}

// The lengths of the links: 2:3 1:1.
QString lengths(const Alignment &links)
{
    QStringList each;
    for (const Alignment::Link link : links.links())
        each += u"%1:%2"_s.arg(link.source).arg(link.rendition);
    return each.join(u' ');
}

} // namespace

class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersPhrases_data();
    void readersPhrases();
    void linksOfPhrases_data();
    void linksOfPhrases();
    void phrasesForSimplified();
    void phrasesInTraditionalPassages();
    void people_data();
    void people();
    void knownPeople();
    void places_data();
    void places();
    void knownErrorsAreRight_data();
    void knownErrorsAreRight();
    void intoSimplified_data();
    void intoSimplified();
    void everyTraditionalChoiceHasThem();
    void exactlyOpenCCStays();
    void quotes_data();
    void quotes();
    void nothingBecomesUnshown_data();
    void nothingBecomesUnshown();
    void wordsOfTheOtherSide();
};

void TestWording::readersPhrases_data()
{
    QTest::addColumn<QList<ReaderPhrase>>("phrases");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendition");
    const QString source = u"头发后来发现"_s;
    QTest::newRow("none") << QList<ReaderPhrase>() << source << u"頭髮後來發現"_s;
    QTest::newRow("beats a dictionary")
        << QList{phrase(u"头发"_s, u"頭發"_s)} << source << u"頭發後來發現"_s;
    QTest::newRow("beats phrases that overlap it")
        << QList{phrase(u"发后"_s, u"發后"_s)} << source << u"頭發后來發現"_s;
    QTest::newRow("the longest") << QList{phrase(u"头发"_s, u"甲乙"_s),
                                          phrase(u"头发后"_s, u"丙丁戊"_s)}
                                 << source << u"丙丁戊來發現"_s;
    QTest::newRow("the first of two that overlap")
        << QList{phrase(u"发后来"_s, u"甲乙丙"_s), phrase(u"头发"_s, u"丁戊"_s)} << source
        << u"丁戊後來發現"_s;
    QTest::newRow("the paper before the library")
        << QList{phrase(u"头发"_s, u"甲乙"_s), phrase(u"头发"_s, u"丙丁"_s, u"晚报"_s)} << source
        << u"丙丁後來發現"_s;
    QTest::newRow("longer of the library before the paper")
        << QList{phrase(u"头发"_s, u"甲乙"_s, u"晚报"_s), phrase(u"头发后"_s, u"丙丁戊"_s)}
        << source << u"丙丁戊來發現"_s;
    QTest::newRow("keep as is") << QList{phrase(u"发现"_s, u"发现"_s)} << source
                                << u"頭髮後來发现"_s;
    QTest::newRow("other length") << QList{phrase(u"头发"_s, u"毛髮們"_s)} << source
                                  << u"毛髮們後來發現"_s;
    QTest::newRow("one character leaves phrases alone")
        << QList{phrase(u"后"_s, u"后"_s)} << u"国后，后来、后勤"_s << u"國后，後來、後勤"_s;
    QTest::newRow("one character of the paper")
        << QList{phrase(u"后"_s, u"甲"_s, u"晚报"_s), phrase(u"后"_s, u"乙"_s)} << u"国后"_s
        << u"國甲"_s;
    QTest::newRow("for simplified renditions")
        << QList{phrase(u"头发"_s, u"頭發"_s, {}, Target::Simplified)} << source
        << u"頭髮後來發現"_s;
    QTest::newRow("beats a name") << QList{phrase(u"范晓"_s, u"範曉"_s)} << u"记者范晓报道"_s
                                  << u"記者範曉報道"_s;
    QTest::newRow("plane 2") << QList{phrase(u"𫫇英"_s, u"甲乙"_s)} << u"二𫫇英国"_s
                             << u"二甲乙國"_s;
}

void TestWording::readersPhrases()
{
    QFETCH(QList<ReaderPhrase>, phrases);
    QFETCH(QString, source);
    const Rendition rendition =
        renditions().make(source, ScriptChoice::Taiwan, {.phrases = phrases});
    QTEST(rendition.text, "rendition");
    QCOMPARE(rendition.links.sourceLength(), source.size());
    QCOMPARE(rendition.links.renditionLength(), rendition.text.size());
}

void TestWording::linksOfPhrases_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendition");
    QTest::addColumn<QString>("links");
    QTest::newRow("as many characters") << u"头发"_s << u"甲乙"_s << u"1:1 1:1 1:1"_s;
    QTest::newRow("longer") << u"头发"_s << u"甲乙丙"_s << u"2:3 1:1"_s;
    QTest::newRow("as many, one in plane 2") << u"头发"_s << u"甲𠀀"_s << u"1:1 1:2 1:1"_s;
}

void TestWording::linksOfPhrases()
{
    QFETCH(QString, source);
    QFETCH(QString, rendition);
    const Wording wording{.phrases = {phrase(source, rendition)}};
    QTEST(lengths(renditions().make(source + u"国"_s, ScriptChoice::Taiwan, wording).links),
          "links");
}

void TestWording::phrasesForSimplified()
{
    const Wording wording{.phrases = {phrase(u"於梨華"_s, u"於梨华"_s, {}, Target::Simplified),
                                      phrase(u"国家"_s, u"国 家"_s, {}, Target::Simplified)}};
    const auto simplified = [&](const QString &source) {
        return renditions().make(source, ScriptChoice::Simplified, wording).text;
    };
    QCOMPARE(simplified(u"關於於梨華"_s), u"关于於梨华"_s);
    QCOMPARE(simplified(u"这国家"_s), u"这国 家"_s);
}

void TestWording::phrasesInTraditionalPassages()
{
    const Wording wording{.phrases = {phrase(u"鄉村"_s, u"鄉里"_s)}};
    QCOMPARE(renditions().make(u"鄉村振興"_s, ScriptChoice::Traditional, wording).text,
             u"鄉里振興"_s);
    QCOMPARE(renditions().make(u"鄉村振興"_s, ScriptChoice::Source, wording).text, u"鄉村振興"_s);
}

void TestWording::people_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendition");
    QTest::newRow("after a reporter") << u"记者范晓从市里获悉"_s << u"記者范曉從市裡獲悉"_s;
    QTest::newRow("in a byline") << u"（记者 于海涛 通讯员 余波）"_s
                                 << u"（記者 于海濤 通訊員 余波）"_s;
    QTest::newRow("a list") << u"记者范明、余志刚报道"_s << u"記者范明、余志剛報道"_s;
    QTest::newRow("joined") << u"民警范伟和余涛赶到"_s << u"民警范偉和余濤趕到"_s;
    QTest::newRow("a credit") << u"图书馆一角。余亮 摄"_s << u"圖書館一角。余亮 攝"_s;
    QTest::newRow("after a title") << u"市长于海波说"_s << u"市長于海波說"_s;
    QTest::newRow("before a title") << u"范县长、涂先生来了"_s << u"范縣長、涂先生來了"_s;
    QTest::newRow("somebody") << u"嫌疑人涂某、余某某在逃"_s << u"嫌疑人涂某、余某某在逃"_s;
    QTest::newRow("again in the article") << u"村民余大山种树。\n昨天，余大山说种好了。"_s
                                          << u"村民余大山種樹。\n昨天，余大山說種好了。"_s;
    QTest::newRow("two characters again, not in other words")
        << u"记者 于明\n由于明天下雨，于明说"_s << u"記者 于明\n由於明天下雨，于明說"_s;
    QTest::newRow("a given name") << u"记者 孙征 李里"_s << u"記者 孫征 李里"_s;
    QTest::newRow("钟 the surname and the bell") << u"钟局长听钟声"_s << u"鍾局長聽鐘聲"_s;
    QTest::newRow("no name: 于是, 范围, 后来, 余下")
        << u"于是市长后来余下范围"_s << u"於是市長後來餘下範圍"_s;
    QTest::newRow("no name: time after 于")
        << u"记者于昨日、记者于近日赶到"_s << u"記者於昨日、記者於近日趕到"_s;
    QTest::newRow("no name: words before a title")
        << u"关于先生、规范主任、其余教授"_s << u"關於先生、規範主任、其餘教授"_s;
    QTest::newRow("no name: a committee") << u"党委书记、党支部书记"_s << u"黨委書記、黨支部書記"_s;
    QTest::newRow("no name: a tower") << u"电视台摄制的节目"_s << u"電視臺攝製的節目"_s;
    QTest::newRow("no name: a traveller") << u"游客游先生种花"_s << u"遊客游先生種花"_s;
}

void TestWording::people()
{
    QFETCH(QString, source);
    QTEST(taiwan(source), "rendition");
}

void TestWording::knownPeople()
{
    const QString source = u"昨天，范晓和余秋走了"_s;
    QCOMPARE(taiwan(source), u"昨天，範曉和餘秋走了"_s);
    QCOMPARE(taiwan(source, {.people = {u"范晓"_s, u"余秋"_s}}), u"昨天，范曉和余秋走了"_s);
}

void TestWording::places_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendition");
    QTest::newRow("known") << u"范县、谷城县、阜新蒙古族自治县"_s
                           << u"范縣、穀城縣、阜新蒙古族自治縣"_s;
    QTest::newRow("OpenCC errs") << u"江干区、徐汇区、苏仙区、上栗县、浮梁县"_s
                                 << u"江干區、徐匯區、蘇仙區、上栗縣、浮梁縣"_s;
    QTest::newRow("as handed over") << u"丰县在新干县以东"_s << u"豐縣在新干縣以東"_s;
    QTest::newRow("gives way to a word it would cut")
        << u"新干部到岗，规范县域"_s << u"新幹部到崗，規範縣域"_s;
    QTest::newRow("after a name") << u"记者范晓到范县"_s << u"記者范曉到范縣"_s;
}

void TestWording::places()
{
    QFETCH(QString, source);
    QTEST(taiwan(source), "rendition");
}

// What OpenCC 1.1.6 is known to get wrong.
void TestWording::knownErrorsAreRight_data()
{
    QTest::addColumn<QString>("rendition");
    for (const auto &[source, rendition] : {
             std::pair(u"被发明"_s, u"被發明"_s),
             std::pair(u"北美发行"_s, u"北美發行"_s),
             std::pair(u"丝发布"_s, u"絲發佈"_s),
             std::pair(u"被发送"_s, u"被發送"_s),
             std::pair(u"参与制造"_s, u"參與製造"_s),
             std::pair(u"展示了如何"_s, u"展示了如何"_s),
             std::pair(u"十二个人参与"_s, u"十二個人參與"_s),
             std::pair(u"中文采访"_s, u"中文採訪"_s),
             std::pair(u"中国自制"_s, u"中國自製"_s),
             std::pair(u"七奈米制程"_s, u"七奈米製程"_s),
             std::pair(u"几十里外"_s, u"幾十里外"_s),
             std::pair(u"台湾台风"_s, u"臺灣颱風"_s),
             std::pair(u"一只只"_s, u"一隻隻"_s),
             std::pair(u"范曾"_s, u"范曾"_s),
             std::pair(u"余秋雨"_s, u"余秋雨"_s),
             std::pair(u"栗战书"_s, u"栗戰書"_s),
             std::pair(u"百年历史"_s, u"百年歷史"_s),
             std::pair(u"歌手表演"_s, u"歌手表演"_s),
             std::pair(u"管理发展"_s, u"管理發展"_s),
             std::pair(u"十几分钟就"_s, u"十幾分鐘就"_s),
             std::pair(u"城市里程碑"_s, u"城市里程碑"_s),
             std::pair(u"相关系列"_s, u"相關系列"_s),
             // What these must not break.
             std::pair(u"理发店"_s, u"理髮店"_s),
             std::pair(u"人参茶"_s, u"人參茶"_s),
             std::pair(u"了如指掌"_s, u"瞭如指掌"_s),
             std::pair(u"机制造成"_s, u"機制造成"_s),
             std::pair(u"里里外外"_s, u"裡裡外外"_s),
             std::pair(u"手表店"_s, u"手錶店"_s),
             std::pair(u"钟南山"_s, u"鍾南山"_s),
             std::pair(u"皇后"_s, u"皇后"_s),
             std::pair(u"后勤"_s, u"後勤"_s),
             std::pair(u"新年历"_s, u"新年曆"_s),
         })
        QTest::newRow(source.toUtf8().constData()) << rendition;
}

void TestWording::knownErrorsAreRight()
{
    QTEST(taiwan(QString::fromUtf8(QTest::currentDataTag())), "rendition");
}

void TestWording::intoSimplified_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("simplified");
    QTest::newRow("particle") << u"看著鄉村，執著追求"_s << u"看着乡村，执着追求"_s;
    QTest::newRow("work") << u"著名作家的專著，著作權"_s << u"著名作家的专著，著作权"_s;
    QTest::newRow("forms OpenCC leaves") << u"衞生，妳與牠，甚麼"_s << u"卫生，你与它，什么"_s;
    QTest::newRow("plans") << u"規畫與計畫"_s << u"规划与计划"_s;
    QTest::newRow("consolation") << u"慰藉與藉口"_s << u"慰藉与借口"_s;
}

void TestWording::intoSimplified()
{
    QFETCH(QString, source);
    QTEST(renditions().make(source, ScriptChoice::Simplified).text, "simplified");
}

void TestWording::everyTraditionalChoiceHasThem()
{
    const QString source = u"记者范晓：被发明的面粉在里耶"_s;
    QCOMPARE(taiwan(source), u"記者范曉：被發明的麵粉在里耶"_s);
    QCOMPARE(renditions().make(source, ScriptChoice::Traditional).text, taiwan(source));
    QCOMPARE(renditions().make(source, ScriptChoice::HongKong).text,
             u"記者范曉：被發明的麪粉在里耶"_s);
    QCOMPARE(renditions().make(source, ScriptChoice::OpenCC).text,
             u"記者范曉：被發明的麪粉在里耶"_s);
    QCOMPARE(renditions().make(source, ScriptChoice::TaiwanWords).text, taiwan(source));
}

void TestWording::exactlyOpenCCStays()
{
    QCOMPARE(renditions().convert(u"记者范晓：被发明"_s, u"s2tw"_s)->text, u"記者範曉：被髮明"_s);
    QCOMPARE(renditions().convert(u"看著"_s, u"t2s"_s)->text, u"看著"_s);
}

void TestWording::quotes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("traditional");
    QTest::newRow("pair") << u"说“国”。"_s << u"說「國」。"_s;
    QTest::newRow("nested") << u"说“这是‘国’吗”"_s << u"說「這是『國』嗎」"_s;
    QTest::newRow("never closed") << u"说“国\n说“国”"_s << u"說“國\n說「國」"_s;
    QTest::newRow("never opened") << u"说国”"_s << u"說國”"_s;
    QTest::newRow("apostrophe") << u"“it’s”国"_s << u"「it’s」國"_s;
    QTest::newRow("corners already") << u"说「国」"_s << u"說「國」"_s;
}

void TestWording::quotes()
{
    QFETCH(QString, source);
    const Wording wording{.turnsQuotes = true};
    const Rendition rendition = renditions().make(source, ScriptChoice::Taiwan, wording);
    QTEST(rendition.text, "traditional");
    QCOMPARE(rendition.links.links(),
             renditions().make(source, ScriptChoice::Taiwan).links.links());
    QCOMPARE(renditions().make(u"說「這是『國』嗎」"_s, ScriptChoice::Simplified, wording).text,
             u"说“这是‘国’吗”"_s);
}

void TestWording::nothingBecomesUnshown_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<ScriptChoice>("choice");
    QTest::addColumn<QString>("source");
    QTest::newRow("traditional") << u"s2t"_s << ScriptChoice::OpenCC << u"䑽国"_s;
    QTest::newRow("simplified") << u"t2s"_s << ScriptChoice::Simplified << u"䂎國"_s;
}

void TestWording::nothingBecomesUnshown()
{
    QFETCH(QString, configuration);
    QFETCH(ScriptChoice, choice);
    QFETCH(QString, source);
    QVERIFY(renditions().convert(source, configuration)->text[0].isHighSurrogate());
    QCOMPARE(renditions().make(source, choice).text[0], source[0]);
}

void TestWording::wordsOfTheOtherSide()
{
    QCOMPARE(renditions().make(u"用户的信息"_s, ScriptChoice::TaiwanWords).text, u"使用者的資訊"_s);
    QCOMPARE(renditions().make(u"使用者的資訊，什麼"_s, ScriptChoice::MainlandWords).text,
             u"用户的信息，什么"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
