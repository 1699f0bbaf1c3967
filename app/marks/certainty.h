#pragma once

#include "marks/lookalikes.h"
#include "marks/rivals.h"
#include "marks/whereabouts.h"

// Words of a mark that stand together in one text. All positions are of printed characters.
struct Strand
{
    qsizetype text = 0;
    TextRange before; // from the first to the last that were found, in the older text
    TextRange after;
    qsizetype kept = 0;
    Whereabout::By by = Whereabout::By::File; // the least sure of them
};

// Where a mark may stand, and what is kept of it.
struct Candidate
{
    Strand strand;
    TextRange after;
    qsizetype elsewhere = 0; // of its characters, that stand apart from the strand
};

// Whether a mark stands where its words were found, or only may.
class Certainty final
{
public:
    // Both must live as long.
    Certainty(const Carriage &carriage, const Whereabouts &where);

    bool isCertain(TextRange words, const Candidate &candidate) const;
    // Whether six tenths of the 32 characters on each side of the words stand on that side of it.
    bool isBetweenItsContexts(TextRange words, const Candidate &candidate) const;

private:
    bool hasRival(TextRange words, const Candidate &candidate) const;
    bool hasLookalike(TextRange words, const Candidate &candidate) const;
    bool hasOldLine(const Candidate &candidate) const;
    bool isTornBefore(TextRange words, const Candidate &candidate) const;
    bool isTornAfter(TextRange words, const Candidate &candidate) const;
    TextRange headOf(TextRange words) const;
    TextRange tailOf(TextRange words) const;
    bool isAlike(TextRange words, const Candidate &candidate) const;
    bool isSpreadOut(TextRange words, const Candidate &candidate) const;
    bool isTornOff(TextRange words, const Candidate &candidate) const;
    bool isAmongNewWords(TextRange words, const Candidate &candidate) const;
    bool hasContext(TextRange words, const Candidate &candidate) const;
    bool isNextTo(qsizetype character, qsizetype text, qsizetype at) const;
    bool isFramed(TextRange words, const Candidate &candidate) const;
    double keptBefore(TextRange words, const Candidate &candidate, qsizetype length) const;
    double keptAfter(TextRange words, const Candidate &candidate, qsizetype length) const;
    qsizetype newIn(qsizetype text, TextRange place) const;
    bool beginsLine(qsizetype character) const;

    const Carriage &m_carriage;
    const Whereabouts &m_where;
    Rivals m_rivals;
    Lookalikes m_lookalikes;
};
