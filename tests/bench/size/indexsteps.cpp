#include "indexsteps.h"

#include "answers.h"
#include "articles.h"
#include "base/worker.h"
#include "figures.h"
#include "ourindex.h"
#include "places/gazetteer.h"

#include <QDate>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200; // articles an update
constexpr int commitEvery = 5000;
constexpr qsizetype gatheredAtOnce = 20000; // articles, before the clock runs
constexpr int pageOfHits = 20;

// What the library hands to the index of an article.
class Entries final
{
public:
    explicit Entries(std::shared_ptr<const Gazetteer> gazetteer)
        : m_gazetteer(std::move(gazetteer))
    {
    }
    IndexEntry entry(const SizeArticle &article)
    {
        IndexEntry entry{.id = ArticleId(article.number),
                         .headline = article.title,
                         .sourceText = article.sourceText(),
                         .section = article.section};
        const auto day = qint32(QDate::fromString(article.date, Qt::ISODate).toJulianDay());
        entry.labels = {.id = entry.id,
                        .place = placeKey(code(article.city)),
                        .best = dayNumber(article.date),
                        .earliest = day,
                        .latest = day,
                        .paper = number(article.paper),
                        .section = sectionKey(article.section)};
        return entry;
    }

private:
    QString code(const QString &city)
    {
        if (!m_codes.contains(city)) {
            const QList<Place> places = m_gazetteer->named(city);
            m_codes[city] = places.isEmpty() ? QString() : places.first().code;
        }
        return m_codes[city];
    }
    qint32 number(const QString &paper)
    {
        if (!m_papers.contains(paper))
            m_papers[paper] = qint32(m_papers.size() + 1);
        return m_papers[paper];
    }

    std::shared_ptr<const Gazetteer> m_gazetteer;
    QHash<QString, QString> m_codes;
    QHash<QString, qint32> m_papers;
};

// An index with the thread that it belongs to.
class IndexThread final
{
public:
    explicit IndexThread(const QString &folder)
        : m_worker(u"index"_s)
        , m_isFilled(m_worker
                         .start([this, folder](Progress &) {
                             auto opened = SearchIndex::open(folder, SearchIndex::Mode::Write);
                             if (opened)
                                 m_index = std::move(*opened);
                             return bool(opened);
                         })
                         .wait())
    {
    }
    IndexThread(const IndexThread &) = delete;
    IndexThread &operator=(const IndexThread &) = delete;
    ~IndexThread()
    {
        m_worker.start([this](Progress &) { return m_index.reset(), true; }).wait();
    }

    Job<bool> add(const QList<IndexEntry> &entries)
    {
        return m_worker.start([this, entries](Progress &) {
            for (qsizetype at = 0; m_isFilled && at < entries.size(); at += batch) {
                m_isFilled = bool(m_index->update(entries.mid(at, batch)));
                m_added += batch;
                if (m_isFilled && m_added % commitEvery == 0)
                    m_isFilled = bool(m_index->commit({.change = m_added}));
            }
            return m_isFilled;
        });
    }
    Job<bool> finish()
    {
        return m_worker.start(
            [this](Progress &) { return m_isFilled && m_index->commit({.change = m_added}); });
    }

private:
    std::unique_ptr<SearchIndex> m_index;
    qint64 m_added = 0;
    Worker m_worker;
    bool m_isFilled = false;
};

// Gathers articles while the clock stands still, then hands them to all threads alike.
class Filling final
{
public:
    Filling(const QString &folder, int threads)
    {
        for (int number = 0; number < threads; ++number)
            m_threads.push_back(
                std::make_unique<IndexThread>(number == 0 ? folder : folder + u"-second"_s));
    }
    void take(const IndexEntry &entry)
    {
        m_gathered << entry;
        if (m_gathered.size() == gatheredAtOnce)
            add();
    }
    void finish()
    {
        add();
        run([](IndexThread &thread, std::size_t) { return thread.finish(); });
    }
    const Stopwatch &watch() const { return m_watch; }
    bool isFilled() const { return m_isFilled; }

private:
    void add()
    {
        const auto share = m_gathered.size() / qsizetype(m_threads.size());
        run([&](IndexThread &thread, std::size_t number) {
            const auto first = share * qsizetype(number);
            const bool isLast = number + 1 == m_threads.size();
            return thread.add(isLast ? m_gathered.mid(first) : m_gathered.mid(first, share));
        });
        m_gathered.clear();
    }
    template <typename Work>
    void run(Work work)
    {
        m_watch.start();
        std::vector<Job<bool>> jobs;
        for (std::size_t number = 0; number < m_threads.size(); ++number)
            jobs.push_back(work(*m_threads[number], number));
        for (Job<bool> &job : jobs)
            m_isFilled = job.wait() && m_isFilled;
        m_watch.stop();
    }

    std::vector<std::unique_ptr<IndexThread>> m_threads;
    QList<IndexEntry> m_gathered;
    Stopwatch m_watch;
    bool m_isFilled = true;
};

IndexFindings found(const SearchIndex &index, const SizeQuery &query)
{
    auto findings = index.find(wordsNode(query.folded), {}, Progress());
    return findings ? std::move(*findings) : IndexFindings{};
}

} // namespace

bool fillIndex(const QString &articles, qint64 count, const QString &folder, int threads)
{
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return false;
    primeLucene();
    Entries entries(*gazetteer);
    Filling filling(folder, threads);
    qint64 bytes = 0;
    const auto taken = eachArticle(articles, count, [&](const SizeArticle &article) {
        const IndexEntry entry = entries.entry(article);
        bytes += entry.sourceText.toUtf8().size();
        filling.take(entry);
    });
    filling.finish();
    tell(u"seconds"_s, filling.watch().seconds());
    tell(u"CPU seconds"_s, filling.watch().cpuSeconds());
    tell(u"text MB"_s, double(bytes) / 1e6);
    tellMemory();
    return taken && filling.isFilled();
}

bool findInIndex(const QString &folder, const QString &queries, const QString &answers)
{
    const auto asked = readQueries(queries);
    if (!asked)
        return false;
    tell(u"priming"_s, millisecondsOf(primeLucene));
    std::unique_ptr<SearchIndex> index;
    tell(u"opening"_s, millisecondsOf([&] {
             auto opened = SearchIndex::open(folder, SearchIndex::Mode::Read);
             if (opened)
                 index = std::move(*opened);
         }));
    if (!index)
        return false;
    tell(u"warming"_s, millisecondsOf([&] { (void)index->warm(); }));
    QList<SizeAnswer> given(asked->size());
    const auto first = [&](const SizeQuery &query) {
        return millisecondsOf([&] { (void)firstArticles(found(*index, query), pageOfHits); });
    };
    for (qsizetype at = 0; at < given.size(); ++at)
        given[at].coldMilliseconds = first(asked->at(at));
    for (qsizetype at = 0; at < given.size(); ++at) {
        const SizeQuery &query = asked->at(at);
        SizeAnswer &answer = given[at];
        answer.firstMilliseconds = first(query);
        answer.wholeMilliseconds =
            millisecondsOf([&] { answer.total = countedArticles(found(*index, query)).articles; });
    }
    tellMemory();
    double uncertain = 0;
    for (qsizetype at = 0; at < given.size(); ++at) {
        const IndexFindings findings = found(*index, asked->at(at));
        uncertain += findings.isCertain ? 0 : 1;
        for (const IndexFindings::Found &one : findings.found)
            given[at].numbers.push_back(qint32(qint64(one.labels->id)));
    }
    tell(u"uncertain"_s, uncertain);
    return writeAnswers(answers, given);
}
