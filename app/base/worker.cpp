#include "base/worker.h"

#include <pthread.h>

#include <algorithm>

Worker::Worker(const QString &name)
    : m_thread([this] { loop(); })
{
    // Linux shows 15 bytes of a thread's name.
    pthread_setname_np(m_thread.native_handle(), name.left(15).toLatin1().constData());
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Worker::post(std::function<void()> task, Priority priority)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues.at(size_t(priority)).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Worker::loop()
{
    const auto nextQueue = [this] {
        return std::ranges::find_if(m_queues, [](const auto &queue) { return !queue.empty(); });
    };
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [&] { return m_ending || nextQueue() != m_queues.end(); });
        const auto queue = nextQueue();
        if (queue == m_queues.end())
            return;
        const std::function<void()> task = std::move(queue->front());
        queue->pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}
