#include "reader/readertext.h"

namespace {

constexpr qsizetype longBlock = 3000;
constexpr qsizetype segmentLength = 1500;
constexpr qsizetype longestSegment = 2000;

bool isLinkEnd(const Alignment &links, qsizetype position)
{
    const TextRange shown = links.toRendition({position, position});
    return links.toSource(shown).begin == position;
}

bool canBeCut(const ReaderText &text, qsizetype position)
{
    return isLinkEnd(text.left.links, position) && isLinkEnd(text.right.links, position);
}

bool endsSentence(QChar character)
{
    return QStringView(u"。！？；").contains(character);
}

// Where the segment that begins at `begin` ends; `end` of the block at the latest.
qsizetype segmentEnd(const ReaderText &text, qsizetype begin, qsizetype end)
{
    const qsizetype last = qMin(begin + longestSegment, end);
    for (qsizetype cut = begin + segmentLength; cut < last; ++cut) {
        if (endsSentence(text.source.at(cut - 1)) && canBeCut(text, cut))
            return cut;
    }
    for (qsizetype cut = last; cut < end; ++cut) {
        if (canBeCut(text, cut))
            return cut;
    }
    return end;
}

ReaderRow rowOf(const ReaderText &text, qsizetype block, TextRange source)
{
    const Block &whole = text.blocks.at(block);
    return {.block = block,
            .kind = whole.kind,
            .source = source,
            .shown = {text.left.links.toRendition(source), text.right.links.toRendition(source)},
            .beginsBlock = source.begin == whole.range.begin,
            .endsBlock = source.end == whole.range.end};
}

} // namespace

QList<ReaderRow> rowsOf(const ReaderText &text)
{
    QList<ReaderRow> rows;
    for (qsizetype block = 0; block < text.blocks.size(); ++block) {
        const TextRange whole = text.blocks.at(block).range;
        qsizetype begin = whole.begin;
        while (whole.end - begin > longBlock) {
            const qsizetype end = segmentEnd(text, begin, whole.end);
            rows << rowOf(text, block, {begin, end});
            begin = end;
        }
        if (begin < whole.end || whole.isEmpty())
            rows << rowOf(text, block, {begin, whole.end});
    }
    return rows;
}
