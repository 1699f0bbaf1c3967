#include "ingest/storycut.h"

#include <utility>

Story cutOff(Story &story, qsizetype at)
{
    Story rest{.label = story.label};
    const PieceIndex first = story.body[at];
    rest.body = story.body.sliced(at);
    story.body.resize(at);
    for (auto list :
         {std::pair(&story.closing, &rest.closing), std::pair(&story.captions, &rest.captions),
          std::pair(&story.repeated, &rest.repeated)}) {
        for (const PieceIndex piece : std::as_const(*list.first)) {
            if (piece > first)
                *list.second << piece;
        }
        list.first->removeIf([first](PieceIndex piece) { return piece > first; });
    }
    return rest;
}

void releaseTitles(PageStories &page, const QSet<PieceIndex> &claimed)
{
    const auto isTaken = [&](PieceIndex piece) { return claimed.contains(piece); };
    for (Heading &heading : page.looseHeadings) {
        heading.titles.removeIf(isTaken);
        heading.bylines.removeIf(isTaken);
    }
}

void findNeighbours(PageStories &page)
{
    for (LooseCaption &caption : page.captions) {
        caption.before = -1;
        caption.after = -1;
        for (qsizetype at = 0; at < page.stories.size(); ++at) {
            const QList<PieceIndex> &body = page.stories[at].body;
            if (!body.isEmpty() && body.first() < caption.piece)
                caption.before = at;
            if (!body.isEmpty() && caption.after < 0 && body.last() > caption.piece)
                caption.after = at;
        }
    }
}
