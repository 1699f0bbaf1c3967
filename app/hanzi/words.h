#pragma once

#include <QBitArray>
#include <QString>

// Cuts a folded text of Han characters into the words of a dictionary, those together that are most
// likely by their frequencies. Bit i is set when a word begins or ends at position i; 0 and
// text.size() are. Any thread; the first call reads the dictionary. hanzi/boundaries.h asks for the
// words of any text.
QBitArray cutWords(const QString &folded);
