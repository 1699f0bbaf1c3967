#pragma once

#include "paper/ids.h"

#include <QtGlobal>

#include <utility>
#include <vector>

// How often each of some values was met, among a million. Few values, many times each.
class Tally final
{
public:
    struct Entry
    {
        quint64 value = 0;
        qint64 count = 0;
        ArticleId example{}; // where it was met first
    };

    void add(quint64 value, ArticleId article)
    {
        Entry &entry = entryOf(value);
        if (entry.count++ > 0)
            return;
        entry.value = value;
        entry.example = article;
        if (2 * ++m_used > m_entries.size())
            grow();
    }

    std::vector<Entry> entries() const // those met, in no order
    {
        std::vector<Entry> met;
        for (const Entry &entry : m_entries) {
            if (entry.count > 0)
                met.push_back(entry);
        }
        return met;
    }

private:
    // Where the value is, or the empty place for it.
    Entry &entryOf(quint64 value)
    {
        const size_t last = m_entries.size() - 1; // a power of two less one
        constexpr quint64 spread = 0x9E3779B97F4A7C15;
        size_t at = size_t(value * spread >> 32) & last;
        while (m_entries[at].count > 0 && m_entries[at].value != value)
            at = (at + 1) & last;
        return m_entries[at];
    }

    void grow()
    {
        const std::vector<Entry> met = entries();
        m_entries.assign(2 * m_entries.size(), {});
        for (const Entry &entry : met)
            entryOf(entry.value) = entry;
    }

    std::vector<Entry> m_entries = std::vector<Entry>(256);
    size_t m_used = 0;
};
