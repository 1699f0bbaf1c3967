#include "ingest/pairnumbers.h"

#include "ingest/wordpattern.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace {

constexpr size_t fewestSlots = 64;

quint32 pairOf(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16U | second.unicode();
}

} // namespace

size_t PairNumbers::slotOf(quint32 pair) const
{
    constexpr quint32 golden = 0x9e3779b1; // spreads neighbouring pairs over all slots
    const int shift = 32 - std::countr_zero(m_slots.size());
    const size_t mask = m_slots.size() - 1;
    size_t slot = quint32(pair * golden) >> shift;
    while (m_slots[slot].number >= 0 && m_slots[slot].pair != pair)
        slot = (slot + 1) & mask;
    return slot;
}

void PairNumbers::grow()
{
    const std::vector<Slot> before =
        std::exchange(m_slots, std::vector<Slot>(std::max(fewestSlots, 2 * m_slots.size())));
    for (const Slot &slot : before) {
        if (slot.number >= 0)
            m_slots[slotOf(slot.pair)] = slot;
    }
}

int PairNumbers::add(QChar first, QChar second)
{
    if (2 * size_t(m_count) >= m_slots.size())
        grow();
    const quint32 pair = pairOf(first, second);
    Slot &slot = m_slots[slotOf(pair)];
    if (slot.number < 0)
        slot = {pair, m_count++};
    return slot.number;
}

int PairNumbers::find(QChar first, QChar second) const
{
    return m_slots.empty() ? -1 : m_slots[slotOf(pairOf(first, second))].number;
}

QList<int> HanPairSets::setOf(const QList<QStringView> &texts)
{
    QList<int> set;
    ++m_sets;
    for (const QStringView text : texts) {
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (!isHan(text[at - 1]) || !isHan(text[at]))
                continue;
            const int number = m_numbers.add(text[at - 1], text[at]);
            m_lastSet.resize(size_t(m_numbers.count()));
            if (std::exchange(m_lastSet[size_t(number)], m_sets) != m_sets)
                set << number;
        }
    }
    std::ranges::sort(set);
    return set;
}

qsizetype sharedCount(const QList<int> &one, const QList<int> &other)
{
    qsizetype count = 0;
    auto at = other.begin();
    for (const int number : one) {
        while (at != other.end() && *at < number)
            ++at;
        if (at == other.end())
            break;
        count += *at == number ? 1 : 0;
    }
    return count;
}
