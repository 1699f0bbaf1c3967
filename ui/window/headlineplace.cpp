#include "window/headlineplace.h"

#include <algorithm>

TextRange headlinePlace(const QList<Block> &blocks)
{
    const auto headline = std::ranges::find(blocks, BlockKind::Headline, &Block::kind);
    if (headline != blocks.end())
        return headline->range;
    return blocks.isEmpty() ? TextRange() : blocks.first().range;
}
