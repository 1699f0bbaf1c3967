#include "hanzi/conversion.h"

#include "hanzi/characters.h"

#include <algorithm>
#include <utility>

namespace {

using Ends = std::vector<qsizetype>; // of the segments of a text

// Appends to a rendition. Links of one unit each are counted and handed over together, and the text
// grows at once by what is likely to come.
class Writer final
{
public:
    Writer(Rendition &rendition, qsizetype expected)
        : m_rendition(rendition)
        , m_length(rendition.text.size())
    {
        makeRoom(expected + expected / 16);
    }
    ~Writer()
    {
        appendUnits();
        m_rendition.text.resize(m_length);
    }
    Q_DISABLE_COPY_MOVE(Writer)

    qsizetype length() const { return m_length; }

    void appendUnchanged(QStringView text)
    {
        appendText(text);
        m_units += text.size();
    }
    void appendCharacter(QStringView character)
    {
        if (character.size() == 1)
            return appendUnchanged(character);
        appendText(character);
        appendUnits();
        m_rendition.links.append(character.size(), character.size());
    }
    void appendEntry(const PhraseTable &table, const PhraseTable::Entry &entry)
    {
        const QStringView value = table.value(entry);
        if (entry.links < 0)
            return appendUnchanged(value);
        appendText(value);
        appendUnits();
        table.appendLinks(entry, m_rendition.links);
    }

private:
    void appendText(QStringView text)
    {
        if (m_length + text.size() > m_room)
            makeRoom(text.size() + m_room / 2);
        std::copy(text.begin(), text.end(), m_to + m_length);
        m_length += text.size();
    }
    void makeRoom(qsizetype length)
    {
        m_room = m_length + length;
        m_rendition.text.resize(m_room);
        m_to = m_rendition.text.data();
    }
    void appendUnits()
    {
        m_rendition.links.append({.source = 1, .rendition = 1}, std::exchange(m_units, 0));
    }

    Rendition &m_rendition;
    QChar *m_to = nullptr;
    qsizetype m_length = 0; // of what has been written
    qsizetype m_room = 0;
    qsizetype m_units = 0; // links that are not in the rendition yet
};

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
    qsizetype length = 0;                      // of the key
    const PhraseTable::Entry *entry = nullptr; // nullptr: none
    const PhraseTable *table = nullptr;
    bool isOwn = false;

    // Whether OpenCC's segments would end where it does.
    bool isSegment(qsizetype dictionaries) const
    {
        return entry && (isOwn || entry->rank < dictionaries);
    }
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

// The first position from `at` on that a key of the step may begin at: in the small tables nearly
// everything lies before it.
qsizetype skipUnknown(const Step &step, QStringView text, qsizetype at)
{
    const auto known = std::find_if(text.begin() + at, text.end(), [&step](QChar unit) {
        return unit.isSurrogate() || step.hasKeysWith(unit.unicode());
    });
    return known - text.begin();
}

// OpenCC's segmentation: longest matches, and the characters between two of them clumped together.
Ends segmentEnds(const Step &step, qsizetype dictionaries, QStringView text)
{
    Ends ends;
    qsizetype begin = 0; // of the clump
    for (qsizetype at = 0; at < text.size();) {
        const Found match = find(step, text.mid(at));
        if (!match.isSegment(dictionaries)) {
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

// Appends what the beginning of the text becomes. The length is that of what was converted, of one
// character when no key begins the text.
Found convertBeginning(const Step &step, QStringView text, Writer &writer)
{
    Found match = find(step, text);
    if (match.entry) {
        writer.appendEntry(*match.table, *match.entry);
    } else {
        match.length = firstCharacter(text).length;
        writer.appendCharacter(text.first(match.length));
    }
    return match;
}

// Appends what the step makes of the text segment by segment, and moves the ends to where they are
// then in what was appended.
void convertSegments(const Step &step, QStringView text, Ends &ends, Rendition &rendition)
{
    Writer writer(rendition, text.size());
    auto end = ends.begin();
    const qsizetype before = writer.length();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype known = skipUnknown(step, text, at);
        const qsizetype shift = writer.length() - before - at;
        writer.appendUnchanged(text.sliced(at, known - at));
        at = known;
        for (; end != ends.end() && *end <= at; ++end)
            *end += shift;
        if (end != ends.end())
            at += convertBeginning(step, text.sliced(at, *end - at), writer).length;
    }
    for (; end != ends.end(); ++end)
        *end = writer.length() - before;
}

// Likewise by a step whose first dictionaries find the segments at the same time; the rendition is
// empty.
Ends convertFindingSegments(const Step &step, qsizetype dictionaries, QStringView text,
                            Rendition &rendition)
{
    Writer writer(rendition, text.size());
    Ends ends;
    qsizetype begin = 0; // of the clump, in the rendition
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = writer.length();
        const Found match = convertBeginning(step, text.sliced(at), writer);
        at += match.length;
        if (!match.isSegment(dictionaries))
            continue;
        if (length > begin)
            ends.push_back(length);
        begin = writer.length();
        ends.push_back(begin);
    }
    if (writer.length() > begin)
        ends.push_back(writer.length());
    return ends;
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

// Nothing that a clump is made of goes beyond one character: converting and cutting fall together.
bool Conversion::findsSegmentsItself() const
{
    return m_segmentation && m_segmentation->table == m_steps.first() &&
           m_steps.first()->hasOneCharacterKeysFrom(m_segmentation->dictionaries);
}

Ends Conversion::convertFirst(QStringView text, Rendition &rendition) const
{
    const Step step{*m_steps.first(), wordsOf(0)};
    if (findsSegmentsItself())
        return convertFindingSegments(step, m_segmentation->dictionaries, text, rendition);
    Ends ends = m_segmentation ? segmentEnds({*m_segmentation->table, wordsOf(0)},
                                             m_segmentation->dictionaries, text)
                               : Ends{text.size()};
    convertSegments(step, text, ends, rendition);
    return ends;
}

void Conversion::append(QStringView text, Rendition &rendition) const
{
    if (m_steps.size() == 1 && !m_segmentation) {
        convertFirst(text, rendition);
        return;
    }
    Rendition last;
    Ends ends = convertFirst(text, last);
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
        by = m_words->isPlace(text.first(found.length)) ? Word::By::Place : Word::By::Correction;
    return {by, found.length, found.table->value(*found.entry)};
}

bool Conversion::keepsLength() const
{
    return std::all_of(m_steps.begin(), m_steps.end(),
                       [](const Table &step) { return step->keepsLength(); });
}
