#include "hanzi/comparing.h"
#include "search/querytree.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = QueryNode::Kind;

class TestQueryTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void operators_data();
    void operators();
    void fields_data();
    void fields();
    void faults_data();
    void faults();
    void emptiness_data();
    void emptiness();
    void typed();
    void stars_data();
    void stars();
    void places();
    void explanations_data();
    void explanations();
    void neverFails();
    void explanationsMeanTheSame();
    void longQueries_data();
    void longQueries();
};

namespace {

QString placeName(QueryWords::Where where)
{
    switch (where) {
    case QueryWords::Where::Headline:
        return u"title "_s;
    case QueryWords::Where::Byline:
        return u"by "_s;
    case QueryWords::Where::Section:
        return u"section "_s;
    case QueryWords::Where::Text:
        break;
    }
    return {};
}

// Words as they stand, phrases in “”, stars as *, exact ones with = and what was typed.
QString shapeOf(const QueryWords &words)
{
    QString text = words.folded;
    for (auto star = words.stars.crbegin(); star != words.stars.crend(); ++star)
        text.insert(*star, u'*');
    if (words.isPhrase)
        text = u'“' + text + u'”';
    if (!words.typed.isEmpty())
        text += u'=' + words.typed;
    return placeName(words.where) + text;
}

QString shapeOf(const QueryNode &node);

QString shapeOf(const QList<QueryNode> &parts)
{
    QStringList shapes;
    for (const QueryNode &part : parts)
        shapes += shapeOf(part);
    return shapes.join(u", "_s);
}

// A tree in a line: all(…), any(…), not(…), near5(…) …
QString shapeOf(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::Words:
        return shapeOf(node.words);
    case Kind::All:
        return u"all("_s + shapeOf(node.parts) + u')';
    case Kind::Any:
        return u"any("_s + shapeOf(node.parts) + u')';
    case Kind::Not:
        return u"not("_s + shapeOf(node.parts) + u')';
    case Kind::Same:
        return u"same("_s + shapeOf(node.parts) + u')';
    case Kind::Near:
        return u"near%1("_s.arg(node.distance) + shapeOf(node.parts) + u')';
    case Kind::Label:
        return node.field + u':' + node.value;
    case Kind::Inside:
        return u"in "_s + node.value + u'(' + shapeOf(node.parts) + u')';
    case Kind::Imported:
        return u"imported("_s + shapeOf(node.parts) + u')';
    }
    return {};
}

// Of the parts at the top.
QString shapeOf(const ParsedQuery &query)
{
    return shapeOf(query.root.parts);
}

// A fault in a line: where, and its token without what it names.
QStringList shapesOf(const QList<QueryFault> &faults)
{
    QStringList shapes;
    for (const QueryFault &fault : faults)
        shapes += u"%1-%2 %3"_s.arg(fault.range.begin)
                      .arg(fault.range.end)
                      .arg(fault.token.section(u':', 0, 0));
    return shapes;
}

} // namespace

