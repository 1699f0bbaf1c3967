// How quickly renditions are made, links and all, beside OpenCC's library on the same text in the
// same run, its command as a whole process, and what npm offers. What others make is compared with
// what OpenCC makes.
// Usage: bench_renditions FILE…  (simplified Chinese in UTF-8; joined and repeated to 2 MB)
// For the packages of npm: npm install --prefix build/anchors opencc-js simplecc-wasm

#include "hanzi/renditions.h"

#include "hanzi/opencclibrary.h"
#include "otherconverters.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qsizetype textBytes = 2'000'000;
constexpr qsizetype fuzzCodePoints = 125'000; // of each kind
constexpr int kindsOfFuzz = int(Fuzz::Of::Anything) + 1;

const QStringList configurations{u"s2t"_s,  u"s2tw"_s, u"s2hk"_s,  u"s2twp"_s,
                                 u"t2s"_s,  u"tw2s"_s, u"tw2sp"_s, u"hk2s"_s,
                                 u"t2tw"_s, u"t2hk"_s, u"tw2t"_s,  u"hk2t"_s};

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

double processorMilliseconds(std::clock_t begin)
{
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

// Processor time of the best of some rounds: what else the machine does disturbs it least.
template <typename Work>
double bestMilliseconds(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, processorMilliseconds(begin));
    }
    return std::max(best, 0.001);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString all = QString::fromLatin1(status.readAll());
    const QStringView rest = QStringView(all).mid(all.indexOf(u"VmRSS:"_s) + 6);
    return rest.first(rest.indexOf(u"kB")).trimmed().toDouble() / 1024;
}

// The script that the configuration converts from; nothing is simplified.
QString sourceOf(const QString &configuration)
{
    const QString from = configuration.section(u'2', 0, 0);
    return from == u"s" ? QString() : u"s2"_s + from;
}

class Table final
{
public:
    Table(const Renditions &renditions, QByteArray simplified)
        : m_renditions(renditions)
        , m_simplified(std::move(simplified))
        , m_others(QStringLiteral(SOURCE_FOLDER "/build/anchors"))
    {
    }
    void print();

private:
    void printRow(const QString &configuration);
    QString cell(const OtherConversion &other, const QString &expected, qsizetype bytes);

    const Renditions &m_renditions;
    QByteArray m_simplified;
    OtherConverters m_others;
    OpenCCLibrary m_library;
    bool m_leftOut = false;
    QTextStream m_out{stdout};
};

QString speed(qsizetype bytes, double milliseconds)
{
    return QString::number(double(bytes) / 1000 / milliseconds, 'f', 1);
}

// With a ≠ where the text is not OpenCC's.
QString Table::cell(const OtherConversion &other, const QString &expected, qsizetype bytes)
{
    m_leftOut |= other.text.isNull();
    if (other.text.isNull())
        return u"-"_s;
    return speed(bytes, other.milliseconds) + (other.text == expected ? u"  "_s : u" ≠"_s);
}

void Table::printRow(const QString &configuration)
{
    const QString source = sourceOf(configuration);
    const QByteArray utf8 =
        source.isEmpty() ? m_simplified
                         : m_library.converted(QString::fromUtf8(m_simplified), source).toUtf8();
    const QString text = QString::fromUtf8(utf8);
    const std::string bytes = utf8.toStdString();
    const opencc::Converter &library = m_library.converter(configuration);
    const QString expected = QString::fromStdString(library.Convert(bytes));
    const bool isSame = m_renditions.convert(text, configuration)->text == expected;
    const double ours = bestMilliseconds([&] { (void)m_renditions.convert(text, configuration); });
    const double theirs = bestMilliseconds([&] { (void)library.Convert(bytes); });
    m_out << configuration.leftJustified(6)
          << (speed(utf8.size(), ours) + (isSame ? u"  "_s : u" ≠"_s)).rightJustified(10)
          << speed(utf8.size(), theirs).rightJustified(9)
          << (QString::number(theirs / ours, 'f', 0) + u'×').rightJustified(8);
    const OtherConversion command = m_others.openccCommand(configuration, utf8);
    m_out << cell(command, expected, utf8.size()).rightJustified(11);
    for (const QString &package : {u"opencc-js"_s, u"simplecc-wasm"_s}) {
        const OtherConversion other = m_others.nodePackage(package, configuration, utf8);
        m_out << cell(other, expected, utf8.size()).rightJustified(15);
    }
    m_out << Qt::endl;
}

void Table::print()
{
    m_out << m_simplified.size() << " bytes of text; MB/s of processor time; ≠ not what OpenCC's "
          << "library makes\n"
          << "           ours  library   ratio  command      opencc-js  simplecc-wasm\n";
    for (const QString &configuration : configurations)
        printRow(configuration);
    if (m_leftOut)
        m_out << "- knows no such configuration, or left out for want of the program opencc, of "
                 "node, or of: npm install --prefix "
              << m_others.modules() << " opencc-js simplecc-wasm" << Qt::endl;
}

// How many configurations make of how much fuzz what OpenCC makes of it.
void compareFuzz(const Renditions &renditions, QTextStream &out)
{
    OpenCCLibrary library;
    qsizetype different = 0;
    const QStringList installed = OpenCCLibrary::configurations();
    for (int kind = 0; kind < kindsOfFuzz; ++kind) {
        const QString text = fuzzedText({Fuzz::Of(kind), 1234}, fuzzCodePoints);
        for (const QString &configuration : installed)
            different += renditions.convert(text, configuration)->text !=
                         library.converted(text, configuration);
    }
    out << kindsOfFuzz * fuzzCodePoints << " code points of fuzz in " << installed.size()
        << " configurations: " << different << " of " << kindsOfFuzz * installed.size()
        << " texts differ from OpenCC's" << Qt::endl;
}

void timeArticle(const Renditions &renditions, const QString &article, QTextStream &out)
{
    const double all = bestMilliseconds([&] {
        for (const auto choice :
             {ScriptChoice::Simplified, ScriptChoice::Traditional, ScriptChoice::Taiwan,
              ScriptChoice::HongKong, ScriptChoice::OpenCC})
            (void)renditions.make(article, choice);
    });
    out << "an article of " << article.toUtf8().size() << " bytes in all five scripts: " << all
        << " ms" << Qt::endl;
    const double made =
        bestMilliseconds([&] { (void)renditions.make(article, ScriptChoice::Taiwan); });
    const double bare = bestMilliseconds([&] { (void)renditions.convert(article, u"s2tw"_s); });
    out << "made for a reader in Taiwan: " << made / bare << " times the bare conversion"
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QByteArray utf8 = readText(QCoreApplication::arguments().mid(1));
    const double before = residentMegabytes();
    const std::clock_t begin = std::clock();
    const auto renditions = Renditions::load();
    const double loading = processorMilliseconds(begin);
    if (!renditions || utf8.isEmpty()) {
        out << (renditions ? u"no text"_s : renditions.error().where) << Qt::endl;
        return 1;
    }
    out << "all tables read in " << loading << " ms; they keep " << residentMegabytes() - before
        << " MB resident" << Qt::endl;
    Table(**renditions, utf8).print();
    timeArticle(**renditions, QString::fromUtf8(utf8).left(33'000), out);
    compareFuzz(**renditions, out);
    return 0;
}
