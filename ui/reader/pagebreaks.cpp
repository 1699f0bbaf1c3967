#include "reader/pagebreaks.h"

namespace {

// One page after another is filled; made for the moment of breaking.
class Filling final
{
public:
    Filling(const QList<Strip> &strips, int height)
        : m_strips(strips)
        , m_height(height)
    {
    }

    QList<qsizetype> begins()
    {
        for (qsizetype first = 0; first < m_strips.size();) {
            qsizetype end = first + 1;
            while (end < m_strips.size() && m_strips.at(end - 1).staysWithNext)
                ++end;
            add(first, end);
            first = end;
        }
        return m_begins;
    }

private:
    int needed(qsizetype first, qsizetype end) const
    {
        int sum = 0;
        for (qsizetype number = first; number < end; ++number)
            sum += m_strips.at(number).height + (m_begins.last() == number ? 0 : spaceOf(number));
        return sum;
    }

    int spaceOf(qsizetype number) const { return m_strips.at(number).space; }

    void add(qsizetype first, qsizetype end)
    {
        if (m_used + needed(first, end) > m_height)
            beginPage(first);
        if (needed(first, end) <= m_height) {
            m_used += needed(first, end);
            return;
        }
        for (qsizetype number = first; number < end; ++number) { // higher than a page
            if (m_used + needed(number, number + 1) > m_height)
                beginPage(number);
            m_used += needed(number, number + 1);
        }
    }

    void beginPage(qsizetype first)
    {
        if (m_begins.last() == first)
            return;
        m_begins << first;
        m_used = 0;
    }

    const QList<Strip> &m_strips;
    const int m_height;
    QList<qsizetype> m_begins{0};
    int m_used = 0;
};

} // namespace

QList<qsizetype> pageBegins(const QList<Strip> &strips, int height)
{
    return Filling(strips, height).begins();
}
