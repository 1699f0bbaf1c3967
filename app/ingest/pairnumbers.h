#pragma once

#include <QList>
#include <QStringView>

#include <vector>

// Numbers pairs of neighbouring characters from 0 on, in the order in which they are met, so that
// sets of pairs are short lists of small numbers.
class PairNumbers final
{
public:
    // Its number; a pair not met before gets the next one.
    int add(QChar first, QChar second);
    int find(QChar first, QChar second) const; // -1 for one not met
    int count() const { return m_count; }

private:
    struct Slot
    {
        quint32 pair = 0;
        int number = -1; // -1 while the slot is free
    };

    size_t slotOf(quint32 pair) const; // where it is or would be
    void grow();

    std::vector<Slot> m_slots; // a power of two, at least half of them free
    int m_count = 0;
};

// Sets of the pairs of neighbouring Han characters in texts that are compared with one another.
class HanPairSets final
{
public:
    // The pairs of the texts, each once, ascending by number.
    QList<int> setOf(QStringView text) { return setOf(QList<QStringView>{text}); }
    QList<int> setOf(const QList<QStringView> &texts);
    const PairNumbers &numbers() const { return m_numbers; }

private:
    PairNumbers m_numbers;
    std::vector<int> m_lastSet; // by number: the last set that has it
    int m_sets = 0;
};

// How many numbers two ascending lists share.
qsizetype sharedCount(const QList<int> &one, const QList<int> &other);