// What was always understood.
void TestQueryTree::words_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QStringList>("faults");

    const QStringList none;
    QTest::newRow("word") << u"抚州"_s << u"抚州"_s << none;
    QTest::newRow("words") << u" 抚州　 海州 "_s << u"抚州, 海州"_s << none;
    QTest::newRow("AND says nothing new") << u"抚州 AND ＡＮＤ 海州"_s << u"抚州, 海州"_s << none;
    QTest::newRow("AND by signs") << u"抚州 && 海州 ＆＆ 沈"_s << u"抚州, 海州, 沈"_s << none;
    QTest::newRow("AND in Chinese") << u"抚州 且 海州"_s << u"抚州, 海州"_s << none;
    QTest::newRow("and is a word") << u"black and white"_s << u"black, and, white"_s << none;
    QTest::newRow("the same twice") << u"抚州 抚州"_s << u"抚州"_s << none;
    QTest::newRow("folded") << u"ＡＩ"_s << u"ai"_s << none;
    for (const QString &quoted :
         {u"“抚州，海州”"_s, u"\"抚州，海州\""_s, u"「抚州，海州」"_s, u"『抚州，海州』"_s,
          u"＂抚州，海州＂"_s, u"”抚州，海州“"_s, u"“抚州，海州\""_s})
        QTest::newRow(qUtf8Printable(quoted)) << quoted << u"“抚州,海州”"_s << none;
    QTest::newRow("words round a phrase") << u"甲“乙”丙"_s << u"甲, “乙”, 丙"_s << none;
    QTest::newRow("white space in a phrase")
        << u"“抚 州  hello　world ”"_s << u"“抚州hello world”"_s << none;
    QTest::newRow("line feed in a phrase") << u"“hello\nworld”"_s << u"“hello world”"_s << none;
    QTest::newRow("punctuation parts words")
        << u"抚州、海州COVID-19"_s << u"抚州, 海州covid, 19"_s << none;
    QTest::newRow("numbers stay whole") << u"甲7.4%，10:30"_s << u"甲7.4%, 10:30"_s << none;
    QTest::newRow("minus inside a word") << u"2025-07"_s << u"2025, 07"_s << none;
    QTest::newRow("empty") << QString() << QString() << none;
    QTest::newRow("white space") << u" 　\n"_s << QString() << none;
    QTest::newRow("punctuation alone")
        << u"，。！"_s << QString() << QStringList{u"0-3 nothing-to-find"_s};
    QTest::newRow("punctuation beside a word")
        << u"抚州 …… 海州"_s << u"抚州, 海州"_s << QStringList{u"3-5 nothing-to-find"_s};
    QTest::newRow("quoted punctuation")
        << u"抚州“。”"_s << u"抚州"_s << QStringList{u"2-5 nothing-to-find"_s};
    QTest::newRow("empty phrase") << u"抚州\"\""_s << u"抚州"_s
                                  << QStringList{u"2-4 nothing-to-find"_s};
    QTest::newRow("what folds to nothing")
        << u"\u200d\u00ad"_s << QString() << QStringList{u"0-2 nothing-to-find"_s};
    QTest::newRow("half a character")
        << QString(QChar(0xd842)) << QString() << QStringList{u"0-1 nothing-to-find"_s};
    QTest::newRow("open quotation mark")
        << u"抚州 “海州"_s << u"抚州, “海州”"_s << QStringList{u"3-6 unclosed-quote"_s};
    QTest::newRow("punctuation in an open phrase")
        << u"“抚州，海州"_s << u"“抚州,海州”"_s << QStringList{u"0-6 unclosed-quote"_s};
    QTest::newRow("the second one")
        << u"“抚州” 「海州 城"_s << u"“抚州”, “海州城”"_s << QStringList{u"5-10 unclosed-quote"_s};
    QTest::newRow("of another kind inside")
        << u"「抚州”"_s << u"“抚州””"_s << QStringList{u"0-4 unclosed-quote"_s};
    QTest::newRow("quotation mark at the end")
        << u"抚州\""_s << u"抚州"_s
        << QStringList{u"2-3 unclosed-quote"_s, u"2-3 nothing-to-find"_s};
}

void TestQueryTree::words()
{
    QFETCH(const QString, query);
    const ParsedQuery parsed = parsedQuery(query);
    QCOMPARE(parsed.root.kind, Kind::All);
    QTEST(shapeOf(parsed), "shape");
    QTEST(shapesOf(parsed.faults), "faults");
}

