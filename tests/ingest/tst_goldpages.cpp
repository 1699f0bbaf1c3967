#include "goldcomparison.h"
#include "ingest/articlesplitter.h"

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
    void headlinesMayStandBeforeTheColumns();

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

// The text layer of the last page has all headlines behind the columns; other machines read them
// first.
void TestGoldPages::headlinesMayStandBeforeTheColumns()
{
    constexpr int lastOfMasthead = 15;
    constexpr int lastOfColumns = 375;
    const QStringList lines = m_pages.last().lines.lines;
    PageLines turned;
    turned.lines = lines.first(lastOfMasthead) + QStringList{QString()} +
                   lines.mid(lastOfColumns + 1) +
                   lines.mid(lastOfMasthead, lastOfColumns - lastOfMasthead);
    Page page{.lastLine = int(turned.lines.size())};
    splitArticles(turned, page);
    QSet<QString> headlines;
    for (const Article &article : std::as_const(page.articles))
        headlines.insert(article.headline());
    QCOMPARE(headlines, (QSet<QString>{
                            u"从“有证难上岗”到“双证助就业”"_s,
                            u"项目建设跑出“加速度”"_s,
                            u"从“要我安全”到“我要安全”"_s,
                            u"中央宣传部、国家发展改革委联合发布二〇二四年“诚信之星”"_s,
                            u"昌吉国家农高区与西部研究中心举办一体化发展重点工作推进会"_s,
                            u"“产业基础扎实，开放姿态积极”"_s,
                        }));
    QCOMPARE(page.articles.size(), 6);
}

QTEST_GUILESS_MAIN(TestGoldPages)
#include "tst_goldpages.moc"
