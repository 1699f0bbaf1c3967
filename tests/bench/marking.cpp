// How long one key takes from the selection to the mark on the disk, with a full sync, through the
// library as the window does it: new marks, second tags on them, notes, ranges; the same while an
// import runs; and reading the marks of an article that has very many.
// Usage: bench_marking [MARKS]  (1000)

#include "library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsImported = 40'000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

bool writeFile(const QString &path, const std::function<void(QFile &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    write(file);
    return file.flush();
}

// One article of some 20,000 characters.
void writePage(QFile &file)
{
    const QByteArray sentence = "让对标对表成为新常态，创新实干成为新习惯。";
    file.write("# 长文\n" + sentence.repeated(1000) + '\n');
}

void writeRecords(QFile &file)
{
    const QByteArray text = QByteArray("生态修复与绿色转型，矿山公园变成打卡地。").repeated(15);
    for (int i = 0; i < recordsImported; ++i)
        file.write("{\"title\":\"第" + QByteArray::number(i) + "篇\",\"id\":\"" +
                   QByteArray::number(i) + "\",\"paper\":\"城报\",\"text\":\"" + text + "\"}\n");
}

class Times final
{
public:
    template <typename Act>
    void measure(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        m_isFine = bool(act()) && m_isFine;
        m_milliseconds << double(timer.nsecsElapsed()) / 1e6;
    }

    void print(const QString &name)
    {
        std::ranges::sort(m_milliseconds);
        const auto at = [this](double share) {
            const auto last = double(m_milliseconds.size() - 1);
            return QString::number(m_milliseconds.at(qsizetype(share * last)), 'f', 2);
        };
        out() << u"%1: %2 acts, p50 %3 / p95 %4 / p99 %5 / longest %6 ms%7\n"_s
                     .arg(name.leftJustified(34))
                     .arg(m_milliseconds.size())
                     .arg(at(0.5), at(0.95), at(0.99), at(1), m_isFine ? u""_s : u"  FAILED"_s);
        out().flush();
    }

private:
    QList<double> m_milliseconds;
    bool m_isFine = true;
};

TextRange rangeOf(int number)
{
    return {10 + number * 15, 22 + number * 15};
}

Library::NewMark newMark(ArticleId article, int number, const QString &tag)
{
    return {.article = article, .range = rangeOf(number), .tagPaths = {tag}};
}

void measureActs(Library &library, ArticleId article, int count)
{
    QList<MarkId> ids;
    Times made;
    for (int i = 0; i < count; ++i) {
        made.measure([&] {
            const auto tagged = library.tagPassage(newMark(article, i, u"河"_s)).wait();
            if (tagged)
                ids << tagged->mark.id;
            return tagged;
        });
    }
    made.print(u"selection to a new mark"_s);
    Times second;
    for (int i = 0; i < count; ++i)
        second.measure([&] { return library.tagPassage(newMark(article, i, u"岸"_s)).wait(); });
    second.print(u"second tag on the same passage"_s);
    Times notes;
    for (const MarkId id : std::as_const(ids))
        notes.measure([&] { return library.changeMark(id, {.note = u"批注"_s}).wait(); });
    notes.print(u"note stored"_s);
    Times ranges;
    for (int i = 0; i < ids.size(); ++i) {
        const TextRange range = rangeOf(i);
        ranges.measure([&] {
            return library.setMarkRange(ids.at(i), {range.begin, range.end + 1}).wait();
        });
    }
    ranges.print(u"passage changed"_s);
    Times reading;
    for (int i = 0; i < 50; ++i)
        reading.measure([&] { return library.marksOf(article); });
    reading.print(u"all marks of the article read"_s);
}

void measureDuringImport(Library &library, ArticleId article, const QString &records, int count)
{
    Job<ImportReport> import = library.import({.paths = {records}, .keepsPages = false});
    Times made;
    for (int i = 0; i < count; ++i)
        made.measure([&] {
            return library.tagPassage(newMark(article, i, u"进行中%1"_s.arg(i % 9))).wait();
        });
    const bool stillRuns = import.progress().done() < import.progress().total();
    made.print(u"tag while an import runs"_s);
    import.stop();
    const ImportReport report = import.wait();
    out() << "  the import " << (stillRuns ? "was still running" : "HAD ENDED")
          << ", articles so far " << (report.files.isEmpty() ? 0 : report.files.first().articles)
          << '\n';
}

int run(int count)
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(u"page.txt"_s);
    const QString records = folder.filePath(u"records.jsonl"_s);
    if (!writeFile(page, writePage) || !writeFile(records, writeRecords))
        return 1;
    auto library =
        Library::open(folder.filePath(u"library"_s), Library::Access::Create, u"command"_s);
    if (!library)
        return 1;
    const ImportReport report = (*library)->import({.paths = {page}}).wait();
    if (report.articleUuids.isEmpty())
        return 1;
    const Result<ArticleId> article = (*library)->articleByUuid(report.articleUuids.constFirst());
    if (!article)
        return 1;
    measureActs(**library, *article, count);
    measureDuringImport(**library, *article, records, count);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count =
        argc > 1 ? std::clamp(QString::fromLocal8Bit(argv[1]).toInt(), 1, 1400) : 1000;
    return run(count);
}
