#include "paper/importedtext.h"

#include <algorithm>

namespace {

bool isLatin(QChar character)
{
    return character.unicode() < 0x2e80 && character.isLetterOrNumber();
}

ImportedPiece pieceOf(const Correction &correction)
{
    return {correction.range, correction.line, correction.column, correction.imported, true};
}

// The part of the segment that lies in the range; it may be empty.
ImportedPiece pieceOf(const Segment &segment, const QString &text, TextRange within)
{
    const qsizetype begin = std::max(segment.begin, within.begin);
    const qsizetype end = std::max(begin, std::min(segment.begin + segment.length, within.end));
    return {{begin, end},
            segment.line,
            segment.column + int(begin - segment.begin),
            text.mid(begin, end - begin),
            false};
}

// Whether the space that joined their lines gave way to a correction.
bool losesSpace(const ImportedPiece &before, const ImportedPiece &after, const QString &text)
{
    return before.line != after.line && (before.isCorrected || after.isCorrected) &&
           !text.isEmpty() && !after.text.isEmpty() && isSpaced(text.back(), after.text.front());
}

} // namespace

bool isSpaced(QChar before, QChar after)
{
    return isLatin(before) && isLatin(after);
}

QList<ImportedPiece> importedPieces(const Article &article, TextRange within)
{
    QList<ImportedPiece> pieces;
    for (const Correction &correction : article.corrections) {
        const bool isWithin =
            within.begin <= correction.range.begin && correction.range.end <= within.end;
        if (correction.cause == Correction::Cause::Misread && isWithin)
            pieces << pieceOf(correction);
    }
    const auto isBefore = [](const Segment &s, qsizetype at) { return s.begin + s.length <= at; };
    const auto &segments = article.segments;
    auto segment = std::lower_bound(segments.cbegin(), segments.cend(), within.begin, isBefore);
    for (; segment != segments.cend() && segment->begin < within.end; ++segment)
        pieces << pieceOf(*segment, article.sourceText, within);
    // What was left out before a character comes before it.
    std::ranges::stable_sort(pieces, {}, [](const ImportedPiece &p) { return p.range.begin; });
    return pieces;
}

QString importedText(const Article &article)
{
    QString text;
    qsizetype position = 0;
    const ImportedPiece *before = nullptr;
    const QList<ImportedPiece> pieces = importedPieces(article, {0, article.sourceText.size()});
    for (const ImportedPiece &piece : pieces) {
        const bool isNext = piece.range.begin == position;
        text += QStringView(article.sourceText).mid(position, piece.range.begin - position);
        if (isNext && before != nullptr && losesSpace(*before, piece, text))
            text += u' ';
        text += piece.text;
        position = piece.range.end;
        before = &piece;
    }
    text += QStringView(article.sourceText).mid(position);
    return text;
}