void TestQueryTree::operators_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shape");

    QTest::newRow("exclusion") << u"抚州 -海州"_s << u"抚州, not(“海州”)"_s;
    QTest::newRow("full-width minus") << u"抚州　－海州"_s << u"抚州, not(“海州”)"_s;
    QTest::newRow("NOT") << u"抚州 NOT 海州 沈阳"_s << u"抚州, not(“海州”), 沈阳"_s;
    QTest::newRow("full-width NOT") << u"抚州 ＮＯＴ 海州"_s << u"抚州, not(“海州”)"_s;
    QTest::newRow("非") << u"抚州 非 海州"_s << u"抚州, not(“海州”)"_s;
    QTest::newRow("非 before a bracket") << u"抚州 非（海州）"_s << u"抚州, not(“海州”)"_s;
    QTest::newRow("excluded phrase") << u"抚州 -“海州，矿”"_s << u"抚州, not(“海州,矿”)"_s;
    QTest::newRow("what is excluded stays together")
        << u"抚州 -COVID-19。"_s << u"抚州, not(“covid-19”)"_s;
    QTest::newRow("also in brackets")
        << u"甲 -(COVID-19 乙)"_s << u"甲, not(all(“covid-19”, “乙”))"_s;
    QTest::newRow("exclusion before") << u"-海州 抚州"_s << u"not(“海州”), 抚州"_s;
    QTest::newRow("exclusions in brackets are taken up") << u"甲 (-乙)"_s << u"甲, not(“乙”)"_s;

    QTest::newRow("OR") << u"抚州 OR 海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("full-width OR") << u"抚州 ＯＲ 海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("sign") << u"抚州|海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("two signs") << u"抚州 || 海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("full-width sign") << u"抚州｜海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("或") << u"抚州 或 海州"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("或 between brackets") << u"(抚州)或(海州)"_s << u"any(抚州, 海州)"_s;
    QTest::newRow("或 in a word") << u"抚州或海州"_s << u"抚州或海州"_s;
    QTest::newRow("或 beside quotation marks") << u"“甲”或“乙”"_s << u"“甲”, 或, “乙”"_s;
    QTest::newRow("or is a word") << u"black or white"_s << u"black, or, white"_s;
    QTest::newRow("three") << u"甲|乙 OR 丙"_s << u"any(甲, 乙, 丙)"_s;
    QTest::newRow("the same twice") << u"甲|甲"_s << u"甲"_s;
    QTest::newRow("binds tighter than white space") << u"甲 乙|丙"_s << u"甲, any(乙, 丙)"_s;
    QTest::newRow("of parted words") << u"甲、乙|丙"_s << u"any(all(甲, 乙), 丙)"_s;
    QTest::newRow("NOT holds for all of OR") << u"甲 -乙|丙"_s << u"甲, not(any(“乙”, “丙”))"_s;

    QTest::newRow("brackets") << u"(甲 乙)|丙"_s << u"any(all(甲, 乙), 丙)"_s;
    QTest::newRow("full-width brackets") << u"（甲 乙）｜丙"_s << u"any(all(甲, 乙), 丙)"_s;
    QTest::newRow("brackets that say nothing") << u"((甲) (乙))"_s << u"甲, 乙"_s;
    QTest::newRow("brackets in a text") << u"中国（上海）自贸区"_s << u"中国, 上海, 自贸区"_s;
    QTest::newRow("OR in OR") << u"甲|(乙|丙)"_s << u"any(甲, 乙, 丙)"_s;

    QTest::newRow("NEAR") << u"甲 NEAR 乙"_s << u"near10(甲, 乙)"_s;
    QTest::newRow("NEAR with a number") << u"甲 NEAR/5 乙"_s << u"near5(甲, 乙)"_s;
    QTest::newRow("full-width") << u"甲 ＮＥＡＲ／５ 乙"_s << u"near5(甲, 乙)"_s;
    QTest::newRow("近") << u"甲 近/0 乙"_s << u"near0(甲, 乙)"_s;
    QTest::newRow("近 without a number") << u"甲 近 乙"_s << u"near10(甲, 乙)"_s;
    QTest::newRow("近 in a word") << u"附近 甲"_s << u"附近, 甲"_s;
    QTest::newRow("of one of several") << u"甲|乙 NEAR/5 丙"_s << u"near5(any(甲, 乙), 丙)"_s;
    QTest::newRow("binds tighter than white space")
        << u"甲 乙 NEAR/5 丙"_s << u"甲, near5(乙, 丙)"_s;
    QTest::newRow("words stay together")
        << u"COVID-19 NEAR 疫情"_s << u"near10(“covid-19”, 疫情)"_s;
    QTest::newRow("also in brackets")
        << u"(COVID-19|流感) NEAR 疫情"_s << u"near10(any(“covid-19”, 流感), 疫情)"_s;
    QTest::newRow("with a star") << u"COVID-1* NEAR 甲"_s << u"near10(“covid-1*”, 甲)"_s;
    QTest::newRow("left out with a star") << u"甲 -COVID-*"_s << u"甲, not(“covid-*”)"_s;
    QTest::newRow("a row of them")
        << u"甲 NEAR/1 乙 NEAR/2 丙"_s << u"near1(甲, 乙), near2(乙, 丙)"_s;
    QTest::newRow("excluded") << u"丙 -甲 NEAR 乙"_s << u"丙, not(near10(“甲”, “乙”))"_s;

    for (const QString &word : {u"或"_s, u"非"_s, u"近"_s, u"且"_s})
        QTest::newRow(qUtf8Printable(word + u" alone is a word"_s)) << word << word;
    QTest::newRow("alone in brackets") << u"甲 (近)"_s << u"甲, 近"_s;
}

void TestQueryTree::operators()
{
    QFETCH(const QString, query);
    const ParsedQuery parsed = parsedQuery(query);
    QTEST(shapeOf(parsed), "shape");
    QCOMPARE(shapesOf(parsed.faults), QStringList());
}

