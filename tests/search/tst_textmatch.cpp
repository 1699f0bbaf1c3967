#include "search/textmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Ranges = QList<TextRange>;

class TestTextMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void stars_data();
    void stars();
    void exact_data();
    void exact();
    void combined_data();
    void combined();
    void near_data();
    void near();
    void same_data();
    void same();
    void fields_data();
    void fields();
    void insideMarks_data();
    void insideMarks();
    void labels();
    void imported();
    void oneByOne();
    void aLongStarIsNotSlow();
};

namespace {

SearchedArticle articleOf(const QString &text)
{
    return {.sourceText = text};
}

Ranges rangesIn(const QString &query, const SearchedArticle &article)
{
    return foundRanges(parsedQuery(query).root, article);
}

bool isFoundIn(const QString &query, const SearchedArticle &article)
{
    return isFound(parsedQuery(query).root, article);
}

} // namespace

// What was always found.
void TestTextMatch::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");

    QTest::newRow("everywhere") << u"海州"_s << u"海州矿，海州人"_s << Ranges{{0, 2}, {4, 6}};
    QTest::newRow("one character") << u"州"_s << u"海州"_s << Ranges{{1, 2}};
    QTest::newRow("simplified finds traditional")
        << u"生态修复"_s << u"阜新生態修復"_s << Ranges{{2, 6}};
    QTest::newRow("traditional finds simplified")
        << u"「城市傷疤」"_s << u"“城市伤疤”"_s << Ranges{{1, 5}};
    QTest::newRow("in the order of the text")
        << u"矿 海州"_s << u"海州矿"_s << Ranges{{0, 2}, {2, 3}};
    QTest::newRow("overlapping ones become one") << u"海州 州矿"_s << u"海州矿"_s << Ranges{{0, 3}};
    QTest::newRow("repeated inside itself") << u"哈哈"_s << u"哈哈哈"_s << Ranges{{0, 3}};
    QTest::newRow("not excluded") << u"海州 -抚州"_s << u"海州矿"_s << Ranges{{0, 2}};
    QTest::newRow("white space beside Han")
        << u"城市伤疤"_s << u"城　市 \t伤疤"_s << Ranges{{0, 7}};
    QTest::newRow("white space beside digits and Han")
        << u"2025厚道"_s << u"今年 2025 厚道"_s << Ranges{{3, 10}};
    QTest::newRow("white space between words is one")
        << u"“hello world”"_s << u"Hello  world"_s << Ranges{{0, 12}};
    QTest::newRow("and never none") << u"“hello world”"_s << u"helloworld"_s << Ranges{};
    QTest::newRow("never across blocks") << u"海州"_s << u"海\n州"_s << Ranges{};
    QTest::newRow("never across blocks between words")
        << u"“hello world”"_s << u"hello\nworld"_s << Ranges{};
    QTest::newRow("never across punctuation") << u"海州"_s << u"海，州 海“州"_s << Ranges{};
    QTest::newRow("numbers match whole")
        << u"20"_s << u"2025年，20年，120，20"_s << Ranges{{6, 8}, {14, 16}};
    QTest::newRow("2025 in 2025年") << u"2025"_s << u"2025年"_s << Ranges{{0, 4}};
    QTest::newRow("words match whole") << u"AI"_s << u"智能AI问诊，Air"_s << Ranges{{2, 4}};
    QTest::newRow("decimals are whole") << u"7"_s << u"7.4%，7"_s << Ranges{{5, 6}};
    QTest::newRow("percent") << u"7.4%"_s << u"增长７．４％，7.4"_s << Ranges{{2, 6}};
    QTest::newRow("number without its sign") << u"7.4"_s << u"增长7.4%"_s << Ranges{{2, 5}};
    QTest::newRow("thousands") << u"000"_s << u"3,000吨"_s << Ranges{};
    QTest::newRow("a list with full-width commas") << u"20"_s << u"120，20，30"_s << Ranges{{4, 6}};
    QTest::newRow("a list of numbers") << u"2"_s << u"1, 2, 3"_s << Ranges{{3, 4}};
    QTest::newRow("part of a date") << u"2025"_s << u"2025-07-03"_s << Ranges{{0, 4}};
    QTest::newRow("punctuation in a phrase") << u"“海，州”"_s << u"海、州海,州"_s << Ranges{{3, 6}};
    QTest::newRow("a phrase's punctuation must be there") << u"“海，州”"_s << u"海州"_s << Ranges{};
    QTest::newRow("quotation marks in a phrase")
        << u"\"「城市」\""_s << u"“城市”"_s << Ranges{{0, 4}};
    QTest::newRow("ignorable inside") << u"海州"_s << u"海\u200d州\ufe00"_s << Ranges{{0, 3}};
    QTest::newRow("beyond the BMP") << u"𠮷野"_s << u"甲𠮷野家"_s << Ranges{{1, 4}};
    QTest::newRow("half a character") << QString(QChar(0xd842)) << u"𠮷"_s << Ranges{};
    QTest::newRow("empty text") << u"海州"_s << QString() << Ranges{};
    QTest::newRow("empty query") << QString() << u"海州"_s << Ranges{};
}

