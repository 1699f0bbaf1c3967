#include "reader/printedstyles.h"

#include "hanzi/scriptcount.h"
#include "look/fonts.h"

#include <QFontMetricsF>

namespace {

constexpr int pointsAlone = 11; // of the text in one column
constexpr int pointsOfTwo = 10; // in two
constexpr qreal pointsOfNote = 9.5;
constexpr qreal pointsOfFacts = 8.5;
constexpr qreal noteLeading = 1.6;
constexpr qreal hangingEms = 2; // room for the number of a note

// With a spacing, which nobody sees, letters are not joined: an ﬁ would be copied out of a PDF as
// one character.
void keepLettersApart(QFont &font)
{
    constexpr qreal imperceptible = 0.25; // units
    font.setLetterSpacing(QFont::AbsoluteSpacing, imperceptible);
}

QFont fontOf(const QStringList &families, qreal points)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(points * unitsOfPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    keepLettersApart(font);
    return font;
}

BlockStyle styleOf(const QFont &font, bool isJustified)
{
    const QFontMetricsF metrics(font);
    BlockStyle style;
    style.font = font;
    style.em = metrics.horizontalAdvance(u'字');
    style.lineHeight = qRound(noteLeading * font.pixelSize());
    style.baseline =
        qRound((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    style.isJustified = isJustified;
    return style;
}

QStringList sans(const QString &words)
{
    return sansFamilies(ScriptChoice::Source, countScript(words).verdict());
}

QStringList serif(const QString &words)
{
    return serifFamilies(ScriptChoice::Source, countScript(words).verdict());
}

int hangingInset()
{
    return qRound(hangingEms * pointsOfNote * unitsOfPoint);
}

} // namespace

PrintedStyles::PrintedStyles(const PrintedArticle &article)
    : m_textSize((article.columns == SheetColumns::Both ? pointsOfTwo : pointsAlone) * unitsOfPoint)
{
    for (const Side side : bothSides) {
        const BlockStyles styles(m_textSize, article.text.choice(side), article.text.script);
        m_proportions[size_t(side)] = styles;
        for (size_t kind = 0; kind < m_blocks[size_t(side)].size(); ++kind) {
            BlockStyle style = styles.of(BlockKind(kind));
            keepLettersApart(style.font);
            m_blocks[size_t(side)][kind] = style;
        }
    }
}

int PrintedStyles::space(BlockKind above, BlockKind kind) const
{
    return m_proportions.front().space(above, kind);
}

BlockStyle PrintedStyles::notesTitle(const QString &words)
{
    BlockStyle style = styleOf(fontOf(sans(words), pointsOfNote), false);
    style.font.setBold(true);
    return style;
}

BlockStyle PrintedStyles::note(const QString &words)
{
    BlockStyle style = styleOf(fontOf(serif(words), pointsOfNote), true);
    style.inset = hangingInset();
    return style;
}

BlockStyle PrintedStyles::facts(const QString &words)
{
    BlockStyle style = styleOf(fontOf(sans(words), pointsOfFacts), false);
    style.inset = hangingInset();
    style.isLighter = true;
    return style;
}

BlockStyle PrintedStyles::reference(const QString &words)
{
    return styleOf(fontOf(serif(words), pointsOfNote), true);
}

QFont PrintedStyles::margin(const QString &words)
{
    return fontOf(sans(words), pointsOfFacts);
}
