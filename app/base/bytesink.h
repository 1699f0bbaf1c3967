#pragma once

#include "base/result.h"

#include <QByteArray>

// Where a format's bytes go, piece by piece; each write is checked.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    virtual Result<void> write(const QByteArray &bytes) = 0;
};

// A whole file, without ever having it whole in memory. Unreadable, and what the sink says.
Result<void> copyFile(const QString &path, ByteSink &sink);
