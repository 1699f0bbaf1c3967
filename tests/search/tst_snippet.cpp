#include "search/snippet.h"
#include "search/textmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snippets_data();
    void snippets();
    void snippetOfAVeryLongSentence();
    void snippetWithoutMatches();
};

static QList<TextRange> matches(const QString &query, const QString &text)
{
    return foundRanges(parsedQuery(query).root, {.sourceText = text});
}

static const QString story = u"海州露天矿治理\n"
                             u"矿坑曾是伤疤。如今它变成公园！市民说：“真好。”游客很多，"
                             u"酒店住满了人；生态修复带来产业。阜新走出新路。"_s;

void TestSnippet::snippets_data()
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

void TestSnippet::snippets()
{
    QFETCH(QString, query);
    QFETCH(qsizetype, length);
    const Snippet found = snippet(story, matches(query, story), length);
    QTEST(found.text, "text");
    QCOMPARE(story.sliced(found.range.begin, found.range.length()).replace(u'\n', u' '),
             found.text);
    QStringList matched;
    for (const TextRange &match : found.matches)
        matched += found.text.sliced(match.begin, match.length());
    QTEST(matched, "matched");
}

void TestSnippet::snippetOfAVeryLongSentence()
{
    const QString text = u"前面的话"_s.repeated(100) + u"海州"_s + u"后面的话"_s.repeated(100);
    const Snippet found = snippet(text, matches(u"海州"_s, text), 60);
    QCOMPARE(found.matches.size(), 1);
    QCOMPARE(found.text.sliced(found.matches.first().begin, 2), u"海州"_s);
    QVERIFY(found.matches.first().begin > 5 && found.matches.first().begin <= 16);
    QVERIFY(found.text.size() > 50 && found.text.size() <= 62);
}

void TestSnippet::snippetWithoutMatches()
{
    QCOMPARE(snippet(story, {}, 10).text, u"海州露天矿治理"_s);
    QCOMPARE(snippet(QString(), {}, 10).text, QString());
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
