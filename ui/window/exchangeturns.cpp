#include "window/exchangeturns.h"

void ExchangeTurns::take(const std::function<void()> &begin)
{
    if (m_isTaken) {
        m_waiting.push_back(begin);
        return;
    }
    m_isTaken = true;
    Q_EMIT changed();
    begin();
}

void ExchangeTurns::leave()
{
    if (m_waiting.empty()) {
        m_isTaken = false;
        Q_EMIT changed();
        return;
    }
    const std::function<void()> begin = m_waiting.front();
    m_waiting.pop_front();
    begin();
}
