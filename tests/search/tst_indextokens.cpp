#include "hanzi/comparing.h"
#include "search/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the index stores of a text, and where.
class TestIndexTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAndPositions_data();
    void tokensAndPositions();
    void blocksAreFarApart();
};

// In the order of their positions, of one position by their characters: "0 甲乙, 1 乙". A block's
// beginning is written as |.
static QString written(const QString &text, TokensFor use)
{
    QStringList tokens;
    for (const IndexToken &token : tokensOf(comparableText(text), use)) {
        const QString shown = QString::fromStdWString(token.text);
        tokens += u"%1 %2"_s.arg(token.position, 6).arg(shown == blockToken ? u"|"_s : shown);
    }
    tokens.sort();
    for (QString &token : tokens)
        token = token.trimmed();
    return tokens.join(u", "_s);
}

void TestIndexTokens::tokensAndPositions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("ofLines");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("a character") << u"甲"_s << u"0 |, 0 甲"_s << u"0 甲"_s << u"0 甲"_s;
    QTest::newRow("a run") << u"甲乙丙"_s << u"0 |, 0 甲, 0 甲乙, 1 乙丙, 2 丙"_s
                           << u"0 甲, 0 甲乙, 1 乙, 1 乙丙, 2 丙"_s << u"0 甲乙, 1 乙丙"_s;
    QTest::newRow("punctuation takes one position, however much there is")
        << u"甲，……乙。丙"_s << u"0 |, 0 甲, 2 乙, 4 丙"_s << u"0 甲, 2 乙, 4 丙"_s
        << u"0 甲, 2 乙, 4 丙"_s;
    QTest::newRow("a word beside a character")
        << u"第5届"_s << u"0 |, 0 第, 1 5, 2 届"_s << u"0 第, 1 5, 2 届"_s << u"0 第, 1 5, 2 届"_s;
    QTest::newRow("the end of a block takes a hundred")
        << u"甲乙，丙\n丁"_s << u"0 |, 0 甲, 0 甲乙, 1 乙, 3 丙, 104 |, 104 丁"_s
        << u"0 甲, 0 甲乙, 1 乙, 3 丙, 104 丁"_s << u"0 甲乙, 3 丙, 104 丁"_s;
    QTest::newRow("with punctuation around it, no more")
        << u"甲。\n“乙”"_s << u"0 |, 0 甲, 101 |, 101 乙"_s << u"0 甲, 101 乙"_s
        << u"0 甲, 101 乙"_s;
    QTest::newRow("blocks without units take nothing")
        << u"——\n甲\n……\n\n乙"_s << u"0 |, 0 甲, 101 |, 101 乙"_s << u"0 甲, 101 乙"_s
        << u"0 甲, 101 乙"_s;
}

void TestIndexTokens::tokensAndPositions()
{
    QFETCH(QString, text);
    QTEST(written(text, TokensFor::Text), "stored");
    QTEST(written(text, TokensFor::Lines), "ofLines");
    QTEST(written(text, TokensFor::Query), "asked");
}

// 99 characters may lie between two of one block, none between two of different blocks.
void TestIndexTokens::blocksAreFarApart()
{
    const auto distance = [](const QString &text) {
        return tokensOf(comparableText(text), TokensFor::Query).back().position;
    };
    constexpr int farthest = 99;
    QCOMPARE(distance(u'a' + u"中"_s.repeated(farthest) + u'z'), farthest + 1);
    QVERIFY(distance(u"a\nz"_s) > farthest + 1);
}

QTEST_GUILESS_MAIN(TestIndexTokens)
#include "tst_indextokens.moc"
