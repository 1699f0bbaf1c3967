#include "hanzi/boundaries.h"

#include "hanzi/folding.h"
#include "hanzi/words.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <bitset>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};
using Iterator = std::unique_ptr<UBreakIterator, CloseIterator>;

// An iterator must not be used by two threads, and opening one costs more than most questions put
// to it: each thread keeps its own.
template <UBreakIteratorType type>
UBreakIterator *iteratorOver(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    thread_local const Iterator iterator(ubrk_open(type, "zh", nullptr, 0, &status));
    ubrk_setText(iterator.get(), text.utf16(), int32_t(text.size()), &status);
    Q_ASSERT_X(U_SUCCESS(status), "boundaries", u_errorName(status));
    return iterator.get();
}

// A position inside the text that does not split a surrogate pair: ICU answers those wrongly.
qsizetype snapped(const QString &text, qsizetype position)
{
    position = qBound(0, position, text.size());
    const bool splits = position > 0 && position < text.size() && text[position].isLowSurrogate() &&
                        text[position - 1].isHighSurrogate();
    return splits ? position - 1 : position;
}

// The last boundary at or before position.
qsizetype boundaryBefore(UBreakIterator *iterator, qsizetype position)
{
    const bool stands = ubrk_isBoundary(iterator, int32_t(position));
    return stands ? position : ubrk_preceding(iterator, int32_t(position));
}

// UTF-16 units at which a cluster of more than one code point may begin or go on: marks, joiners,
// variation selectors, Hangul letters, CR, and every surrogate outside the Han planes 2 and 3
// (emoji and what colours them). LF, controls and Hangul syllables join nothing by themselves.
std::bitset<0x10000> joiningUnits()
{
    std::bitset<0x10000> joining;
    for (UChar32 unit = 0; unit < 0x10000; ++unit) {
        const int32_t kind = u_getIntPropertyValue(unit, UCHAR_GRAPHEME_CLUSTER_BREAK);
        const bool standsAlone = kind == U_GCB_OTHER || kind == U_GCB_CONTROL || kind == U_GCB_LF ||
                                 kind == U_GCB_LV || kind == U_GCB_LVT;
        joining.set(size_t(unit), !standsAlone);
    }
    for (char16_t high = 0xD800; high < 0xDC00; ++high)
        joining.set(high, high < 0xD840 || high >= 0xD8C0);
    for (char16_t low = 0xDC00; low < 0xE000; ++low)
        joining.reset(low); // what its high surrogate says counts
    return joining;
}

QBitArray characterBoundaries(QStringView text)
{
    QBitArray boundaries(text.size() + 1, true);
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            boundaries.clearBit(i);
    }
    return boundaries;
}

// Sets the boundaries of a line that begins at an offset of the text.
void markClusters(QStringView line, qsizetype offset, QBitArray &boundaries)
{
    boundaries.fill(false, offset + 1, offset + line.size());
    UBreakIterator *graphemes = iteratorOver<UBRK_CHARACTER>(line);
    for (int32_t end = ubrk_next(graphemes); end != UBRK_DONE; end = ubrk_next(graphemes))
        boundaries.setBit(offset + end);
}

constexpr QStringView closingMarks = u"”’」』）)】〉》〕］｝〗〙﹂﹄";

// The stretch of the line round position that ends with one of `stops`, with what closes there: a
// quotation may end a sentence that goes on to a stop of its own (“好！”。).
TextRange stretchAt(const QString &text, qsizetype position, QStringView stops)
{
    position = qBound(0, position, text.size());
    const QStringView before = QStringView(text).first(position);
    const qsizetype lineFeed = text.indexOf(u'\n', position);
    const qsizetype lineEnd = lineFeed < 0 ? text.size() : lineFeed;
    const auto endsWith = [stops](QChar c) {
        return stops.contains(c) || closingMarks.contains(c);
    };
    TextRange stretch{before.lastIndexOf(u'\n') + 1, 0};
    for (stretch.end = stretch.begin; stretch.end < lineEnd; stretch.begin = stretch.end) {
        while (stretch.end < lineEnd && !stops.contains(text[stretch.end]))
            ++stretch.end;
        while (stretch.end < lineEnd && endsWith(text[stretch.end]))
            ++stretch.end;
        if (stretch.end > position || stretch.end == lineEnd)
            break;
    }
    return stretch;
}

// No word reaches beyond one of these.
constexpr QStringView wordEnds = u"，。、；：！？\n";
constexpr qsizetype longestStretch = 200; // a text without any of them is looked at piecemeal

// What has to be looked at to find the word round position.
TextRange stretchRound(const QString &text, qsizetype position)
{
    const qsizetype first = qMax(qsizetype(0), position - longestStretch);
    const qsizetype last = qMin(text.size(), position + longestStretch);
    TextRange stretch{position, position};
    while (stretch.begin > first && !wordEnds.contains(text[stretch.begin - 1]))
        --stretch.begin;
    while (stretch.end < last && !wordEnds.contains(text[stretch.end]))
        ++stretch.end;
    return {snapped(text, stretch.begin), snapped(text, qMin(stretch.end + 1, text.size()))};
}

