#pragma once

#include "reader/blockstyle.h"
#include "reader/printedarticle.h"

#include <array>

// All that is printed is set in twentieths of a point, so that lines fall the same way on every
// device.
constexpr int unitsOfPoint = 20;

// How the parts of a printed article are set.
class PrintedStyles final
{
public:
    explicit PrintedStyles(const PrintedArticle &article);

    const BlockStyle &of(BlockKind kind, Side side) const
    {
        return m_blocks[size_t(side)][size_t(kind)];
    }
    int space(BlockKind above, BlockKind kind) const; // white above a block

    // What follows is set in the characters of the script of its own words.
    static BlockStyle notesTitle(const QString &words);
    static BlockStyle note(const QString &words);  // set in from the left, where its number stands
    static BlockStyle facts(const QString &words); // the same
    static BlockStyle reference(const QString &words);
    static QFont margin(const QString &words); // above and below the text

private:
    using Styles = std::array<BlockStyle, size_t(BlockKind::Credit) + 1>;

    int m_textSize;
    std::array<BlockStyles, 2> m_proportions;
    std::array<Styles, 2> m_blocks;
};
