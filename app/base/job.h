#pragma once

#include "base/progress.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

// What a Worker and the Jobs that watch its work share.
template <typename T>
struct JobState
{
    Progress progress;
    std::mutex mutex;
    std::condition_variable ready;
    std::optional<T> result;
    std::function<void()> whenDone;

    void finish(T value)
    {
        std::function<void()> callback;
        {
            const std::lock_guard lock(mutex);
            result = std::move(value);
            callback = std::move(whenDone);
        }
        ready.notify_all();
        if (callback)
            callback();
    }
};

// A piece of work under way on a Worker: a handle that may be copied and thrown away; the work goes
// on.
template <typename T>
class Job
{
public:
    explicit Job(std::shared_ptr<JobState<T>> state)
        : m_state(std::move(state))
    {
    }

    void stop() { m_state->progress.stop(); }
    const Progress &progress() const { return m_state->progress; }

    // Blocks until the work is done. For tests and commands; the window uses onDone().
    T wait()
    {
        std::unique_lock lock(m_state->mutex);
        m_state->ready.wait(lock, [this] { return m_state->result.has_value(); });
        return *m_state->result;
    }

    // Calls callback(T) once on the main thread, in its event loop, even when the work is done
    // already; not at all if `context`, an object of the main thread, is gone by then. Only one
    // callback a job.
    template <typename Callback>
    void onDone(QObject *context, Callback callback)
    {
        const std::shared_ptr<JobState<T>> state = m_state;
        // By way of the application object: `context` may be looked at on its own thread only.
        auto deliver = [state, guard = QPointer<QObject>(context), callback] {
            const auto call = [state, guard, callback] {
                if (guard)
                    callback(*state->result);
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), call, Qt::QueuedConnection);
        };
        {
            const std::lock_guard lock(state->mutex);
            if (!state->result) {
                state->whenDone = deliver;
                return;
            }
        }
        deliver();
    }

private:
    std::shared_ptr<JobState<T>> m_state;
};
