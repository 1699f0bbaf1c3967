#pragma once

#include "cli/cli.h"

// The process's own streams. To be made before anything is opened: a standard stream that the
// caller closed is occupied first, so that no file of a library ever takes its number and has
// output written into it. Must outlive what streams() gives.
class StandardStreams final
{
public:
    StandardStreams();
    StandardStreams(const StandardStreams &) = delete;
    StandardStreams &operator=(const StandardStreams &) = delete;

    CommandStreams streams();
    // False when something could not be written to standard output: a full disk, a closed pipe.
    bool isComplete() const { return m_isComplete; }

private:
    void write(const QString &text);
    bool m_isComplete = true;
};
