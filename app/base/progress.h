#pragma once

#include <QtGlobal>

#include <atomic>

// How far long work has come, and the wish to stop it. Written by the worker, read by the window;
// all members are safe from any thread.
class Progress
{
public:
    // A worker asks this between units of work, at least every 200 ms, and returns what it has
    // done.
    bool stopped() const { return m_stopped; }
    void stop() { m_stopped = true; }

    // 0 while the total is not known.
    void setTotal(qint64 total) { m_total = total; }
    void advance(qint64 units = 1) { m_done += units; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};
