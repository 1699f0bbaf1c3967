#include "hanzi/comparing.h"
#include "hanzi/renditions.h"
#include "querytrees.h"
#include "search/searchindex.h"
#include "seedarticles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Ids = QSet<ArticleId>;

// What the index finds against what the definition of a query tree says, which is written down here
// once more, over texts and by regular expressions. No text is compared for the index: what it does
// not know it must say.
class TestIndexExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void definitionSays_data();
    void definitionSays();
    void findsWhatTheDefinitionSays();

private:
    QList<IndexEntry> m_articles = seedArticles();
    std::shared_ptr<const Renditions> m_renditions;
};

namespace {

using Kind = QueryNode::Kind;

constexpr int queries = 2500;
constexpr int longest = 30; // characters

// -- the definition

const QString &han()
{
    static const QString theClass =
        u"\\p{sc:Han}\\p{sc:Hiragana}\\p{sc:Katakana}\\p{sc:Bopomofo}\\p{Co}"_s;
    return theClass;
}

constexpr QChar mark(u'|'); // is no letter, digit or sign of numbers

// A block with a mark wherever a match may begin or end: that is, not inside a word. Its
// characters, words and signs take a place each, and so does what lies between two.
struct MarkedBlock
{
    QString text;
    QList<qsizetype> begins; // of its characters, words and signs
    QList<int> places;       // of each of them
};

MarkedBlock markedBlock(const QString &block)
{
    static const QRegularExpression unit(
        u"((?:(?![%1])[\\p{L}\\p{N}\\p{M}]|(?<=[0-9])[.:/](?=[0-9])|"
        "(?<=[0-9]),(?=[0-9]{3}(?![0-9])))+)|[%1]|[%‰‱℃℉°\\p{Sc}]"_s.arg(han()));
    MarkedBlock marked{.text = mark};
    qsizetype end = 0;
    int place = -1;
    const auto addBetween = [&](qsizetype to) {
        const QList<uint> characters = block.sliced(end, to - end).toUcs4();
        for (const uint character : characters) {
            marked.text += QChar::fromUcs4(character);
            marked.text += mark;
        }
    };
    for (const QRegularExpressionMatch &match : unit.globalMatch(block)) {
        place += marked.begins.isEmpty() || end == match.capturedStart() ? 1 : 2;
        addBetween(match.capturedStart());
        marked.begins += marked.text.size();
        marked.places += place;
        marked.text += match.captured() + mark;
        end = match.capturedEnd();
    }
    addBetween(block.size());
    return marked;
}

QList<MarkedBlock> markedBlocks(const QString &text)
{
    QList<MarkedBlock> blocks;
    for (const QString &block : text.split(u'\n'))
        blocks += markedBlock(comparableText(block));
    return blocks;
}

// A star stands for the rest of the word before or behind it, or for up to ten characters.
QRegularExpression newPattern(const QueryWords &words)
{
    const QString star = u"(?:[^|]*\\|?|\\|?[^|]*|\\|?(?:[%1]\\|){0,10})"_s.arg(han());
    QString pattern = u"\\|"_s;
    qsizetype at = 0;
    const QList<uint> characters = words.folded.toUcs4();
    for (const uint character : characters) {
        if (words.stars.contains(at))
            pattern += star;
        else if (at > 0)
            pattern += u"\\|?"_s;
        const QString literal = QStringView(QChar::fromUcs4(character)).toString();
        pattern += QRegularExpression::escape(literal);
        at += literal.size();
    }
    return QRegularExpression(pattern + (words.stars.contains(at) ? star : QString()) +
                              u"(?=\\|)"_s);
}

const QRegularExpression &patternOf(const QueryWords &words)
{
    static QHash<std::pair<QString, QList<qsizetype>>, QRegularExpression> thePatterns;
    const auto key = std::pair(words.folded, words.stars);
    if (!thePatterns.contains(key))
        thePatterns.insert(key, newPattern(words));
    return thePatterns[key];
}

struct Searched
{
    ArticleId id{};
    QList<MarkedBlock> text;
    QList<MarkedBlock> headline;
};

// The first and the last place.
using Match = std::pair<int, int>;

QList<Match> matchesIn(const MarkedBlock &block, const QRegularExpression &pattern)
{
    QList<Match> matches;
    auto match = pattern.match(block.text);
    while (match.hasMatch()) {
        const auto place = [&block](qsizetype offset) {
            const auto next = std::ranges::upper_bound(block.begins, offset);
            return block.places[next - block.begins.begin() - 1];
        };
        matches += Match{place(match.capturedStart() + 1), place(match.capturedEnd() - 1)};
        match = pattern.match(block.text, match.capturedStart() + 1);
    }
    return matches;
}

// Of words, or one of several words, in a block.
QList<Match> matchesIn(const MarkedBlock &block, const QueryNode &node)
{
    if (node.kind == Kind::Words)
        return matchesIn(block, patternOf(node.words));
    QList<Match> matches;
    for (const QueryNode &part : node.parts)
        matches += matchesIn(block, part);
    return matches;
}

bool stands(const QueryWords &words, const QList<MarkedBlock> &blocks)
{
    const QRegularExpression &pattern = patternOf(words);
    return std::ranges::any_of(blocks, [&pattern](const MarkedBlock &block) {
        return pattern.match(block.text).hasMatch();
    });
}

bool areNear(const QList<Match> &one, const QList<Match> &other, int distance)
{
    for (const Match &left : one) {
        for (const Match &right : other) {
            const int between = std::max(right.first - left.second, left.first - right.second) - 1;
            if (between >= 0 && between <= distance)
                return true;
        }
    }
    return false;
}

bool isIn(const MarkedBlock &block, const QueryNode &node)
{
    if (node.kind == Kind::Near)
        return areNear(matchesIn(block, node.parts.first()), matchesIn(block, node.parts.last()),
                       node.distance);
    return std::ranges::all_of(
        node.parts, [&block](const QueryNode &part) { return !matchesIn(block, part).isEmpty(); });
}

bool holds(const QueryNode &node, const Searched &article)
{
    const auto holdsOf = [&article](const QueryNode &part) { return holds(part, article); };
    switch (node.kind) {
    case Kind::Words:
        return stands(node.words, node.words.where == QueryWords::Where::Headline ? article.headline
                                                                                  : article.text);
    case Kind::All:
        return std::ranges::all_of(node.parts, holdsOf);
    case Kind::Any:
        return std::ranges::any_of(node.parts, holdsOf);
    case Kind::Not:
        return !holds(node.parts.first(), article);
    case Kind::Same:
    case Kind::Near:
        return std::ranges::any_of(article.text,
                                   [&node](const MarkedBlock &block) { return isIn(block, node); });
    case Kind::Label:
    case Kind::Inside:
    case Kind::Imported:
        break;
    }
    return false;
}

// -- the queries

// Made of what stands in the articles, in either script.
class Queries final
{
public:
    Queries(const QList<IndexEntry> &articles, const Renditions &renditions)
        : m_articles(articles)
        , m_renditions(renditions)
    {
    }

