#include "ingest/headlineparts.h"

#include "ingest/linekind.h"

#include <algorithm>

namespace {

constexpr double equallyLong = 0.75; // shorter by longer line of one title
constexpr double smallerType = 1.5;  // times as many characters in a line

double width(const HeadlinePart &part, const QList<Piece> &pieces)
{
    return pieces[part.pieces.last()].width;
}

bool isDashed(const Piece &title)
{
    return isSubtitle(title.words) || isKicker(title.words);
}

bool isSecondLine(const HeadlinePart &part, const Piece &title, const QList<Piece> &pieces)
{
    const Piece &before = pieces[part.pieces.last()];
    const auto [shorter, longer] = std::minmax(before.width, title.width);
    if (before.heading > 0 && title.heading > 0)
        return title.isColumnLine && before.heading == title.heading;
    return title.isColumnLine && !isDashed(before) && !isDashed(title) &&
           shorter >= equallyLong * longer;
}

QList<HeadlinePart> printedTitles(const QList<qsizetype> &titles, const QList<Piece> &pieces)
{
    QList<HeadlinePart> parts;
    for (const qsizetype title : titles) {
        if (!parts.isEmpty() && isSecondLine(parts.last(), pieces[title], pieces))
            parts.last().pieces << title;
        else
            parts << HeadlinePart{BlockKind::Headline, {title}};
    }
    return parts;
}

// Whether `one` is set in larger type than `other`, as far as the text tells.
bool isLarger(const HeadlinePart &one, const HeadlinePart &other, const QList<Piece> &pieces)
{
    const Piece &title = pieces[one.pieces.first()];
    const Piece &rival = pieces[other.pieces.first()];
    if (title.heading > 0 && rival.heading > 0)
        return title.heading < rival.heading;
    return title.isColumnLine && width(other, pieces) >= smallerType * width(one, pieces);
}

// The first part that is neither a kicker nor a subtitle by its dashes, or a later one in larger
// type; 0 if all are dashed.
qsizetype mainPart(const QList<HeadlinePart> &parts, const QList<Piece> &pieces)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (isDashed(pieces[parts[at].pieces.first()]))
            continue;
        if (best < 0 || isLarger(parts[at], parts[best], pieces))
            best = at;
    }
    return std::max<qsizetype>(0, best);
}

} // namespace

QList<HeadlinePart> headlineParts(const QList<qsizetype> &titles, const QList<Piece> &pieces)
{
    QList<HeadlinePart> parts = printedTitles(titles, pieces);
    if (parts.isEmpty())
        return parts;
    const qsizetype main = mainPart(parts, pieces);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (at != main)
            parts[at].kind = at < main ? BlockKind::Kicker : BlockKind::Subtitle;
    }
    return parts;
}
