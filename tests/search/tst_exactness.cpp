#include "hanzi/folding.h"
#include "hanzi/renditions.h"
#include "search/searchindex.h"
#include "search/textmatch.h"
#include "seedarticles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

using Ids = QSet<ArticleId>;

// What a typed query finds, and where in a text, against comparing every text by the rule, which is
// written down here once more in another way. The index is asked first, and the texts are compared
// only where it says that it may name too many, as in the program.
class TestExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foldedByCharacters();
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

const QRegularExpression &idleSpace()
{
    static const QRegularExpression thePattern(
        u"^ +| +$|(?<=[%1]) +| +(?=[%1])|(?<= ) +"_s.arg(han()));
    return thePattern;
}

// As it is compared.
QString compared(const QString &block)
{
    return folded(block).remove(idleSpace());
}

struct FoldedBlock
{
    QString text;
    QList<TextRange> places;    // of each of its characters in the source text
    QSet<qsizetype> insideWord; // positions
};

// A character at a time, so that each is known to come from somewhere.
FoldedBlock blockOf(const QString &text, qsizetype begin = 0)
{
    FoldedBlock block;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QString single = QStringView(QChar::fromUcs4(character)).toString();
        const QString piece = folded(single);
        block.text += piece;
        block.places += QList<TextRange>(piece.size(), {begin, begin + single.size()});
        begin += single.size();
    }
    QList<TextRange> idle;
    for (const QRegularExpressionMatch &match : idleSpace().globalMatch(block.text))
        idle.prepend({match.capturedStart(), match.capturedEnd()});
    for (const TextRange &space : std::as_const(idle)) {
        block.text.remove(space.begin, space.length());
        block.places.remove(space.begin, space.length());
    }
    for (const QRegularExpressionMatch &match : unitPattern().globalMatch(block.text)) {
        for (qsizetype at = match.capturedStart() + 1; at < match.capturedEnd(); ++at)
            block.insideWord += at;
    }
    return block;
}

QList<FoldedBlock> blocksOf(const QString &text)
{
    QList<FoldedBlock> blocks;
    qsizetype begin = 0;
    for (const QString &block : text.split(u'\n')) {
        blocks += blockOf(block, begin);
        begin += block.size() + 1;
    }
    return blocks;
}

QList<qsizetype> occurrences(const QString &term, const FoldedBlock &block)
{
    QList<qsizetype> found;
    for (qsizetype at = block.text.indexOf(term); at >= 0; at = block.text.indexOf(term, at + 1)) {
        if (!block.insideWord.contains(at) && !block.insideWord.contains(at + term.size()))
            found += at;
    }
    return found;
}

bool stands(const QString &term, const FoldedBlock &block)
{
    return !occurrences(term, block).isEmpty();
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

// Of all the terms; those that overlap come as one.
QList<TextRange> rangesIn(const QList<FoldedBlock> &article, const QStringList &terms)
{
    QList<TextRange> all;
    for (const FoldedBlock &block : article) {
        for (const QString &term : terms) {
            for (const qsizetype at : occurrences(term, block))
                all += TextRange{block.places[at].begin, block.places[at + term.size() - 1].end};
        }
    }
    std::ranges::sort(all, {}, &TextRange::begin);
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(all)) {
        if (!apart.isEmpty() && range.begin < apart.last().end)
            apart.last().end = std::max(apart.last().end, range.end);
        else
            apart += range;
    }
    return apart;
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
    static const QRegularExpression operators(u"[“”\"＂「」『』－−\\-|｜&＆]|[:：](?![0-9])|"
                                              "(?<![^\\s()（）])[或非近且](?![^\\s()（）])|"
                                              "\\b(AND|OR|NOT|NEAR)\\b"_s);
    QString words = passage;
    words.remove(operators);
    return {words, termsOf(words)};
}

Query queryOf(QString passage, bool isQuoted)
{
    passage.remove(QRegularExpression(u"[*＊]"_s));
    const Query query = isQuoted ? quoted(passage) : unquoted(passage);
    return query.terms.isEmpty() ? Query{} : query;
}

// Passages of the articles, in either script or as they stand.
class Queries final
{
public:
    Queries(const QList<IndexEntry> &articles, const Renditions &renditions)
    {
        for (const IndexEntry &article : articles) {
            const QString &text = article.sourceText;
            m_texts.append({text, renditions.make(text, ScriptChoice::Simplified).text,
                            renditions.make(text, ScriptChoice::Traditional).text});
        }
    }

    Query next()
    {
        for (;;) {
            const qsizetype length = 1 + ++m_number % longest;
            m_home = m_random.bounded(m_texts.size());
            const QString &text = m_texts[m_home][m_random.bounded(3)];
            const qsizetype begin = m_random.bounded(std::max<qsizetype>(text.size() - length, 1));
            Query query = queryOf(text.mid(begin, length), m_random.bounded(2) == 0);
            if (!query.terms.isEmpty())
                return query;
        }
    }

    // The article that the last one is from, and any other.
    std::array<qsizetype, 2> probes() { return {m_home, m_random.bounded(m_texts.size())}; }

private:
    QList<QStringList> m_texts; // of each article
    QRandomGenerator m_random{20261122};
    int m_number = 0;
    qsizetype m_home = 0;
};

SearchedArticle toSearched(const IndexEntry &article)
{
    return {.sourceText = article.sourceText, .headline = article.headline};
}

// Ids count from 1; 0 when the index fails.
Ids found(const SearchIndex &index, const QueryNode &query, const QList<IndexEntry> &articles)
{
    const Result<IndexFindings> findings = index.find(query, {}, Progress());
    if (!findings)
        return {ArticleId(0)};
    Ids ids;
    for (const IndexFindings::Found &one : findings->found) {
        const IndexEntry &article = articles[qint64(one.labels->id) - 1];
        if (findings->isCertain || isFound(query, toSearched(article)))
            ids += one.labels->id;
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

// Or places could not be told by the character.
void TestExactness::foldedByCharacters()
{
    for (const IndexEntry &article : std::as_const(m_articles)) {
        for (const QString &block : article.sourceText.split(u'\n'))
            QCOMPARE(blockOf(block).text, compared(block));
    }
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
    Queries made(m_articles, *m_renditions);
    int common = 0;
    int rare = 0;
    for (int number = 0; number < queries; ++number) {
        const Query query = made.next();
        const QueryNode parsed = parsedQuery(query.text).root;
        Ids expected;
        for (qsizetype at = 0; at < texts.size(); ++at) {
            if (hasAll(texts[at], query.terms))
                expected += m_articles[at].id;
        }
        common += expected.size() > 10 ? 1 : 0;
        rare += expected.size() == 1 ? 1 : 0;
        const SearchIndex &index = number % 2 == 0 ? **atOnce : **byAndBy;
        const Ids hits = found(index, parsed, m_articles);
        QVERIFY2(hits == expected, qUtf8Printable(u"%1: %2 missing, %3 extra"_s.arg(query.text)
                                                      .arg((expected - hits).size())
                                                      .arg((hits - expected).size())));
        for (const qsizetype at : made.probes()) {
            const SearchedArticle article = toSearched(m_articles[at]);
            QVERIFY2(isFound(parsed, article) == expected.contains(m_articles[at].id),
                     qUtf8Printable(query.text));
            QVERIFY2(foundRanges(parsed, article) == rangesIn(texts[at], query.terms),
                     qUtf8Printable(query.text));
        }
    }
    QVERIFY(common > queries / 50 && rare > queries / 2);
}

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
