#include "shapefigures.h"

#include "hanzi/folding.h"
#include "ingest/articlesplitter.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &headline)
{
    return folded(headline).remove(u' ');
}

// Which of the found articles stands for each true one: the one that shares most of its lines, none
// for two. -1 without one.
QList<qsizetype> pairs(const SyntheticPage &truth, const Page &found)
{
    struct Shared
    {
        qsizetype count;
        qsizetype article;
        qsizetype foundArticle;
    };
    QList<Shared> all;
    for (qsizetype article = 0; article < truth.articles.size(); ++article) {
        for (qsizetype at = 0; at < found.articles.size(); ++at) {
            const auto count = std::ranges::count_if(found.articles[at].lines, [&](int line) {
                return truth.articles[article].lines.contains(line);
            });
            if (count > 0)
                all << Shared{count, article, at};
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Shared::count);
    QList<qsizetype> result(truth.articles.size(), -1);
    for (const Shared &shared : std::as_const(all)) {
        if (result[shared.article] < 0 && !result.contains(shared.foundArticle))
            result[shared.article] = shared.foundArticle;
    }
    return result;
}

QSet<QPair<int, int>> joinsOf(const Article &article)
{
    QSet<QPair<int, int>> joins;
    for (const Block &block : article.blocks) {
        for (qsizetype at = 1; block.kind == BlockKind::Paragraph && at < block.lines.size(); ++at)
            joins << QPair(block.lines[at - 1], block.lines[at]);
    }
    return joins;
}

void compareLines(const QSet<int> &expected, const QList<int> &found, const QString &name,
                  ShapeFigures &figures)
{
    QList<int> missing;
    for (const int line : expected) {
        if (!found.contains(line))
            missing << line;
    }
    figures.lines +=
        {int(expected.size() - missing.size()), int(expected.size()), int(expected.size())};
    if (!missing.isEmpty())
        figures.faults << name + u" lacks lines "_s + lineRanges(missing);
}

} // namespace

ShapeFigures &ShapeFigures::operator+=(const ShapeFigures &other)
{
    lines += other.lines;
    headlines += other.headlines;
    joins += other.joins;
    invented += other.invented;
    faults += other.faults;
    return *this;
}

Page splitPage(const SyntheticPage &page)
{
    Page found{.lastLine = int(page.lines.lines.size())};
    splitArticles(page.lines, found);
    return found;
}

ShapeFigures figuresOf(const SyntheticPage &truth, const Page &found)
{
    ShapeFigures figures;
    const QList<qsizetype> pair = pairs(truth, found);
    compareLines(truth.masthead, found.masthead, u"masthead"_s, figures);
    compareLines(truth.sections, found.sections, u"sections"_s, figures);
    for (qsizetype at = 0; at < truth.articles.size(); ++at) {
        const SyntheticArticle &article = truth.articles[at];
        const Article none;
        const Article &other = pair[at] < 0 ? none : found.articles[pair[at]];
        compareLines(article.lines, other.lines, article.headlines.first(), figures);
        const QString headline = plain(other.firstText(BlockKind::Headline));
        const bool isRight = std::ranges::any_of(
            article.headlines, [&](const QString &h) { return plain(h) == headline; });
        figures.headlines += {isRight ? 1 : 0, 1, 1};
        if (!isRight)
            figures.faults << article.headlines.first() + u" has the headline “"_s +
                                  other.firstText(BlockKind::Headline) + u'”';
        figures.joins.expected += int(article.joins.size());
        for (const auto &[tail, head] : article.joins - joinsOf(other))
            figures.faults << u"missing join %1|%2"_s.arg(tail).arg(head);
    }
    QSet<QPair<int, int>> expected;
    for (const SyntheticArticle &article : truth.articles)
        expected += article.joins;
    for (qsizetype at = 0; at < found.articles.size(); ++at) {
        const auto joins = joinsOf(found.articles[at]);
        figures.joins.found += int(joins.size());
        figures.joins.right += int((expected & joins).size());
        for (const auto &[tail, head] : joins - expected)
            figures.faults << u"false join %1|%2"_s.arg(tail).arg(head);
        if (pair.contains(at))
            continue;
        ++figures.invented;
        figures.faults << u"invented: "_s + found.articles[at].headline() + u" lines "_s +
                              lineRanges(found.articles[at].lines);
    }
    return figures;
}
