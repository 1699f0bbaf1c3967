// Searching at size: a library of a million articles, words and phrases drawn from it, and other
// engines side by side on the same folded texts. See README.md, "Benchmarks", for what it prints.
// Usage: bench_searchsize [--records tainan.jsonl.xz] [--articles 1000000] [--library 1000000]
//                         [--peers 100000] [--folder build/searchsize]
// 0 leaves that part out. What is made once (the articles, what a comparison of all of them finds,
// the library) is kept in the folder. Every step runs as a process of its own, so that its memory
// is its alone.

#include "size/articles.h"
#include "size/indexsteps.h"
#include "size/librarysteps.h"
#include "size/peer.h"
#include "size/peersteps.h"
#include "size/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What is measured, and where.
struct Setting
{
    QString records;
    QDir folder;
    qint64 articles = 0;
    qint64 library = 0;
    qint64 peers = 0;

    qint64 most() const { return std::max({articles, library, peers}); }
    QString name() const // of what is made from these articles
    {
        return u"%1%2"_s.arg(most()).arg(records.isEmpty() ? u"-seeds"_s : QString());
    }
    QString path(const QString &file) const { return folder.filePath(file); }
    QString articlesPath() const { return path(u"articles-%1.jsonl"_s.arg(name())); }
    QString queriesPath() const { return path(u"queries-%1.tsv"_s.arg(name())); }
    QString answersPath() const { return path(u"answers.tsv"_s); }
};

bool isMade(const Setting &setting)
{
    if (QFile::exists(setting.articlesPath()) && QFile::exists(setting.queriesPath()))
        return true;
    out() << "making " << setting.most() << " articles" << Qt::endl;
    if (!writeArticles(setting.articlesPath(), setting.most(), setting.records))
        return false;
    const auto queries = drawnQueries(setting.articlesPath(), setting.most());
    return queries && writeQueries(setting.queriesPath(), *queries);
}

// Compares every text with every query, unless that was done before.
Truth truthFor(const Setting &setting, qint64 count, const QList<SizeQuery> &queries)
{
    const QString path = setting.path(u"truth-%1-%2.txt"_s.arg(setting.name()).arg(count));
    if (const auto known = readTruth(path))
        return *known;
    out() << "comparing " << count << " texts with each query" << Qt::endl;
    auto truth = comparedTexts(setting.articlesPath(), count, queries);
    if (!truth || !writeTruth(path, *truth))
        return Truth(std::size_t(queries.size()));
    return std::move(*truth);
}

void emptyFolder(const QString &path)
{
    QDir(path).removeRecursively();
    QDir().mkpath(path);
}

void failed(const QString &step)
{
    out() << "failed: " << step << Qt::endl;
}

void printRate(const QString &what, qint64 articles, const Figures &filled)
{
    out() << what << ": " << qint64(double(articles) / filled[u"seconds"_s])
          << " articles/s by the clock, " << qint64(double(articles) / filled[u"CPU seconds"_s])
          << " a CPU second, largest memory " << qint64(filled[u"largest memory"_s]) << " MB"
          << Qt::endl;
}

std::optional<Figures> filledIndex(const Setting &setting, const QString &folder, int threads)
{
    emptyFolder(folder);
    return figuresOf({u"step"_s, u"fill"_s, setting.articlesPath(),
                      QString::number(setting.articles), folder + u"/index"_s,
                      QString::number(threads)});
}

void measureIndex(const Setting &setting, const QList<SizeQuery> &queries)
{
    out() << "\nthe index by itself, " << setting.articles << " articles" << Qt::endl;
    const QString two = setting.path(u"two"_s);
    if (const auto filled = filledIndex(setting, two, 2))
        printRate(u"indexed by two threads, an index each"_s, setting.articles, *filled);
    else
        failed(u"two threads"_s);
    QDir(two).removeRecursively();
    const QString one = setting.path(u"one"_s);
    const auto filled = filledIndex(setting, one, 1);
    if (!filled)
        return failed(u"one thread"_s);
    printRate(u"indexed by one thread"_s, setting.articles, *filled);
    const double text = (*filled)[u"text MB"_s];
    out() << "index " << qint64(folderMegabytes(one)) << " MB, UTF-8 text " << qint64(text)
          << " MB: " << folderMegabytes(one) / text << " of the text" << Qt::endl;
    forgetCached(one);
    const auto found = figuresOf(
        {u"step"_s, u"find"_s, one + u"/index"_s, setting.queriesPath(), setting.answersPath()});
    const auto answers = readAnswers(setting.answersPath());
    if (!found || !answers)
        return failed(u"finding"_s);
    out() << "opened cold in " << (*found)[u"opening"_s] << " ms, warmed in "
          << (*found)[u"warming"_s] << " ms" << Qt::endl;
    printTimes(u"first 20, warm"_s, queries, *answers, &SizeAnswer::firstMilliseconds);
    printTimes(u"first 20, the first time, cold"_s, queries, *answers,
               &SizeAnswer::coldMilliseconds);
    printTimes(u"exact total, cities, years"_s, queries, *answers, &SizeAnswer::wholeMilliseconds);
    printMemory(*found);
    printDifference(truthFor(setting, setting.articles, queries), *answers);
    if ((*found)[u"uncertain"_s] > 0)
        out() << (*found)[u"uncertain"_s] << " answers wait for a comparison of texts" << Qt::endl;
}