void TestQueryTree::fields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shape");

    for (const QString &field : {u"city"_s, u"paper"_s, u"origin"_s, u"date"_s, u"date!"_s,
                                 u"tag"_s, u"note"_s, u"has"_s, u"state"_s})
        QTest::newRow(qUtf8Printable(field)) << field + u":x"_s << field + u":x"_s;
    const QList<std::pair<QString, QString>> chinese{
        {u"城市"_s, u"city"_s},   {u"報紙"_s, u"paper"_s}, {u"报纸"_s, u"paper"_s},
        {u"來源"_s, u"origin"_s}, {u"日期"_s, u"date"_s},  {u"日期！"_s, u"date!"_s},
        {u"標籤"_s, u"tag"_s},    {u"批註"_s, u"note"_s},  {u"有"_s, u"has"_s},
        {u"狀態"_s, u"state"_s}};
    for (const auto &[name, field] : chinese)
        QTest::newRow(qUtf8Printable(name)) << name + u"：甲"_s << field + u":甲"_s;

    QTest::newRow("upper case") << u"City:Fuxin"_s << u"city:Fuxin"_s;
    QTest::newRow("full width") << u"ｃｉｔｙ：阜新"_s << u"city:阜新"_s;
    QTest::newRow("value in quotation marks") << u"paper:“辽宁 日报”"_s << u"paper:辽宁 日报"_s;
    QTest::newRow("value with signs") << u"date:2020..2023-05"_s << u"date:2020..2023-05"_s;
    QTest::newRow("open range") << u"date:2020.."_s << u"date:2020.."_s;
    QTest::newRow("path") << u"tag:经济/住房"_s << u"tag:经济/住房"_s;
    QTest::newRow("a comma behind") << u"city:阜新，住房"_s << u"city:阜新，住房"_s;
    QTest::newRow("a stop behind") << u"city:阜新， 住房"_s << u"city:阜新, 住房"_s;
    QTest::newRow("one of several") << u"city:(阜新|抚顺)"_s << u"any(city:阜新, city:抚顺)"_s;
    QTest::newRow("each of several") << u"tag:（甲 -乙）"_s << u"tag:甲, not(tag:乙)"_s;
    QTest::newRow("only the next word") << u"city:阜新 住房"_s << u"city:阜新, 住房"_s;
    QTest::newRow("in OR") << u"city:阜新|tag:甲"_s << u"any(city:阜新, tag:甲)"_s;
    QTest::newRow("excluded") << u"甲 -city:阜新"_s << u"甲, not(city:阜新)"_s;

    QTest::newRow("title") << u"title:甲、乙"_s << u"title 甲, title 乙"_s;
    QTest::newRow("标题") << u"标题:甲"_s << u"title 甲"_s;
    QTest::newRow("標題") << u"標題：“甲，乙”"_s << u"title “甲,乙”"_s;
    QTest::newRow("title of a bracket")
        << u"title:(甲|乙 -丙)"_s << u"any(title 甲, title 乙), not(title “丙”)"_s;
    QTest::newRow("by") << u"by:王 署名:李"_s << u"by 王, by 李"_s;
    QTest::newRow("section") << u"section:要闻 欄目:财经"_s << u"section 要闻, section 财经"_s;
    QTest::newRow("or as a value") << u"title:OR"_s << u"title or"_s;
    QTest::newRow("非 as a value") << u"title:非 甲"_s << u"title 非, 甲"_s;

    QTest::newRow("exact") << u"exact:后"_s << u"后=后"_s;
    QTest::newRow("exact phrase") << u"原字:“皇 后，Ａ”"_s << u"“皇后,a”=皇后，Ａ"_s;
    QTest::newRow("exact in a title") << u"title:exact:发"_s << u"title 发=发"_s;
    QTest::newRow("exact bracket") << u"exact:(发|髮)"_s << u"any(发=发, 发=髮)"_s;

    QTest::newRow("same") << u"same:(甲 乙)"_s << u"same(甲, 乙)"_s;
    QTest::newRow("同段") << u"同段：（甲 乙|丙 “丁，戊”）"_s
                          << u"same(甲, any(乙, 丙), “丁,戊”)"_s;
    QTest::newRow("same of one") << u"same:甲"_s << u"甲"_s;
    QTest::newRow("same of a parted word") << u"same:甲、乙"_s << u"same(甲, 乙)"_s;

    QTest::newRow("imported") << u"imported:甲 乙"_s << u"imported(甲), 乙"_s;
    QTest::newRow("導入原文") << u"導入原文：（甲 乙）"_s << u"imported(all(甲, 乙))"_s;

    QTest::newRow("in") << u"in:经济/住房 甲 乙"_s << u"in 经济/住房(all(甲, 乙))"_s;
    QTest::newRow("标签内") << u"甲 標籤內:住房"_s << u"in 住房(甲)"_s;
    QTest::newRow("in, with labels beside")
        << u"in:住房 甲 city:阜新 -city:抚顺"_s << u"in 住房(甲), city:阜新, not(city:抚顺)"_s;
    QTest::newRow("in with an exclusion")
        << u"in:住房 甲 -乙"_s << u"in 住房(all(甲, not(“乙”)))"_s;
    QTest::newRow("in within brackets") << u"(in:住房 甲) 乙"_s << u"in 住房(甲), 乙"_s;
    QTest::newRow("in alone") << u"in:“住 房”"_s << u"tag:住 房"_s;
    QTest::newRow("in with an exclusion alone") << u"in:住房 -乙"_s << u"tag:住房, not(“乙”)"_s;
    QTest::newRow("not in") << u"甲 -in:住房"_s << u"甲, not(tag:住房)"_s;
    QTest::newRow("two of them") << u"in:住房 in:能源 甲"_s << u"in 能源(in 住房(甲))"_s;

    QTest::newRow("time") << u"10:30"_s << u"10:30"_s;
    QTest::newRow("ratio") << u"1:3"_s << u"1:3"_s;
    QTest::newRow("address") << u"https://a.cn/b"_s << u"https, a, cn, b"_s;
    QTest::newRow("colon of a sentence") << u"记者：王某"_s << u"记者, 王某"_s;
    QTest::newRow("colon at the end") << u"foo: 甲"_s << u"foo, 甲"_s;
}

