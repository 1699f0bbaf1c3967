#include "marks/carrying.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCarrying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneText_data();
    void oneText();
    void doubtful_data();
    void doubtful();
    void severalTexts_data();
    void severalTexts();
    void byLinesOfTheFile_data();
    void byLinesOfTheFile();
    void statesBefore_data();
    void statesBefore();
    void wholeArticles();
};

namespace {

// A text with its mark in 【】.
struct Marked
{
    QString text;
    TextRange range;
};

Marked marked(QString text)
{
    const qsizetype begin = text.indexOf(u'【');
    const qsizetype end = text.indexOf(u'】') - 1;
    text.remove(u'【').remove(u'】');
    return {text, {begin, end}};
}

QString withMark(QString text, const NewPlace &place)
{
    if (place.text < 0)
        return {};
    return text.insert(place.range.end, u'】').insert(place.range.begin, u'【');
}

const QString before = u"阜新市建成公园。"
                       "记者在现场看到，【矿坑变成了花园】，市民很高兴。"
                       "今年还要种树。"_s;

} // namespace

void TestCarrying::oneText_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to"); // with the mark; without one it is an orphan
    QTest::addColumn<MarkState>("state");
    using enum MarkState;
    QTest::newRow("unchanged") << before << before << Ok;
    QTest::newRow("put in before it")
        << before
        << u"日前，阜新市建成公园。记者在现场看到，【矿坑变成了花园】，市民很高兴。今年还要种树。"_s
        << Ok;
    QTest::newRow("a character put right in it")
        << before
        << u"阜新市建成公园。记者在现场看到，【矿坑变成了公园】，市民很高兴。今年还要种树。"_s
        << Corrected;
    QTest::newRow("its first character put right")
        << before
        << u"阜新市建成公园。记者在现场看到，【旷坑变成了花园】，市民很高兴。今年还要种树。"_s
        << Corrected;
    QTest::newRow("its last character dropped")
        << before
        << u"阜新市建成公园。记者在现场看到，【矿坑变成了花】，市民很高兴。今年还要种树。"_s
        << Corrected;
    QTest::newRow("line break in it")
        << before
        << u"阜新市建成公园。记者在现场看到，【矿坑变\n成了花园】，市民很高兴。今年还要种树。"_s
        << Ok;
    QTest::newRow("into the other script")
        << before
        << u"阜新市建成公園。記者在現場看到，【礦坑變成了花園】，市民很高興。今年還要種樹。"_s
        << Corrected;
    QTest::newRow("other punctuation beside it")
        << before << u"阜新市建成公园.记者在现场看到,【矿坑变成了花园】,市民很高兴.今年还要种树."_s
        << Ok;
    QTest::newRow("a character put right and the next sentence deleted")
        << u"桥长三百米，是城里【最长的桥】。\n市长说，两岸的人从此不必再坐渡船。"_s
        << u"桥长三百米，是城里【最大的桥】。"_s << Corrected;
    QTest::newRow("its sentence deleted")
        << before << u"阜新市建成公园。今年还要种树。"_s << Orphan;
    QTest::newRow("everything else") << before << u"昨日大雪，列车停运。"_s << Orphan;
    QTest::newRow("nothing left") << before << QString() << Orphan;
    QTest::newRow("other words in its place")
        << before
        << u"阜新市建成公园。记者在现场看到，【工厂关门停产休】，市民很高兴。今年还要种树。"_s
        << ToConfirm;
    // The phrase stands twice; the other one is not it.
    const QString twins =
        u"市长说，公园很美丽，大家都来看。【公园很美丽】，是孩子们写的作文题目。"_s;
    QTest::newRow("deleted with a twin before it")
        << twins << u"市长说，公园很美丽，大家都来看。"_s << Orphan;
    QTest::newRow("put right with a twin before it")
        << twins << u"市长说，公园很美丽，大家都来看。【公园真美丽】，是孩子们写的作文题目。"_s
        << Corrected;
    // Nobody can tell which of the two was dropped.
    QTest::newRow("one of a repetition dropped")
        << u"他说：【下雪了。】下雪了。大家都出门去看。"_s
        << u"他说：【下雪了。】大家都出门去看。"_s << ToConfirm;
    QTest::newRow("deleted and said elsewhere in other words")
        << before
        << u"阜新市建成公园。今年还要种树。专家认为这里从矿坑变成了花园一般的城市，值得学习。"_s
        << ToConfirm;
    QTest::newRow("its paragraph moved")
        << u"公园今天开放了。\n记者在现场看到，【矿坑变成了花园】，市民很高兴。\n今年还要种树，明年修路，后年通车，再后年建校。"_s
        << u"今年还要种树，明年修路，后年通车，再后年建校。\n公园今天开放了。\n记者在现场看到，【矿坑变成了花园】，市民很高兴。"_s
        << Ok;
}

