#include "search/similarity.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSimilarity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellingWords();
    void commonWordsTellNothing();
    void queryAsksForTheRarest();
    void sharedRanges_data();
    void sharedRanges();
    void takenOverBeatsSameSubject();
    void wordsTogetherBeatWordsApart();
    void nothingInCommon();
    void emptyPassage();
};

namespace {

const QString passage = u"阜新市扎实推进煤矿塌陷区生态修复，昔日的“城市伤疤”变成了湿地公园。"_s;

qint64 rareEverywhere(const QueryWords & /*words*/)
{
    return 3;
}

ComparedPassage compared(const QString &text)
{
    return comparedPassage(text, rareEverywhere, 1000);
}

QStringList sharedTexts(const QString &text)
{
    QStringList shared;
    for (const TextRange &range : likeness(compared(passage), text).shared)
        shared << text.sliced(range.begin, range.length());
    return shared;
}

} // namespace

// 了 and 的 are words of one character.
void TestSimilarity::tellingWords()
{
    const ComparedPassage one = compared(u"湿地公园的湿地公园，COVID-19"_s);
    QStringList words;
    for (const TellingWord &word : one.words)
        words << word.folded;
    QVERIFY2(words.contains(u"湿地"_s) || words.contains(u"湿地公园"_s),
             qPrintable(words.join(u' ')));
    QVERIFY(words.contains(u"covid"_s));
    QVERIFY(!words.contains(u"的"_s));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void TestSimilarity::commonWordsTellNothing()
{
    const auto frequency = [](const QueryWords &words) {
        return qint64(words.folded == u"生态"_s ? 900 : 3);
    };
    const ComparedPassage one = comparedPassage(u"生态，湿地"_s, frequency, 1000);
    QCOMPARE(one.words.size(), 1);
    QCOMPARE(one.words.first().folded, u"湿地"_s);
}

void TestSimilarity::queryAsksForTheRarest()
{
    QString text;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        text += QString(2, QChar(letter)) + u' ' + QString(3, QChar(letter)) + u' ';
    const auto frequency = [](const QueryWords &words) {
        return qint64(words.folded == u"zzz"_s ? 1 : 50);
    };
    const QueryNode query = likenessQuery(comparedPassage(text, frequency, 1000));
    QCOMPARE(query.kind, QueryNode::Kind::Any);
    QCOMPARE(query.parts.size(), 32);
    QCOMPARE(query.parts.first().words.folded, u"zzz"_s);
}

void TestSimilarity::sharedRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shared");
    QTest::newRow("phrase in the other script")
        << u"當地推進煤礦塌陷區生態修復工程。"_s << QStringList{u"推進煤礦塌陷區生態修復"_s};
    QTest::newRow("punctuation inside is part of it")
        << u"昔日的“城市伤疤”变成什么"_s << QStringList{u"昔日的“城市伤疤”变成"_s};
    QTest::newRow("single words") << u"公园里有湿地么"_s << QStringList{u"公园"_s, u"湿地"_s};
}

void TestSimilarity::sharedRanges()
{
    QFETCH(QString, text);
    QTEST(sharedTexts(text), "shared");
}

void TestSimilarity::takenOverBeatsSameSubject()
{
    const ComparedPassage one = compared(passage);
    const double taken = likeness(one, u"昔日的“城市伤疤”变成了湿地公园。"_s).score;
    const double subject = likeness(one, u"湿地与公园，城市的伤疤，昔日修复"_s).score;
    QVERIFY(taken > subject);
    QVERIFY(subject > 0);
}

void TestSimilarity::wordsTogetherBeatWordsApart()
{
    const ComparedPassage one = compared(u"塌陷区建成湿地公园"_s);
    const QString gap = QString(400, u'乙');
    const double together = likeness(one, u"塌陷区旁的湿地"_s + gap).score;
    const double apart = likeness(one, u"塌陷区旁"_s + gap + u"的湿地"_s).score;
    QVERIFY(together > apart);
}

void TestSimilarity::nothingInCommon()
{
    const Likeness none = likeness(compared(passage), u"足球比赛昨晚开幕"_s);
    QCOMPARE(none.score, 0.0);
    QVERIFY(none.shared.isEmpty());
    QVERIFY(none.densest.isEmpty());
}

void TestSimilarity::emptyPassage()
{
    for (const QString &text : {QString(), u"。，！"_s, u"的"_s}) {
        const ComparedPassage none = compared(text);
        QVERIFY(none.words.isEmpty());
        QVERIFY(likenessQuery(none).parts.isEmpty());
        QCOMPARE(likeness(none, passage).score, 0.0);
    }
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