void TestQueryTree::fields()
{
    QFETCH(const QString, query);
    const ParsedQuery parsed = parsedQuery(query);
    QTEST(shapeOf(parsed), "shape");
    QCOMPARE(shapesOf(parsed.faults), QStringList());
}

void TestQueryTree::faults_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &query, const QString &shape,
                        const QStringList &faults) {
        QTest::newRow(name) << query << shape << faults;
    };

    row("minus alone", u"抚州 - 海州"_s, u"抚州, 海州"_s, {u"3-4 dangling-operator"_s});
    row("minus at the end", u"抚州 -"_s, u"抚州"_s, {u"3-4 dangling-operator"_s});
    row("two minus signs", u"甲 --乙"_s, u"甲, not(“乙”)"_s, {u"2-3 dangling-operator"_s});
    row("NOT at the end", u"抚州 NOT"_s, u"抚州"_s, {u"3-6 dangling-operator"_s});
    row("NOT NOT", u"甲 NOT NOT 乙"_s, u"甲, not(“乙”)"_s, {u"2-5 dangling-operator"_s});
    row("OR at the beginning", u"OR 甲"_s, u"甲"_s, {u"0-2 dangling-operator"_s});
    row("OR at the end", u"甲 | "_s, u"甲"_s, {u"2-3 dangling-operator"_s});
    row("OR twice", u"甲 OR OR 乙"_s, u"甲, 乙"_s,
        {u"2-4 dangling-operator"_s, u"5-7 dangling-operator"_s});
    row("OR in brackets", u"甲 (| 乙)"_s, u"甲, 乙"_s, {u"3-4 dangling-operator"_s});
    row("AND at the end", u"甲 AND"_s, u"甲"_s, {u"2-5 dangling-operator"_s});
    row("AND at the beginning", u"且 甲"_s, u"甲"_s, {u"0-1 dangling-operator"_s});
    row("NEAR at the end", u"甲 NEAR/5"_s, u"甲"_s, {u"2-8 dangling-operator"_s});
    row("NEAR at the beginning", u"NEAR 甲"_s, u"甲"_s, {u"0-4 dangling-operator"_s});
    row("NEAR nothing", u"甲 NEAR ， 乙"_s, u"甲, 乙"_s,
        {u"2-6 dangling-operator"_s, u"7-8 nothing-to-find"_s});
    row("或 at the end", u"甲 或"_s, u"甲"_s, {u"2-3 dangling-operator"_s});
    row("exclusions alone", u"-抚州 -海州"_s, QString(), {u"0-7 excludes-only"_s});
    row("exclusion in OR", u"甲|-乙"_s, u"甲"_s, {u"2-4 excludes-only"_s});
    row("exclusions alone in OR", u"甲|(-乙 -丙)"_s, u"甲"_s, {u"2-9 excludes-only"_s});
    row("exclusion of an exclusion", u"甲 -(-乙)"_s, u"甲"_s, {u"3-7 excludes-only"_s});

    row("too far", u"甲 NEAR/100 乙"_s, u"near99(甲, 乙)"_s, {u"2-10 bad-distance"_s});
    row("no number", u"甲 NEAR/x 乙"_s, u"near10(甲, 乙)"_s, {u"2-8 bad-distance"_s});
    row("near a label", u"甲 NEAR city:阜新"_s, u"甲, city:阜新"_s, {u"2-6 misplaced"_s});
    row("near two words", u"甲 NEAR (乙 丙)"_s, u"甲, 乙, 丙"_s, {u"2-6 misplaced"_s});
    row("label in a paragraph", u"same:(甲 乙 city:阜新)"_s, u"same(甲, 乙)"_s,
        {u"10-17 misplaced"_s});
    row("exclusion in a paragraph", u"same:(甲 乙 -丙)"_s, u"same(甲, 乙)"_s,
        {u"10-12 misplaced"_s});

    row("bracket not closed", u"(甲 乙"_s, u"甲, 乙"_s, {u"0-1 unclosed-bracket"_s});
    row("bracket not opened", u"甲) 乙"_s, u"甲, 乙"_s, {u"1-2 unopened-bracket"_s});
    row("empty brackets", u"甲 ( )"_s, u"甲"_s, {u"2-5 nothing-to-find"_s});
    row("quotation mark in brackets", u"(甲 “乙) 丙"_s, u"甲, “乙)丙”"_s,
        {u"0-1 unclosed-bracket"_s, u"3-8 unclosed-quote"_s});

    row("unknown field", u"foo:bar"_s, u"foo, bar"_s, {u"0-3 unknown-field"_s});
    row("unknown field in Chinese", u"作者:王"_s, u"作者, 王"_s, {u"0-2 unknown-field"_s});
    row("unknown field of a phrase", u"foo:“a b”"_s, u"foo, “a b”"_s, {u"0-3 unknown-field"_s});
    row("unknown field left out", u"甲 -foo:bar"_s, u"甲, not(“foo:bar”)"_s,
        {u"3-6 unknown-field"_s});
    row("no value", u"city: 阜新"_s, u"阜新"_s, {u"0-5 no-value"_s});
    row("no value at the end", u"阜新 title："_s, u"阜新"_s, {u"3-9 no-value"_s});
    row("empty value", u"甲 city:“ ”"_s, u"甲"_s, {u"7-10 no-value"_s});
    row("exclusion as a value", u"甲 city:-乙"_s, u"甲, not(“乙”)"_s, {u"2-7 no-value"_s});
    row("field as a value", u"city:tag:甲"_s, u"tag:甲"_s, {u"0-5 no-value"_s});
    row("brackets for a path", u"in:(甲 乙)"_s, u"甲, 乙"_s, {u"0-3 no-value"_s});
    row("punctuation as a value", u"甲 title:，"_s, u"甲"_s, {u"8-9 nothing-to-find"_s});

    row("star alone", u"*"_s, QString(), {u"0-1 star-alone"_s});
    row("star alone in a title", u"甲 title:＊"_s, u"甲"_s, {u"8-9 star-alone"_s});
    row("star behind punctuation", u"甲，*"_s, u"甲"_s, {u"0-3 star-alone"_s});
    row("too deep", u"("_s.repeated(66) + u"甲"_s + u")"_s.repeated(66), u"甲"_s,
        {u"64-65 too-deep"_s});
    row("too many tags", u"in:一 in:二 in:三 in:四 in:五 in:六 in:七 in:八 in:九 甲"_s,
        u"in 八(in 七(in 六(in 五(in 四(in 三(in 二(in 一(甲))))))))"_s, {u"40-44 too-deep"_s});
    row("fields too deep", u"title:"_s.repeated(65) + u"甲"_s, u"甲"_s, {u"384-390 too-deep"_s});
}

