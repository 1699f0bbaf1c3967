// Prints how far the rules that split pages agree with the truth of synthetic pages, trait by
// trait, for layouts the rules may be written by and for others; and how fast they are, in time of
// the processor.
// --show N prints page N of the working set with its faults; --pages N makes N pages of each set;
// --fast leaves out press releases and times; --lines N prints times alone, for N lines.
#include "../ingest/shapefigures.h"
#include "ingest/articlesplitter.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200'000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double secondsSince(std::clock_t begin) // of the processor
{
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1).rightJustified(8);
}

void printRow(const QString &name, const ShapeFigures &figures)
{
    out() << name.leftJustified(24) << percent(figures.lines.recall())
          << percent(figures.headlines.recall()) << percent(figures.joins.precision())
          << percent(figures.joins.recall()) << QString::number(figures.invented).rightJustified(8)
          << QString::number(figures.headlines.expected).rightJustified(8) << '\n';
}

void printFigures(const QString &title, LayoutSet set, quint32 pages,
                  const QList<WholeArticle> &material)
{
    ShapeFigures all;
    QMap<QString, ShapeFigures> byTrait;
    double spent = 0; // s
    QMap<double, quint32> worst;
    for (quint32 seed = 0; seed < pages; ++seed) {
        const SyntheticPage page = syntheticPage(set, seed, material);
        const std::clock_t begin = std::clock();
        const Page found = splitPage(page);
        spent += secondsSince(begin);
        const ShapeFigures figures = figuresOf(page, found);
        all += figures;
        worst.insert(figures.lines.recall() + seed * 1e-9, seed);
        for (const QString &trait : page.layout.traits())
            byTrait[trait] += figures;
    }
    out() << '\n'
          << title << ": " << pages << " pages, " << QString::number(pages / spent, 'f', 0)
          << " a CPU second\n"
          << QString(24, u' ') << "   lines   heads  joins p  joins r invented articles\n";
    for (auto trait = byTrait.cbegin(); trait != byTrait.cend(); ++trait)
        printRow(trait.key(), trait.value());
    printRow(u"all"_s, all);
    out() << "worst pages:";
    for (auto page = worst.cbegin();
         page != worst.cend() && std::distance(worst.cbegin(), page) < 12; ++page)
        out() << ' ' << page.value() << " (" << percent(page.key()).trimmed() << ")";
    out() << '\n';
    out().flush();
}

void show(quint32 seed, const QList<WholeArticle> &material)
{
    const SyntheticPage page = syntheticPage(LayoutSet::Working, seed, material);
    out() << page.layout.traits().join(u", "_s) << '\n';
    for (qsizetype at = 0; at < page.lines.lines.size(); ++at) {
        QString article = u"-"_s;
        for (qsizetype number = 0; number < page.articles.size(); ++number) {
            if (page.articles[number].lines.contains(int(at) + 1))
                article = QString::number(number);
        }
        out() << at + 1 << '\t' << article << '\t' << page.lines.lines[at] << '\n';
    }
    const Page found = splitPage(page);
    for (const Article &article : found.articles)
        out() << "found " << article.firstText(BlockKind::Headline) << ": "
              << lineRanges(article.lines) << '\n';
    out() << "unassigned " << lineRanges(found.unassigned) << '\n'
          << figuresOf(page, found).faults.join(u'\n') << '\n';
}

// The shared press releases, or nothing with a sentence why.
QList<WholeArticle> sharedArticles()
{
    constexpr qsizetype most = 400;
    QString folder = qEnvironmentVariable("BAOLAN_SHARED");
    if (folder.isEmpty())
        folder = QStringLiteral(SOURCE_FOLDER "/../shared");
    const QString path = folder + u"/data/tainan.jsonl.xz"_s;
    if (!QFileInfo::exists(path)) {
        out() << "\nPress releases left out: no " << path << '\n';
        return {};
    }
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, path});
    QByteArray text;
    constexpr qsizetype enough = 20'000'000; // bytes
    while (text.size() < enough && xz.waitForReadyRead())
        text += xz.readAll();
    xz.kill();
    xz.waitForFinished();
    return pressReleases(text, most);
}

void printTime(const QString &name, const QStringList &lines)
{
    Page page{.lastLine = int(lines.size())};
    const std::clock_t begin = std::clock();
    splitArticles({.lines = lines}, page);
    out() << name.leftJustified(40) << QString::number(secondsSince(begin), 'f', 2) << " s, "
          << page.articles.size() << " articles\n";
    out().flush();
}

// Pages at the limits: a line of 32 MB and 200,000 lines; or `lines` of them and a line as long as
// they would be, to see how time grows.
void printTimes(int lines)
{
    const QString sentence =
        u"今年以来，全市各部门坚持问题导向，服务企业一千二百家，成效十分明显。"_s;
    constexpr qsizetype sentencesOfLargest = 32 * 1024 * 1024 / 105; // 105 bytes each
    const qsizetype sentences = sentencesOfLargest * lines / mostLines;
    QStringList blocks;
    QStringList column;
    QStringList torn;
    for (int at = 0; at < lines; ++at) {
        const QString number = QString::number(at);
        blocks << (at % 5 == 0 ? u"新闻第"_s + number + u"号标题"_s : number + sentence);
        column << sentence.mid(at % 16, 16);
        torn << number + sentence.chopped(1);
    }
    out() << '\n' << lines << " lines; one line of " << sentences << " sentences\n";
    printTime(u"one line"_s, {u"本报讯 "_s + sentence.repeated(sentences)});
    printTime(u"blocks"_s, blocks);
    printTime(u"lines of a column"_s, column);
    printTime(u"torn lines"_s, torn);
    printTime(u"equal lines"_s, QStringList(lines, sentence));
    printTime(u"short lines"_s, QStringList(lines, u"新闻标题"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    const auto option = [&](const QString &name) {
        const qsizetype at = arguments.indexOf(name);
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    const QList<WholeArticle> gold = goldArticles();
    if (!option(u"--show"_s).isEmpty()) {
        show(option(u"--show"_s).toUInt(), gold);
        return 0;
    }
    if (!option(u"--lines"_s).isEmpty()) {
        printTimes(option(u"--lines"_s).toInt());
        return 0;
    }
    const quint32 pages = option(u"--pages"_s).isEmpty() ? 400 : option(u"--pages"_s).toUInt();
    printFigures(u"working set"_s, LayoutSet::Working, pages, gold);
    printFigures(u"held-out set"_s, LayoutSet::HeldOut, pages, gold);
    if (arguments.contains(u"--fast"_s))
        return 0;
    if (const QList<WholeArticle> shared = sharedArticles(); !shared.isEmpty())
        printFigures(u"held-out set, press releases"_s, LayoutSet::HeldOut, pages, shared);
    printTimes(mostLines);
    return 0;
}
