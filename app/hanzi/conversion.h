#pragma once

#include "hanzi/phrasetable.h"
#include "hanzi/rendition.h"

#include <memory>
#include <optional>
#include <vector>

// One configuration of OpenCC: cuts the text into segments, then converts each segment by one step
// after the other. What it makes is byte for byte what OpenCC makes. Safe from any thread.
class Conversion final
{
public:
    using Table = std::shared_ptr<const PhraseTable>;

    // Segments end where a key of the first `dictionaries` of the table does.
    struct Segmentation
    {
        Table table;
        qsizetype dictionaries = 0;
    };

    // No segmentation where segments would change nothing.
    Conversion(std::optional<Segmentation> segmentation, QList<Table> steps);

    // Any text; what no dictionary knows comes through unchanged.
    void append(QStringView text, Rendition &rendition) const;

    const PhraseTable &firstStep() const { return *m_steps.first(); }
    bool keepsLength() const; // in code points

private:
    bool findsSegmentsItself() const;
    // Returns where the segments end in what was appended.
    std::vector<qsizetype> convertFirst(QStringView text, Rendition &rendition) const;

    std::optional<Segmentation> m_segmentation;
    QList<Table> m_steps;
};
