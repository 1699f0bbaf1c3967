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