void TestCarrying::oneText()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(MarkState, state);
    const Marked old = marked(from);
    const QString next = to.contains(u'【') ? marked(to).text : to;
    const Carriage carriage{.from = {.sourceText = old.text, .segments = {}},
                            .marks = {{.range = old.range, .firstQuote = {}}},
                            .to = {{.text = {.sourceText = next, .segments = {}}, .before = {}}},
                            .heir = 0};
    const NewPlace place = carriedOver(carriage).first();
    QCOMPARE(place.state, state);
    if (to.contains(u'【'))
        QCOMPARE(withMark(next, place), to);
    else if (state == MarkState::Orphan)
        QCOMPARE(place, (NewPlace{-1, old.range, MarkState::Orphan}));
}

// Passages of newspapers in which the words of a mark were once taken for others.
void TestCarrying::doubtful_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("its end went before its beginning")
        << u"【外市场85%的份额。\n与会电商达人】"_s << u"与会电商达人\n外市场85%的份额。\n"_s;
    QTest::newRow("a part of it stood before it")
        << u"业导入与城市更新【生态修复、产业导入与城市更新】"_s
        << u"生态修复、产业导入与城市更新业导入与城市更新"_s;
    QTest::newRow("half of it moved behind other words")
        << u"业方【亿元。\n为推动产业发展,抚顺市从政】"_s
        << u"亿元。\n，业方据为推动产业发展抚顺市从政"_s;
    QTest::newRow("a twin right before it, itself put right")
        << u"阜新市委宣传部【供图】\n矿山公园变成热门打卡地"_s
        << u"阜新市委宣传部，图\n供图矿山公园变成热门打卡地"_s;
    QTest::newRow("one character that came to stand twice")
        << u"锦州建设九大集群优结构强产【业】\n今年前7个月,规模以上工业增长"_s
        << u"锦州建设九大集优结构强产业\n业今年前7个月,规模以上工业增长"_s;
    QTest::newRow("by chance in a sentence written anew")
        << u"這是不平凡的一年。【危中機，唯創】新者勝。\n創新與“一線工作法”結合，在力量下沉中"_s
        << u"這是不平凡的一年。村科危中機，唯創学收集机制。\n創新與“一線工作法”結合，在力量下沉中"_s;
    QTest::newRow("one of a repetition dropped, whose next sentence begins alike")
        << u"收入330亿元。\n【为推动产业发展,抚顺市从政策支持着手,服务企业发展壮大。】"
           "为推动产业发展,抚顺市从政策支持着手,服务企业发展壮大。抚顺市创新制定了若干政策"_s
        << u"收入330亿元。\n为推动产业发展,抚顺市从政策支持着手,服务企业发展壮大。"
           "抚顺市创新制定了若干政策"_s;
}

void TestCarrying::doubtful()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Marked old = marked(from);
    const Carriage carriage{.from = {.sourceText = old.text, .segments = {}},
                            .marks = {{.range = old.range, .firstQuote = {}}},
                            .to = {{.text = {.sourceText = to, .segments = {}}, .before = {}}},
                            .heir = 0};
    const NewPlace place = carriedOver(carriage).first();
    QVERIFY2(place.state == MarkState::ToConfirm || place.state == MarkState::Orphan,
             qPrintable(withMark(to, place)));
}

void TestCarrying::severalTexts_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QStringList>("ownBefore"); // of each of them, what the article had
    QTest::addColumn<MarkState>("state");
    using enum MarkState;
    const QString first = u"阜新市建成公园。"_s;
    const QString second = u"记者在现场看到，【矿坑变成了花园】，市民很高兴。今年还要种树。"_s;
    const QString other = u"锦州港昨日开港，货轮陆续驶出。"_s;
    const QStringList none{QString(), QString()};
    QTest::newRow("the article was split") << QStringList{first, second} << none << Ok;
    QTest::newRow("it was joined to another")
        << QStringList{other + u'\n' + before} << QStringList{other} << Ok;
    QTest::newRow("its words went over to another")
        << QStringList{first, other + second} << QStringList{QString(), other} << Ok;
    // The other article had the words, too: they are its own.
    QTest::newRow("deleted with a twin in another")
        << QStringList{first, other + marked(second).text}
        << QStringList{QString(), other + marked(second).text} << Orphan;
}

void TestCarrying::severalTexts()
{
    QFETCH(QStringList, to);
    QFETCH(QStringList, ownBefore);
    QFETCH(MarkState, state);
    const Marked old = marked(before);
    Carriage carriage{.from = {.sourceText = old.text, .segments = {}},
                      .marks = {{.range = old.range, .firstQuote = {}}},
                      .to = {},
                      .heir = 0};
    qsizetype wanted = -1;
    for (qsizetype text = 0; text < to.size(); ++text) {
        if (to[text].contains(u'【'))
            wanted = text;
        const QString plain = wanted == text ? marked(to[text]).text : to[text];
        carriage.to << NextText{.text = {.sourceText = plain, .segments = {}},
                                .before = {.sourceText = ownBefore[text], .segments = {}}};
    }
    const NewPlace place = carriedOver(carriage).first();
    QCOMPARE(place.state, state);
    QCOMPARE(place.text, wanted);
    if (wanted >= 0)
        QCOMPARE(withMark(carriage.to[wanted].text.sourceText, place), to[wanted]);
}

