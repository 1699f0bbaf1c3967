#pragma once

#include "marks/whereabouts.h"

#include <QList>

#include <vector>

// How many characters beside a mark tell its place from others, and the share of them that must be
// there for it.
constexpr qsizetype nearLength = 8;
constexpr double mostlyKept = 0.75;

// Words that could as well be those of a mark: a passage like the mark and what stands on one side
// of it was taken out of the older text or put into a new one, or the words stood twice in a row
// and one of the two went or came. Then nobody can tell which is which.
// All positions are of printed characters.
class Rivals final
{
public:
    // Both must live as long.
    Rivals(const Carriage &carriage, const Whereabouts &where);

    // Of `words` in the older text, found at `place` of a new one. `isOneSided`: what stood on one
    // side of them is gone.
    bool exist(TextRange words, qsizetype text, TextRange place, bool isOneSided) const;
    // Whether that character of a new text came with whole lines.
    bool isInNewLine(qsizetype text, qsizetype at) const
    {
        return m_isInNewLine[size_t(text)][size_t(at)];
    }

private:
    void findStretches();
    void findRepetitions();
    void addRepetition(qsizetype number, TextRange takenOut, TextRange putIn);
    bool isLines(qsizetype text, TextRange stretch) const;
    bool isLike(TextRange passage, TextRange words, const PrintedCharacters &text,
                TextRange stretch, TextRange place) const;
    bool isHalfOf(TextRange words, const PrintedCharacters &text, TextRange stretch) const;
    bool wasTakenOut(qsizetype text, TextRange stretch) const;
    bool isMadeOf(TextRange words, const PrintedCharacters &text, TextRange stretch) const;
    bool isRepeated(TextRange words) const;

    const Carriage &m_carriage;
    const Whereabouts &m_where;
    QList<TextRange> m_takenOut;
    QList<QList<TextRange>> m_putIn; // into each new text
    std::vector<std::vector<bool>> m_isInNewLine;
    QList<TextRange> m_repeated; // in the older text
};
