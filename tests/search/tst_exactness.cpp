#include "hanzi/folding.h"
#include "hanzi/renditions.h"
#include "search/matcher.h"
#include "search/searchindex.h"
#include "seedarticles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Ids = QSet<ArticleId>;

// What is found against comparing every text by the rule, which is written down here once more in
// another way.
class TestExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparedAsTheRuleSays_data();
    void comparedAsTheRuleSays();
    void findsWhatComparingFinds();

private:
    QList<IndexEntry> m_articles = seedArticles();
    std::shared_ptr<const Renditions> m_renditions;
};

namespace {

constexpr int queries = 5000;
constexpr int longest = 30; // characters

// -- the rule, by regular expressions

const QString &han()
{
    static const QString theClass =
        u"\\p{sc:Han}\\p{sc:Hiragana}\\p{sc:Katakana}\\p{sc:Bopomofo}\\p{Co}"_s;
    return theClass;
}

// A word or number with its inner marks, a Han character, or a sign of numbers.
const QRegularExpression &unitPattern()
{
    static const QRegularExpression thePattern(
        u"(?<word>(?:(?![%1])[\\p{L}\\p{N}\\p{M}]|(?<=[0-9])[.:/](?=[0-9])|"
        "(?<=[0-9]),(?=[0-9]{3}(?![0-9])))+)|[%1]|[%‰‱℃℉°\\p{Sc}]"_s.arg(han()));
    return thePattern;
}

// A block as it is compared.
QString compared(const QString &block)
{
    static const QRegularExpression besideHan(u"^ +| +$|(?<=[%1]) +| +(?=[%1])"_s.arg(han()));
    static const QRegularExpression spaces(u" +"_s);
    return folded(block).remove(besideHan).replace(spaces, u" "_s);
}

struct FoldedBlock
{
    QString text;
    QSet<qsizetype> insideWord; // positions
};

FoldedBlock blockOf(const QString &text)
{
    FoldedBlock block{.text = compared(text)};
    for (const QRegularExpressionMatch &match : unitPattern().globalMatch(block.text)) {
        for (qsizetype at = match.capturedStart() + 1; at < match.capturedEnd(); ++at)
            block.insideWord += at;
    }
    return block;
}

QList<FoldedBlock> blocksOf(const QString &text)
{
    QList<FoldedBlock> blocks;
    for (const QString &block : text.split(u'\n'))
        blocks += blockOf(block);
    return blocks;
}

bool stands(const QString &term, const FoldedBlock &block)
{
    for (qsizetype at = block.text.indexOf(term); at >= 0; at = block.text.indexOf(term, at + 1)) {
        if (!block.insideWord.contains(at) && !block.insideWord.contains(at + term.size()))
            return true;
    }
    return false;
}

// Of a query without quotation marks: what lies between white space and punctuation.
QStringList termsOf(const QString &words)
{
    QStringList terms;
    for (const QString &word : words.split(QRegularExpression(u"\\s+"_s))) {
        const QString text = compared(word);
        qsizetype lastEnd = -1;
        for (const QRegularExpressionMatch &unit : unitPattern().globalMatch(text)) {
            if (unit.capturedStart() == lastEnd)
                terms.last() += unit.captured();
            else
                terms += unit.captured();
            lastEnd = unit.capturedEnd();
        }
    }
    return terms;
}

bool hasAll(const QList<FoldedBlock> &article, const QStringList &terms)
{
    return std::ranges::all_of(terms, [&](const QString &term) {
        return std::ranges::any_of(article,
                                   [&](const FoldedBlock &block) { return stands(term, block); });
    });
}

// -- the queries

struct Query
{
    QString text;
    QStringList terms; // all must stand in an article
};

// A passage that could be meant as anything but words is quoted.
Query quoted(const QString &passage)
{
    const bool hasDouble = passage.contains(QRegularExpression(u"[“”\"＂]"_s));
    const QString text = hasDouble ? u'「' + passage + u'」' : u'“' + passage + u'”';
    if (hasDouble && passage.contains(u'」'))
        return {};
    QString line = passage;
    const QString term = compared(line.replace(u'\n', u' '));
    return unitPattern().match(term).hasMatch() ? Query{text, {term}} : Query{};
}

Query unquoted(const QString &passage)
{
    static const QRegularExpression operators(u"[“”\"＂「」『』－−-]|\\b(AND|OR|NOT)\\b"_s);
    QString words = passage;
    words.remove(operators);
    return {words, termsOf(words)};
}

Query queryOf(const QString &passage, bool isQuoted)
{
    const Query query = isQuoted ? quoted(passage) : unquoted(passage);
    return query.terms.isEmpty() ? Query{} : query;
}

Ids found(const SearchIndex &index, const Query &query, const QList<IndexEntry> &articles)
{
    const SearchQuery parsed = parseQuery(query.text);
    Ids ids;
    const auto candidates = index.find(parsed, Progress());
    for (const SearchIndex::Candidate &candidate :
         candidates ? *candidates : QList<SearchIndex::Candidate>()) {
        const IndexEntry &article = articles[qint64(candidate.id) - 1];
        if (article.id == candidate.id && !matches(parsed, article.sourceText).isEmpty())
            ids += candidate.id;
    }
    return ids;
}

// Some articles at a time, so that segments are merged; some with another text before, some that
// go again, some twice.
bool fillByAndBy(SearchIndex &index, const QList<IndexEntry> &articles)
{
    bool done = true;
    for (qsizetype at = 0; done && at < articles.size(); at += 2) {
        IndexEntry before = articles[(at * 7) % articles.size()];
        before.sourceText = u"从前的文字"_s;
        const ArticleId passing = ArticleId(10'000 + at);
        done = index.update({before, {passing, {}, articles[at].sourceText}}) &&
               index.update(articles.mid(at, 2)) && index.commit({.change = at + 1}) &&
               index.remove({passing});
    }
    return done && index.update(articles + articles.first(5)) &&
           index.commit({.change = articles.size() + 1});
}

} // namespace

void TestExactness::initTestCase()
{
    primeLucene();
    const auto loaded = Renditions::load();
    QVERIFY(loaded);
    m_renditions = *loaded;
    QVERIFY(m_articles.size() > 30);
}

void TestExactness::comparedAsTheRuleSays_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stands");
    QTest::newRow("torn and spaced") << u"海州矿"_s << u"海　州 矿"_s << true;
    QTest::newRow("one space between words") << u"a b"_s << u"A  B"_s << true;
    QTest::newRow("inside a number") << u"25"_s << u"2025年"_s << false;
    QTest::newRow("thousands") << u"000"_s << u"3,000吨"_s << false;
    QTest::newRow("a list") << u"20"_s << u"120,20"_s << true;
    QTest::newRow("another script") << u"城市"_s << u"「城市」"_s << true;
}

