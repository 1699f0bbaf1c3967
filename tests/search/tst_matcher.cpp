#include "search/matcher.h"
#include "search/snippet.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Ranges = QList<TextRange>;

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void snippets_data();
    void snippets();
    void snippetOfAVeryLongSentence();
    void snippetWithoutMatches();
};

void TestMatcher::matches_data()
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
    QTest::newRow("all words must occur") << u"海州 抚州"_s << u"海州矿"_s << Ranges{};
    QTest::newRow("in the order of the text")
        << u"矿 海州"_s << u"海州矿"_s << Ranges{{0, 2}, {2, 3}};
    QTest::newRow("overlapping ones become one") << u"海州 州矿"_s << u"海州矿"_s << Ranges{{0, 3}};
    QTest::newRow("repeated inside itself") << u"哈哈"_s << u"哈哈哈"_s << Ranges{{0, 3}};
    QTest::newRow("excluded") << u"海州 -矿"_s << u"海州矿"_s << Ranges{};
    QTest::newRow("not excluded") << u"海州 -抚州"_s << u"海州矿"_s << Ranges{{0, 2}};
    QTest::newRow("exclusions alone find nothing") << u"-抚州"_s << u"海州矿"_s << Ranges{};
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

void TestMatcher::matches()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QTEST(::matches(parseQuery(query), text), "ranges");
}

static const QString story = u"海州露天矿治理\n"
                             u"矿坑曾是伤疤。如今它变成公园！市民说：“真好。”游客很多，"
                             u"酒店住满了人；生态修复带来产业。阜新走出新路。"_s;

void TestMatcher::snippets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("matched");
    QTest::newRow("one sentence") << u"公园"_s << qsizetype(10) << u"如今它变成公园！"_s
                                  << QStringList{u"公园"_s};
    QTest::newRow("with the next while there is room")
        << u"公园"_s << qsizetype(18) << u"如今它变成公园！市民说：“真好。”"_s
        << QStringList{u"公园"_s};
    QTest::newRow("over the end of a block")
        << u"治理"_s << qsizetype(15) << u"海州露天矿治理 矿坑曾是伤疤。"_s
        << QStringList{u"治理"_s};
    QTest::newRow("the most different matches")
        << u"公园 市民 阜新"_s << qsizetype(18) << u"如今它变成公园！市民说：“真好。”"_s
        << QStringList{u"公园"_s, u"市民"_s};
    QTest::newRow("a long sentence is cut at a clause")
        << u"产业"_s << qsizetype(12) << u"生态修复带来产业。"_s << QStringList{u"产业"_s};
}

void TestMatcher::snippets()
{
    QFETCH(QString, query);
    QFETCH(qsizetype, length);
    const Snippet found = snippet(story, ::matches(parseQuery(query), story), length);
    QTEST(found.text, "text");
    QCOMPARE(story.sliced(found.range.begin, found.range.length()).replace(u'\n', u' '),
             found.text);
    QStringList matched;
    for (const TextRange &match : found.matches)
        matched += found.text.sliced(match.begin, match.length());
    QTEST(matched, "matched");
}

void TestMatcher::snippetOfAVeryLongSentence()
{
    const QString text = u"前面的话"_s.repeated(100) + u"海州"_s + u"后面的话"_s.repeated(100);
    const Snippet found = snippet(text, ::matches(parseQuery(u"海州"_s), text), 60);
    QCOMPARE(found.matches.size(), 1);
    QCOMPARE(found.text.sliced(found.matches.first().begin, 2), u"海州"_s);
    QVERIFY(found.matches.first().begin > 5 && found.matches.first().begin <= 16);
    QVERIFY(found.text.size() > 50 && found.text.size() <= 62);
}

void TestMatcher::snippetWithoutMatches()
{
    QCOMPARE(snippet(story, {}, 10).text, u"海州露天矿治理"_s);
    QCOMPARE(snippet(QString(), {}, 10).text, QString());
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
