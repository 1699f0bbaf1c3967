#include "report.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 36;

QString column(double figure, int decimals = 2)
{
    return u"%1"_s.arg(figure, 11, 'f', decimals);
}

Difference differences(const Truth &truth, const QList<SizeAnswer> &answers)
{
    Difference all;
    for (qsizetype at = 0; at < answers.size(); ++at) {
        if (answers[at].total < 0)
            continue;
        const Difference one = difference(truth[std::size_t(at)], answers[at].numbers);
        all.missing += one.missing;
        all.extra += one.extra;
    }
    return all;
}

// One line of the table of engines.
struct Row
{
    QString name;
    int decimals = 2;
    bool isRatio = true; // stands in the table of ratios, too
    std::function<double(const EngineReport &)> figure;
};

Row timesRow(const QString &name, const QList<SizeQuery> &queries, double SizeAnswer::*time,
             int length, double part)
{
    return {.name = name, .figure = [&queries, time, length, part](const EngineReport &engine) {
                return percentile(timesOf(queries, engine.answers, time, length), part);
            }};
}

QList<Row> rowsOf(const QList<SizeQuery> &queries, const Truth &truth, double articles,
                  double textMegabytes)
{
    using Engine = const EngineReport &;
    constexpr auto first = &SizeAnswer::firstMilliseconds;
    constexpr auto whole = &SizeAnswer::wholeMilliseconds;
    return {
        {u"articles indexed a second"_s, 0, true,
         [=](Engine engine) { return articles / engine.filled[u"seconds"_s]; }},
        {u"index / UTF-8 text"_s, 2, true,
         [=](Engine engine) { return engine.megabytes / textMegabytes; }},
        {u"largest memory while indexing, MB"_s, 0, true,
         [](Engine engine) { return engine.filled[u"largest memory"_s]; }},
        {u"opening, ms"_s, 2, true, [](Engine engine) { return engine.found[u"opening"_s]; }},
        timesRow(u"first 20: p50, ms"_s, queries, first, -1, 0.5),
        timesRow(u"first 20: p95"_s, queries, first, -1, 0.95),
        timesRow(u"first 20: p99"_s, queries, first, -1, 0.99),
        timesRow(u"first 20: longest"_s, queries, first, -1, 1),
        timesRow(u"first 20 of 1 character: p50"_s, queries, first, 1, 0.5),
        timesRow(u"first 20 of 1 character: longest"_s, queries, first, 1, 1),
        timesRow(u"first 20, cold: p50"_s, queries, &SizeAnswer::coldMilliseconds, -1, 0.5),
        timesRow(u"first 20, cold: p95"_s, queries, &SizeAnswer::coldMilliseconds, -1, 0.95),
        timesRow(u"total and facets: p50"_s, queries, whole, -1, 0.5),
        timesRow(u"total and facets: p95"_s, queries, whole, -1, 0.95),
        timesRow(u"total and facets: longest"_s, queries, whole, -1, 1),
        timesRow(u"total and facets of 1 character: p95"_s, queries, whole, 1, 0.95),
        {u"memory while finding, MB"_s, 0, true,
         [](Engine engine) { return engine.found[u"memory"_s]; }},
        {u"queries it cannot answer"_s, 0, false,
         [](Engine engine) {
             return double(std::ranges::count(engine.answers, -1, &SizeAnswer::total));
         }},
        {u"articles missing, of all answers"_s, 0, false,
         [&truth](Engine engine) { return double(differences(truth, engine.answers).missing); }},
        {u"articles too many"_s, 0, false,
         [&truth](Engine engine) { return double(differences(truth, engine.answers).extra); }},
    };
}

void printHead(const QString &what, const QList<EngineReport> &engines)
{
    out() << what.leftJustified(nameWidth);
    for (const EngineReport &engine : engines)
        out() << engine.name.rightJustified(13);
    out() << Qt::endl;
}

} // namespace

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void printTimes(const QString &what, const QList<SizeQuery> &queries,
                const QList<SizeAnswer> &answers, double SizeAnswer::*time)
{
    out() << what.leftJustified(nameWidth) << "      p50      p95      p99  longest, ms"
          << Qt::endl;
    for (const int length : {1, 2, 3, 4, 6, 10, 0, -1}) {
        const QString name = length > 0    ? u"%1 characters"_s.arg(length)
                             : length == 0 ? u"with digits or letters"_s
                                           : u"all but single characters"_s;
        const QList<double> times = timesOf(queries, answers, time, length);
        out() << u"  %1 (%2)"_s.arg(name).arg(times.size()).leftJustified(nameWidth)
              << percentiles(times) << Qt::endl;
    }
}

void printMemory(const Figures &figures)
{
    out() << u"memory: largest %1 MB; after searching %2 MB, of which %3 MB its own and the rest "
             "mapped files"_s.arg(figures[u"largest memory"_s], 0, 'f', 0)
                 .arg(figures[u"memory"_s], 0, 'f', 0)
                 .arg(figures[u"own memory"_s], 0, 'f', 0)
          << Qt::endl;
}

void printDifference(const Truth &truth, const QList<SizeAnswer> &answers)
{
    const Difference all = differences(truth, answers);
    out() << "compared with every text: " << all.missing << " articles missing, " << all.extra
          << " too many, over " << answers.size() << " queries" << Qt::endl;
}

void printEngines(const QList<EngineReport> &engines, const QList<SizeQuery> &queries,
                  const Truth &truth, double articles, double textMegabytes)
{
    const QList<Row> rows = rowsOf(queries, truth, articles, textMegabytes);
    printHead({}, engines);
    for (const Row &row : rows) {
        out() << row.name.leftJustified(nameWidth);
        for (const EngineReport &engine : engines)
            out() << u"  "_s << column(row.figure(engine), row.decimals);
        out() << Qt::endl;
    }
    printHead(u"in proportion to "_s + engines.first().name, engines);
    for (const Row &row : rows) {
        const double ours = row.figure(engines.first());
        if (!row.isRatio || ours == 0)
            continue;
        out() << row.name.leftJustified(nameWidth);
        for (const EngineReport &engine : engines)
            out() << u"  "_s << column(row.figure(engine) / ours);
        out() << Qt::endl;
    }
}
