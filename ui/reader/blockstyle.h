#pragma once

#include "paper/article.h"
#include "paper/script.h"
#include "reader/readingaids.h"

#include <QFont>

#include <array>

// How a kind of block is set. Lengths in pixels.
struct BlockStyle
{
    QFont font;
    qreal em = 0;       // advance of one Han character
    int lineHeight = 0; // of the line box
    int pinyinRoom = 0; // of it, at its top, for what stands above the characters
    int baseline = 0;   // below the top of the line box, the same in every region's font
    qreal indent = 0;   // of the first line
    int inset = 0;      // of the whole block
    bool isJustified = false;
    bool isBalanced = false;       // lines of about the same length
    bool isLighter = false;        // in lighter ink
    bool hasRule = false;          // behind a hairline
    bool hasCenteredMarks = false; // ，。、 stand in the middle of their square: Taiwan, Hong Kong
};

// The styles of one column at one text size.
class BlockStyles final
{
public:
    BlockStyles() = default;
    // `textSize` in pixels.
    BlockStyles(int textSize, ScriptChoice choice, Script textScript,
                PinyinChoice pinyin = PinyinChoice::Off);

    const BlockStyle &of(BlockKind kind) const { return m_styles[size_t(kind)]; }
    // White above a block that follows one of kind `above`.
    int space(BlockKind above, BlockKind kind) const;
    int topMargin() const;
    int bottomMargin() const;

private:
    BlockStyle style(BlockKind kind, ScriptChoice choice, Script textScript) const;

    int m_textSize = 0;
    PinyinChoice m_pinyin = PinyinChoice::Off;
    std::array<BlockStyle, size_t(BlockKind::Credit) + 1> m_styles;
};
