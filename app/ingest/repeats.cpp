#include "ingest/repeats.h"

#include "ingest/pairnumbers.h"
#include "ingest/wordpattern.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype shortestRepeat = 30; // characters of a whole piece
constexpr qsizetype shortestSplice = 20; // characters of a common end

bool isText(const Piece &piece)
{
    return piece.kind == PieceKind::Body || piece.kind == PieceKind::Caption;
}

bool isOpenBefore(const QList<Piece> &pieces, qsizetype piece)
{
    for (qsizetype at = piece - 1; at >= 0; --at) {
        if (pieces[at].kind == PieceKind::Body || pieces[at].kind == PieceKind::Repeated)
            return !isClosed(pieces[at].words.text);
        if (pieces[at].kind == PieceKind::Title || pieces[at].kind == PieceKind::Label)
            break;
    }
    return false;
}

// Whether a copy was left out directly before this piece.
bool followsRepeated(const QList<Piece> &pieces, qsizetype piece)
{
    return piece > 0 &&
           (pieces[piece - 1].kind == PieceKind::Repeated || pieces[piece - 1].isCutShort);
}

// Which of two equal pieces is the copy to leave out. A run of pieces was repeated as a whole.
qsizetype copyOf(const QList<Piece> &pieces, qsizetype first, qsizetype second)
{
    if (followsRepeated(pieces, first))
        return first;
    const bool firstIsAwaited = isOpenBefore(pieces, first);
    return !firstIsAwaited && isOpenBefore(pieces, second) ? first : second;
}

Repeat repeatOf(const Piece &copy, const Piece &kept, bool isSplice)
{
    return {copy.words.lines().value(0), kept.words.lines().value(0), isSplice};
}

// How many of the pairs of characters in `end` also stand in `beginning`, as a share.
double kinship(QStringView beginning, QStringView end)
{
    HanPairSets sets;
    const QList<int> known = sets.setOf(beginning);
    const QList<int> pairs = sets.setOf(end);
    return pairs.isEmpty() ? 0 : double(sharedCount(known, pairs)) / double(pairs.size());
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    const auto [at, unused] = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return at - one.rbegin();
}

// The piece with the false end is the one whose beginning has less in common with that end.
std::optional<Repeat> unsplice(Piece &one, Piece &other)
{
    const qsizetype length = commonEnd(one.words.shadow, other.words.shadow);
    const auto beginning = [length](const Piece &piece) {
        return QStringView(piece.words.shadow).chopped(length);
    };
    if (length < shortestSplice || beginning(one).isEmpty() || beginning(other).isEmpty())
        return {};
    const QStringView end = QStringView(one.words.shadow).last(length);
    const bool oneIsFalse = kinship(beginning(one), end) < kinship(beginning(other), end);
    Piece &spliced = oneIsFalse ? one : other;
    const Repeat repeat = repeatOf(spliced, oneIsFalse ? other : one, true);
    spliced.words = spliced.words.part(0, spliced.words.text.size() - length);
    spliced.isCutShort = true;
    return repeat;
}

// Calls use(first, piece) for every text that has the same key as an earlier one.
template <typename Key, typename Use>
void forEachPair(const QList<Piece> &pieces, Key key, Use use)
{
    QHash<QString, qsizetype> firstWith;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const QString words = isText(pieces[at]) ? key(pieces[at].words.shadow) : QString();
        if (words.isEmpty())
            continue;
        const auto known = firstWith.constFind(words);
        if (known == firstWith.constEnd())
            firstWith.insert(words, at);
        else
            use(known.value(), at);
    }
}

} // namespace

QList<Repeat> markRepeats(QList<Piece> &pieces)
{
    QList<Repeat> repeats;
    const auto lastWords = [](const QString &words) {
        return words.size() > shortestSplice ? words.last(shortestSplice) : QString();
    };
    forEachPair(pieces, lastWords, [&](qsizetype first, qsizetype second) {
        if (const auto splice = unsplice(pieces[first], pieces[second]))
            repeats << *splice;
    });
    const auto allWords = [](const QString &words) {
        return words.size() >= shortestRepeat ? words : QString();
    };
    forEachPair(pieces, allWords, [&](qsizetype first, qsizetype second) {
        const qsizetype copy = copyOf(pieces, first, second);
        repeats << repeatOf(pieces[copy], pieces[copy == first ? second : first], false);
        pieces[copy].kind = PieceKind::Repeated;
    });
    return repeats;
}
