#pragma once

#include "hanzi/comparing.h"
#include "search/querytree.h"
#include "search/units.h"

#include <QBitArray>

#include <optional>

// A text made ready for comparing, as far as it is asked for. Positions are those of its comparable
// form (hanzi/comparing.h) unless said otherwise.
class ComparedText final
{
public:
    explicit ComparedText(const QString &original);

    const QString &original() const { return m_original; }
    const QString &text() const { return m_text; }
    // Within a word: no match begins or ends there.
    bool isInsideUnit(qsizetype position);
    // The unit that has the character at `position`; nullptr for none.
    const Unit *unitAt(qsizetype position);
    // The number of the block at `position`, from 0.
    qsizetype blockAt(qsizetype position);
    // How many characters, words, signs and stretches of what is none of these lie in the range.
    qsizetype elementsIn(TextRange range);
    TextRange toOriginal(TextRange range);
    // The original characters that are compared there, in NFC.
    QString typedAt(TextRange range);

private:
    const FoldedText &map();
    const QList<Unit> &units();
    void numberElements();

    QString m_original;
    QString m_text;
    QBitArray m_insideUnit;
    std::optional<QList<Unit>> m_units;
    std::optional<FoldedText> m_map;
    QList<qsizetype> m_unitNumbers; // in m_units, by position; -1: none
    QList<qsizetype> m_elements;    // the number of the one that each position lies in
    QList<qsizetype> m_blockEnds;
    bool m_knowsBlocks = false;
};

// The characters of `original` that stand for [begin, end) of its comparable form, in NFC.
QString typedCharacters(QStringView original, const FoldedText &folded, TextRange range);
