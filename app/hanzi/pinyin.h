#pragma once

#include <QString>
#include <QStringList>

// How the Han characters of a text in either script are read in Mandarin, with tone marks, as the
// word they stand in asks for: 银行 yín háng, 行走 xíng zǒu. One entry a UTF-16 unit: the reading
// of the character that begins there; empty where none does or its reading is not known. A stretch
// of the text is best asked for within its block. Any thread; the first call reads the table.
QStringList pinyin(const QString &text);
