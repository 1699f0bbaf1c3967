#include "syntheticlayout.h"

using namespace Qt::StringLiterals;

namespace {

Heads someHeads(Dice &dice)
{
    const int percent = roll(dice, 100);
    if (percent < 45)
        return Heads::Above;
    if (percent < 57)
        return Heads::OneFarAbove;
    if (percent < 72)
        return Heads::AllFirst;
    return percent < 90 ? Heads::AllLast : Heads::BelowText;
}

SyntheticLayout someLayout(LayoutSet set, Dice &dice)
{
    const bool isHeldOut = set == LayoutSet::HeldOut;
    SyntheticLayout layout{.articles = 3 + roll(dice, 5), .heads = someHeads(dice)};
    if (chance(dice, 45))
        layout.columnWidth = 13 + 2 * roll(dice, 4) + (isHeldOut ? 1 : 0);
    layout.bylines = Bylines(roll(dice, 3));
    layout.writing = chance(dice, 60) ? Writing::Simplified : Writing(1 + roll(dice, 2));
    const bool inColumns = layout.columnWidth > 0;
    layout.gap = chance(dice, 70) ? 1 : 0;
    layout.isMarkdown = !inColumns && chance(dice, 30);
    layout.hasBlankAtBreaks = inColumns && chance(dice, 60);
    layout.hasCaptions = chance(dice, 40);
    layout.hasMovedStrips = !inColumns && chance(dice, 25);
    layout.hasRepeats = !inColumns && chance(dice, 20);
    layout.hasLetterSpacing = inColumns && chance(dice, 25);
    layout.isHalfWidth = chance(dice, 25);
    layout.hasLabels = chance(dice, 30);
    layout.hasKickers = chance(dice, 40);
    layout.hasBriefs = chance(dice, 30);
    layout.hasMasthead = chance(dice, 40);
    return layout;
}

// Which of the two sets a combination of traits belongs to.
LayoutSet setOf(const SyntheticLayout &layout)
{
    const int sum = int(layout.heads) + int(layout.bylines) + int(layout.writing) + layout.gap +
                    int(layout.isMarkdown) + int(layout.hasBlankAtBreaks) +
                    int(layout.hasCaptions) + int(layout.hasMovedStrips) + int(layout.hasRepeats) +
                    int(layout.hasLetterSpacing) + int(layout.isHalfWidth) + int(layout.hasLabels) +
                    int(layout.hasKickers) + int(layout.hasBriefs) + int(layout.hasMasthead);
    return sum % 2 == 0 ? LayoutSet::Working : LayoutSet::HeldOut;
}

} // namespace

QStringList SyntheticLayout::traits() const
{
    static const QStringList headsNames{u"headlines above"_s, u"one headline far above"_s,
                                        u"headlines all first"_s, u"headlines all last"_s,
                                        u"headlines below"_s};
    static const QStringList writingNames{u"simplified"_s, u"traditional"_s, u"mixed script"_s};
    static const QStringList bylineNames{u"byline first"_s, u"byline last"_s,
                                         u"byline behind text"_s};
    QStringList names{columnWidth > 0 ? u"columns"_s : u"blocks"_s, headsNames[int(heads)],
                      writingNames[int(writing)], bylineNames[int(bylines)]};
    const std::pair<bool, QString> others[] = {{gap == 0, u"no blank lines"_s},
                                               {isMarkdown, u"Markdown"_s},
                                               {hasBlankAtBreaks, u"blank at breaks"_s},
                                               {hasCaptions, u"captions"_s},
                                               {hasMovedStrips, u"moved strips"_s},
                                               {hasRepeats, u"repeats"_s},
                                               {hasLetterSpacing, u"letter-spacing"_s},
                                               {isHalfWidth, u"half-width marks"_s},
                                               {hasLabels, u"labels"_s},
                                               {hasKickers, u"kickers"_s},
                                               {hasBriefs, u"briefs"_s},
                                               {hasMasthead, u"masthead"_s}};
    for (const auto &[has, name] : others) {
        if (has)
            names << name;
    }
    return names;
}

int roll(Dice &dice, int sides)
{
    return int(dice() % quint32(sides));
}

bool chance(Dice &dice, int percent)
{
    return roll(dice, 100) < percent;
}

SyntheticLayout layoutOf(LayoutSet set, quint32 seed)
{
    Dice dice(2 * seed + (set == LayoutSet::HeldOut ? 1 : 0));
    while (true) {
        const SyntheticLayout layout = someLayout(set, dice);
        if (setOf(layout) == set)
            return layout;
    }
}
