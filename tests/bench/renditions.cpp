// How quickly renditions are made, beside OpenCC's own converter on the same text in the same run.
// Usage: bench_renditions FILE…  (UTF-8; the files are joined and repeated to 2 MB)

#include "hanzi/renditions.h"

#include <QFile>
#include <QTextStream>

#include <opencc/SimpleConverter.hpp>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qsizetype textBytes = 2'000'000;

QByteArray readText(const QStringList &files)
{
    QByteArray once;
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            once += file.readAll();
    }
    return once.isEmpty() ? once : once.repeated(std::max<qsizetype>(1, textBytes / once.size()));
}

// Processor time of the best of some rounds: what else the machine does disturbs it least.
template <typename Work>
double bestMilliseconds(Work work)
{
    std::clock_t best = std::numeric_limits<std::clock_t>::max();
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, std::clock() - begin);
    }
    return std::max(1.0, double(best)) * 1000.0 / CLOCKS_PER_SEC;
}

QString megabytesPerSecond(qsizetype bytes, double milliseconds)
{
    return QString::number(double(bytes) / 1000.0 / milliseconds, 'f', 1).rightJustified(8);
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files += QString::fromLocal8Bit(argv[i]);
    const QByteArray utf8 = readText(files);
    const QString text = QString::fromUtf8(utf8);
    const std::clock_t begin = std::clock();
    const auto renditions = Renditions::load();
    if (!renditions || utf8.isEmpty()) {
        out << (renditions ? u"no text"_s : renditions.error().where) << Qt::endl;
        return 1;
    }
    out << "tables loaded in " << (std::clock() - begin) * 1000 / CLOCKS_PER_SEC << " ms; "
        << utf8.size() << " bytes of text\n"
        << "MB/s       ours  opencc\n";
    const std::string bytes = utf8.toStdString();
    for (const QString &name :
         {u"s2t"_s, u"s2tw"_s, u"s2hk"_s, u"s2twp"_s, u"t2s"_s, u"tw2s"_s, u"tw2sp"_s, u"hk2s"_s,
          u"t2tw"_s, u"t2hk"_s, u"tw2t"_s, u"hk2t"_s}) {
        const opencc::SimpleConverter theirs(name.toStdString() + ".json");
        const bool isSame =
            (*renditions)->convert(text, name)->text.toStdString() == theirs.Convert(bytes);
        const double ours = bestMilliseconds([&] { (void)(*renditions)->convert(text, name); });
        const double other = bestMilliseconds([&] { (void)theirs.Convert(bytes); });
        out << name.leftJustified(7) << megabytesPerSecond(utf8.size(), ours)
            << megabytesPerSecond(utf8.size(), other) << (isSame ? "" : "  DIFFERENT") << Qt::endl;
    }
    const QString article = text.left(33'000); // about 100 KB
    const double made =
        bestMilliseconds([&] { (void)(*renditions)->make(article, ScriptChoice::Taiwan); });
    const double bare = bestMilliseconds([&] { (void)(*renditions)->convert(article, u"s2tw"_s); });
    out << "made for a reader in Taiwan" << megabytesPerSecond(article.toUtf8().size(), made)
        << " MB/s, " << made / bare << " times the bare conversion" << Qt::endl;
    const double all = bestMilliseconds([&] {
        for (const auto choice :
             {ScriptChoice::Simplified, ScriptChoice::Traditional, ScriptChoice::Taiwan,
              ScriptChoice::HongKong, ScriptChoice::OpenCC})
            (void)(*renditions)->make(article, choice);
    });
    out << "an article of " << article.toUtf8().size() << " bytes in all five scripts: " << all
        << " ms" << Qt::endl;
    return 0;
}