void TestExactness::comparedAsTheRuleSays()
{
    QFETCH(QString, term);
    QFETCH(QString, text);
    QTEST(::stands(compared(term), blockOf(text)), "stands");
}

void TestExactness::findsWhatComparingFinds()
{
    QTemporaryDir folder;
    const auto atOnce = SearchIndex::open(folder.filePath(u"one"_s), SearchIndex::Mode::Write);
    const auto byAndBy = SearchIndex::open(folder.filePath(u"many"_s), SearchIndex::Mode::Write);
    QVERIFY(atOnce && byAndBy);
    QVERIFY((*atOnce)->update(m_articles) && (*atOnce)->commit({.change = 1}));
    QVERIFY(fillByAndBy(**byAndBy, m_articles));
    QCOMPARE(*(*byAndBy)->size(), m_articles.size());

    QList<QList<FoldedBlock>> texts;
    for (const IndexEntry &article : std::as_const(m_articles))
        texts += blocksOf(article.sourceText);
    QRandomGenerator random(20261122);
    int asked = 0;
    int common = 0;
    int rare = 0;
    for (int number = 0; asked < queries; ++number) {
        const QString &home = m_articles[random.bounded(m_articles.size())].sourceText;
        const qsizetype length = 1 + number % longest;
        const qsizetype begin = random.bounded(std::max<qsizetype>(home.size() - length, 1));
        QString passage = home.mid(begin, length);
        const int script = random.bounded(3);
        if (script > 0)
            passage = m_renditions
                          ->make(passage,
                                 script == 1 ? ScriptChoice::Simplified : ScriptChoice::Traditional)
                          .text;
        const Query query = queryOf(passage, random.bounded(2) == 0);
        if (query.terms.isEmpty())
            continue;
        ++asked;
        Ids expected;
        for (qsizetype at = 0; at < texts.size(); ++at) {
            if (hasAll(texts[at], query.terms))
                expected += m_articles[at].id;
        }
        common += expected.size() > 10 ? 1 : 0;
        rare += expected.size() == 1 ? 1 : 0;
        const SearchIndex &index = number % 2 == 0 ? **atOnce : **byAndBy;
        const Ids hits = found(index, query, m_articles);
        QVERIFY2(hits == expected, qUtf8Printable(u"%1: %2 missing, %3 extra"_s.arg(query.text)
                                                      .arg((expected - hits).size())
                                                      .arg((hits - expected).size())));
    }
    QVERIFY(common > queries / 50 && rare > queries / 2);
}

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
