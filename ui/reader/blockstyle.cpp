#include "reader/blockstyle.h"

#include "look/fonts.h"

#include <QFontMetricsF>

namespace {

constexpr qreal pinyinRoom = 0.4; // of the block's own size

// In shares of the text size.
struct Proportions
{
    qreal size = 1;
    qreal lineHeight = 1.75; // of the block's own size
    qreal inset = 0;
};

Proportions proportions(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return {.size = 1.6, .lineHeight = 1.4};
    case BlockKind::Subtitle:
        return {.size = 1.1, .lineHeight = 1.55};
    case BlockKind::Kicker:
    case BlockKind::Byline:
        return {.size = 0.88, .lineHeight = 1.6};
    case BlockKind::Caption:
    case BlockKind::Credit:
        return {.size = 0.88, .lineHeight = 1.6, .inset = 0.8};
    case BlockKind::Paragraph:
    case BlockKind::Subhead:
        break;
    }
    return {};
}

bool isCaption(BlockKind kind)
{
    return kind == BlockKind::Caption || kind == BlockKind::Credit;
}

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline ||
           kind == BlockKind::Subtitle || kind == BlockKind::Subhead;
}

// In shares of the text size, between blocks of different kinds.
qreal spaceBefore(BlockKind above, BlockKind kind)
{
    switch (kind) {
    case BlockKind::Kicker:
        return 1.4;
    case BlockKind::Headline:
        return above == BlockKind::Kicker ? 0.2 : 1.4;
    case BlockKind::Subtitle:
        return 0.25;
    case BlockKind::Byline:
        return 0.6;
    case BlockKind::Subhead:
    case BlockKind::Caption:
    case BlockKind::Credit:
        return 0.9;
    case BlockKind::Paragraph:
        break;
    }
    return above == BlockKind::Subhead ? 0.2 : 1.1;
}

} // namespace

BlockStyles::BlockStyles(int textSize, ScriptChoice choice, Script textScript, PinyinChoice pinyin)
    : m_textSize(textSize)
    , m_pinyin(pinyin)
{
    for (size_t kind = 0; kind < m_styles.size(); ++kind)
        m_styles[kind] = style(BlockKind(kind), choice, textScript);
}

BlockStyle BlockStyles::style(BlockKind kind, ScriptChoice choice, Script textScript) const
{
    const bool isSans = isCaption(kind) || kind == BlockKind::Byline;
    const Proportions shares = proportions(kind);
    BlockStyle style;
    style.font.setFamilies(isSans ? sansFamilies(choice, textScript)
                                  : serifFamilies(choice, textScript));
    style.font.setPixelSize(qRound(shares.size * m_textSize));
    style.font.setBold(kind == BlockKind::Headline || kind == BlockKind::Subhead);
    style.font.setHintingPreference(QFont::PreferNoHinting);

    const QFontMetricsF metrics(style.font);
    style.em = metrics.horizontalAdvance(u'字');
    style.lineHeight = qRound(shares.lineHeight * style.font.pixelSize());
    style.baseline =
        qRound((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    // Between two lines there is room for small letters, but not for their tone marks as well.
    style.pinyinRoom =
        m_pinyin == PinyinChoice::All ? qRound(pinyinRoom * style.font.pixelSize()) : 0;
    style.lineHeight += style.pinyinRoom;
    style.baseline += style.pinyinRoom;
    style.indent = kind == BlockKind::Paragraph ? 2 * style.em : 0;
    style.inset = qRound(shares.inset * m_textSize);
    style.isJustified = kind == BlockKind::Paragraph;
    style.isBalanced = isHeading(kind);
    style.isLighter = isSans || kind == BlockKind::Kicker;
    style.hasRule = isCaption(kind);
    style.hasCenteredMarks = choice != ScriptChoice::Simplified &&
                             choice != ScriptChoice::MainlandWords &&
                             !(choice == ScriptChoice::Source && textScript != Script::Traditional);
    return style;
}

int BlockStyles::space(BlockKind above, BlockKind kind) const
{
    if (isCaption(above) && isCaption(kind))
        return 0;
    const bool isPair = above == kind;
    const qreal paragraphs = kind == BlockKind::Paragraph ? 0.35 : 0.1;
    return qRound((isPair ? paragraphs : spaceBefore(above, kind)) * m_textSize);
}

int BlockStyles::topMargin() const
{
    return qRound(1.6 * m_textSize);
}

int BlockStyles::bottomMargin() const
{
    return 3 * m_textSize;
}
