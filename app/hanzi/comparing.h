#pragma once

#include "hanzi/folding.h"

// The form in which searching and quotes compare a text: folded, each block apart from the next.
// White space next to a Han character and at the ends of a block is gone, any other run of it is
// one U+0020; U+000A, which only stands between blocks of the original, is kept as one U+000A.
// The map leads back to the original. Thread-safe.
FoldedText comparable(QStringView text);
QString comparableText(QStringView text); // without the map, in a third of the time

// A character that is compared for itself, not as part of a word: Han, kana, bopomofo, and the
// private-use characters that stand for rare ones in old files.
bool isHan(char32_t character);
