#include "search/querywords.h"

#include "search/comparedtext.h"

namespace {

constexpr QChar star = u'*';

QueryWords starredWords(QStringView original, const FoldedText &folded, TextRange stretch,
                        const WordsWish &wish)
{
    QueryWords words{.isPhrase = wish.staysTogether, .where = wish.where};
    qsizetype begin = stretch.begin; // of what stands before the next star
    for (qsizetype at = stretch.begin; at <= stretch.end; ++at) {
        const bool isEnd = at == stretch.end;
        if (!isEnd && folded.text[at] != star)
            continue;
        words.folded += QStringView(folded.text).sliced(begin, at - begin);
        if (wish.isExact)
            words.typed += typedCharacters(original, folded, {begin, at});
        if (!isEnd && (words.stars.isEmpty() || words.stars.last() != words.folded.size()))
            words.stars += words.folded.size();
        begin = at + 1;
    }
    return words;
}

// A unit, or a star.
struct Piece
{
    TextRange stretch;
    bool isStar = false;
};

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    const QList<Unit> units = unitsOf(text);
    auto unit = units.begin();
    for (qsizetype at = 0; at < text.size();) {
        if (unit != units.end() && unit->begin == at) {
            pieces += Piece{{unit->begin, unit->end}, false};
            at = unit->end;
            ++unit;
            continue;
        }
        if (text[at] == star)
            pieces += Piece{{at, at + 1}, true};
        ++at;
    }
    return pieces;
}

} // namespace

QList<QueryWords> wordsOf(QStringView run, const WordsWish &wish, bool *hasLoneStar)
{
    const FoldedText folded = comparable(run);
    const QList<Piece> pieces = piecesOf(folded.text);
    QList<QueryWords> all;
    bool hasUnit = false;
    qsizetype first = 0;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        hasUnit = hasUnit || !pieces[at].isStar;
        const bool isLast = at + 1 == pieces.size();
        if (!isLast &&
            (wish.staysTogether || pieces[at].stretch.end == pieces[at + 1].stretch.begin))
            continue;
        if (hasUnit)
            all += starredWords(run, folded, {pieces[first].stretch.begin, pieces[at].stretch.end},
                                wish);
        else
            *hasLoneStar = true;
        first = at + 1;
        hasUnit = false;
    }
    return all;
}

QueryWords phraseOf(QStringView text, const WordsWish &wish)
{
    // A line feed would stand for the end of a block.
    const QString line = text.toString().replace(u'\n', u' ');
    const FoldedText folded = comparable(line);
    QueryWords words{.isPhrase = true, .where = wish.where};
    if (unitsOf(folded.text).isEmpty())
        return words;
    words.folded = folded.text;
    if (wish.isExact)
        words.typed = typedCharacters(line, folded, {0, folded.text.size()});
    return words;
}
