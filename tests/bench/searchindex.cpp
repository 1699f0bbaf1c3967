// How quickly articles are indexed and found. The articles are synthetic: sentences of real pages,
// shuffled, 700 characters each; so the words are fewer and commoner than in as many real ones.
// One thread fills the index, then two fill one each, then Lucene++'s own writer does.
// Usage: bench_searchindex ARTICLES FILE…  (UTF-8 pages)
//        bench_searchindex opening ARTICLES  how long an index of so many short articles takes to
//        open, with their labels, and what it takes to go through all of those

#include "search/searchindex.h"

#include "base/worker.h"
#include "hanzi/boundaries.h"
#include "search/snippet.h"
#include "search/textmatch.h"
#include "stockindex.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <ranges>
#include <utility>

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

// The best of them.
QList<ArticleId> firstPage(IndexFindings findings)
{
    const qsizetype count = std::min(qsizetype(findings.found.size()), pageOfHits);
    std::ranges::partial_sort(findings.found, findings.found.begin() + count, std::greater(),
                              &IndexFindings::Found::score);
    QList<ArticleId> ids;
    for (const IndexFindings::Found &found : findings.found | std::views::take(count))
        ids += found.labels->id;
    return ids;
}

// All articles found, then the first page of them with snippets.
void search(const SearchIndex &index, Articles &articles, const QList<IndexEntry> &texts,
            qsizetype length, QTextStream &out)
{
    QList<double> finding;
    QList<double> withPage;
    size_t total = 0;
    for (int number = 0; number < queries; ++number) {
        const QueryNode query = parsedQuery(articles.passage(length)).root;
        QElapsedTimer timer;
        timer.start();
        const auto findings = index.find(query, {}, Progress());
        finding += double(timer.nsecsElapsed()) / 1e6;
        if (!findings)
            continue;
        total += findings->found.size();
        for (const ArticleId id : firstPage(*findings)) {
            const QString &text = texts[qint64(id) - 1].sourceText;
            (void)snippet(text, foundRanges(query, {.sourceText = text}));
        }
        withPage += double(timer.nsecsElapsed()) / 1e6;
    }
    out << length << " characters, " << total / queries << " hits each: " << percentiles(finding)
        << "; with 20 snippets " << percentiles(withPage) << Qt::endl;
}

ArticleLabels labelsOf(qint64 id)
{
    return {.id = ArticleId(id),
            .place = placeKey(QString::number(110000 + id % 340 * 100)),
            .best = quint32(20000101 + id % 9999),
            .earliest = qint32(2451545 + id % 9000),
            .latest = qint32(2451545 + id % 9000),
            .paper = qint32(id % 300),
            .section = quint64(id % 50),
            .page = qint32(id / 6),
            .position = qint32(id % 6)};
}

bool fillShort(const QString &folder, qint64 count)
{
    const auto index = SearchIndex::open(folder, SearchIndex::Mode::Write);
    QList<IndexEntry> entries;
    for (qint64 id = 1; index && id <= count; ++id) {
        entries += IndexEntry{.id = ArticleId(id),
                              .headline = u"海州第%1号"_s.arg(id % 1000),
                              .sourceText = u"海州第%1号\n本报讯第%2条。"_s.arg(id % 1000).arg(id),
                              .byline = u"记者高鹏"_s,
                              .section = u"要闻"_s,
                              .labels = labelsOf(id)};
        if (id % batch == 0 || id == count) {
            if (!(*index)->update(std::exchange(entries, {})))
                return false;
        }
        if (id % commitEvery == 0 && !(*index)->commit({.change = id}))
            return false;
    }
    return index && (*index)->commit({.change = count});
}

int printOpening(qint64 count, QTextStream &out)
{
    constexpr int times = 15;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    if (!timed(u"short articles"_s, count, out, [&] { return fillShort(path, count); }))
        return 1;
    QList<double> opening;
    QList<double> counting;
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        const auto index = SearchIndex::open(path, SearchIndex::Mode::Read);
        if (!index || !(*index)->warm())
            return 1;
        opening += double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        const auto isOfPaper = [](const ArticleLabels &labels) { return labels.paper == 7; };
        const auto found = (*index)->find(QueryNode{}, isOfPaper, Progress());
        if (!found)
            return 1;
        counting += double(timer.nsecsElapsed()) / 1e6;
    }
    out << count << " articles, " << folderBytes(path) / 1'000'000 << " MB: opening with labels "
        << percentiles(opening) << "; all labels through a filter " << percentiles(counting)
        << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc == 3 && QByteArray(argv[1]) == "opening") {
        primeLucene();
        return printOpening(QByteArray(argv[2]).toLongLong(), out);
    }
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