// By ICU's rules alone.
QBitArray wordsOf(const QString &text)
{
    QBitArray boundaries(text.size() + 1);
    boundaries.setBit(0);
    UBreakIterator *words = iteratorOver<UBRK_WORD>(text);
    for (int32_t end = ubrk_next(words); end != UBRK_DONE; end = ubrk_next(words))
        boundaries.setBit(end);
    return boundaries;
}

// Where Han characters follow one another; those of the other planes are no part of a word.
QList<TextRange> hanRuns(QStringView text)
{
    const auto isHan = [text](qsizetype i) { return text[i].script() == QChar::Script_Han; };
    QList<TextRange> runs;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        for (end = begin; end < text.size() && isHan(end); ++end) {
        }
        if (end > begin)
            runs += TextRange{begin, end};
    }
    return runs;
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isBetweenLatinLetters(const QString &text, qsizetype i)
{
    return i > 0 && i + 1 < text.size() && isLatinLetter(text[i - 1]) && isLatinLetter(text[i + 1]);
}

} // namespace

TextRange wordAt(const QString &text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    position = snapped(text, qBound(0, position, text.size() - 1));
    const TextRange stretch = stretchRound(text, position);
    const QBitArray boundaries =
        wordBoundaries(QStringView(text).sliced(stretch.begin, stretch.length()));
    qsizetype begin = position;
    while (!boundaries.testBit(begin - stretch.begin))
        --begin;
    qsizetype end = position + 1;
    while (!boundaries.testBit(end - stretch.begin))
        ++end;
    return {begin, end};
}

TextRange commonWordAt(const QString &text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    position = snapped(text, qBound(0, position, text.size() - 1));
    UBreakIterator *words = iteratorOver<UBRK_WORD>(text);
    return {boundaryBefore(words, position), ubrk_following(words, int32_t(position))};
}

qsizetype nextWord(const QString &text, qsizetype position)
{
    position = qMax(qsizetype(0), position);
    return position < text.size() ? wordAt(text, position).end : text.size();
}

qsizetype previousWord(const QString &text, qsizetype position)
{
    return position > 0 ? wordAt(text, qMin(position, text.size()) - 1).begin : 0;
}

QBitArray wordBoundaries(QStringView text)
{
    const FoldedText folded = fold(text);
    QBitArray inFolded = wordsOf(folded.text);
    for (const TextRange run : hanRuns(folded.text)) {
        const QBitArray words = cutWords(folded.text.mid(run.begin, run.length()));
        for (qsizetype i = 0; i < words.size(); ++i)
            inFolded.setBit(run.begin + i, words.testBit(i));
    }
    // What folds to nothing belongs to the word before it.
    QBitArray boundaries(text.size() + 1);
    for (qsizetype i = 1; i < inFolded.size(); ++i) {
        if (inFolded.testBit(i))
            boundaries.setBit(folded.origins.at(i));
    }
    boundaries.setBit(0);
    boundaries.setBit(text.size());
    return boundaries;
}

TextRange sentenceAt(const QString &text, qsizetype position)
{
    return stretchAt(text, position, u"。！？…");
}

TextRange clauseAt(const QString &text, qsizetype position)
{
    return stretchAt(text, position, u"。！？…；");
}

TextRange toGraphemes(const QString &text, TextRange range)
{
    UBreakIterator *graphemes = iteratorOver<UBRK_CHARACTER>(text);
    const qsizetype begin = boundaryBefore(graphemes, snapped(text, range.begin));
    if (range.isEmpty() || begin == text.size())
        return {begin, begin};
    const qsizetype last = snapped(text, qBound(begin, range.end - 1, text.size() - 1));
    return {begin, ubrk_following(graphemes, int32_t(last))};
}

// Lines by themselves: no cluster goes beyond the end of one, and few hold one of several
// characters.
QBitArray graphemeBoundaries(QStringView text)
{
    QBitArray boundaries = characterBoundaries(text);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineFeed = text.indexOf(u'\n', begin);
        qsizetype end = lineFeed < 0 ? text.size() : lineFeed;
        const qsizetype next = lineFeed < 0 ? end : lineFeed + 1;
        if (lineFeed > begin && text[lineFeed - 1] == u'\r') {
            boundaries.clearBit(lineFeed); // CR LF is one
            --end;
        }
        if (const QStringView line = text.sliced(begin, end - begin); !isOneCharacterEach(line))
            markClusters(line, begin, boundaries);
        begin = next;
    }
    return boundaries;
}

bool isOneCharacterEach(QStringView text)
{
    static const std::bitset<0x10000> joining = joiningUnits();
    return std::none_of(text.begin(), text.end(),
                        [](QChar unit) { return joining[unit.unicode()]; });
}

// ICU's Chinese rules break beside “ and ” as beside 「 and 」 but never beside ‘ and ’, which
// Latin text uses as apostrophes, and would let a line begin with the · of a foreign name.
QBitArray allowedBreaks(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'‘' && !isBetweenLatinLetters(text, i))
            text[i] = u'“';
        else if (text[i] == u'’' && !isBetweenLatinLetters(text, i))
            text[i] = u'”';
    }
    QBitArray allowed(text.size() + 1);
    UBreakIterator *lines = iteratorOver<UBRK_LINE>(text);
    for (int32_t end = ubrk_next(lines); end != UBRK_DONE; end = ubrk_next(lines))
        allowed.setBit(end, end == text.size() || text[end] != u'·');
    allowed.setBit(text.size());
    return allowed;
}
