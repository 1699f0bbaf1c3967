// How quickly articles come in from JSON Lines, and whether anything else has to wait meanwhile:
// stored and findable articles a second, the time to save a note during an import, the time to stop
// one, the largest memory, one line of 32 MB, and pages split a second.
// Usage: bench_import [ARTICLES]  (20000). Reads tainan.jsonl.xz in $BAOLAN_SHARED/data or in
// ../shared/data beside the checkout.

#include "ingest/pagefiles.h"
#include "ingest/pagelines.h"
#include "library/library.h"
#include "search/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString sharedFile(const QString &name)
{
    const QString given = qEnvironmentVariable("BAOLAN_SHARED");
    const QStringList folders{given, QStringLiteral(SOURCE_FOLDER "/../shared")};
    for (const QString &folder : folders) {
        const QString path = folder + u"/data/"_s + name;
        if (!folder.isEmpty() && QFile::exists(path))
            return path;
    }
    return {};
}

// Of the processor and of how busy it is with others.
QString machine()
{
    QFile cpus(u"/proc/cpuinfo"_s);
    QFile load(u"/proc/loadavg"_s);
    QString model;
    if (cpus.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : cpus.readAll().split('\n')) {
            if (line.startsWith("model name"))
                model = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    const QString busy = load.open(QIODevice::ReadOnly)
                             ? QString::fromUtf8(load.readAll()).section(u' ', 0, 0)
                             : QString();
    return u"%1 × %2, load %3"_s.arg(QThread::idealThreadCount()).arg(model, busy);
}

// Resets what memoryPeak() counts from.
void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 memoryPeak() // MB
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

double percentile(QList<double> times, double part)
{
    if (times.isEmpty())
        return 0;
    std::ranges::sort(times);
    return times[qsizetype(double(times.size() - 1) * part)];
}

// The first `count` lines of the data set, decompressed.
std::optional<qint64> writeArticles(const QString &path, qint64 count)
{
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, sharedFile(u"tainan.jsonl.xz"_s)});
    QFile file(path);
    if (!xz.waitForStarted() || !file.open(QIODevice::WriteOnly))
        return std::nullopt;
    qint64 lines = 0;
    while (lines < count && (xz.canReadLine() || xz.waitForReadyRead(30000))) {
        while (lines < count && xz.canReadLine()) {
            file.write(xz.readLine());
            ++lines;
        }
    }
    xz.kill();
    xz.waitForFinished();
    return lines;
}

std::unique_ptr<Library> newLibrary(const QTemporaryDir &folder)
{
    auto library =
        Library::open(folder.filePath(u"library"_s), Library::Access::Create, u"command"_s);
    return library ? std::move(*library) : nullptr;
}

struct Clocks
{
    Clocks() { wall.start(); }
    QElapsedTimer wall;
    std::clock_t begin = std::clock();
    double seconds() const { return double(wall.nsecsElapsed()) / 1e9; }
    double cpuSeconds() const { return double(std::clock() - begin) / CLOCKS_PER_SEC; }
};

void tellRate(const QString &what, qint64 count, const Clocks &clocks)
{
    out() << what << ": " << count << " in " << clocks.seconds()
          << " s = " << qint64(double(count) / clocks.seconds()) << "/s ("
          << qint64(double(count) / clocks.cpuSeconds()) << " a CPU second)" << Qt::endl;
}

// CPU seconds so far of the threads of that name (see Worker).
double threadSeconds(const QByteArray &name)
{
    double ticks = 0;
    QDir tasks(u"/proc/self/task"_s);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile comm(tasks.filePath(task + u"/comm"_s));
        QFile stat(tasks.filePath(task + u"/stat"_s));
        if (!comm.open(QIODevice::ReadOnly) || !stat.open(QIODevice::ReadOnly) ||
            comm.readAll().trimmed() != name)
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return ticks / double(sysconf(_SC_CLK_TCK));
}

void tellThreads(qint64 count)
{
    const double reading = threadSeconds("chores");
    const double writing = threadSeconds("writer");
    out() << "  CPU: reading " << reading << " s, storing " << writing << " s, indexing "
          << threadSeconds("index") << " s; on one core "
          << qint64(double(count) / (reading + writing)) << "/s from file into the store"
          << Qt::endl;
}

