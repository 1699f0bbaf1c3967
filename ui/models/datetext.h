#pragma once

#include <QString>

// A day, month or year of a `best` or a count's key (2025-07-03, 2025-09, 2025) in the language of
// the interface; what it is not, it returns as it came.
QString dateText(const QString &best);
