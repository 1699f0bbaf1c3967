#pragma once

#include "queries.h"

// The steps of the engines that are measured side by side, each in a process of its own.

// Writes what every engine gets of those articles: a line each with number, city, year and folded
// text between tabs; blocks end with U+000B there.
bool writePeerTexts(const QString &articles, qint64 count, const QString &path);

// Fills an index in `folder`, or finds in it and writes the answers; the time to fold, to read and
// to write is left out.
bool fillPeer(const QString &name, const QString &texts, const QString &folder);
bool findByPeer(const QString &name, const QString &folder, const QString &queries,
                const QString &answers);