void TestTextMatch::matches()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const Ranges, ranges);
    QCOMPARE(rangesIn(query, articleOf(text)), ranges);
    if (!parsedQuery(query).isEmpty)
        QCOMPARE(isFoundIn(query, articleOf(text)), !ranges.isEmpty());
}

void TestTextMatch::stars_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");

    QTest::newRow("rest of a word") << u"20*"_s << u"2025年20年120"_s << Ranges{{0, 4}, {5, 7}};
    QTest::newRow("beginning of a word")
        << u"*25"_s << u"2025年25、250"_s << Ranges{{0, 4}, {5, 7}};
    QTest::newRow("both") << u"*an*"_s << u"banana"_s << Ranges{{0, 6}};
    QTest::newRow("inside a word") << u"20*5"_s << u"2025 205 2051"_s << Ranges{{0, 4}, {5, 8}};
    QTest::newRow("with a number's marks") << u"3*"_s << u"3,000吨"_s << Ranges{{0, 5}};
    QTest::newRow("nothing") << u"生态*修复"_s << u"生态修复"_s << Ranges{{0, 4}};
    QTest::newRow("Han characters") << u"生态*修复"_s << u"生态环境的修复"_s << Ranges{{0, 7}};
    QTest::newRow("as few as there can be")
        << u"生态*修复"_s << u"生态修复和修复"_s << Ranges{{0, 4}};
    QTest::newRow("ten Han characters")
        << u"甲*乙"_s << u"甲一二三四五六七八九十乙"_s << Ranges{{0, 12}};
    QTest::newRow("not eleven") << u"甲*乙"_s << u"甲一二三四五六七八九十百乙"_s << Ranges{};
    QTest::newRow("not across punctuation") << u"甲*乙"_s << u"甲丙，乙"_s << Ranges{};
    QTest::newRow("not across blocks") << u"甲*乙"_s << u"甲丙\n乙"_s << Ranges{};
    QTest::newRow("across white space") << u"甲*乙"_s << u"甲丙 丁　乙"_s << Ranges{{0, 6}};
    QTest::newRow("digits of the same word, then Han")
        << u"20*年"_s << u"2025年"_s << Ranges{{0, 5}};
    QTest::newRow("Han, then digits of the word behind")
        << u"第*5"_s << u"第25"_s << Ranges{{0, 3}};
    QTest::newRow("not a word of its own") << u"第*届"_s << u"第15届，第五届"_s << Ranges{{5, 8}};
    QTest::newRow("not a sign") << u"涨*元"_s << u"涨%元"_s << Ranges{};
    QTest::newRow("no letters behind a Han character") << u"年*"_s << u"年2025"_s << Ranges{{0, 1}};
    QTest::newRow("no Han characters at an end") << u"*修复*"_s << u"被修复了"_s << Ranges{{1, 3}};
    QTest::newRow("several") << u"甲*乙*丙"_s << u"甲一乙二丙"_s << Ranges{{0, 5}};
    QTest::newRow("too far from either")
        << u"甲*乙*丙"_s << u"甲乙一二三四五六七八九十百乙丙"_s << Ranges{};
    QTest::newRow("a later one goes on") << u"甲*乙*丙"_s << u"甲乙，甲一乙丙"_s << Ranges{{3, 7}};
    QTest::newRow("a farther one goes on")
        << u"甲*乙*丙"_s << u"甲乙一二三四五六七八九乙十丙"_s << Ranges{{0, 14}};
    QTest::newRow("folded") << u"Ａ*c"_s << u"aBC"_s << Ranges{{0, 3}};
    QTest::newRow("whole at the ends") << u"a*c"_s << u"abcd"_s << Ranges{};
    QTest::newRow("beyond the BMP") << u"甲*𠮷"_s << u"甲𠀀𠮷"_s << Ranges{{0, 5}};
}