// The store takes the first so many articles from a file of their own.
bool isFirst(const QString &path, const Setting &setting)
{
    QFile from(setting.articlesPath());
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    for (qint64 number = 0; number < setting.library; ++number) {
        if (to.write(from.readLine()) < 0)
            return false;
    }
    return to.flush();
}

bool isImported(const Setting &setting, const QString &folder)
{
    if (QFile::exists(folder + u"/library.sqlite"_s)) {
        out() << "imported by an earlier run" << Qt::endl;
        return true;
    }
    const QString first = setting.path(u"first.jsonl"_s);
    const auto imported =
        isFirst(first, setting) ? figuresOf({u"step"_s, u"import"_s, first, folder}) : std::nullopt;
    QFile::remove(first);
    if (!imported)
        return false;
    out() << "imported: " << (*imported)[u"stored"_s] << " articles, "
          << qint64((*imported)[u"stored"_s] / (*imported)[u"seconds to store"_s])
          << "/s into the store, "
          << qint64((*imported)[u"stored"_s] / (*imported)[u"seconds to find"_s])
          << "/s until they are found; largest memory " << qint64((*imported)[u"largest memory"_s])
          << " MB" << Qt::endl;
    return true;
}

void measureLibrary(const Setting &setting, const QList<SizeQuery> &queries)
{
    out() << "\nthe whole library, " << setting.library << " articles" << Qt::endl;
    const QString folder =
        setting.path(u"library-%1-%2"_s.arg(setting.name()).arg(setting.library));
    if (!isImported(setting, folder))
        return failed(u"import"_s);
    if (const auto added = figuresOf({u"step"_s, u"add"_s, folder}))
        out() << "an added page is found after " << (*added)[u"seconds until found"_s]
              << " s, in the index after " << (*added)[u"seconds until indexed"_s] << " s"
              << Qt::endl;
    else
        failed(u"an added page"_s);
    forgetCached(folder);
    const auto found =
        figuresOf({u"step"_s, u"search"_s, folder, setting.queriesPath(), setting.answersPath()});
    const auto answers = readAnswers(setting.answersPath());
    if (!found || !answers)
        return failed(u"searching"_s);
    out() << "opened cold in " << (*found)[u"opening"_s] << " ms" << Qt::endl;
    printTimes(u"first 20 with snippets, exact total"_s, queries, *answers,
               &SizeAnswer::firstMilliseconds);
    printTimes(u"the same the first time, cold"_s, queries, *answers,
               &SizeAnswer::coldMilliseconds);
    printTimes(u"exact total and all facets"_s, queries, *answers, &SizeAnswer::wholeMilliseconds);
    printMemory(*found);
    const Truth truth = truthFor(setting, setting.library, queries);
    qsizetype other = 0;
    for (qsizetype at = 0; at < answers->size(); ++at)
        other += answers->at(at).total != qint64(truth[std::size_t(at)].size()) ? 1 : 0;
    out() << "totals that a comparison of every text does not bear out: " << other << " of "
          << answers->size() << Qt::endl;
}

// The jar of that name, without its version; empty when it is not installed.
QString jar(const QString &name)
{
    const QDir folder(u"/usr/share/java"_s);
    const QStringList jars = folder.entryList({name + u"-8.*.jar"_s});
    return jars.isEmpty() ? QString() : folder.filePath(jars.first());
}

std::optional<Figures> figuresOfJava(const QStringList &arguments)
{
    const QString jars = jar(u"lucene-core"_s) + u':' + jar(u"lucene-analyzers-common"_s);
    return figuresOf(
        u"java"_s, QStringList{u"-Xmx1g"_s, u"-cp"_s, jars,
                               QStringLiteral(SOURCE_FOLDER "/tests/bench/size/LucenePeer.java")} +
                       arguments);
}