    // Every kind in turn.
    QueryNode next()
    {
        ++m_number;
        const int length = 1 + m_number % longest;
        switch (m_number % 10) {
        case 0:
            return all({shortWords(), shortWords()});
        case 1:
            return any({wordsOf(length), wordsOf(length), wordsOf(2)});
        case 2:
            return all({shortWords(), without(shortWords())});
        case 3:
            return same({shortWords(), any({shortWords(), shortWords()})});
        case 4:
            return near(shortWords(), shortWords(), m_random.bounded(100));
        case 5:
            return nearby();
        case 6:
            return title(wordsOf(1 + m_number % 8).words.folded);
        case 7:
            return starred();
        case 8:
            return words(passage(length)); // with what punctuation there is
        default:
            return wordsOf(length);
        }
    }

private:
    // Of some article: up to so many characters of one block.
    QString passage(int length)
    {
        for (;;) {
            m_home = m_articles[m_random.bounded(m_articles.size())].sourceText;
            m_begin = m_random.bounded(m_home.size());
            const QString found = inSomeScript(m_home.mid(m_begin, length).section(u'\n', 0, 0));
            static const QRegularExpression letter(u"[\\p{L}\\p{N}]"_s);
            if (found.contains(letter))
                return found;
        }
    }

    QString inSomeScript(const QString &text)
    {
        switch (m_random.bounded(3)) {
        case 1:
            return m_renditions.make(text, ScriptChoice::Simplified).text;
        case 2:
            return m_renditions.make(text, ScriptChoice::Traditional).text;
        default:
            return text;
        }
    }

    // A run of letters, digits and characters.
    QueryNode wordsOf(int length)
    {
        static const QRegularExpression run(
            u"(?:[\\p{L}\\p{N}\\p{M}%]|(?<=[0-9])[.,:/](?=[0-9]))+"_s);
        return words(run.match(passage(length)).captured());
    }
    QueryNode shortWords() { return wordsOf(1 + m_random.bounded(3)); }

    // Two words of one place.
    QueryNode nearby()
    {
        const QueryNode one = shortWords();
        const QString behind = m_home.mid(m_begin + m_random.bounded(30), 2);
        static const QRegularExpression run(u"^[\\p{L}\\p{N}]+$"_s);
        const QueryNode other = behind.contains(run) ? words(behind) : shortWords();
        return near(one, other, m_random.bounded(20));
    }

    QueryNode starred()
    {
        QueryNode node = wordsOf(2 + m_random.bounded(5));
        QueryWords &starred = node.words;
        const int at = m_random.bounded(int(starred.folded.size()) + 1);
        if (at == starred.folded.size() || !starred.folded[at].isLowSurrogate())
            starred.stars += at;
        // Something less, so that the star stands for something.
        if (starred.folded.size() > 2 && !starred.folded[0].isSurrogate() && at == 0)
            starred.folded.remove(0, 1);
        return node;
    }

