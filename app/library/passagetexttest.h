#pragma once

#include <QString>

#include <functional>

// Whether all words stand in quote or note, as they are compared in either script; none when there
// is no word.
std::function<bool(const QString &quote, const QString &note)>
passageTextTest(const QString &words);
