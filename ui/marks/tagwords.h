#pragma once

#include "paper/tag.h"

// Everything a tag can be found by: its path, aliases and names in other languages folded (either
// script finds both), path and aliases in pinyin without tones, and the initials of these.
class TagWords final
{
public:
    explicit TagWords(const Tag &tag);
    // `typed` as the reader typed it; nothing fits everything.
    bool fit(const QString &typed) const;

private:
    QStringList m_folded;
    QStringList m_latin; // small letters without spaces
};
