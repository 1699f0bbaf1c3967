#pragma once

#include "hanzi/ownwords.h"
#include "hanzi/phrasetable.h"
#include "hanzi/rendition.h"

#include <memory>
#include <optional>

// One configuration of OpenCC: cuts the text into segments, then converts each segment by one step
// after the other. What it makes is byte for byte what OpenCC makes, as long as it has no own
// words. Safe from any thread.
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

    // The same with own words that compete with the dictionaries of one step, counted from 0.
    Conversion with(std::shared_ptr<const OwnWords> words, qsizetype step) const;

    // Any text; what no dictionary knows comes through unchanged.
    void append(QStringView text, Rendition &rendition) const;

    // How the step with own words, otherwise the first one, converts the beginning of a text.
    struct Word
    {
        enum class By { Nothing, Character, Phrase, Correction, Place };
        By by = By::Nothing;
        qsizetype length = 0;
        QStringView value; // empty by nothing: stays
    };
    // The text is not empty.
    Word word(QStringView text) const;

    bool keepsLength() const; // in code points

private:
    const OwnWords *wordsOf(qsizetype step) const
    {
        return m_words && step == m_wordsStep ? m_words.get() : nullptr;
    }

    std::optional<Segmentation> m_segmentation;
    QList<Table> m_steps;
    std::shared_ptr<const OwnWords> m_words; // nullptr: none
    qsizetype m_wordsStep = 0;
};
