#include "search/comparedtext.h"

#include <algorithm>

ComparedText::ComparedText(const QString &original)
    : m_original(original)
    , m_text(comparableText(original))
{
}

const QList<Unit> &ComparedText::units()
{
    if (!m_units) {
        m_units = unitsOf(m_text);
        m_insideUnit.resize(m_text.size() + 1);
        for (const Unit &unit : std::as_const(*m_units)) {
            if (unit.end > unit.begin + 1)
                m_insideUnit.fill(true, unit.begin + 1, unit.end);
        }
    }
    return *m_units;
}

bool ComparedText::isInsideUnit(qsizetype position)
{
    units();
    return m_insideUnit.at(position);
}

const Unit *ComparedText::unitAt(qsizetype position)
{
    const QList<Unit> &all = units();
    if (m_unitNumbers.isEmpty()) {
        m_unitNumbers.fill(-1, m_text.size() + 1);
        for (qsizetype number = 0; number < all.size(); ++number)
            std::fill(m_unitNumbers.begin() + all[number].begin,
                      m_unitNumbers.begin() + all[number].end, number);
    }
    const qsizetype number = m_unitNumbers[position];
    return number < 0 ? nullptr : &all[number];
}

qsizetype ComparedText::blockAt(qsizetype position)
{
    if (!m_knowsBlocks) {
        for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
            m_blockEnds += at;
        m_knowsBlocks = true;
    }
    const auto end = std::ranges::lower_bound(std::as_const(m_blockEnds), position);
    return end - m_blockEnds.cbegin();
}

void ComparedText::numberElements()
{
    m_elements.resize(m_text.size());
    qsizetype number = 0;
    qsizetype at = 0;
    for (const Unit &unit : units()) {
        if (at < unit.begin)
            ++number;
        while (at < unit.begin)
            m_elements[at++] = number;
        ++number;
        while (at < unit.end)
            m_elements[at++] = number;
    }
    std::fill(m_elements.begin() + at, m_elements.end(), number + 1);
}

qsizetype ComparedText::elementsIn(TextRange range)
{
    if (range.isEmpty())
        return 0;
    if (m_elements.isEmpty())
        numberElements();
    return m_elements[range.end - 1] - m_elements[range.begin] + 1;
}

const FoldedText &ComparedText::map()
{
    if (!m_map)
        m_map = comparable(m_original);
    return *m_map;
}

TextRange ComparedText::toOriginal(TextRange range)
{
    return map().toOriginal(range);
}

QString ComparedText::typedAt(TextRange range)
{
    return typedCharacters(m_original, map(), range);
}

QString typedCharacters(QStringView original, const FoldedText &folded, TextRange range)
{
    QString typed;
    for (qsizetype at = range.begin; at < range.end; ++at) {
        const bool goesOn = at > range.begin && folded.origins[at] == folded.origins[at - 1];
        if (folded.text[at].isSpace())
            typed += u' ';
        else if (!goesOn)
            typed += original.sliced(folded.origins[at], folded.ends[at] - folded.origins[at]);
    }
    return typed.normalized(QString::NormalizationForm_C);
}
