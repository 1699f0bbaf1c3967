#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QDateTime>

// When the reader last made or changed a mark, a comment, a link, a tag or a memo (UTC); invalid
// when there is none yet.
Result<QDateTime> lastNoted(Connection &db);
