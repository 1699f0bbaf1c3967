#pragma once

#include "hanzi/renditions.h"
#include "paper/article.h"

#include <array>
#include <functional>

// The two columns of a sheet; also an index.
enum class Side { Left = 0, Right = 1 };
constexpr std::array<Side, 2> bothSides{Side::Left, Side::Right};
constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

// Which columns a sheet has.
enum class SheetColumns { Both, LeftOnly, RightOnly };

// What the pane shows of an article.
struct ReaderText
{
    QString source;
    QList<Block> blocks;
    Script script = Script::Neutral; // of the source text
    ScriptChoice leftChoice = ScriptChoice::Simplified;
    ScriptChoice rightChoice = ScriptChoice::Traditional;
    Rendition left;
    Rendition right;
    std::array<QList<TextRange>, 2> doubts; // by column: source characters in doubt, ascending
    // Why a character of the source text became what it is in that column; none for as imported.
    std::function<Decision(Side, qsizetype)> decide;
    QString paper; // the newspaper; empty when it is not known

    const Rendition &rendition(Side side) const { return side == Side::Left ? left : right; }
    ScriptChoice choice(Side side) const { return side == Side::Left ? leftChoice : rightChoice; }
};

// A block, or a segment of one that is too long to be set as a whole: both columns show it side by
// side.
struct ReaderRow
{
    qsizetype block = 0;
    BlockKind kind = BlockKind::Paragraph;
    TextRange source;
    std::array<TextRange, 2> shown; // of the two renditions
    bool beginsBlock = true;
    bool endsBlock = true;

    TextRange on(Side side) const { return shown[size_t(side)]; }
};

// Blocks over 3000 characters are cut after a sentence of about 1500, where both renditions can be
// cut.
QList<ReaderRow> rowsOf(const ReaderText &text);
