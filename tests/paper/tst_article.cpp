#include "paper/page.h"
#include "paper/tag.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestArticle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headline_data();
    void headline();
    void lineRanges_data();
    void lineRanges();
    void tagPaths_data();
    void tagPaths();
};

void TestArticle::headline_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("firstKind");
    QTest::addColumn<QString>("headline");
    QTest::newRow("printed") << u"生态文明宣传进乡村"_s << int(BlockKind::Headline)
                             << u"生态文明宣传进乡村"_s;
    QTest::newRow("first clause of a body without one")
        << u"日前，锦州举办了一场活动。"_s << int(BlockKind::Paragraph) << u"日前"_s;
    QTest::newRow("a body without a stop is cut")
        << QString(100, u'字') << int(BlockKind::Paragraph) << QString(24, u'字');
}

void TestArticle::headline()
{
    QFETCH(QString, source);
    QFETCH(int, firstKind);
    Article article;
    article.sourceText = source;
    article.blocks = {{.kind = BlockKind(firstKind), .range = {0, source.size()}}};
    QTEST(article.headline(), "headline");
}

void TestArticle::lineRanges_data()
{
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<int>() << QString();
    QTest::newRow("runs and single lines") << QList<int>{3, 5, 29, 30} << u"3,5,29-30"_s;
    QTest::newRow("unsorted, one twice") << QList<int>{4, 2, 3, 3} << u"2-4"_s;
}

void TestArticle::lineRanges()
{
    QFETCH(QList<int>, lines);
    QTEST(::lineRanges(lines), "text");
}

void TestArticle::tagPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("two levels") << u"住房/棚改"_s << QStringList{u"住房"_s, u"棚改"_s};
    QTest::newRow("slash in a name") << u"A\\/B/丙"_s << QStringList{u"A/B"_s, u"丙"_s};
    QTest::newRow("empty parts") << u"/ 经济 //转型/"_s << QStringList{u"经济"_s, u"转型"_s};
    QTest::newRow("nothing") << u" / "_s << QStringList();
    QTest::newRow("line break") << u"城市\n更新"_s << QStringList{u"城市 更新"_s};
    QTest::newRow("unseen") << u"\u202e城市\u200b\x07"_s << QStringList{u"城市"_s};
    QTest::newRow("only unseen") << u"\u200f/矿"_s << QStringList{u"矿"_s};
}

void TestArticle::tagPaths()
{
    QFETCH(QString, path);
    QFETCH(QStringList, names);
    QCOMPARE(splitTagPath(path), names);
    QCOMPARE(splitTagPath(joinTagPath(names)), names);
}

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