void TestTextMatch::stars()
{
    matches();
}

void TestTextMatch::exact_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");

    QTest::newRow("script") << u"exact:后"_s << u"皇后，以後"_s << Ranges{{1, 2}};
    QTest::newRow("the other one") << u"exact:後"_s << u"皇后，以後"_s << Ranges{{4, 5}};
    QTest::newRow("variant") << u"exact:台湾"_s << u"臺湾，台湾"_s << Ranges{{3, 5}};
    QTest::newRow("width and case") << u"exact:AI"_s << u"ＡＩ，ai，AI"_s << Ranges{{6, 8}};
    QTest::newRow("words match whole") << u"exact:AI"_s << u"AIR"_s << Ranges{};
    QTest::newRow("white space that does not count")
        << u"exact:皇后"_s << u"皇　后"_s << Ranges{{0, 3}};
    QTest::newRow("white space that does") << u"exact:“B C”"_s << u"B \tC"_s << Ranges{{0, 4}};
    QTest::newRow("punctuation") << u"exact:“甲，乙”"_s << u"甲,乙 甲，乙"_s << Ranges{{4, 7}};
    QTest::newRow("composed") << u"exact:cafe\u0301"_s << u"cafe\u0301"_s << Ranges{{0, 5}};
    QTest::newRow("ignorables do not count")
        << u"exact:皇后"_s << u"皇\u200d后"_s << Ranges{{0, 3}};
    QTest::newRow("with a star") << u"exact:後*发"_s << u"后出发，後出發，後出发"_s
                                 << Ranges{{8, 11}};
    QTest::newRow("with a star, the farther one")
        << u"exact:後*发"_s << u"後發出发"_s << Ranges{{0, 4}};
    QTest::newRow("each of several") << u"exact:(发|髮)"_s << u"發发髮"_s << Ranges{{1, 2}, {2, 3}};
}

void TestTextMatch::exact()
{
    matches();
}

void TestTextMatch::combined_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Ranges>("ranges");

    const auto row = [](const char *name, const QString &query, const QString &text, bool isFound,
                        const Ranges &ranges) {
        QTest::newRow(name) << query << text << isFound << ranges;
    };
    row("all words must occur", u"海州 抚州"_s, u"海州矿"_s, false, {{0, 2}});
    row("in any blocks", u"海州 抚州"_s, u"抚州\n海州"_s, true, {{0, 2}, {3, 5}});
    row("excluded", u"海州 -矿"_s, u"海州矿"_s, false, {{0, 2}});
    row("excluded phrase", u"甲 -“甲，乙”"_s, u"甲乙，甲"_s, true, {{0, 1}, {3, 4}});
    row("one of them", u"海州|抚州"_s, u"抚州"_s, true, {{0, 2}});
    row("both of them", u"海州|抚州"_s, u"抚州海州"_s, true, {{0, 2}, {2, 4}});
    row("none of them", u"海州|抚州"_s, u"沈阳"_s, false, {});
    row("one of them beside another", u"矿 海州|抚州"_s, u"抚州"_s, false, {{0, 2}});
    row("neither", u"矿 -海州|抚州"_s, u"矿抚州"_s, false, {{0, 1}});
    row("brackets", u"(甲 乙)|丙"_s, u"甲"_s, false, {{0, 1}});
    row("not both", u"丙 -(甲 乙)"_s, u"丙甲"_s, true, {{0, 1}});
    row("asks nothing", QString(), u"甲"_s, true, {});
}

void TestTextMatch::combined()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QTEST(isFoundIn(query, articleOf(text)), "isFound");
    QTEST(rangesIn(query, articleOf(text)), "ranges");
}