// Fills an index by that engine and finds every query in it.
std::optional<EngineReport> engineReport(const Setting &setting, const QString &name,
                                         const QString &texts)
{
    const bool isJava = name == u"lucene-java"_s;
    const auto run = [&](const QString &step, const QStringList &arguments) {
        return isJava ? figuresOfJava(QStringList(step) + arguments)
                      : figuresOf(QStringList{u"step"_s, u"peer"_s, step, name} + arguments);
    };
    const QString folder = setting.path(u"peer"_s);
    emptyFolder(folder);
    const auto filled = run(u"fill"_s, {texts, folder});
    const double megabytes = folderMegabytes(folder);
    forgetCached(folder);
    const auto found = filled
                           ? run(u"find"_s, {folder, setting.queriesPath(), setting.answersPath()})
                           : std::nullopt;
    QDir(folder).removeRecursively();
    const auto answers = readAnswers(setting.answersPath());
    if (!found || !answers)
        return std::nullopt;
    return EngineReport{name, *filled, *found, megabytes, *answers};
}

QStringList enginesHere()
{
    QStringList names;
    for (const PeerMaker &maker : peerMakers())
        names << maker.name;
    if (!jar(u"lucene-core"_s).isEmpty() && !QStandardPaths::findExecutable(u"java"_s).isEmpty())
        names << u"lucene-java"_s;
    for (const QString &name : {u"xapian"_s, u"groonga"_s, u"lucene-java"_s}) {
        if (!names.contains(name))
            out() << "left out: " << name << ", which is not installed" << Qt::endl;
    }
    return names;
}

void measurePeers(const Setting &setting, const QList<SizeQuery> &queries)
{
    out() << "\nengines side by side, " << setting.peers
          << " articles, one thread each, the same folded texts" << Qt::endl;
    const QString texts = setting.path(u"folded.tsv"_s);
    if (!writePeerTexts(setting.articlesPath(), setting.peers, texts))
        return failed(u"folded texts"_s);
    const Truth truth = truthFor(setting, setting.peers, queries);
    QList<EngineReport> engines;
    for (const QString &name : enginesHere()) {
        if (const auto report = engineReport(setting, name, texts))
            engines << *report;
        else
            failed(name);
    }
    const double text = double(QFile(texts).size()) / 1e6;
    QFile::remove(texts);
    if (!engines.isEmpty())
        printEngines(engines, queries, truth, double(setting.peers), text);
}

// One step in a process of its own.
bool isDone(const QStringList &step)
{
    const QString &what = step[0];
    if (what == u"fill"_s)
        return fillIndex(step[1], step[2].toLongLong(), step[3], step[4].toInt());
    if (what == u"find"_s)
        return findInIndex(step[1], step[2], step[3]);
    if (what == u"import"_s)
        return importLibrary(step[1], step[2]);
    if (what == u"search"_s)
        return searchLibrary(step[1], step[2], step[3]);
    if (what == u"add"_s)
        return addPage(step[1]);
    if (step[1] == u"fill"_s)
        return fillPeer(step[2], step[3], step[4]);
    return findByPeer(step[2], step[3], step[4], step[5]);
}

Setting settingOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"records"_s, u"tainan.jsonl.xz"_s, u"file"_s},
                       {u"articles"_s, u"in the index by itself"_s, u"n"_s, u"1000000"_s},
                       {u"library"_s, u"in the library"_s, u"n"_s, u"1000000"_s},
                       {u"peers"_s, u"for engines side by side"_s, u"n"_s, u"100000"_s},
                       {u"folder"_s, u"what is made lies here"_s, u"folder"_s,
                        QStringLiteral(SOURCE_FOLDER "/build/searchsize")}});
    parser.process(application);
    return {.records = parser.value(u"records"_s),
            .folder = QDir(parser.value(u"folder"_s)),
            .articles = parser.value(u"articles"_s).toLongLong(),
            .library = parser.value(u"library"_s).toLongLong(),
            .peers = parser.value(u"peers"_s).toLongLong()};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"step"_s)
        return isDone(arguments.sliced(2)) ? 0 : 1;
    Setting setting = settingOf(application);
    out() << machine() << Qt::endl;
    if (!QFile::exists(setting.records)) {
        out() << "left out: the articles of tainan.jsonl.xz (--records names the file); the pages "
                 "of seeds/ alone have far fewer words"
              << Qt::endl;
        setting.records.clear();
    }
    setting.folder.mkpath(u"."_s);
    out() << "in " << setting.folder.absolutePath() << Qt::endl;
    const auto queries = isMade(setting) ? readQueries(setting.queriesPath()) : std::nullopt;
    if (!queries) {
        failed(u"making the articles"_s);
        return 1;
    }
    if (setting.articles > 0)
        measureIndex(setting, *queries);
    if (setting.library > 0)
        measureLibrary(setting, *queries);
    if (setting.peers > 0)
        measurePeers(setting, *queries);
    return 0;
}