void measureImport(const QString &path)
{
    const QTemporaryDir folder;
    const auto library = newLibrary(folder);
    if (!library)
        return;
    resetPeak();
    const Clocks clocks;
    const ImportReport report = library->import({.paths = {path}}).wait();
    const qint64 added = report.files.first().added;
    tellRate(u"stored, index beside it"_s, added, clocks);
    if (!library->completeIndex().wait())
        out() << "the index failed" << Qt::endl;
    tellRate(u"file to findable"_s, added, clocks);
    tellThreads(added);
    out() << "largest memory: " << memoryPeak() << " MB" << Qt::endl;
    resetPeak();
    const double indexedBefore = threadSeconds("index");
    const Clocks anew;
    if (!library->reindex().wait())
        out() << "the index failed" << Qt::endl;
    tellRate(u"index made anew from the library"_s, added, anew);
    out() << "  its thread: " << qint64(double(added) / (threadSeconds("index") - indexedBefore))
          << " a CPU second; largest memory: " << memoryPeak() << " MB" << Qt::endl;
    const Clocks again;
    const ImportReport second = library->import({.paths = {path}}).wait();
    tellRate(u"the same file again"_s, second.files.first().unchanged, again);
}

void measureNotes(const QString &path, const QString &few)
{
    const QTemporaryDir folder;
    const auto library = newLibrary(folder);
    if (!library)
        return;
    library->import({.paths = {few}}).wait();
    const auto listing = library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    if (!listing || listing->ids.isEmpty())
        return;
    auto job = library->import({.paths = {path}});
    while (job.progress().done() == 0)
        QThread::msleep(1);
    QList<double> times;
    while (job.progress().done() < job.progress().total() && times.size() < 200) {
        QElapsedTimer timer;
        timer.start();
        if (library->addMark({.article = listing->ids.first(), .range = {0, 2}, .note = u"注"_s})
                .wait())
            times << double(timer.nsecsElapsed()) / 1e6;
        QThread::msleep(20);
    }
    const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    job.stop();
    job.wait();
    out() << "notes saved during an import: " << times.size() << ", p50 " << percentile(times, 0.5)
          << " p95 " << percentile(times, 0.95) << " max " << percentile(times, 1)
          << " ms; stopping it: " << timer.elapsed() << " ms" << Qt::endl;
}

void measureLongLine()
{
    const QTemporaryDir folder;
    const auto library = newLibrary(folder);
    const QString path = folder.filePath(u"line.txt"_s);
    QFile file(path);
    if (!library || !file.open(QIODevice::WriteOnly))
        return;
    const QByteArray sentence = u"阜新市细河区昨日举行文化广场活动，市民踊跃参加。"_s.toUtf8();
    file.write(sentence.repeated(int(largestPageFile / sentence.size())));
    file.close();
    resetPeak();
    const Clocks clocks;
    const ImportReport report = library->import({.paths = {path}}).wait();
    out() << "one line of 32 MB: " << clocks.seconds() << " s, "
          << (report.skipped.isEmpty() ? u"stored"_s : u"skipped"_s) << ", largest memory "
          << memoryPeak() << " MB" << Qt::endl;
}

void measurePages()
{
    const auto reader = makePageReader();
    const auto found = pageFiles(QStringLiteral(SEEDS_FOLDER));
    if (!reader || !found)
        return;
    constexpr int rounds = 20;
    const Clocks clocks;
    for (int round = 0; round < rounds; ++round) {
        for (const PageFile &file : found->files)
            (void)(*reader)->readFile(file);
    }
    tellRate(u"pages split"_s, rounds * found->files.size(), clocks);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20000;
    out() << machine() << Qt::endl;
    primeLucene();
    measurePages();
    if (sharedFile(u"tainan.jsonl.xz"_s).isEmpty()) {
        out() << "left out: articles from JSON Lines; tainan.jsonl.xz is neither in "
                 "$BAOLAN_SHARED/data nor in ../shared/data"
              << Qt::endl;
        measureLongLine();
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"articles.jsonl"_s);
    const QString few = folder.filePath(u"few.jsonl"_s);
    if (!writeArticles(few, 10) || !writeArticles(path, count))
        return 1;
    measureImport(path);
    measureNotes(path, few);
    measureLongLine();
    return 0;
}
