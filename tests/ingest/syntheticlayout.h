#pragma once

#include <QStringList>

#include <random>

// Where the headlines of a page stand.
enum class Heads { Above, OneFarAbove, AllFirst, AllLast, BelowText };
enum class Bylines { Start, End, BehindText };
enum class Writing { Simplified, Traditional, Mixed };

// How a page is set and what reading it by machine did to it.
struct SyntheticLayout
{
    int articles = 4;
    int columnWidth = 0; // em; 0: one block a line
    Heads heads = Heads::Above;
    Bylines bylines = Bylines::Start;
    Writing writing = Writing::Simplified;
    int gap = 1; // blank lines between blocks
    bool isMarkdown = false;
    bool hasBlankAtBreaks = false; // at the foot of a column
    bool hasCaptions = false;
    bool hasMovedStrips = false;
    bool hasRepeats = false;
    bool hasLetterSpacing = false;
    bool isHalfWidth = false; // punctuation
    bool hasLabels = false;
    bool hasKickers = false;
    bool hasBriefs = false;
    bool hasMasthead = false;

    QStringList traits() const; // in words, for figures
};

// Layouts that rules may be written by, and others, with other widths and other combinations of
// traits, that only tell whether the rules hold.
enum class LayoutSet { Working, HeldOut };

using Dice = std::mt19937;
int roll(Dice &dice, int sides); // 0 … sides - 1
bool chance(Dice &dice, int percent);

SyntheticLayout layoutOf(LayoutSet set, quint32 seed);
