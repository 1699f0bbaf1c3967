#include "window/readinghistory.h"

namespace {

constexpr qsizetype mostPlaces = 500;

} // namespace

void ReadingHistory::visit(const Place &place)
{
    if (m_now >= 0 && m_places[m_now] == place)
        return;
    m_places.resize(m_now + 1);
    m_places << place;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_now = m_places.size() - 1;
}

void ReadingHistory::leave(qsizetype position)
{
    if (m_now >= 0)
        m_places[m_now].position = position;
}

std::optional<ReadingHistory::Place> ReadingHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_now];
}

std::optional<ReadingHistory::Place> ReadingHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_now];
}
