#pragma once

#include "hanzi/decision.h"

// Above which characters their reading stands.
enum class PinyinChoice { Off, Selection, All };

// What helps to read a rendition and to judge it.
struct ReadingAids
{
    DoubtLevel doubts = DoubtLevel::Unsure;
    PinyinChoice pinyin = PinyinChoice::Off;
    bool leftTurnsQuotes = false; // “” as 「」 in the left pane, when it is traditional; and back
    bool rightTurnsQuotes = false;
    friend bool operator==(const ReadingAids &, const ReadingAids &) = default;
};
