#pragma once

#include "marks/whereabouts.h"

// How many characters round words tell whose they are, and the share of them that must be there.
constexpr qsizetype contextLength = 32;
constexpr double leastContext = 0.6;

// Places where words stand that could as well be those of a mark, found by their likeness alone:
// a phrase that a text has twice is easily taken for the other one when paragraphs move. A place
// counts only where it is not plain whose words they are. All positions are of printed characters.
class Lookalikes final
{
public:
    // Both must live as long.
    Lookalikes(const Carriage &carriage, const Whereabouts &where);

    // Of a passage of the older text that was found at `place` of a new one.
    bool exist(TextRange passage, qsizetype text, TextRange place) const;

    // Whether that stretch of a new text could be words of the older one that went elsewhere.
    bool existOfNew(qsizetype text, TextRange stretch) const;

private:
    bool isPlain(TextRange old, qsizetype text, TextRange place) const;
    bool isPlainAfter(qsizetype text, TextRange place, TextRange passage) const;
    bool isPlainBefore(TextRange old) const;

    const Carriage &m_carriage;
    const Whereabouts &m_where;
};
