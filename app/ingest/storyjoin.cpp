#include "ingest/storyjoin.h"

#include <algorithm>

namespace {

// Captions keep pointing at their stories: `into` is where each of the old ones went.
void renumber(QList<LooseCaption> &captions, const QList<qsizetype> &into)
{
    for (LooseCaption &caption : captions) {
        caption.before = caption.before < 0 ? -1 : into[caption.before];
        caption.after = caption.after < 0 ? -1 : into[caption.after];
    }
}

void append(Story &story, const Story &next)
{
    story.body << next.body;
    story.closing << next.closing;
    story.repeated << next.repeated;
}

bool areHeadlinesElsewhere(const PageStories &page)
{
    const auto isNear = [](const Story &s) { return s.isHeaded() && !s.isFarHeadline; };
    const auto isFar = [](const Story &s) {
        return s.isFarHeadline || (!s.isHeaded() && !s.isContinued);
    };
    return std::ranges::count_if(page.stories, isFar) > std::ranges::count_if(page.stories, isNear);
}

} // namespace

bool isSection(const Story &story, const QList<Piece> &pieces)
{
    return story.isContinued && !story.body.isEmpty() &&
           pieces[story.body.first()].kind == PieceKind::Title;
}

void settleBeginnings(PageStories &page, const QList<Piece> &pieces)
{
    const bool isElsewhere = areHeadlinesElsewhere(page);
    for (Story &story : page.stories) {
        const bool isOpen = story.isContinued && story.mayBegin && !story.isHeaded();
        if (!isOpen || isSection(story, pieces) == isElsewhere)
            continue;
        story.isContinued = false;
        story.isDoubtful = true;
        while (!isElsewhere && pieces[story.body.first()].kind == PieceKind::Title)
            story.heading.titles << story.body.takeFirst();
    }
}

void joinContinued(PageStories &page, const QList<Piece> &pieces)
{
    QList<Story> joined;
    QList<qsizetype> into;
    qsizetype main = -1; // the last story that may go on
    for (const Story &story : page.stories) {
        if (story.isContinued && main >= 0) {
            append(joined[main], story);
        } else {
            joined << story;
            if (main < 0 || !pieces[story.body.value(0)].isAcrossColumns)
                main = joined.size() - 1;
        }
        into << (story.isContinued && main >= 0 ? main : joined.size() - 1);
    }
    renumber(page.captions, into);
    page.stories = joined;
}
