#pragma once

#include "hanzi/phrasetable.h"
#include "hanzi/rendition.h"

#include <memory>

// One configuration of OpenCC: cuts the text into segments, then converts each segment by one step
// after the other. What it makes is byte for byte what OpenCC makes. Safe from any thread.
class Conversion final
{
public:
    using Table = std::shared_ptr<const PhraseTable>;

    // `segmentation` may be null when there is a single step whose first dictionary also segments
    // and whose others have keys of one character: the segments then change nothing.
    Conversion(Table segmentation, QList<Table> steps);

    // Any text; what no dictionary knows comes through unchanged.
    void append(QStringView text, Rendition &rendition) const;

    const PhraseTable &firstStep() const { return *m_steps.first(); }
    bool keepsLength() const; // in code points

private:
    Table m_segmentation;
    QList<Table> m_steps;
};
