#include "search/wordmatch.h"

#include <algorithm>
#include <limits>

namespace {

// A stretch of words between stars.
struct Piece
{
    QString folded; // never empty
    QString typed;  // exact words only
};

// Words cut at their stars.
struct Pieces
{
    QList<Piece> all;
    bool isOpenBefore = false;
    bool isOpenBehind = false;
};

Pieces piecesOf(const QueryWords &words)
{
    Pieces pieces;
    qsizetype begin = 0;
    QStringView typed = words.typed;
    const auto add = [&](qsizetype end) {
        const QString folded = words.folded.sliced(begin, end - begin);
        // Folding keeps the number of characters.
        const QStringView itsTyped =
            typed.first(fromCodePoints(typed, toCodePoints(folded, folded.size())));
        if (!folded.isEmpty())
            pieces.all += Piece{folded, itsTyped.toString()};
        typed = typed.sliced(itsTyped.size());
        begin = end;
    };
    for (const qsizetype star : words.stars)
        add(star);
    add(words.folded.size());
    pieces.isOpenBefore = words.stars.startsWith(0);
    pieces.isOpenBehind = words.stars.endsWith(words.folded.size());
    return pieces;
}

QList<TextRange> placesOf(const Piece &piece, ComparedText &text)
{
    QList<TextRange> places;
    const QString &all = text.text();
    for (qsizetype at = all.indexOf(piece.folded); at >= 0;
         at = all.indexOf(piece.folded, at + 1)) {
        const TextRange place{at, at + piece.folded.size()};
        if (piece.typed.isEmpty() || text.typedAt(place) == piece.typed)
            places += place;
    }
    return places;
}

constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::max();

// Goes from the last piece to the first: what can stand behind a star is known when it is come to.
class StarMatcher final
{
public:
    StarMatcher(const Pieces &pieces, ComparedText &text)
        : m_pieces(pieces)
        , m_text(text)
    {
    }
    QList<TextRange> matches();

private:
    void readLast();
    void readBefore(const Piece &piece);
    qsizetype endAcrossWord(qsizetype from) const;
    qsizetype endAcrossHan(qsizetype from) const;
    void keep(const QList<TextRange> &ways);

    const Pieces &m_pieces;
    ComparedText &m_text;
    // Of the piece that was read last: its places, each with the end of the shortest match from
    // there on; and these ends by position.
    QList<TextRange> m_ways;
    QList<qsizetype> m_ends;
};

void StarMatcher::keep(const QList<TextRange> &ways)
{
    m_ways = ways;
    m_ends.fill(nowhere, m_text.text().size() + 1);
    for (const TextRange &way : ways)
        m_ends[way.begin] = way.end;
}

// No match ends inside a word; a star takes what is left of it.
void StarMatcher::readLast()
{
    QList<TextRange> ways;
    for (const TextRange &place : placesOf(m_pieces.all.last(), m_text)) {
        if (!m_text.isInsideUnit(place.end))
            ways += place;
        else if (m_pieces.isOpenBehind)
            ways += TextRange{place.begin, m_text.unitAt(place.end)->end};
    }
    keep(ways);
}

// Letters and digits of the word that stands before the star or behind it.
qsizetype StarMatcher::endAcrossWord(qsizetype from) const
{
    const Unit *unit = m_text.unitAt(from);
    if (!unit || unit->kind != Unit::Kind::Word)
        return nowhere;
    const bool beginsBefore = unit->begin < from;
    const qsizetype last = beginsBefore ? unit->end : unit->end - 1;
    qsizetype end = nowhere;
    for (qsizetype at = from + 1; at <= last; ++at)
        end = std::min(end, m_ends[at]);
    return end;
}

qsizetype StarMatcher::endAcrossHan(qsizetype from) const
{
    qsizetype end = nowhere;
    qsizetype at = from;
    for (int count = 0; count < QueryWords::longestStar; ++count) {
        const Unit *unit = m_text.unitAt(at);
        if (!unit || unit->kind != Unit::Kind::Han || unit->begin != at)
            break;
        at = unit->end;
        end = std::min(end, m_ends[at]);
    }
    return end;
}

void StarMatcher::readBefore(const Piece &piece)
{
    QList<TextRange> ways;
    for (const TextRange &place : placesOf(piece, m_text)) {
        const qsizetype end =
            std::min({m_ends[place.end], endAcrossWord(place.end), endAcrossHan(place.end)});
        if (end != nowhere)
            ways += TextRange{place.begin, end};
    }
    keep(ways);
}

QList<TextRange> StarMatcher::matches()
{
    readLast();
    for (qsizetype before = m_pieces.all.size() - 1; before > 0 && !m_ways.isEmpty(); --before)
        readBefore(m_pieces.all[before - 1]);
    QList<TextRange> found;
    for (const TextRange &way : std::as_const(m_ways)) {
        const bool isInside = m_text.isInsideUnit(way.begin);
        if (isInside && !m_pieces.isOpenBefore)
            continue;
        const TextRange match{isInside ? m_text.unitAt(way.begin)->begin : way.begin, way.end};
        if (found.isEmpty() || found.last() != match)
            found += match;
    }
    return found;
}

QList<TextRange> wholePlaces(const QueryWords &words, ComparedText &text)
{
    QList<TextRange> places = placesOf({words.folded, words.typed}, text);
    places.removeIf([&text](TextRange place) {
        return text.isInsideUnit(place.begin) || text.isInsideUnit(place.end);
    });
    return places;
}

} // namespace

QList<TextRange> occurrences(const QueryWords &words, ComparedText &text)
{
    if (words.stars.isEmpty())
        return wholePlaces(words, text);
    const Pieces pieces = piecesOf(words);
    const bool mayStand = std::ranges::all_of(
        pieces.all, [&text](const Piece &piece) { return text.text().contains(piece.folded); });
    return mayStand ? StarMatcher(pieces, text).matches() : QList<TextRange>();
}
