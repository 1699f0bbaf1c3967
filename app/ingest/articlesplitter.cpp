#include "ingest/articlesplitter.h"

#include "ingest/blocktext.h"
#include "ingest/byline.h"
#include "ingest/continuation.h"
#include "ingest/headingorder.h"
#include "ingest/headlinematch.h"
#include "ingest/repeats.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addRepeats(const QList<Repeat> &repeats, Page &page)
{
    QList<int> lines;
    QHash<int, qsizetype> articleOf; // by line
    for (qsizetype at = 0; at < page.articles.size() && !repeats.isEmpty(); ++at) {
        for (const int line : std::as_const(page.articles[at].lines))
            articleOf[line] = at;
    }
    for (const Repeat &repeat : repeats) {
        lines << repeat.line;
        const auto article = articleOf.constFind(repeat.line);
        if (article != articleOf.constEnd())
            page.articles[*article].doubts << Doubt{
                {repeat.line, repeat.sameAs}, repeat.isSplice ? u"false-splice"_s : u"repeated"_s};
    }
    if (!lines.isEmpty())
        page.warnings << u"repeated:"_s + lineRanges(lines);
}

// Short titles that no story claimed are labels of sections; other headings belong to nothing.
void addLooseHeadings(const QList<Heading> &headings, const QList<Piece> &pieces, Page &page)
{
    constexpr double widestLabel = 8; // em
    for (const Heading &heading : headings) {
        for (const PieceIndex title : heading.titles) {
            if (pieces[title].width <= widestLabel && page.articles.size() > 1)
                page.sections << pieces[title].words.lines();
        }
    }
}

// Page bars, which the page knows already, are no text.
QList<PrintedLine> textLines(const PageLines &lines, const Page &page)
{
    const QSet<int> bars(page.masthead.begin(), page.masthead.end());
    QList<PrintedLine> printed = printedLines(lines, page.firstLine, page.lastLine);
    printed.removeIf([&bars](const PrintedLine &line) { return bars.contains(line.number); });
    return withBylinesWhole(withJumpMarksApart(printed));
}

// Whatever no rule has taken.
QList<int> linesLeft(const PageLines &lines, const Page &page)
{
    QSet<int> taken;
    const auto take = [&taken](const QList<int> &some) { taken.unite({some.begin(), some.end()}); };
    take(page.masthead);
    take(page.sections);
    for (const Article &article : page.articles)
        take(article.lines);
    QList<int> left;
    for (int line = page.firstLine; line <= page.lastLine; ++line) {
        if (!taken.contains(line) && !lines.lines[line - 1].trimmed().isEmpty())
            left << line;
    }
    return left;
}

// In the order in which the page has them: by their headline or the beginning of their text.
void sortStories(PageStories &page)
{
    std::ranges::stable_sort(page.stories, {}, [](const Story &story) {
        const PieceIndex body = story.body.value(0, std::numeric_limits<PieceIndex>::max());
        return std::min(body, story.heading.titles.value(0, body));
    });
}

// All the text of a story may have turned out to go on from others.
bool hasWords(const Story &story, const StoryText &text)
{
    return story.isHeaded() || !story.heading.bylines.isEmpty() || !text.paragraphs.isEmpty() ||
           !story.captions.isEmpty() || !story.closing.isEmpty();
}

} // namespace

void splitArticles(const PageLines &lines, Page &page)
{
    Q_ASSERT(page.firstLine >= 1 && page.lastLine <= lines.lines.size());
    QList<Piece> pieces = pagePieces(textLines(lines, page));
    const QList<Repeat> repeats = markRepeats(pieces);
    putHeadingsFirst(pieces);
    PageStories stories = tellStories(pieces);
    matchHeadlines(stories, pieces);
    placeCaptions(stories, pieces);
    sortStories(stories);
    const QList<StoryText> texts = joinParagraphs(stories, pieces);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (hasWords(stories.stories[at], texts[at]))
            page.articles << articleOf(stories.stories[at], texts[at], pieces);
    }
    for (const Piece &piece : pieces) {
        if (piece.kind == PieceKind::Masthead)
            page.masthead << piece.words.lines();
        else if (piece.kind == PieceKind::Label)
            page.sections << piece.words.lines();
    }
    std::ranges::sort(page.masthead);
    addRepeats(repeats, page);
    addLooseHeadings(stories.looseHeadings, pieces, page);
    std::ranges::sort(page.sections);
    page.unassigned = linesLeft(lines, page);
}