void TestQueryTree::faults()
{
    QFETCH(const QString, query);
    const ParsedQuery parsed = parsedQuery(query);
    QTEST(shapeOf(parsed), "shape");
    QTEST(shapesOf(parsed.faults), "faults");
}

void TestQueryTree::emptiness_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a word") << u"甲"_s << false;
    QTest::newRow("a label") << u"city:阜新"_s << false;
    QTest::newRow("a tag inside") << u"in:住房"_s << false;
    QTest::newRow("exclusions") << u"-甲 -city:阜新"_s << true;
    QTest::newRow("punctuation") << u"，"_s << true;
    QTest::newRow("as imported") << u"imported:甲"_s << false;
}

void TestQueryTree::emptiness()
{
    QFETCH(const QString, query);
    QTEST(parsedQuery(query).isEmpty, "isEmpty");
}

// Decomposed letters are composed, white space that does not count is gone.
void TestQueryTree::typed()
{
    const ParsedQuery parsed = parsedQuery(u"exact:“后 面  cafe\u0301  Ｂ ”"_s);
    QCOMPARE(parsed.root.parts.size(), 1);
    QCOMPARE(parsed.root.parts.first().words.typed, u"后面caf\u00e9 Ｂ"_s);
}

void TestQueryTree::stars_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shape");
    QTest::newRow("behind") << u"20*"_s << u"20*"_s;
    QTest::newRow("before") << u"*19"_s << u"*19"_s;
    QTest::newRow("inside") << u"生態*修復"_s << u"生态*修复"_s;
    QTest::newRow("full width") << u"生态＊修复"_s << u"生态*修复"_s;
    QTest::newRow("several") << u"**a**b*"_s << u"*a*b*"_s;
    QTest::newRow("parted") << u"甲*，乙"_s << u"甲*, 乙"_s;
    QTest::newRow("not in quotation marks") << u"“甲*乙”"_s << u"“甲*乙”"_s;
    QTest::newRow("exact") << u"exact:後*发"_s << u"后*发=後发"_s;
}

void TestQueryTree::stars()
{
    QFETCH(const QString, query);
    const ParsedQuery parsed = parsedQuery(query);
    QTEST(shapeOf(parsed), "shape");
    QCOMPARE(parsed.faults, QList<QueryFault>());
    const QueryWords &words = parsed.root.parts.first().words;
    // In quotation marks it is a character like others.
    QCOMPARE(words.stars.isEmpty(), words.folded.contains(u'*'));
}