void TestTextMatch::near_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");

    QTest::newRow("side by side") << u"甲 NEAR/0 乙"_s << u"甲乙"_s << Ranges{{0, 1}, {1, 2}};
    QTest::newRow("one between") << u"甲 NEAR/0 乙"_s << u"甲丙乙"_s << Ranges{};
    QTest::newRow("as many as may be")
        << u"甲 NEAR/2 乙"_s << u"甲丙丁乙"_s << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("one too many") << u"甲 NEAR/2 乙"_s << u"甲丙丁戊乙"_s << Ranges{};
    QTest::newRow("the other way round")
        << u"甲 NEAR/2 乙"_s << u"乙丙丁甲"_s << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("a word counts as one")
        << u"甲 NEAR/1 乙"_s << u"甲 2025 乙"_s << Ranges{{0, 1}, {7, 8}};
    QTest::newRow("a sign counts as one") << u"甲 NEAR/1 乙"_s << u"甲5%乙"_s << Ranges{};
    QTest::newRow("punctuation counts as one")
        << u"甲 NEAR/1 乙"_s << u"甲。”乙"_s << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("and no less") << u"甲 NEAR/0 乙"_s << u"甲，乙"_s << Ranges{};
    QTest::newRow("two stretches")
        << u"甲 NEAR/3 乙"_s << u"甲，丙，乙"_s << Ranges{{0, 1}, {4, 5}};
    QTest::newRow("never across blocks") << u"甲 NEAR/9 乙"_s << u"甲\n乙"_s << Ranges{};
    QTest::newRow("only those that are near")
        << u"甲 NEAR/1 乙"_s << u"甲丙丁乙甲丙丁戊"_s << Ranges{{3, 4}, {4, 5}};
    QTest::newRow("one of several")
        << u"甲|乙 NEAR/0 丙"_s << u"甲乙丙"_s << Ranges{{1, 2}, {2, 3}};
    QTest::newRow("not on one another") << u"甲乙 NEAR/5 乙丙"_s << u"甲乙丙"_s << Ranges{};
    QTest::newRow("itself, twice")
        << u"甲 NEAR/1 甲"_s << u"甲丙甲，丁丁甲"_s << Ranges{{0, 1}, {2, 3}};
    QTest::newRow("punctuation of a phrase lies between")
        << u"“甲，” NEAR/0 “乙”"_s << u"甲，乙"_s << Ranges{};
    QTest::newRow("and counts once") << u"“甲，” NEAR/1 “，乙”"_s << u"甲，乙"_s << Ranges{{0, 3}};
    QTest::newRow("white space between words counts too")
        << u"hello NEAR/0 world"_s << u"hello world"_s << Ranges{};
}

void TestTextMatch::near()
{
    matches();
}

void TestTextMatch::same_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");

    QTest::newRow("in one block") << u"same:(甲 乙)"_s << u"甲丙，乙"_s << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("in two") << u"same:(甲 乙)"_s << u"甲\n乙"_s << Ranges{};
    QTest::newRow("only in that block")
        << u"same:(甲 乙)"_s << u"甲\n乙甲\n乙"_s << Ranges{{2, 3}, {3, 4}};
    QTest::newRow("one of several")
        << u"same:(甲 乙|丙)"_s << u"乙\n甲丙\n甲"_s << Ranges{{2, 3}, {3, 4}};
    QTest::newRow("three") << u"same:(甲 乙 丙)"_s << u"甲乙\n乙丙"_s << Ranges{};
}

void TestTextMatch::same()
{
    matches();
}

void TestTextMatch::fields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Ranges>("ranges");

    // 矿区新生\n记者 王海\n矿区记者说
    QTest::newRow("title") << u"title:矿区"_s << true << Ranges{{0, 2}};
    QTest::newRow("in either script") << u"標題:礦區"_s << true << Ranges{{0, 2}};
    QTest::newRow("not in the title") << u"title:王海"_s << false << Ranges{};
    QTest::newRow("byline") << u"by:记者"_s << true << Ranges{{5, 7}};
    QTest::newRow("section is no part of the text") << u"section:要闻"_s << true << Ranges{};
    QTest::newRow("not in the section") << u"section:矿区"_s << false << Ranges{};
    QTest::newRow("anywhere") << u"矿区"_s << true << Ranges{{0, 2}, {11, 13}};
    QTest::newRow("both") << u"title:矿区 by:王海"_s << true << Ranges{{0, 2}, {8, 10}};
    QTest::newRow("left out") << u"记者 -title:矿区"_s << false << Ranges{{5, 7}, {13, 15}};
    QTest::newRow("near in the title")
        << u"title:(矿区 NEAR/1 生)"_s << true << Ranges{{0, 2}, {3, 4}};
}

void TestTextMatch::fields()
{
    const SearchedArticle article{.sourceText = u"矿区新生\n记者 王海\n矿区记者说"_s,
                                  .headline = u"矿区新生"_s,
                                  .byline = u"记者 王海"_s,
                                  .section = u"要闻"_s};
    QFETCH(const QString, query);
    QTEST(isFoundIn(query, article), "isFound");
    QTEST(rangesIn(query, article), "ranges");
}

