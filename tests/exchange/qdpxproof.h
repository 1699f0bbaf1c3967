#pragma once

#include "base/result.h"
#include "exchange/incoming.h"

// What the schema of REFI-QDA cannot see in a project of ours: what projectFaults() finds,
// positions outside the text, names that are not the quote, texts that are not there or there
// twice, files that nothing names, byte order marks. Stable tokens and where; empty when all is
// well.
Result<QList<IncomingLoss>> checkQdpx(const QByteArray &bytes);
