#include "markedlibrary.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

// How long 100,000 marks take to leave a library in each format, and how much memory a process of
// its own needs for that: for a tenth of the marks and for all of them side by side, because what
// is flat does not grow. Then how long they take to come in again, and a table of 500,000 new ones
// with as many tags.
//   bench_exporting              all formats
//   bench_exporting FORMAT…      these
// With a folder and a format (as this program calls itself) one export and its figures.

namespace {

constexpr int tableRows = 500'000;

QTextStream out(stdout);

struct Figures
{
    double seconds = 0;
    double megabytes = 0;     // of memory, the most
    double fileMegabytes = 0; // of the file
    qsizetype marks = 0;
};

double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

// -- one export, in a process of its own

int exportOnce(const QString &folder, const QString &format, bool isTenth)
{
    const auto library = Library::open(folder, Library::Access::Read, u"command"_s);
    const auto wanted = noteFormat(format);
    if (!library || !wanted)
        return 1;
    ExportRequest request{.form = {.format = *wanted}};
    const QList<Tag> tags = *(*library)->tags();
    for (const Tag &tag : tags) {
        if (isTenth && tag.path == u"often"_s)
            request.filter.tags = {tag.id};
    }
    const QTemporaryDir target;
    const QString path = target.filePath(u"out"_s);
    QElapsedTimer timer;
    timer.start();
    const auto report = (*library)->exportNotes(request, path, Overwrite::Never).wait();
    if (!report)
        return 1;
    out << double(timer.elapsed()) / 1000 << ' ' << mostMemory() << ' '
        << double(QFileInfo(path).size()) / 1e6 << ' ' << report->marks << '\n';
    return 0;
}

// -- all of them

std::optional<Figures> measured(const QString &folder, const QString &format, bool isTenth)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--once"_s, folder, format, isTenth ? u"tenth"_s : u"all"_s});
    constexpr int longest = 30 * 60 * 1000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 4)
        return std::nullopt;
    return Figures{words[0].toDouble(), words[1].toDouble(), words[2].toDouble(),
                   words[3].toLongLong()};
}

void tell(const QString &format, const std::optional<Figures> &tenth,
          const std::optional<Figures> &all)
{
    if (!tenth || !all) {
        out << format << "  FAILED\n";
        return;
    }
    const auto number = [](double value, int decimals, int width) {
        return QString::number(value, 'f', decimals).rightJustified(width);
    };
    out << format.leftJustified(20) << number(double(tenth->marks), 0, 8)
        << number(tenth->seconds, 2, 8) << " s" << number(tenth->megabytes, 0, 7) << " MB |"
        << number(double(all->marks), 0, 8) << number(all->seconds, 2, 8) << " s"
        << number(all->megabytes, 0, 7) << " MB" << number(all->fileMegabytes, 1, 9)
        << " MB file | memory x " << number(all->megabytes / tenth->megabytes, 2, 0) << '\n';
    out.flush();
}

void measureImport(const QString &from, const QTemporaryDir &folder)
{
    const QString parcel = folder.filePath(u"all.baolan-notes"_s);
    {
        const auto library = Library::open(from, Library::Access::Read, u"command"_s);
        if (!library ||
            !(*library)
                 ->exportNotes({.form = {.format = NoteFormat::Parcel}}, parcel, Overwrite::Never)
                 .wait())
            return;
    }
    const auto library = Library::open(from, Library::Access::Write, u"command"_s);
    if (!library)
        return;
    QElapsedTimer timer;
    timer.start();
    const auto again = (*library)->importNotes({.path = parcel}).wait();
    out << "the parcel again: " << (again ? again->identical : -1) << " identical in "
        << double(timer.elapsed()) / 1000 << " s, " << mostMemory() << " MB\n";
    out.flush();
    const auto listing = (*library)->passages({}, PassageOrder::Text, PassageGrouping::None).wait();
    if (!listing || !(*library)->deleteMarks(listing->ids).wait())
        return;
    timer.restart();
    const auto anew = (*library)->importNotes({.path = parcel}).wait();
    out << "into a library without marks: " << (anew ? anew->added : -1) << " new in "
        << double(timer.elapsed()) / 1000 << " s, " << mostMemory() << " MB\n";
    out.flush();
}

// Rows of a spreadsheet on one article, each with a tag of its own.
bool writeTable(const QString &path, const QString &article)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("article,quote,note,tags\n");
    for (int number = 0; number < tableRows; ++number) {
        const QByteArray row = QByteArray::number(number);
        file.write(article.toUtf8() + ",河边的公园每天都有人散步,记" + row + ",标签" + row + "\n");
    }
    return true;
}

void measureTable(const QString &path, const QTemporaryDir &folder)
{
    const QString table = folder.filePath(u"table.csv"_s);
    const auto library = Library::open(path, Library::Access::Write, u"command"_s);
    if (!library)
        return;
    const auto listing = (*library)->listing({}, Grouping::Date, SortOrder::Default).wait();
    const auto article = (*library)->article(listing->ids.constFirst());
    if (!article || !writeTable(table, article->article.uuid))
        return;
    for (const bool isAgain : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        const auto report = (*library)->importNotes({.path = table}).wait();
        out << (isAgain ? "the table again: " : "a table with a tag a row: ")
            << (report ? report->added : -1) << " new, " << (report ? report->identical : -1)
            << " identical, " << (report ? report->tags.size() : -1) << " tags in "
            << double(timer.elapsed()) / 1000 << " s, " << mostMemory() << " MB\n";
        out.flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--once"_s)
        return exportOnce(words.value(1), words.value(2), words.value(3) == u"tenth"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library"_s);
    if (!makeMarkedLibrary(path))
        return 1;
    out << "format                  a tenth of the marks        | all marks\n";
    for (const NoteFormatFacts &facts : noteFormats()) {
        if (words.isEmpty() || words.contains(facts.token))
            tell(facts.token, measured(path, facts.token, true),
                 measured(path, facts.token, false));
    }
    measureImport(path, folder);
    measureTable(path, folder);
    return 0;
}