// Every mark is on 乙丙丁戊: the end of line 1 of the file and the beginning of line 2.
void TestCarrying::byLinesOfTheFile_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<Segment>>("segments");
    QTest::addColumn<MarkState>("state");
    using enum MarkState;
    QTest::newRow("behind another line")
        << u"庚\n甲【乙丙\n丁戊】己"_s << QList<Segment>{{0, 1, 7, 0}, {2, 3, 1, 0}, {6, 3, 2, 0}}
        << Ok;
    QTest::newRow("joined with a space")
        << u"甲【乙丙 丁戊】己"_s << QList<Segment>{{0, 3, 1, 0}, {4, 3, 2, 0}} << Ok;
    QTest::newRow("in shorter parts")
        << u"甲【乙丙丁戊】己"_s << QList<Segment>{{0, 2, 1, 0}, {2, 1, 1, 2}, {3, 3, 2, 0}} << Ok;
    QTest::newRow("in the other order")
        << u"丁戊己\n甲【乙丙】"_s << QList<Segment>{{0, 3, 2, 0}, {4, 3, 1, 0}} << ToConfirm;
    QTest::newRow("a character put right")
        << u"甲【乙病丁戊】己"_s << QList<Segment>{{0, 3, 1, 0}, {3, 3, 2, 0}} << Corrected;
    QTest::newRow("both lines are gone") << u"庚"_s << QList<Segment>{{0, 1, 7, 0}} << Orphan;
    // The same words, but not these.
    QTest::newRow("other lines with the words")
        << u"甲乙丙\n丁戊己"_s << QList<Segment>{{0, 3, 5, 0}, {4, 3, 6, 0}} << ToConfirm;
}

void TestCarrying::byLinesOfTheFile()
{
    QFETCH(QString, to);
    QFETCH(QList<Segment>, segments);
    QFETCH(MarkState, state);
    const QString next = to.contains(u'【') ? marked(to).text : to;
    const Carriage carriage{
        .from = {.file = FileId(1),
                 .sourceText = u"甲乙丙丁戊己"_s,
                 .segments = {{0, 3, 1, 0}, {3, 3, 2, 0}}},
        .marks = {{.range = {1, 5}, .firstQuote = {}}},
        .to = {{.text = {.file = FileId(1), .sourceText = next, .segments = segments},
                .before = {}}},
        .heir = 0};
    const NewPlace place = carriedOver(carriage).first();
    QCOMPARE(place.state, state);
    if (to.contains(u'【'))
        QCOMPARE(withMark(next, place), to);
}

void TestCarrying::statesBefore_data()
{
    QTest::addColumn<MarkState>("stateBefore");
    QTest::addColumn<QString>("firstQuote");
    QTest::addColumn<MarkState>("state"); // where its words are unchanged
    using enum MarkState;
    const QString own = u"矿坑变成了花园"_s;
    QTest::newRow("ok") << Ok << own << Ok;
    QTest::newRow("corrected, until it is confirmed")
        << Corrected << u"矿坑变戍了花园"_s << Corrected;
    QTest::newRow("to confirm, until it is") << ToConfirm << own << ToConfirm;
    QTest::newRow("an orphan whose words are back") << Orphan << own << Ok;
    QTest::newRow("an orphan, other words") << Orphan << u"矿坑成了公园"_s << ToConfirm;
}

void TestCarrying::statesBefore()
{
    QFETCH(MarkState, stateBefore);
    QFETCH(QString, firstQuote);
    QFETCH(MarkState, state);
    const Marked old = marked(before);
    Carriage carriage{
        .from = {.sourceText = old.text, .segments = {}},
        .marks = {{.range = old.range, .state = stateBefore, .firstQuote = firstQuote}},
        .to = {{.text = {.sourceText = u"昨日，"_s + old.text, .segments = {}}, .before = {}}},
        .heir = 0};
    QCOMPARE(carriedOver(carriage).first().state, state);
    carriage.to.first().text.sourceText = u"昨日大雪。"_s;
    QCOMPARE(carriedOver(carriage).first().state, MarkState::Orphan);
}

void TestCarrying::wholeArticles()
{
    Carriage carriage{.from = {.sourceText = u"甲"_s, .segments = {}},
                      .marks = {{.range = {}, .isWhole = true, .firstQuote = {}}},
                      .to = {{.text = {.sourceText = u"乙"_s, .segments = {}}, .before = {}}},
                      .heir = 0};
    QCOMPARE(carriedOver(carriage).first(), (NewPlace{0, {}, MarkState::Ok}));
    carriage.heir = -1;
    QCOMPARE(carriedOver(carriage).first(), (NewPlace{-1, {}, MarkState::Orphan}));
}

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
