#include "hanzi/conversion.h"

#include "hanzi/characters.h"

#include <algorithm>

namespace {

using Ends = std::vector<qsizetype>; // of the segments of a text

// The table of one step, and the words that compete with it, if any.
struct Step
{
    const PhraseTable &table;
    const OwnWords *words = nullptr;

    bool hasKeysWith(char16_t unit) const
    {
        return table.hasKeysWith(unit) || (words && words->table().hasKeysWith(unit));
    }
};

// An entry of either.
struct Found
{
    qsizetype length = 0;
    const PhraseTable::Entry *entry = nullptr; // nullptr: none
    const PhraseTable *table = nullptr;
    bool isOwn = false;
};

Found find(const Step &step, QStringView text)
{
    const PhraseTable::Match theirs = step.table.match(text);
    if (step.words) {
        const OwnWords::Match own = step.words->match(text, step.table, theirs);
        if (own.entry)
            return {own.length, own.entry, &step.words->table(), true};
    }
    return {theirs.length, theirs.entry, &step.table};
}

// OpenCC's segmentation: longest matches, and the characters between two of them clumped together.
Ends segmentEnds(const Conversion::Segmentation &segmentation, const OwnWords *words,
                 QStringView text)
{
    const Step step{*segmentation.table, words};
    Ends ends;
    qsizetype begin = 0; // of the clump
    for (qsizetype at = 0; at < text.size();) {
        const Found match = find(step, text.mid(at));
        if (!match.entry || (!match.isOwn && match.entry->rank >= segmentation.dictionaries)) {
            at += firstCharacter(text.mid(at)).length;
            continue;
        }
        if (at > begin)
            ends.push_back(at);
        at += match.length;
        begin = at;
        ends.push_back(at);
    }
    if (text.size() > begin)
        ends.push_back(text.size());
    return ends;
}

// Takes what no key of the step begins with away from the segment and appends it unchanged: in the
// small tables that is nearly everything.
void appendUnknown(const Step &step, QStringView &segment, Rendition &rendition)
{
    const auto known = std::find_if(segment.begin(), segment.end(), [&step](QChar unit) {
        return unit.isSurrogate() || step.hasKeysWith(unit.unicode());
    });
    const qsizetype length = known - segment.begin();
    if (length == 0)
        return;
    rendition.text += segment.first(length);
    rendition.links.append({.source = 1, .rendition = 1}, length);
    segment = segment.mid(length);
}

// Appends what the step makes of the segment.
void convertSegment(const Step &step, QStringView segment, Rendition &rendition)
{
    for (appendUnknown(step, segment, rendition); !segment.isEmpty();
         appendUnknown(step, segment, rendition)) {
        const Found match = find(step, segment);
        const qsizetype length = match.entry ? match.length : firstCharacter(segment).length;
        if (match.entry) {
            rendition.text += match.table->value(*match.entry);
            match.table->appendLinks(*match.entry, rendition.links);
        } else {
            rendition.text += segment.first(length);
            rendition.links.append(length, length);
        }
        segment = segment.mid(length);
    }
}

// Appends what the step makes of the text segment by segment, and moves the ends to where they are
// then.
void convertSegments(const Step &step, QStringView text, Ends &ends, Rendition &rendition)
{
    rendition.text.reserve(text.size() + text.size() / 8);
    qsizetype begin = 0;
    for (qsizetype &end : ends) {
        convertSegment(step, text.mid(begin, end - begin), rendition);
        begin = end;
        end = rendition.text.size();
    }
}

} // namespace

Conversion::Conversion(std::optional<Segmentation> segmentation, QList<Table> steps)
    : m_segmentation(std::move(segmentation))
    , m_steps(std::move(steps))
{
}

Conversion Conversion::with(std::shared_ptr<const OwnWords> words, qsizetype step) const
{
    Conversion conversion = *this;
    conversion.m_words = std::move(words);
    conversion.m_wordsStep = step;
    return conversion;
}

void Conversion::append(QStringView text, Rendition &rendition) const
{
    if (!m_segmentation && m_steps.size() == 1) {
        convertSegment({*m_steps.first(), wordsOf(0)}, text, rendition);
        return;
    }
    Ends ends = m_segmentation ? segmentEnds(*m_segmentation, wordsOf(0), text) : Ends{text.size()};
    Rendition last;
    convertSegments({*m_steps.first(), wordsOf(0)}, text, ends, last);
    for (qsizetype step = 1; step < m_steps.size(); ++step) {
        Rendition next;
        convertSegments({*m_steps[step], wordsOf(step)}, last.text, ends, next);
        last = {next.text, last.links.then(next.links)};
    }
    rendition.text += last.text;
    rendition.links.append(last.links);
}

Conversion::Word Conversion::word(QStringView text) const
{
    const Found found = find({*m_steps[m_wordsStep], m_words.get()}, text);
    if (!found.entry)
        return {Word::By::Nothing, firstCharacter(text).length, {}};
    const bool isCharacter = found.length == firstCharacter(text).length;
    Word::By by = isCharacter ? Word::By::Character : Word::By::Phrase;
    if (found.isOwn && !isCharacter)
        by = m_words->isPlace(*found.entry) ? Word::By::Place : Word::By::Correction;
    return {by, found.length, found.table->value(*found.entry)};
}

bool Conversion::keepsLength() const
{
    return std::all_of(m_steps.begin(), m_steps.end(),
                       [](const Table &step) { return step->keepsLength(); });
}