void TestQueryTree::places()
{
    const ParsedQuery parsed = parsedQuery(u"甲 -“乙” city:阜新 (丙|丁)"_s);
    QCOMPARE(parsed.root.parts.size(), 4);
    QCOMPARE(parsed.root.parts[0].place, (TextRange{0, 1}));
    QCOMPARE(parsed.root.parts[1].place, (TextRange{2, 6}));
    QCOMPARE(parsed.root.parts[2].place, (TextRange{7, 14}));
    QCOMPARE(parsed.root.parts[3].place, (TextRange{15, 20}));
    QCOMPARE(parsedQuery(u"甲 foo:bar"_s).faults.first().token, u"unknown-field:foo"_s);
}

void TestQueryTree::explanations_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"生態 修復"_s << u"生态 AND 修复"_s;
    QTest::newRow("precedence") << u"甲 乙|丙 -丁"_s << u"甲 AND (乙 OR 丙) AND NOT “丁”"_s;
    QTest::newRow("near") << u"甲 近/3 乙"_s << u"(甲 NEAR/3 乙)"_s;
    QTest::newRow("same") << u"同段:(甲 乙)"_s << u"same:(甲 AND 乙)"_s;
    QTest::newRow("fields") << u"標題:甲 城市:“阜 新” 日期:2020.."_s
                            << u"title:甲 AND city:“阜 新” AND date:2020.."_s;
    QTest::newRow("exact") << u"原字:後"_s << u"exact:後"_s;
    QTest::newRow("star") << u"20*"_s << u"20*"_s;
    QTest::newRow("inside") << u"in:住房 甲 乙 city:阜新"_s
                            << u"(in:住房 AND (甲 AND 乙)) AND city:阜新"_s;
    QTest::newRow("imported") << u"imported:甲"_s << u"imported:(甲)"_s;
    QTest::newRow("word that joins elsewhere") << u"“甲”或“乙”"_s << u"“甲” AND (或) AND “乙”"_s;
}

void TestQueryTree::explanations()
{
    QFETCH(const QString, query);
    QTEST(explained(parsedQuery(query).root), "explanation");
}

namespace {

const QStringList &alphabet()
{
    static const QStringList pieces{u"甲"_s,
                                    u"税"_s,
                                    u"後"_s,
                                    u"发"_s,
                                    u"a"_s,
                                    u"B2"_s,
                                    u"2025"_s,
                                    u"7.4%"_s,
                                    u"ｆｏｏ"_s,
                                    u" "_s,
                                    u"　"_s,
                                    u"\n"_s,
                                    u"“"_s,
                                    u"”"_s,
                                    u"\""_s,
                                    u"＂"_s,
                                    u"「"_s,
                                    u"」"_s,
                                    u"『"_s,
                                    u"』"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"（"_s,
                                    u"）"_s,
                                    u"|"_s,
                                    u"｜"_s,
                                    u"||"_s,
                                    u"&&"_s,
                                    u"-"_s,
                                    u"－"_s,
                                    u"*"_s,
                                    u"＊"_s,
                                    u" OR "_s,
                                    u" AND "_s,
                                    u" NOT "_s,
                                    u" NEAR/3 "_s,
                                    u" ＯＲ "_s,
                                    u" NEAR "_s,
                                    u" 近/200 "_s,
                                    u" 或 "_s,
                                    u" 非 "_s,
                                    u" 近 "_s,
                                    u"title:"_s,
                                    u"标题："_s,
                                    u"city:"_s,
                                    u"exact:"_s,
                                    u"same:"_s,
                                    u"in:"_s,
                                    u"同段:"_s,
                                    u"日期！："_s,
                                    u"foo:"_s,
                                    u"imported:"_s,
                                    u"tag:"_s,
                                    u":"_s,
                                    u"/"_s,
                                    u"，"_s,
                                    u"。"_s,
                                    u"…"_s,
                                    u"\\"_s,
                                    u"\u200d"_s,
                                    u"\u0301"_s,
                                    u"\t"_s,
                                    QString(QChar(0)),
                                    QString(QChar(0xd842)),
                                    QString(QChar(0xdfb7)),
                                    u"𠮷"_s,
                                    u"\ufffe"_s,
                                    QString(QChar(0xe000))};
    return pieces;
}

QString randomQuery(QRandomGenerator &random, int length)
{
    QString query;
    for (int at = 0; at < length; ++at)
        query += alphabet()[random.bounded(alphabet().size())];
    return query;
}

bool isAscending(const QList<QueryFault> &faults)
{
    return std::ranges::is_sorted(faults, {}, [](const QueryFault &f) { return f.range.begin; });
}

// What other rooms rely on.
bool isSound(const QueryNode &node, const QString &query)
{
    const auto isPart = [](const QueryNode &part) {
        return part.kind == Kind::Words ||
               (part.kind == Kind::Any && std::ranges::all_of(part.parts, [](const QueryNode &one) {
                    return one.kind == Kind::Words;
                }));
    };
    const bool isInQuery = 0 <= node.place.begin && node.place.begin <= node.place.end &&
                           node.place.end <= query.size();
    bool isRight = isInQuery;
    switch (node.kind) {
    case Kind::Words:
        isRight =
            isRight && !node.words.folded.isEmpty() && node.parts.isEmpty() &&
            std::ranges::is_sorted(node.words.stars) &&
            (node.words.stars.isEmpty() || (node.words.stars.first() >= 0 &&
                                            node.words.stars.last() <= node.words.folded.size()));
        break;
    case Kind::All:
        isRight = isRight && (node.parts.isEmpty() ||
                              std::ranges::any_of(node.parts, [](const QueryNode &part) {
                                  return part.kind != Kind::Not;
                              }));
        break;
    case Kind::Any:
        isRight = isRight && node.parts.size() > 1;
        break;
    case Kind::Near:
        isRight = isRight && node.parts.size() == 2 && std::ranges::all_of(node.parts, isPart) &&
                  node.distance >= 0 && node.distance <= 99;
        break;
    case Kind::Same:
        isRight = isRight && node.parts.size() > 1 && std::ranges::all_of(node.parts, isPart);
        break;
    case Kind::Label:
        isRight = isRight && !node.field.isEmpty() && !node.value.isEmpty();
        break;
    case Kind::Not:
    case Kind::Imported:
        isRight = isRight && node.parts.size() == 1;
        break;
    case Kind::Inside:
        isRight = isRight && node.parts.size() == 1 && !node.value.isEmpty();
        break;
    }
    const bool excludesOnlyInAll =
        node.kind == Kind::All || std::ranges::none_of(node.parts, [](const QueryNode &part) {
            return part.kind == Kind::Not;
        });
    return isRight && excludesOnlyInAll &&
           std::ranges::all_of(node.parts,
                               [&](const QueryNode &part) { return isSound(part, query); });
}

} // namespace

