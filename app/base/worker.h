#pragma once

#include "base/job.h"

#include <QString>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

// Which queue work stands in: a reader's act is run before any import that waits.
enum class Priority { Reader, Import };

// One named thread that runs what it is given, one after the other, readers' acts first. It lives
// as long as the object; the destructor runs what is still queued, then ends the thread. (Lucene++
// keeps caches per thread, SQLite one writing connection: both want a thread of their own.)
class Worker final
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // `work` is called as work(Progress &) on the worker's thread; what it returns is the job's
    // result.
    template <typename Work>
    auto start(Work work, Priority priority = Priority::Reader)
    {
        using T = std::invoke_result_t<Work, Progress &>;
        auto state = std::make_shared<JobState<T>>();
        post([state, work = std::move(work)]() mutable { state->finish(work(state->progress)); },
             priority);
        return Job<T>(state);
    }

private:
    void post(std::function<void()> task, Priority priority);
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<std::function<void()>>, 2> m_queues;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};
