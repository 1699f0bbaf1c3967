#pragma once

#include "base/result.h"

#include <QString>

// The right to write to a library: library.lock, locked by the system for as long as this lives,
// and free at once when its process dies. The file names the holder: "window 4711".
class LibraryLock final
{
public:
    // Another command that holds it is waited for, at most `waitMilliseconds`; a window that holds
    // it is Locked at once. Locked (`detail`: the holder), ReadOnly where no lock can be made.
    static Result<LibraryLock> take(const QString &path, const QString &holder,
                                    int waitMilliseconds);
    LibraryLock(LibraryLock &&other) noexcept;
    LibraryLock &operator=(LibraryLock &&) = delete;
    ~LibraryLock();

private:
    explicit LibraryLock(int handle);
    int m_handle = -1;
};