    const QList<IndexEntry> &m_articles;
    const Renditions &m_renditions;
    QRandomGenerator m_random{20261122};
    int m_number = 0;
    QString m_home; // the text that the last passage is from, and where it begins
    qsizetype m_begin = 0;
};

// Some articles at a time, so that there are many segments; some with another text before, some
// that go again.
bool fillByAndBy(SearchIndex &index, const QList<IndexEntry> &articles)
{
    bool done = true;
    for (qsizetype at = 0; done && at < articles.size(); at += 5) {
        IndexEntry before = articles[std::max(at, at * 7 % articles.size())];
        before.sourceText = u"从前的文字"_s;
        const ArticleId passing = ArticleId(10'000 + at);
        done = index.update({before, {passing, {}, articles[at].sourceText}}) &&
               index.update(articles.mid(at, 5)) && index.commit({.change = at + 1}) &&
               index.remove({passing});
    }
    return done && index.update(articles.first(5)) && index.commit({.change = articles.size() + 1});
}

// For messages.
QString described(const QueryNode &query)
{
    QString words = query.words.folded;
    for (auto star = query.words.stars.crbegin(); star != query.words.stars.crend(); ++star)
        words.insert(*star, u'*');
    QStringList parts;
    for (const QueryNode &part : query.parts)
        parts += described(part);
    return u"%1(%2%3)"_s.arg(int(query.kind)).arg(words, parts.join(u", "_s));
}

Ids idsOf(const IndexFindings &findings)
{
    Ids ids;
    for (const IndexFindings::Found &found : findings.found)
        ids += found.labels->id;
    return ids;
}

} // namespace

void TestIndexExactness::initTestCase()
{
    primeLucene();
    const auto loaded = Renditions::load();
    QVERIFY(loaded);
    m_renditions = *loaded;
    QVERIFY(m_articles.size() > 30);
}

void TestIndexExactness::definitionSays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stands");
    QTest::newRow("in another script") << u"税务"_s << u"「稅務」"_s << true;
    QTest::newRow("inside a number") << u"25"_s << u"2025年"_s << false;
    QTest::newRow("over punctuation") << u"甲乙"_s << u"甲，乙"_s << false;
    QTest::newRow("with its punctuation") << u"甲，乙"_s << u"甲,乙"_s << true;
    QTest::newRow("star behind digits") << u"20*"_s << u"2025年"_s << true;
    QTest::newRow("star and a character") << u"20*年"_s << u"在2025年"_s << true;
    QTest::newRow("star for characters") << u"生*复"_s << u"生态修复"_s << true;
    QTest::newRow("star for eleven") << u"生*复"_s << u"生一二三四五六七八九十百复"_s << false;
    QTest::newRow("star over punctuation") << u"生*复"_s << u"生，复"_s << false;
}

void TestIndexExactness::definitionSays()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QTEST(::stands(::words(words).words, markedBlocks(text)), "stands");
}

void TestIndexExactness::findsWhatTheDefinitionSays()
{
    QTemporaryDir folder;
    const auto atOnce = SearchIndex::open(folder.filePath(u"one"_s), SearchIndex::Mode::Write);
    const auto byAndBy = SearchIndex::open(folder.filePath(u"many"_s), SearchIndex::Mode::Write);
    QVERIFY(atOnce && byAndBy);
    QVERIFY((*atOnce)->update(m_articles) && (*atOnce)->commit({.change = 1}));
    QVERIFY(fillByAndBy(**byAndBy, m_articles));

    QList<Searched> texts;
    for (const IndexEntry &article : std::as_const(m_articles))
        texts +=
            Searched{article.id, markedBlocks(article.sourceText), markedBlocks(article.headline)};
    Queries made(m_articles, *m_renditions);
    int certain = 0;
    int common = 0;
    int rare = 0;
    for (int number = 0; number < queries; ++number) {
        const QueryNode query = made.next();
        Ids expected;
        for (const Searched &article : std::as_const(texts)) {
            if (holds(query, article))
                expected += article.id;
        }
        const SearchIndex &index = number % 2 == 0 ? **atOnce : **byAndBy;
        const auto findings = index.find(query, {}, Progress());
        QVERIFY(findings);
        const Ids found = idsOf(*findings);
        const Ids missing = expected - found;
        const Ids extra = found - expected;
        QVERIFY2(missing.isEmpty() && (extra.isEmpty() || !findings->isCertain),
                 qUtf8Printable(u"query %1, %2: %3 missing, %4 extra"_s.arg(number)
                                    .arg(described(query))
                                    .arg(missing.size())
                                    .arg(extra.size())));
        certain += findings->isCertain ? 1 : 0;
        common += expected.size() > 10 ? 1 : 0;
        rare += expected.size() == 1 ? 1 : 0;
    }
    QVERIFY(certain > queries * 3 / 4);
    QVERIFY(common > queries / 20 && rare > queries / 10);
}

QTEST_GUILESS_MAIN(TestIndexExactness)
#include "tst_indexexactness.moc"
