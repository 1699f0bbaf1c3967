#include "hanzi/folding.h"
#include "search/query.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Terms = QList<SearchTerm>;
using Positions = QList<qsizetype>;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries_data();
    void queries();
    void openQuotes_data();
    void openQuotes();
};

static SearchTerm word(const QString &text)
{
    return {.folded = folded(text)};
}

static SearchTerm phrase(const QString &text)
{
    return {.folded = folded(text), .isPhrase = true};
}

static SearchTerm without(const QString &text)
{
    return {.folded = folded(text), .isPhrase = true, .isExcluded = true};
}

void TestQuery::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<Positions>("badPositions");

    QTest::newRow("word") << u"抚州"_s << Terms{word(u"抚州"_s)} << Positions{};
    QTest::newRow("words") << u" 抚州　 海州 "_s << Terms{word(u"抚州"_s), word(u"海州"_s)}
                           << Positions{};
    QTest::newRow("AND says nothing new")
        << u"抚州 AND ＡＮＤ 海州"_s << Terms{word(u"抚州"_s), word(u"海州"_s)} << Positions{};
    QTest::newRow("and is a word")
        << u"black and white"_s << Terms{word(u"black"_s), word(u"and"_s), word(u"white"_s)}
        << Positions{};
    QTest::newRow("the same twice") << u"抚州 抚州"_s << Terms{word(u"抚州"_s)} << Positions{};
    QTest::newRow("folded") << u"ＡＩ"_s << Terms{word(u"ai"_s)} << Positions{};
    for (const QString &quoted :
         {u"“抚州，海州”"_s, u"\"抚州，海州\""_s, u"「抚州，海州」"_s, u"『抚州，海州』"_s,
          u"＂抚州，海州＂"_s, u"”抚州，海州“"_s, u"“抚州，海州\""_s, u"“抚州，海州"_s})
        QTest::newRow(qUtf8Printable(quoted))
            << quoted << Terms{phrase(u"抚州,海州"_s)} << Positions{};
    QTest::newRow("words round a phrase")
        << u"甲“乙”丙"_s << Terms{word(u"甲"_s), phrase(u"乙"_s), word(u"丙"_s)} << Positions{};
    QTest::newRow("white space in a phrase")
        << u"“抚 州  hello　world ”"_s << Terms{phrase(u"抚州hello world"_s)} << Positions{};
    QTest::newRow("line feed in a phrase")
        << u"“hello\nworld”"_s << Terms{phrase(u"hello world"_s)} << Positions{};
    QTest::newRow("punctuation parts words")
        << u"抚州、海州COVID-19"_s << Terms{word(u"抚州"_s), word(u"海州covid"_s), word(u"19"_s)}
        << Positions{};
    QTest::newRow("numbers stay whole")
        << u"增长7.4%，10:30"_s << Terms{word(u"增长7.4%"_s), word(u"10:30"_s)} << Positions{};
    QTest::newRow("exclusion") << u"抚州 -海州"_s << Terms{word(u"抚州"_s), without(u"海州"_s)}
                               << Positions{};
    QTest::newRow("full-width minus")
        << u"抚州　－海州"_s << Terms{word(u"抚州"_s), without(u"海州"_s)} << Positions{};
    QTest::newRow("NOT") << u"抚州 NOT 海州 沈阳"_s
                         << Terms{word(u"抚州"_s), without(u"海州"_s), word(u"沈阳"_s)}
                         << Positions{};
    QTest::newRow("excluded phrase")
        << u"抚州 -“海州，矿”"_s << Terms{word(u"抚州"_s), without(u"海州,矿"_s)} << Positions{};
    QTest::newRow("what is excluded stays together")
        << u"抚州 -COVID-19。"_s << Terms{word(u"抚州"_s), without(u"covid-19"_s)} << Positions{};
    QTest::newRow("minus inside a word")
        << u"2025-07"_s << Terms{word(u"2025"_s), word(u"07"_s)} << Positions{};
    QTest::newRow("empty") << QString() << Terms{} << Positions{};
    QTest::newRow("punctuation alone") << u"，。！"_s << Terms{} << Positions{0};
    QTest::newRow("punctuation beside a word")
        << u"抚州 …… 海州"_s << Terms{word(u"抚州"_s), word(u"海州"_s)} << Positions{3};
    QTest::newRow("quoted punctuation") << u"抚州“。”"_s << Terms{word(u"抚州"_s)} << Positions{2};
    QTest::newRow("empty phrase") << u"抚州\"\""_s << Terms{word(u"抚州"_s)} << Positions{2};
    QTest::newRow("minus alone") << u"抚州 - 海州"_s << Terms{word(u"抚州"_s), word(u"海州"_s)}
                                 << Positions{3};
    QTest::newRow("NOT at the end") << u"抚州 NOT"_s << Terms{word(u"抚州"_s)} << Positions{3};
    QTest::newRow("OR is not known yet")
        << u"抚州 OR 海州"_s << Terms{word(u"抚州"_s), word(u"海州"_s)} << Positions{3};
    QTest::newRow("exclusions alone") << u"-抚州"_s << Terms{without(u"抚州"_s)} << Positions{0};
    QTest::newRow("what folds to nothing") << u"\u200d\u00ad"_s << Terms{} << Positions{0};
}

void TestQuery::queries()
{
    QFETCH(QString, text);
    QFETCH(Terms, terms);
    const SearchQuery query = parseQuery(text);
    QCOMPARE(query.terms, terms);
    QTEST(query.badPositions, "badPositions");
    const bool excludesOnly = !terms.isEmpty() && terms.first().isExcluded;
    QCOMPARE(query.isEmpty(), terms.isEmpty() || excludesOnly);
}

void TestQuery::openQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("none") << u"抚州 海州"_s << -1;
    QTest::newRow("closed") << u"抚州 “海州”"_s << -1;
    QTest::newRow("open") << u"抚州 “海州"_s << 3;
    QTest::newRow("the second") << u"“抚州” 「海州 城"_s << 5;
    QTest::newRow("of another kind inside") << u"「抚州”"_s << 0;
    QTest::newRow("at the end") << u"抚州\""_s << 2;
}

void TestQuery::openQuotes()
{
    QFETCH(QString, text);
    QTEST(int(parseQuery(text).openQuote), "position");
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
