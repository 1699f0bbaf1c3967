#include "goldcomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The rules that split a page against five pages that a careful reader has split by hand.
class TestGoldPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articles_data() { rows(); }
    void articles();
    void lines_data() { rows(); }
    void lines();
    void roles_data() { rows(); }
    void roles();
    void captions_data() { rows(); }
    void captions();
    void people_data() { rows(); }
    void people();
    void joins();

private:
    void rows();
    GoldFigures figures() const;

    QList<GoldPage> m_pages;
};

void TestGoldPages::initTestCase()
{
    m_pages = goldPages();
    QCOMPARE(m_pages.size(), 5);
}

void TestGoldPages::rows()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < m_pages.size(); ++page)
        QTest::newRow(qPrintable(nameOf(m_pages[page]))) << page;
}

GoldFigures TestGoldPages::figures() const
{
    QFETCH(int, page);
    return figuresOf(m_pages[page]);
}

// Each article with its main headline, and none that is not on the page.
void TestGoldPages::articles()
{
    const Share articles = figures().articles;
    QCOMPARE(articles.right, articles.expected);
    QCOMPARE(articles.found, articles.expected);
}

// Each line that is not blank in its article, the masthead or the section labels.
void TestGoldPages::lines()
{
    const GoldFigures found = figures();
    QVERIFY2(found.lines.right == found.lines.expected, qPrintable(found.faults.join(u'\n')));
}

// Headline parts, bylines, paragraphs, subheads and captions as what they are, and what kind of
// article they make.
void TestGoldPages::roles()
{
    const GoldFigures found = figures();
    QVERIFY2(found.roles.right == found.roles.expected, qPrintable(found.faults.join(u'\n')));
    QCOMPARE(found.kinds.right, found.kinds.expected);
}

void TestGoldPages::captions()
{
    const GoldFigures found = figures();
    QCOMPARE(found.captions.right, found.captions.expected);
    QCOMPARE(found.captions.found, found.captions.expected);
}

void TestGoldPages::people()
{
    const GoldFigures found = figures();
    QVERIFY2(found.bylines.right == found.bylines.expected, qPrintable(found.faults.join(u'\n')));
}

// Paragraphs that the page has torn: no false seam, and all but one of the true ones. Line 119 of
// the fourth page goes on in line 117, after a lost piece; nothing in the words says so.
void TestGoldPages::joins()
{
    Share joins;
    for (const GoldPage &page : std::as_const(m_pages))
        joins += figuresOf(page).joins;
    QCOMPARE(joins.expected, 305);
    QCOMPARE_GE(joins.right, 304);
    QCOMPARE(joins.found, joins.right);
}

QTEST_GUILESS_MAIN(TestGoldPages)
#include "tst_goldpages.moc"
