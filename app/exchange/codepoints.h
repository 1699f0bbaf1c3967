#pragma once

#include "paper/textrange.h"

#include <QList>

// Places of one text in code points: the text is walked over once, however many are asked for.
class CodePoints final
{
public:
    explicit CodePoints(QStringView text);

    // As toCodePoints() in paper/textrange.h.
    qsizetype at(qsizetype position) const;
    TextRange of(TextRange range) const { return {at(range.begin), at(range.end)}; }

private:
    qsizetype m_size;
    QList<qsizetype> m_seconds; // places of the second halves of characters
};
