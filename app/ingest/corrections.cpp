#include "ingest/corrections.h"

#include <algorithm>

namespace {

using Cause = Correction::Cause;

struct Placed
{
    Correction correction;
    TextRange place; // in the words as imported
};

QList<Placed> placedIn(const PrintedText &words, const QList<Correction> &corrections, Cause cause)
{
    QList<Placed> placed;
    for (const Correction &correction : corrections) {
        const auto place = correction.cause == cause ? placeIn(words, correction) : std::nullopt;
        if (place)
            placed << Placed{correction, *place};
    }
    std::ranges::stable_sort(placed, {}, [](const Placed &p) { return p.place.begin; });
    return placed;
}

// Puts words as imported behind, as they are.
void append(PrintedText &words, const PrintedText &imported, TextRange range)
{
    for (const Segment &segment : imported.segments) {
        const qsizetype begin = std::max(segment.begin, range.begin);
        const qsizetype end = std::min(segment.begin + segment.length, range.end);
        if (begin < end)
            words.segments << Segment{words.text.size() + begin - range.begin, end - begin,
                                      segment.line, segment.column + int(begin - segment.begin)};
    }
    words.text += QStringView(imported.text).mid(range.begin, range.length());
}

// Where a place in the words as imported went; into a correction: to one of its ends.
qsizetype positionAfter(qsizetype position, const QList<Placed> &misread, bool isEnd)
{
    qsizetype shift = 0;
    for (const Placed &placed : misread) {
        const bool isInside = placed.place.begin < position && position < placed.place.end;
        const bool isBehind = placed.place.end <= position &&
                              (!placed.place.isEmpty() || placed.place.end < position || !isEnd);
        if (isInside)
            return isEnd ? placed.correction.range.end : placed.correction.range.begin;
        if (isBehind)
            shift += placed.correction.text.size() - placed.place.length();
    }
    return position + shift;
}

} // namespace

std::optional<TextRange> placeIn(const PrintedText &words, const Correction &correction)
{
    const auto isIn = [&](const Segment &segment, bool atBegin) {
        const int end = segment.column + int(segment.length);
        const bool begins = correction.length > 0 || atBegin ? segment.column <= correction.column
                                                             : segment.column < correction.column;
        return segment.line == correction.line && begins && correction.end() <= end;
    };
    // What is put in between two stretches stands behind the first one.
    for (const bool atBegin : {false, true}) {
        for (const Segment &segment : words.segments) {
            if (!isIn(segment, atBegin))
                continue;
            const qsizetype begin = segment.begin + correction.column - segment.column;
            const TextRange place{begin, begin + correction.length};
            if (QStringView(words.text).mid(begin, correction.length) == correction.imported)
                return place;
        }
    }
    return std::nullopt;
}

CorrectedText corrected(const PrintedText &words, const QList<Correction> &corrections)
{
    QList<Placed> misread = placedIn(words, corrections, Cause::Misread);
    if (misread.isEmpty() && corrections.isEmpty())
        return {.words = words, .corrections = {}};
    CorrectedText made;
    qsizetype position = 0;
    for (Placed &placed : misread) {
        append(made.words, words, {position, placed.place.begin});
        const qsizetype begin = made.words.text.size();
        made.words.text += placed.correction.text;
        placed.correction.range = {begin, made.words.text.size()};
        made.corrections << placed.correction;
        position = placed.place.end;
        made.beginsCorrected |= placed.place.begin == 0;
        made.endsCorrected |= placed.place.end == words.text.size();
    }
    append(made.words, words, {position, words.text.size()});
    made.words.shadow = shadowOf(made.words.text);
    for (Placed &placed : placedIn(words, corrections, Cause::Misprint)) {
        const qsizetype begin = positionAfter(placed.place.begin, misread, false);
        placed.correction.range = {begin,
                                   std::max(begin, positionAfter(placed.place.end, misread, true))};
        made.corrections << placed.correction;
    }
    std::ranges::stable_sort(made.corrections, {},
                             [](const Correction &c) { return c.range.begin; });
    return made;
}

CorrectedText joined(const QList<CorrectedText> &parts)
{
    CorrectedText whole;
    for (const CorrectedText &part : parts) {
        if (whole.endsCorrected || part.beginsCorrected)
            whole.words.append(part.words);
        else
            whole.words.join(part.words);
        const qsizetype begin = whole.words.text.size() - part.words.text.size();
        for (Correction correction : part.corrections) {
            correction.range.begin += begin;
            correction.range.end += begin;
            whole.corrections << correction;
        }
        whole.endsCorrected = part.endsCorrected;
    }
    return whole;
}
