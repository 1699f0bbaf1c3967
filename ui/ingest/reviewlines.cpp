#include "ingest/reviewlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Lines of the page by number, for those who know what a line is.
class Lines final
{
public:
    explicit Lines(const PageView &view)
        : m_first(view.page.firstLine)
    {
        const int last = std::min<int>(view.page.lastLine, int(view.lines.size()));
        for (int number = m_first; number <= last; ++number) {
            const bool isBlank = view.lines[number - 1].trimmed().isEmpty();
            m_lines << ReviewLine{.number = number,
                                  .kind = isBlank ? ReviewLine::Kind::Blank
                                                  : ReviewLine::Kind::Furniture};
        }
    }

    void setKind(const QList<int> &numbers, ReviewLine::Kind kind)
    {
        for (const int number : numbers) {
            if (ReviewLine *line = at(number))
                line->kind = kind;
        }
    }

    void addArticle(const Article &article, int number)
    {
        for (const int lineNumber : article.lines) {
            if (ReviewLine *line = at(lineNumber); line && line->article < 0) {
                line->kind = ReviewLine::Kind::Article;
                line->article = number;
                line->isRepeated = true; // unless a block is made of it
            }
        }
        for (const Block &block : article.blocks) {
            for (const int lineNumber : block.lines)
                addBlockLine(lineNumber, block.kind, number);
        }
        for (const Doubt &doubt : article.doubts)
            addDoubt(doubt.lines);
    }

    void addRepeated(const QString &warning)
    {
        const QString ranges = warning.section(u':', 1);
        for (const QString &range : ranges.split(u',', Qt::SkipEmptyParts)) {
            const int last = range.section(u'-', -1).toInt();
            for (int number = range.section(u'-', 0, 0).toInt(); number <= last; ++number) {
                if (ReviewLine *line = at(number))
                    line->isRepeated = true;
            }
        }
    }

    void addDoubt(const QList<int> &numbers)
    {
        for (const int number : numbers) {
            if (ReviewLine *line = at(number))
                line->isDoubtful = true;
        }
    }

    QList<ReviewLine> take() { return std::move(m_lines); }

private:
    ReviewLine *at(int number)
    {
        const qsizetype index = qsizetype(number) - m_first;
        return index >= 0 && index < m_lines.size() ? &m_lines[index] : nullptr;
    }

    void addBlockLine(int number, BlockKind kind, int article)
    {
        ReviewLine *line = at(number);
        if (!line || (line->block && line->article != article))
            return;
        line->kind = ReviewLine::Kind::Article;
        line->article = article;
        line->isRepeated = false;
        if (!line->block)
            line->block = kind;
    }

    int m_first;
    QList<ReviewLine> m_lines;
};

int columnOf(const Article &article, const Block &block)
{
    for (const Segment &segment : article.segments) {
        if (segment.begin + segment.length > block.range.begin)
            return segment.column + int(std::max<qsizetype>(0, block.range.begin - segment.begin));
    }
    return 0;
}

bool areBlank(const PageView &view, int first, int last)
{
    for (int number = first; number <= last; ++number) {
        if (!view.lines.value(number - 1).trimmed().isEmpty())
            return false;
    }
    return true;
}

void append(QList<LineRun> &runs, const PageView &view, int line, int column)
{
    const bool goesOn = !runs.isEmpty() && line >= runs.last().last &&
                        areBlank(view, runs.last().last + 1, line - 1);
    if (goesOn)
        runs.last().last = line;
    else
        runs << LineRun{line, line, column};
}

bool isSettled(const Page &page, const QString &kind)
{
    return page.warnings.contains(u"settled:"_s + kind);
}

QList<ReviewDoubt> pageDoubts(const Page &page)
{
    QList<ReviewDoubt> doubts;
    if (page.place.confidence == Confidence::Unclear && !isSettled(page, u"city"_s))
        doubts << ReviewDoubt{-1, {{}, u"city"_s}};
    if (!page.date.isKnown() && !isSettled(page, u"date"_s))
        doubts << ReviewDoubt{-1, {{}, u"date"_s}};
    for (const QString &warning : page.warnings) {
        if (warning.startsWith(u"edit-unfit:"))
            doubts << ReviewDoubt{-1, {{}, warning}};
    }
    if (!page.unassigned.isEmpty() && !isSettled(page, u"unassigned"_s))
        doubts << ReviewDoubt{-1, {page.unassigned, u"unassigned"_s}};
    return doubts;
}

} // namespace

QList<ReviewLine> reviewLines(const PageView &view)
{
    const Page &page = view.page;
    Lines lines(view);
    lines.setKind(page.masthead, ReviewLine::Kind::Masthead);
    lines.setKind(page.sections, ReviewLine::Kind::Section);
    lines.setKind(page.unassigned, ReviewLine::Kind::Unassigned);
    for (int number = 0; number < page.articles.size(); ++number)
        lines.addArticle(page.articles[number], number);
    for (const QString &warning : page.warnings) {
        if (warning.startsWith(u"repeated:"))
            lines.addRepeated(warning);
    }
    return lines.take();
}

QList<LineRun> runsOf(const PageView &view, int article, const QList<int> &blocks)
{
    QList<LineRun> runs;
    const Article &read = view.page.articles[article];
    for (const int number : blocks) {
        const Block &block = read.blocks[number];
        for (const int line : block.lines)
            append(runs, view, line, line == block.lines.first() ? columnOf(read, block) : 0);
    }
    return runs;
}

QList<LineRun> runsOf(const PageView &view, int article)
{
    QList<LineRun> runs;
    for (const int line : view.page.articles[article].lines)
        append(runs, view, line, 0);
    return runs;
}

std::optional<LineRun> runOf(const PageView &view, int first, int last)
{
    while (first <= last && areBlank(view, first, first))
        ++first;
    while (first <= last && areBlank(view, last, last))
        --last;
    return first <= last ? std::optional(LineRun{first, last, 0}) : std::nullopt;
}

QList<ReviewDoubt> reviewDoubts(const PageView &view)
{
    QList<ReviewDoubt> doubts = pageDoubts(view.page);
    for (int number = 0; number < view.page.articles.size(); ++number) {
        for (const Doubt &doubt : view.page.articles[number].doubts)
            doubts << ReviewDoubt{number, doubt};
    }
    return doubts;
}

LineRun startOf(const Article &article)
{
    for (const Block &block : article.blocks) {
        if (!block.lines.isEmpty())
            return {block.lines.first(), block.lines.first(), columnOf(article, block)};
    }
    const int first = article.lines.value(0);
    return {first, first, 0};
}

int headlineBlock(const Article &article)
{
    const auto found = std::ranges::find(article.blocks, BlockKind::Headline, &Block::kind);
    return found == article.blocks.end() ? -1 : int(found - article.blocks.begin());
}
