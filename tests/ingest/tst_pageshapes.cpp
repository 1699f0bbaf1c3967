#include "shapefigures.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(LayoutSet)

// Pages of shapes that the rules were not written by, made from real articles with known truth. The
// benchmark bench_pageshapes prints the figures for many more.
class TestPageShapes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasOnePlace_data() { sets(); }
    void everyLineHasOnePlace();
    void pagesAreTheSameEveryTime();
    void linesAndHeadlines();

private:
    static constexpr quint32 pages = 24;
    void sets();
    QList<WholeArticle> m_material = goldArticles();
};

void TestPageShapes::sets()
{
    QTest::addColumn<LayoutSet>("set");
    QTest::newRow("working set") << LayoutSet::Working;
    QTest::newRow("held-out set") << LayoutSet::HeldOut;
}

// In the masthead, the sections, what is unassigned, or one article.
void TestPageShapes::everyLineHasOnePlace()
{
    QFETCH(LayoutSet, set);
    for (quint32 seed = 0; seed < pages; ++seed) {
        const SyntheticPage page = syntheticPage(set, seed, m_material);
        const Page found = splitPage(page);
        QList<int> taken = found.masthead + found.sections + found.unassigned;
        for (const Article &article : found.articles)
            taken += article.lines;
        std::ranges::sort(taken);
        QList<int> printed;
        for (int line = 1; line <= page.lines.lines.size(); ++line) {
            if (!page.lines.lines[line - 1].trimmed().isEmpty())
                printed << line;
        }
        QVERIFY2(taken == printed, qPrintable(u"page %1"_s.arg(seed)));
    }
}

void TestPageShapes::pagesAreTheSameEveryTime()
{
    const SyntheticPage one = syntheticPage(LayoutSet::HeldOut, 5, m_material);
    const SyntheticPage other = syntheticPage(LayoutSet::HeldOut, 5, m_material);
    QCOMPARE(one.lines.lines, other.lines.lines);
    QVERIFY(one.lines.lines != syntheticPage(LayoutSet::HeldOut, 6, m_material).lines.lines);
}

void TestPageShapes::linesAndHeadlines()
{
    ShapeFigures figures;
    for (quint32 seed = 0; seed < pages; ++seed) {
        const SyntheticPage page = syntheticPage(LayoutSet::HeldOut, seed, m_material);
        figures += figuresOf(page, splitPage(page));
    }
    QCOMPARE_GE(figures.lines.recall(), 0.95);
    QCOMPARE_GE(figures.headlines.recall(), 0.9);
    QCOMPARE_GE(figures.joins.precision(), 0.95);
    QCOMPARE_GE(figures.joins.recall(), 0.95);
}

QTEST_GUILESS_MAIN(TestPageShapes)
#include "tst_pageshapes.moc"
