#pragma once

#include <QObject>

#include <deque>
#include <functional>

// Notes leave and come in one work at a time, as they share a line of the window: who comes while
// another is at it waits for the turn.
class ExchangeTurns final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isTaken() const { return m_isTaken; }
    // Begun at once, or when those before have left.
    void take(const std::function<void()> &begin);
    void leave(); // by who has the turn

Q_SIGNALS:
    void changed(); // isTaken()

private:
    std::deque<std::function<void()>> m_waiting;
    bool m_isTaken = false;
};
