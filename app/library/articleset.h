#pragma once

#include "paper/ids.h"

#include <QList>

#include <vector>

// A set of articles that is asked a million times: a bit for each row number.
class ArticleSet final
{
public:
    ArticleSet() = default;
    explicit ArticleSet(const QList<ArticleId> &ids)
    {
        for (const ArticleId id : ids)
            insert(id);
    }

    void insert(ArticleId id)
    {
        if (size_t(id) >= m_bits.size())
            m_bits.resize(size_t(id) + size_t(id) / 2 + 1);
        m_bits[size_t(id)] = true;
    }
    bool contains(ArticleId id) const { return size_t(id) < m_bits.size() && m_bits[size_t(id)]; }

private:
    std::vector<bool> m_bits;
};
