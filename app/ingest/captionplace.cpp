#include "ingest/captionplace.h"

#include "ingest/echo.h"

#include <algorithm>

namespace {

bool isBetweenStories(const LooseCaption &caption)
{
    return caption.before >= 0 && caption.after >= 0 && caption.before != caption.after;
}

QStringList shadowsOf(const QList<Story> &stories, const QList<Piece> &pieces)
{
    QStringList shadows;
    for (const Story &story : stories) {
        QString shadow;
        for (const PieceIndex piece : story.heading.titles + story.body)
            shadow += pieces[piece].words.shadow;
        shadows << shadow;
    }
    return shadows;
}

} // namespace

void placeCaptions(PageStories &page, const QList<Piece> &pieces)
{
    const bool areBetween = std::ranges::any_of(page.captions, isBetweenStories);
    const Echoes echoes(areBetween ? shadowsOf(page.stories, pieces) : QStringList());
    qsizetype last = -1; // where the caption before went: its credit follows it
    for (const LooseCaption &caption : page.captions) {
        const QString &words = pieces[caption.piece].words.shadow;
        qsizetype story = caption.before < 0 ? caption.after : caption.before;
        const bool isCredit = pieces[caption.piece].kind == PieceKind::Credit;
        if (isCredit && last >= 0 && pieces[caption.piece - 1].kind == PieceKind::Caption)
            story = last;
        else if (isBetweenStories(caption) &&
                 echoes.strength(words, caption.after) > echoes.strength(words, caption.before))
            story = caption.after;
        if (story >= 0)
            page.stories[story].captions << caption.piece;
        last = story;
    }
}
