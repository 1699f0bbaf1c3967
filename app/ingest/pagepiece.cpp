#include "ingest/pagepiece.h"

#include "ingest/byline.h"
#include "ingest/columnlines.h"
#include "ingest/continuation.h"
#include "ingest/dateline.h"
#include "ingest/linekind.h"
#include "ingest/wordpattern.h"

#include <algorithm>

namespace {

constexpr double widestScrap = 2;        // em
constexpr qsizetype fewestScraps = 4;    // in a row
constexpr qsizetype mostTitles = 4;      // in a row; more are verse or a list
constexpr double widestLoneCaption = 30; // em, of a caption without credit
constexpr double widestCaption = 60;     // em
constexpr int gapOfPicture = 2;          // blank lines left where a picture stood

PieceKind kindByWords(const PrintedLine &line)
{
    if (isSectionLabel(line))
        return PieceKind::Label;
    if (isCredit(line.words))
        return PieceKind::Credit;
    const bool isByline = wholeByline(line.words) || jumpMark(line.words);
    return isByline ? PieceKind::Byline : PieceKind::Body;
}

Piece pieceOf(const PrintedLine &line, PieceKind kind)
{
    return {.kind = kind,
            .words = line.words,
            .heading = line.heading,
            .gap = line.gap,
            .width = line.width};
}

QList<PieceKind> kindsByWords(const QList<PrintedLine> &lines)
{
    const QList<bool> isMasthead = mastheadLines(lines);
    QList<PieceKind> kinds;
    for (qsizetype at = 0; at < lines.size(); ++at)
        kinds << (isMasthead[at] ? PieceKind::Masthead : kindByWords(lines[at]));
    return kinds;
}

// One line, one piece. A page that marks its headings has no others, but for the dashed ones.
QList<Piece> blockPieces(const QList<PrintedLine> &lines, const QList<PieceKind> &kinds)
{
    const bool isMarked = std::ranges::any_of(
        lines, [](int level) { return level > 0; }, &PrintedLine::heading);
    QList<Piece> pieces;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const PrintedLine &line = lines[at];
        const bool mayBeTitle =
            !isMarked || line.heading > 0 || isSubtitle(line.words) || isKicker(line.words);
        const bool isTitle = mayBeTitle && kinds[at] == PieceKind::Body && hasTitleShape(line);
        pieces << pieceOf(lines[at], isTitle ? PieceKind::Title : kinds[at]);
    }
    return pieces;
}

// Marks the lines that are titles among `kinds`; returns which lines are no text of a column.
QList<bool> markColumnTitles(const QList<PrintedLine> &lines, const QList<double> &widths,
                             QList<PieceKind> &kinds)
{
    QList<bool> isFree;
    std::ranges::transform(kinds, std::back_inserter(isFree),
                           [](PieceKind kind) { return kind != PieceKind::Body; });
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!isFree[at] && hasTitleShape(lines[at]) &&
            isTitleInColumns(lines, widths, at, isFree)) {
            kinds[at] = PieceKind::Title;
            isFree[at] = true;
        }
    }
    return isFree;
}

QList<Piece> columnPieces(const QList<PrintedLine> &lines, QList<PieceKind> kinds)
{
    const QList<double> widths = columnWidths(lines);
    const QList<bool> isFree = markColumnTitles(lines, widths, kinds);
    QList<Piece> pieces;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isNew =
            isFree[at] || at == 0 || isFree[at - 1] || startsParagraph(lines, widths, at);
        if (!isNew) {
            pieces.last().words.join(lines[at].words);
            continue;
        }
        pieces << pieceOf(lines[at], kinds[at]);
        pieces.last().isColumnLine = true;
        pieces.last().isAcrossColumns = !isFree[at] && changesSetting(lines, at);
    }
    for (Piece &piece : pieces)
        piece.width = emWidth(piece.words.text);
    return pieces;
}

// Gives every run of at least `fewest` pieces that `belongs` accepts another kind.
template <typename Belongs>
void renameRuns(QList<Piece> &pieces, qsizetype fewest, PieceKind kind, Belongs belongs)
{
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto last = std::find_if_not(first, pieces.end(), belongs);
        if (last - first >= fewest)
            std::for_each(first, last, [kind](Piece &piece) { piece.kind = kind; });
        first = last == first ? first + 1 : last;
    }
}

// A caption is one sentence. Where nothing but its place tells it, a picture has left a gap.
bool isCaption(const Piece &piece, const Piece *next)
{
    const qsizetype credit = closingCredit(piece.words);
    const QStringView sentence =
        QStringView(piece.words.text).first(credit >= 0 ? credit : piece.words.text.size());
    if (piece.kind != PieceKind::Body || hasInnerSentenceEnd(sentence.trimmed()) ||
        dateline(piece.words))
        return false;
    const bool hasCredit = credit >= 0 || (next != nullptr && next->kind == PieceKind::Credit);
    const bool isAfterPicture = piece.gap >= gapOfPicture;
    if (!hasCredit)
        return isAfterPicture && piece.width <= widestLoneCaption && isClosed(sentence);
    return piece.width <= (isAfterPicture ? widestCaption : widestLoneCaption);
}

void markCaptions(QList<Piece> &pieces)
{
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const Piece *next = at + 1 < pieces.size() ? &pieces[at + 1] : nullptr;
        if (isCaption(pieces[at], next))
            pieces[at].kind = PieceKind::Caption;
    }
}

} // namespace

QList<Piece> pagePieces(const QList<PrintedLine> &lines)
{
    const QList<PieceKind> kinds = kindsByWords(lines);
    const bool inColumns = isSetInColumns(lines);
    QList<Piece> pieces = inColumns ? columnPieces(lines, kinds) : blockPieces(lines, kinds);
    renameRuns(pieces, fewestScraps, PieceKind::Scrap, [](const Piece &piece) {
        return piece.kind != PieceKind::Masthead && piece.width <= widestScrap;
    });
    if (!inColumns)
        renameRuns(pieces, mostTitles + 1, PieceKind::Verse, [](const Piece &piece) {
            return piece.kind == PieceKind::Title && piece.heading == 0;
        });
    markCaptions(pieces);
    return pieces;
}
