#pragma once

#include <QString>

// The UUID (v5) of an article that begins on `line` of the file with that sha256: the same in every
// library, so that two readers of the same page can exchange notes. `place` counts the articles of
// data files that begin on the same line, from 0.
QString articleUuid(const QString &sha256, int line, int place = 0);