void TestQueryTree::neverFails()
{
    QRandomGenerator random(20261122);
    for (int number = 0; number < 10'000; ++number) {
        const QString query = randomQuery(random, 1 + number % 40);
        const ParsedQuery parsed = parsedQuery(query);
        QVERIFY2(isAscending(parsed.faults), qUtf8Printable(query));
        for (const QueryFault &fault : parsed.faults) {
            const bool isInQuery = 0 <= fault.range.begin && fault.range.begin <= fault.range.end &&
                                   fault.range.end <= query.size();
            QVERIFY2(isInQuery && !fault.token.isEmpty(), qUtf8Printable(query));
        }
        QVERIFY2(parsed.root.kind == Kind::All && isSound(parsed.root, query),
                 qUtf8Printable(query + u" → "_s + shapeOf(parsed)));
    }
}

void TestQueryTree::explanationsMeanTheSame()
{
    QRandomGenerator random(5);
    int wellFormed = 0;
    for (int number = 0; number < 10'000; ++number) {
        const QString query = randomQuery(random, 1 + number % 12);
        const ParsedQuery parsed = parsedQuery(query);
        if (!parsed.faults.isEmpty())
            continue;
        ++wellFormed;
        const ParsedQuery again = parsedQuery(explained(parsed.root));
        QVERIFY2(again.faults.isEmpty() && shapeOf(again) == shapeOf(parsed),
                 qUtf8Printable(query + u": "_s + shapeOf(parsed) + u" / "_s + shapeOf(again)));
        QVERIFY(!explained(parsed.root).contains(u'\n'));
    }
    QVERIFY(wellFormed > 500);
}

void TestQueryTree::longQueries_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"甲"_s,          u"甲 "_s,   u"甲 -"_s,   u"(甲 "_s,   u")"_s,         u"甲|"_s,
          u"甲 NEAR 乙 "_s, u"a 近 "_s, u"title:"_s, u"“甲"_s,    u"*甲"_s,       u"-("_s,
          u"same:(甲 乙"_s, u"foo:"_s,  u"非 "_s,    u"in:甲 "_s, u"in:甲 乙 "_s, u"(in:甲 乙 "_s,
          u"city:甲|"_s,    u"NEAR "_s, u"甲，"_s})
        QTest::newRow(qUtf8Printable(piece)) << piece;
}

// The longest query that a reader could paste; it would take hours if each part looked at all
// others, and overflow the stack if each were read inside the one before.
void TestQueryTree::longQueries()
{
    QFETCH(const QString, piece);
    QString query;
    for (int number = 0; query.size() < 100'000; ++number)
        query += QString(piece).replace(u'甲', QChar(0x4e00 + number % 20'000));
    const ParsedQuery parsed = parsedQuery(query);
    QVERIFY(isSound(parsed.root, query));
    QVERIFY(isAscending(parsed.faults));
}

QTEST_GUILESS_MAIN(TestQueryTree)
#include "tst_querytree.moc"
