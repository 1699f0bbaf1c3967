#include "hanzi/boundaries.h"
#include "hanzi/characters.h"
#include "hanzi/renditiontables.h"

#include <algorithm>

namespace {

using Word = Conversion::Word;

// Characters that are often wrong where no phrase decides about them. 后 and 里, which are nearly
// always right there, are not among them.
constexpr QStringView unsureAsTraditional =
    u"干只复征冲余范涂于种游郁岳朴升准卷谷尽制采松历汇斗占咸表致杰栗舍几折签";
constexpr QStringView unsureAsSimplified = u"著乾藉";

// A text in the course of conversion: what each of its characters becomes, by its position.
struct Course
{
    QStringView text;
    QList<TextRange> words;
    QList<Word> how;         // each of them
    QList<char32_t> becomes; // one for each unit; 0 inside a character, or where lengths differ
};

qsizetype charactersIn(QStringView text)
{
    return text.toUcs4().size();
}

void setCharacters(QList<char32_t> &becomes, qsizetype at, QStringView key, QStringView value)
{
    if (charactersIn(key) != charactersIn(value))
        return;
    while (!key.isEmpty()) {
        becomes[at] = takeCharacter(value).code;
        at += takeCharacter(key).length;
    }
}

Course courseOf(QStringView text, const Conversion &converting)
{
    Course course{.text = text, .words = {}, .how = {}, .becomes = QList<char32_t>(text.size())};
    for (qsizetype at = 0; at < text.size();) {
        const Word word = converting.word(text.mid(at));
        const QStringView key = text.mid(at, word.length);
        setCharacters(course.becomes, at, key, word.value.isEmpty() ? key : word.value);
        course.words.append({at, at + word.length});
        course.how += word;
        at += word.length;
    }
    return course;
}

// Where a phrase that begins inside the word and reaches beyond it would have other characters.
void addContested(const Course &course, qsizetype number, const Conversion &converting,
                  QList<qsizetype> &positions)
{
    const TextRange range = course.words[number];
    for (qsizetype at = range.begin + firstCharacter(course.text.mid(range.begin)).length;
         at < range.end; at += firstCharacter(course.text.mid(at)).length) {
        const Word other = converting.word(course.text.mid(at));
        if (at + other.length <= range.end || other.by != Word::By::Phrase)
            continue;
        QList<char32_t> becomes(other.length);
        setCharacters(becomes, 0, course.text.mid(at, other.length), other.value);
        for (qsizetype i = 0; i < other.length; ++i) {
            const char32_t before = course.becomes[at + i];
            if (becomes[i] != 0 && before != 0 && becomes[i] != before)
                positions += at + i;
        }
    }
}

// Positions in the text, ascending.
QList<qsizetype> unsure(const Course &course, const Conversion &converting, QStringView characters)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < course.words.size(); ++i) {
        const Word &word = course.how[i];
        if (word.by == Word::By::Phrase)
            addContested(course, i, converting, positions);
        else if (word.by == Word::By::Character &&
                 characters.contains(course.text[course.words[i].begin]))
            positions += course.words[i].begin;
    }
    std::sort(positions.begin(), positions.end());
    const auto end = std::unique(positions.begin(), positions.end());
    positions.resize(end - positions.begin());
    return positions;
}

QList<qsizetype> everyOne(QStringView text, const QHash<char32_t, QList<char32_t>> &candidates)
{
    QList<qsizetype> positions;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = firstCharacter(text.mid(at));
        if (candidates.contains(character.code))
            positions += at;
        at += character.length;
    }
    return positions;
}

QStringView textOf(const QString &source, TextRange range)
{
    return QStringView(source).mid(range.begin, range.end - range.begin);
}

Decision::By reasonFor(Word::By by)
{
    switch (by) {
    case Word::By::Phrase:
        return Decision::By::Phrase;
    case Word::By::Correction:
        return Decision::By::Correction;
    case Word::By::Place:
        return Decision::By::Place;
    default:
        return Decision::By::Character;
    }
}

} // namespace

// Of a mended passage only what was changed can be in doubt.
QList<TextRange> Renditions::Tables::doubtsIn(const QString &source, const Stretch &stretch,
                                              const Standard &to, DoubtLevel level) const
{
    if (stretch.fixed || stretch.way == Way::Stays || level == DoubtLevel::None)
        return {};
    const QStringView text = textOf(source, stretch.range);
    const bool isTraditional = to.target == ReaderPhrase::Target::Traditional;
    const auto &candidates = isTraditional ? candidatesAsTraditional : candidatesAsSimplified;
    QList<qsizetype> positions =
        level == DoubtLevel::Every
            ? everyOne(text, candidates)
            : unsure(courseOf(text, *to.converting), *to.converting,
                     isTraditional ? unsureAsTraditional : unsureAsSimplified);
    if (stretch.way == Way::Mends) {
        Rendition mended;
        append(source, stretch, to, mended);
        positions.removeIf([&](qsizetype at) {
            const qsizetype length = firstCharacter(text.mid(at)).length;
            const TextRange range = mended.links.toRendition({at, at + length});
            return textOf(mended.text, range) == text.mid(at, length);
        });
    }
    QList<TextRange> doubts;
    for (const qsizetype at : std::as_const(positions)) {
        const qsizetype begin = stretch.range.begin + at;
        doubts.append({begin, begin + firstCharacter(text.mid(at)).length});
    }
    return doubts;
}

