#pragma once

#include "base/progress.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

// A program that is given bytes and answers with bytes.
struct ChildRequest
{
    QString program; // a path, or a name that is looked for in PATH
    QStringList arguments;
    QByteArray input;         // on its standard input
    int mostSilence = 30'000; // milliseconds without any answer, then it is killed
    int mostTime = 600'000;   // milliseconds in all
    int mostMebibytes = 0;    // of memory; 0: it sees to that itself
};

enum class ChildEnd {
    Done,     // with exit status 0
    Failed,   // crashed, or any other exit status
    TooSlow,  // killed at one of its times
    Stopped,  // killed as the reader wished
    Refused,  // killed because `take` did not want what it wrote
    NotThere, // could not be started
};

// Runs it and hands on what it writes to standard output as it comes; what it writes to standard
// error is thrown away. Blocks; within 200 ms of a stop it is dead. It dies with this program. One
// thread is enough for it (OMP_THREAD_LIMIT). For any thread.
ChildEnd runChild(const ChildRequest &request, const Progress *progress,
                  const std::function<bool(const QByteArray &piece)> &take);
