#pragma once

#include <QStringView>

// Half-open [begin, end) in UTF-16 units of an article's source text, never of a rendition.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin >= end; }
    qsizetype length() const { return end - begin; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    friend bool operator==(TextRange, TextRange) = default;
};

// Positions that leave the program (JSON, files) count Unicode code points; a lone surrogate counts
// as one. `position` is clamped to the text.
qsizetype toCodePoints(QStringView text, qsizetype position);
qsizetype fromCodePoints(QStringView text, qsizetype codePoints);
TextRange toCodePoints(QStringView text, TextRange range);
TextRange fromCodePoints(QStringView text, TextRange codePoints);
