// How quickly articles are indexed and found. The articles are synthetic: sentences of real pages,
// shuffled, 700 characters each; so the words are fewer and commoner than in as many real ones.
// One thread fills the index, then two fill one each, then Lucene++'s own writer does.
// Usage: bench_searchindex ARTICLES FILE…  (UTF-8 pages)

#include "search/searchindex.h"

#include "base/worker.h"
#include "hanzi/boundaries.h"
#include "search/matcher.h"
#include "search/snippet.h"
#include "stockindex.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articleLength = 700;
constexpr qsizetype batch = 200; // articles an update
constexpr qsizetype commitEvery = 5000;
constexpr int queries = 300; // of each kind
constexpr qsizetype pageOfHits = 20;

QStringList sentencesOf(const QStringList &files)
{
    QStringList sentences;
    for (const QString &name : files) {
        QFile file(name);
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
            entry.sourceText += sentence();
        return entry;
    }

    // A stretch of some sentence without punctuation; empty after some vain tries.
    QString passage(qsizetype length)
    {
        for (int tries = 0; tries < 1000; ++tries) {
            const QString from = sentence();
            if (from.size() <= length)
                continue;
            const QString found = from.sliced(m_random.bounded(from.size() - length), length);
            if (std::all_of(found.begin(), found.end(),
                            [](QChar character) { return character.isLetter(); }))
                return found;
        }
        return {};
    }

private:
    const QString &sentence() { return m_sentences[m_random.bounded(m_sentences.size())]; }

    QStringList m_sentences;
    QRandomGenerator m_random{1};
};

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

// Milliseconds at p50, p95 and the longest.
QString percentiles(QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return times[qsizetype(double(times.size() - 1) * part)]; };
    return u"p50 %1  p95 %2  max %3 ms"_s.arg(at(0.5), 0, 'f', 2)
        .arg(at(0.95), 0, 'f', 2)
        .arg(at(1), 0, 'f', 2);
}

bool fill(const QString &folder, const QList<IndexEntry> &articles)
{
    const auto index = SearchIndex::open(folder, SearchIndex::Mode::Write);
    for (qsizetype at = 0; index && at < articles.size(); at += batch) {
        if (!(*index)->update(articles.mid(at, batch)))
            return false;
        if ((at + batch) % commitEvery == 0 && !(*index)->commit({.change = at}))
            return false;
    }
    return index && (*index)->commit({.change = articles.size()});
}

// Rates of what `work` does to so many articles.
template <typename Work>
bool timed(const QString &what, qsizetype articles, QTextStream &out, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    if (!work())
        return false;
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cpuSeconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    out << what << ": " << qint64(double(articles) / seconds) << " articles/s by the clock, "
        << qint64(double(articles) / cpuSeconds) << " a CPU second" << Qt::endl;
    return true;
}

bool fillTwo(const QString &folder, const QList<IndexEntry> &articles)
{
    Worker first(u"first"_s);
    Worker second(u"second"_s);
    const qsizetype half = articles.size() / 2;
    auto one = first.start([&](Progress &) { return fill(folder + u"1"_s, articles.first(half)); });
    auto other =
        second.start([&](Progress &) { return fill(folder + u"2"_s, articles.sliced(half)); });
    return one.wait() && other.wait();
}

// All candidates, then the first page of hits compared with its texts, with snippets.
void search(const SearchIndex &index, Articles &articles, const QList<IndexEntry> &texts,
            qsizetype length, QTextStream &out)
{
    QList<double> finding;
    QList<double> withPage;
    qint64 total = 0;
    for (int number = 0; number < queries; ++number) {
        const SearchQuery query = parseQuery(articles.passage(length));
        QElapsedTimer timer;
        timer.start();
        const auto found = index.find(query, Progress());
        finding += double(timer.nsecsElapsed()) / 1e6;
        if (!found)
            continue;
        total += found->size();
        for (const auto &candidate : found->first(std::min(found->size(), pageOfHits))) {
            const QString &text = texts[qint64(candidate.id) - 1].sourceText;
            (void)snippet(text, matches(query, text));
        }
        withPage += double(timer.nsecsElapsed()) / 1e6;
    }
    out << length << " characters, " << total / queries << " hits each: " << percentiles(finding)
        << "; with 20 snippets " << percentiles(withPage) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList files;
    for (int at = 2; at < argc; ++at)
        files += QString::fromLocal8Bit(argv[at]);
    const QStringList sentences = sentencesOf(files);
    if (sentences.isEmpty()) {
        out << "usage: bench_searchindex ARTICLES FILE…" << Qt::endl;
        return 2;
    }
    primeLucene();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    Articles articles(sentences);
    QList<IndexEntry> made;
    qint64 characters = 0;
    for (qint64 id = 1; id <= QByteArray(argv[1]).toLongLong(); ++id) {
        made += articles.make(ArticleId(id));
        characters += made.constLast().sourceText.size();
    }
    const qsizetype count = made.size();
    const bool isFilled =
        timed(u"one thread"_s, count, out, [&] { return fill(path, made); }) &&
        timed(u"two threads, an index each"_s, count, out, [&] { return fillTwo(path, made); }) &&
        timed(u"Lucene++'s own writer and CJKAnalyzer, one thread"_s, count, out,
              [&] { return writeStockIndex(path + u"stock"_s, made); });
    const auto index = SearchIndex::open(path, SearchIndex::Mode::Read);
    if (!isFilled || !index)
        return 1;
    out << count << " articles, " << characters << " characters: index "
        << folderBytes(path) / 1'000'000 << " MB, Lucene++'s own "
        << folderBytes(path + u"stock"_s) / 1'000'000 << " MB" << Qt::endl;
    for (const qsizetype length : {1, 2, 3, 4, 6, 10})
        search(**index, articles, made, length, out);
    return 0;
}
