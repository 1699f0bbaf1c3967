// How quickly query trees are answered from the index. The articles are synthetic: sentences of
// real pages, shuffled, 700 characters each; so the words are fewer and commoner than in as many
// real ones. Usage: bench_evaluation ARTICLES  (for instance 200000)

#include "hanzi/boundaries.h"
#include "hanzi/comparing.h"
#include "search/querytree.h"
#include "search/searchindex.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articleLength = 700;
constexpr qsizetype batch = 200; // articles an update
constexpr qsizetype commitEvery = 20'000;
constexpr int queries = 200; // of each kind

QStringList seedSentences()
{
    QStringList sentences;
    const QDir seeds(QStringLiteral(SEEDS_FOLDER));
    for (const QString &name : seeds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(seeds.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (qsizetype at = 0; at < text.size();) {
            const TextRange sentence = sentenceAt(text, at);
            if (sentence.length() > 8)
                sentences += text.sliced(sentence.begin, sentence.length());
            at = std::max(sentence.end, at + 1);
        }
    }
    return sentences;
}

class Articles final
{
public:
    explicit Articles(const QStringList &sentences)
        : m_sentences(sentences)
    {
    }

    IndexEntry make(ArticleId id)
    {
        IndexEntry entry{.id = id, .headline = sentence().left(20)};
        entry.sourceText = entry.headline + u'\n';
        while (entry.sourceText.size() < articleLength)
            entry.sourceText += sentence() + (m_random.bounded(4) == 0 ? u"\n"_s : QString());
        return entry;
    }

    // A stretch of some sentence without punctuation.
    QString passage(qsizetype length)
    {
        for (;;) {
            const QString from = sentence();
            if (from.size() <= length)
                continue;
            const QString found = from.sliced(m_random.bounded(from.size() - length), length);
            if (std::all_of(found.begin(), found.end(),
                            [](QChar character) { return character.isLetter(); }))
                return found;
        }
    }

private:
    const QString &sentence() { return m_sentences[m_random.bounded(m_sentences.size())]; }

    QStringList m_sentences;
    QRandomGenerator m_random{1};
};

bool fill(const QString &folder, Articles &articles, qsizetype count)
{
    const auto index = SearchIndex::open(folder, SearchIndex::Mode::Write);
    for (qsizetype at = 0; index && at < count; at += batch) {
        QList<IndexEntry> entries;
        for (qsizetype id = at + 1; id <= at + batch; ++id)
            entries += articles.make(ArticleId(id));
        if (!(*index)->update(entries))
            return false;
        if ((at + batch) % commitEvery == 0 && !(*index)->commit({.change = at}))
            return false;
    }
    return index && (*index)->commit({.change = count});
}

// Runs `ask` some hundred times; it returns the number of articles found. Milliseconds.
void measure(const QString &what, QTextStream &out, const std::function<size_t()> &ask)
{
    QList<double> times;
    size_t found = 0;
    for (int number = 0; number < queries; ++number) {
        QElapsedTimer timer;
        timer.start();
        found += ask();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return QString::number(times[qsizetype(double(times.size() - 1) * part)], 'f', 2);
    };
    out << what << ": " << found / queries << " articles each, p50 " << at(0.5) << "  p95 "
        << at(0.95) << "  p99 " << at(0.99) << " ms" << Qt::endl;
}

QueryNode words(const QString &text, const QList<qsizetype> &stars = {})
{
    return {.kind = QueryNode::Kind::Words,
            .words = {.folded = comparableText(text), .stars = stars}};
}

using Kind = QueryNode::Kind;

void measureTrees(const SearchIndex &index, Articles &articles, QTextStream &out)
{
    const auto ask = [&index](const QueryNode &query) {
        const auto found = index.find(query, {}, Progress());
        return found ? found->found.size() : 0;
    };
    for (const qsizetype length : {1, 2, 3, 4, 6, 10, 15})
        measure(u"%1 characters"_s.arg(length), out,
                [&] { return ask(words(articles.passage(length))); });
    const auto two = [&] { return words(articles.passage(2)); };
    measure(u"two words"_s, out, [&] { return ask({.kind = Kind::All, .parts = {two(), two()}}); });
    measure(u"one of three words"_s, out, [&] {
        return ask({.kind = Kind::Any, .parts = {two(), two(), two()}});
    });
    measure(u"one without the other"_s, out, [&] {
        const QueryNode other = {.kind = Kind::Not, .parts = {two()}};
        return ask({.kind = Kind::All, .parts = {two(), other}});
    });
    measure(u"two words in one block"_s, out, [&] {
        return ask({.kind = Kind::Same, .parts = {two(), two()}});
    });
    measure(u"two words near each other"_s, out, [&] {
        return ask({.kind = Kind::Near, .parts = {two(), two()}, .distance = 10});
    });
    measure(u"two characters near each other"_s, out, [&] {
        const auto one = [&] { return words(articles.passage(1)); };
        return ask({.kind = Kind::Near, .parts = {one(), one()}, .distance = 10});
    });
    measure(u"a star behind digits"_s, out, [&] { return ask(words(u"20"_s, {2})); });
    measure(u"a star before letters"_s, out, [&] { return ask(words(u"m"_s, {0})); });
    measure(u"a label"_s, out, [&] {
        return ask({.kind = Kind::Label, .test = [](const ArticleLabels &labels) {
                        return qint64(labels.id) % 7 == 0;
                    }});
    });
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const QStringList sentences = seedSentences();
    if (argc < 2 || sentences.isEmpty()) {
        out << "usage: bench_evaluation ARTICLES" << Qt::endl;
        return 2;
    }
    primeLucene();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    Articles articles(sentences);
    if (!fill(path, articles, QByteArray(argv[1]).toLongLong()))
        return 1;
    const auto index = SearchIndex::open(path, SearchIndex::Mode::Read);
    if (!index)
        return 1;
    measureTrees(**index, articles, out);
    return 0;
}