QList<TextRange> Renditions::doubts(const QString &source, ScriptChoice choice,
                                    const Wording &wording, DoubtLevel level) const
{
    if (choice == ScriptChoice::Source || level == DoubtLevel::None)
        return {};
    const Standard to = m_tables->standard(choice);
    const FixedWords fixed = m_tables->fixedWords(source, to, wording);
    QList<TextRange> doubts;
    for (const Stretch &stretch : m_tables->stretches(source, to, fixed))
        doubts += m_tables->doubtsIn(source, stretch, to, level);
    return doubts;
}

// The range that is decided together and how; no more than the character in a passage that stays.
void Renditions::Tables::decide(const QString &source, const Stretch &stretch, const Standard &to,
                                Decision &decision) const
{
    decision.source = decision.character;
    if (stretch.fixed) {
        decision.by = stretch.fixed->by;
        decision.source = stretch.range;
    } else if (stretch.way == Way::Mends) {
        decision.by = Decision::By::Leftover;
    } else if (stretch.way == Way::Converts) {
        const QStringView text = textOf(source, stretch.range);
        for (qsizetype at = 0; at < text.size();) {
            const Word word = to.converting->word(text.mid(at));
            const qsizetype begin = stretch.range.begin + at;
            at += word.length;
            if (stretch.range.begin + at <= decision.character.begin)
                continue;
            decision.source = {begin, begin + word.length};
            decision.by = reasonFor(word.by);
            break;
        }
    }
}

QStringList Renditions::Tables::candidatesFor(QStringView character, const QString &chosen,
                                              const Standard &to) const
{
    QStringList candidates{chosen};
    const bool isTraditional = to.target == ReaderPhrase::Target::Traditional;
    const auto &known = isTraditional ? candidatesAsTraditional : candidatesAsSimplified;
    for (const char32_t value : known.value(firstCharacter(character).code)) {
        Rendition standardized;
        const QString candidate = QString::fromUcs4(&value, 1);
        if (to.standardizing)
            to.standardizing->append(candidate, standardized);
        else
            standardized.text = candidate;
        if (!candidates.contains(standardized.text))
            candidates += standardized.text;
    }
    return candidates;
}

Decision Renditions::decisionAt(const QString &source, ScriptChoice choice, const Wording &wording,
                                qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, source.size() - 1);
    Decision decision;
    decision.character = toGraphemes(source, {position, position + 1});
    decision.source = decision.character;
    decision.printed = textOf(source, decision.character).toString();
    decision.converted = decision.printed;
    decision.candidates = {decision.printed};
    if (choice == ScriptChoice::Source)
        return decision;
    const Standard to = m_tables->standard(choice);
    const FixedWords fixed = m_tables->fixedWords(source, to, wording);
    const QList<Stretch> stretches = m_tables->stretches(source, to, fixed);
    const auto stretch = std::find_if(stretches.begin(), stretches.end(), [&](const Stretch &each) {
        return each.range.end > decision.character.begin;
    });
    if (stretch == stretches.end() || (stretch->way == Way::Stays && !stretch->fixed))
        return decision;
    m_tables->decide(source, *stretch, to, decision);
    Rendition rendition;
    m_tables->append(source, *stretch, to, rendition);
    const auto become = [&](TextRange range) {
        range.begin -= stretch->range.begin;
        range.end -= stretch->range.begin;
        return textOf(rendition.text, rendition.links.toRendition(range)).toString();
    };
    decision.printed = textOf(source, decision.source).toString();
    decision.converted = become(decision.source);
    const QStringView character = textOf(source, decision.character);
    decision.candidates = m_tables->candidatesFor(character, become(decision.character), to);
    const QList<TextRange> doubts = m_tables->doubtsIn(source, *stretch, to, DoubtLevel::Unsure);
    decision.isDoubtful = std::any_of(doubts.begin(), doubts.end(), [&](TextRange doubt) {
        return doubt.begin == decision.character.begin;
    });
    const bool hasChoice = decision.candidates.size() > 1;
    if (decision.printed == decision.converted &&
        (decision.by == Decision::By::Leftover ||
         (decision.by == Decision::By::Character && !hasChoice)))
        decision.by = Decision::By::Kept;
    return decision;
}
