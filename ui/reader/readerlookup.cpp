#include "hanzi/boundaries.h"
#include "hanzi/pinyin.h"
#include "reader/decisioncard.h"
#include "reader/decisiontext.h"
#include "reader/readerparts.h"

#include <algorithm>

namespace {

constexpr qsizetype longestPhrase = 12; // of a selection that is taken for one

bool isPhrase(const QString &words)
{
    return words.size() > 1 && words.size() <= longestPhrase &&
           std::none_of(words.begin(), words.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control;
           });
}

ReaderPhrase::Target targetOf(ScriptChoice choice)
{
    return choice == ScriptChoice::Simplified || choice == ScriptChoice::MainlandWords
               ? ReaderPhrase::Target::Simplified
               : ReaderPhrase::Target::Traditional;
}

} // namespace

void ReaderPane::setPinyin(PinyinChoice choice)
{
    Parts &my = *m_parts;
    if (my.layers.pinyin == choice)
        return;
    my.view.remember();
    my.layers.pinyin = choice;
    reshape();
}

// Of what is selected the first character in doubt, otherwise the first; without a selection the
// one behind the caret, or the first in view.
TextRange ReaderPane::characterToLookUp() const
{
    Parts &my = *m_parts;
    const Side side = my.selection.side();
    const TextRange selected = selection();
    const RangeIndex &doubts = my.layers.doubts[size_t(side)];
    const QList<qsizetype> inside = doubts.touching(selected);
    if (!inside.isEmpty())
        return doubts.ranges().at(inside.constFirst());
    const Spot cursor = my.hasCaret ? my.selection.cursor() : my.view.firstSpot();
    qsizetype position = cursor.position;
    if (!selected.isEmpty())
        position = my.sheet.toShown(side, selected).begin;
    const QString &text = my.sheet.text().rendition(cursor.side).text;
    position = std::min(position, text.size() - 1);
    if (position > 0 && text.at(position) == u'\n') // behind the last character of a paragraph
        --position;
    return my.sheet.toSource(cursor.side, {position, position + 1});
}

void ReaderPane::lookUp()
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0 || my.sheet.text().source.isEmpty())
        return;
    const TextRange character = characterToLookUp();
    const Side side =
        my.sheet.isShown(my.selection.side()) ? my.selection.side() : my.sheet.sides().constFirst();
    reveal(character);
    openCard(side, character);
    if (my.card->isVisible())
        my.card->takeFocus();
}

void ReaderPane::openCard(Side side, TextRange character)
{
    Parts &my = *m_parts;
    const ReaderText &text = my.sheet.text();
    const qsizetype number = my.sheet.rowOfSource(character.begin);
    const ReaderRow &row = my.sheet.row(number);
    const std::optional<int> top = my.view.topOf(number);
    const QList<QRect> boxes = my.sheet.boxes(number, side, character);
    if (!text.decide || !top || boxes.isEmpty())
        return;
    DecisionCard::Matter matter;
    matter.decision = text.decide(side, character.begin);
    matter.paper = text.paper;
    const QString printed = text.source.mid(row.source.begin, row.source.length());
    const TextRange word = wordAt(printed, character.begin - row.source.begin);
    matter.word = printed.mid(word.begin, word.length());
    QStringList syllables = pinyin(printed).mid(word.begin, word.length());
    syllables.removeAll(QString());
    matter.pinyin = syllables.join(u' ');
    if (text.choice(side) != ScriptChoice::Source)
        matter.phrases =
            otherPhrases(decidedWords(matter.decision, side), targetOf(text.choice(side)));
    const QRect box = boxes.constFirst().translated(0, *top);
    my.card->openBeside(matter, QRect(viewport()->mapToParent(box.topLeft()), box.size()));
    my.lookedUp = {side, character};
}

// A reader who has selected words round the character means these.
Decision ReaderPane::decidedWords(const Decision &decision, Side side) const
{
    const Parts &my = *m_parts;
    const TextRange selected = selection();
    const QString words = my.sheet.text().source.mid(selected.begin, selected.length());
    if (!selected.overlaps(decision.character) || !isPhrase(words))
        return decision;
    Decision widened = decision;
    widened.source = selected;
    widened.printed = words;
    const TextRange shown = my.sheet.toShown(side, selected);
    widened.converted = my.sheet.text().rendition(side).text.mid(shown.begin, shown.length());
    return widened;
}

// The pointer rests on a character: one in doubt says so by itself.
void ReaderPane::hoverCharacter(Side side, TextRange character)
{
    Parts &my = *m_parts;
    const bool isKnown =
        my.card->isVisible() && my.lookedUp.side == side && my.lookedUp.character == character;
    if (isKnown || my.card->hasFocus() ||
        (my.card->focusWidget() && my.card->focusWidget()->hasFocus()))
        return;
    if (character.isEmpty() || my.layers.doubts[size_t(side)].touching(character).isEmpty())
        my.card->hide();
    else
        openCard(side, character);
}
