#include "ingest/pagepiece.h"

#include "ingest/byline.h"
#include "ingest/columnlines.h"
#include "ingest/continuation.h"
#include "ingest/dateline.h"
#include "ingest/linekind.h"
#include "ingest/seam.h"
#include "ingest/wordpattern.h"

#include <algorithm>

namespace {

constexpr double widestHeading = 60;      // em
constexpr double widestListItem = 40;     // em
constexpr double widestVerse = 16;        // em
constexpr qsizetype fewestItems = 2;      // in a row
constexpr qsizetype fewestVerses = 3;     // in a row
constexpr double widestScrap = 2;         // em
constexpr qsizetype fewestScraps = 4;     // in a row
constexpr qsizetype mostTitles = 4;       // in a row; more are verse or a list
constexpr double widestLoneCaption = 30;  // em, of a caption without credit
constexpr double widestCaption = 80;      // em
constexpr int gapOfPicture = 2;           // blank lines left where a picture stood
constexpr double narrowestHeadline = 8;   // em, on average
constexpr qsizetype titlesOfHeadline = 3; // kicker, main one, subtitle

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

// What the format calls a heading, unless it is as long as a paragraph.
bool isMarkedHeading(const PrintedLine &line)
{
    return line.heading > 0 && line.width <= widestHeading && !dateline(line.words);
}

// Whether a line with the shape of a title is the first part of a torn paragraph: it leaves a
// quotation open, has several clauses, or ends inside a word or with one that something follows.
bool isTornText(const PrintedLine &line, const PrintedLine &next)
{
    const QString &words = line.words.shadow;
    static const QRegularExpression openEnd = wordPattern(u"[的和与及在把将对被或从向由以]$");
    if (dateline(next.words))
        return false;
    const auto clauses = words.count(u',');
    return openMarks(line.words.text) > 0 || clauses > 1 || openEnd.match(words).hasMatch() ||
           (clauses > 0 && cutsWord(line, next));
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
        const bool isAboveText = at + 1 < lines.size() && kinds[at + 1] == PieceKind::Body;
        const bool isTitle =
            mayBeTitle && kinds[at] == PieceKind::Body &&
            (isMarkedHeading(line) ||
             (hasTitleShape(line) && !(isAboveText && isTornText(line, lines[at + 1]))));
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
        if (!isFree[at] && isMarkedHeading(lines[at])) {
            kinds[at] = PieceKind::Title;
            isFree[at] = true;
        }
    }
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const qsizetype titles = isFree[at] ? 0 : titlesFrom(lines, widths, at, isFree);
        for (const qsizetype last = at + titles; at < last; ++at) {
            kinds[at] = PieceKind::Title;
            isFree[at] = true;
        }
    }
    constexpr int passes = 2; // the second one knows which lines below are titles
    for (int pass = 0; pass < passes; ++pass) {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (!isFree[at] && hasTitleShape(lines[at]) &&
                isTitleInColumns(lines, widths, at, isFree)) {
                kinds[at] = PieceKind::Title;
                isFree[at] = true;
            }
        }
    }
    return isFree;
}

QList<Piece> columnPieces(const QList<PrintedLine> &lines, QList<PieceKind> kinds)
{
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const bool isByline = kinds[at] == PieceKind::Credit || kinds[at] == PieceKind::Byline;
        if (isByline && kinds[at - 1] == PieceKind::Body && isEndOfByline(lines, at))
            kinds[at] = PieceKind::Body;
    }
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

// The headlines of a page, read before or after its columns: long titles, and enough text for them.
bool isHeadlineZone(const QList<Piece> &pieces, qsizetype first, qsizetype last)
{
    const auto isText = [](const Piece &p) { return p.kind == PieceKind::Body; };
    const bool isAtEdge = std::none_of(pieces.begin() + last, pieces.end(), isText) ||
                          std::none_of(pieces.begin(), pieces.begin() + first, isText);
    if (!isAtEdge)
        return false;
    double width = 0;
    for (qsizetype at = first; at < last; ++at)
        width += pieces[at].width;
    const auto texts = std::ranges::count_if(pieces, [](const Piece &piece) {
        return piece.kind == PieceKind::Body && piece.width > widestCaption;
    });
    return width >= narrowestHeadline * double(last - first) &&
           texts >= (last - first) / titlesOfHeadline;
}

// 一、 1. （三）
bool isListItem(const Piece &piece)
{
    static const QRegularExpression number =
        wordPattern(u"^[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:[、）)．]|\\.(?!\\d))");
    const bool isLine = piece.kind == PieceKind::Title || piece.kind == PieceKind::Body;
    return isLine && piece.heading == 0 && piece.width <= widestListItem &&
           number.match(piece.words.shadow.left(8)).hasMatch();
}

// A short line with the mark of a sentence or a clause at its end.
bool isVerseLine(const Piece &piece)
{
    const QString &text = piece.words.text;
    const bool hasMark = isClosed(text) || QStringView(u"，,；;、：:").contains(text.back());
    return piece.kind == PieceKind::Body && hasMark && piece.heading == 0 &&
           piece.width <= widestVerse && !dateline(piece.words);
}

// Many short lines below one another stand for themselves, and so do the items of a list.
void markVerse(QList<Piece> &pieces)
{
    const auto isShort = [](const Piece &piece) {
        return piece.kind == PieceKind::Title && piece.heading == 0;
    };
    renameRuns(pieces, fewestItems, PieceKind::Verse, isListItem);
    renameRuns(pieces, fewestVerses, PieceKind::Verse, isVerseLine);
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto last = std::find_if_not(first, pieces.end(), isShort);
        if (last - first > mostTitles &&
            !isHeadlineZone(pieces, first - pieces.begin(), last - pieces.begin()))
            std::for_each(first, last, [](Piece &piece) { piece.kind = PieceKind::Verse; });
        first = last == first ? first + 1 : last;
    }
}

// A caption is one sentence. Where nothing but its place tells it, a picture has left a gap.
bool isCaption(const QList<Piece> &pieces, qsizetype at)
{
    const Piece &piece = pieces[at];
    const Piece *next = at + 1 < pieces.size() ? &pieces[at + 1] : nullptr;
    const Piece *before = at > 0 ? &pieces[at - 1] : nullptr;
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
    const bool isInSentence =
        before != nullptr && before->kind == PieceKind::Body && !isClosed(before->words.text);
    const bool isApart = isAfterPicture || isInSentence || piece.isAcrossColumns;
    return piece.width <= (isApart ? widestCaption : widestLoneCaption);
}

void markCaptions(QList<Piece> &pieces)
{
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (isCaption(pieces, at))
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
        markVerse(pieces);
    markCaptions(pieces);
    return pieces;
}