void TestTextMatch::insideMarks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Ranges>("ranges");

    // Of 甲乙丙甲乙 these are marked: 住房 [0, 2) [1, 4), 能源 [3, 5).
    QTest::newRow("in one mark") << u"in:住房 甲"_s << true << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("in another") << u"in:能源 甲"_s << true << Ranges{{3, 4}};
    QTest::newRow("in none") << u"in:能源 丙"_s << false << Ranges{};
    QTest::newRow("not beyond the end of a mark") << u"in:住房 甲乙"_s << true << Ranges{{0, 2}};
    QTest::newRow("not across two marks") << u"in:住房 甲乙丙"_s << false << Ranges{};
    QTest::newRow("all of them") << u"in:能源 甲 乙"_s << true << Ranges{{3, 4}, {4, 5}};
    QTest::newRow("one is missing") << u"in:能源 甲 丙"_s << false << Ranges{{3, 4}};
    QTest::newRow("excluded elsewhere") << u"in:能源 甲 -丙"_s << true << Ranges{{3, 4}};
    QTest::newRow("excluded there") << u"in:住房 甲 -丙"_s << false << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("in marks of both") << u"in:住房 in:能源 甲|乙"_s << true << Ranges{{3, 4}};
    QTest::newRow("no such marks") << u"in:交通 甲"_s << false << Ranges{};
    QTest::newRow("beside others") << u"(in:能源 甲) 丙"_s << true << Ranges{{2, 3}, {3, 4}};
}

void TestTextMatch::insideMarks()
{
    SearchedArticle article = articleOf(u"甲乙丙甲乙"_s);
    article.markedRanges = [](const QString &tag) {
        if (tag == u"住房"_s)
            return Ranges{{0, 2}, {1, 4}};
        return tag == u"能源"_s ? Ranges{{3, 5}} : Ranges();
    };
    QFETCH(const QString, query);
    QTEST(isFoundIn(query, article), "isFound");
    QTEST(rangesIn(query, article), "ranges");
}

// A test decides; without one a label is true.
void TestTextMatch::labels()
{
    SearchedArticle article = articleOf(u"甲"_s);
    article.labels.paper = 7;
    QueryNode query = parsedQuery(u"甲 paper:某报"_s).root;
    QVERIFY(isFound(query, article));
    query.parts[1].test = [](const ArticleLabels &labels) { return labels.paper == 7; };
    QVERIFY(isFound(query, article));
    query.parts[1].test = [](const ArticleLabels &labels) { return labels.paper == 8; };
    QVERIFY(!isFound(query, article));
    QCOMPARE(foundRanges(query, article), (Ranges{{0, 1}}));
}

void TestTextMatch::imported()
{
    SearchedArticle article = articleOf(u"乙"_s);
    article.importedText = [] { return u"甲甲"_s; };
    QVERIFY(isFoundIn(u"imported:甲"_s, article));
    QVERIFY(!isFoundIn(u"甲"_s, article));
    QVERIFY(!isFoundIn(u"imported:乙"_s, article));
    QVERIFY(isFoundIn(u"乙 -imported:乙"_s, article));
    // Its places are not those of the source text.
    QCOMPARE(rangesIn(u"imported:甲 乙"_s, article), (Ranges{{0, 1}}));
}

void TestTextMatch::oneByOne()
{
    const auto matches = [](const QString &query, const QString &text) {
        return foundMatches(parsedQuery(query).root, articleOf(text));
    };
    QCOMPARE(matches(u"哈哈"_s, u"哈哈哈"_s), (Ranges{{0, 2}, {1, 3}}));
    QCOMPARE(matches(u"海州 海州矿"_s, u"海州矿"_s), (Ranges{{0, 2}, {0, 3}}));
    QCOMPARE(matches(u"甲|甲 NEAR/1 乙"_s, u"甲乙甲"_s), (Ranges{{0, 1}, {1, 2}, {2, 3}}));
}

// It would take hours if every choice of every star were tried.
void TestTextMatch::aLongStarIsNotSlow()
{
    const QString query = u"哈*"_s.repeated(100) + u"完"_s;
    QVERIFY(!isFoundIn(query, articleOf(u"哈"_s.repeated(1000) + u"。完"_s)));
    QVERIFY(isFoundIn(query, articleOf(u"哈"_s.repeated(1000) + u"完"_s)));
}

QTEST_GUILESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
