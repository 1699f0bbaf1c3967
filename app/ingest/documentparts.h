#pragma once

#include "base/archive.h"

// A part of a document that has to be there; Damaged when it is not. TooLarge beyond 64 MiB.
Result<QByteArray> documentPart(MemoryArchive &archive, const QString &name);
