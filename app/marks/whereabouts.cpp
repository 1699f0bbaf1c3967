#include "marks/whereabouts.h"

#include "marks/textdiff.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype leastInOrder = 4;   // characters that a stretch must keep to be believed
constexpr qsizetype leastElsewhere = 8; // where it may be anywhere
constexpr int mostRounds = 32;          // strips that were moved past each other

// A character of one text and one of another.
struct Link
{
    qsizetype character = 0;
    qsizetype text = 0;
    qsizetype at = 0;
};

// Stretches of texts set one behind the other, with a mark between them that no other text has.
class Stretches final
{
public:
    explicit Stretches(char32_t firstSeparator)
        : m_separator(firstSeparator)
    {
    }

    // Of characters for which isFree(number) holds; stretches shorter than that are left out.
    template <typename IsFree>
    void add(const PrintedCharacters &printed, qsizetype text, qsizetype shortest, IsFree isFree)
    {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= printed.size(); ++at) {
            if (at < printed.size() && isFree(at))
                continue;
            if (at - begin >= shortest)
                append(printed, text, {begin, at});
            begin = at + 1;
        }
    }

    const std::u32string &characters() const { return m_characters; }
    const Whereabout &origin(qsizetype number) const { return m_origins[size_t(number)]; }

private:
    void append(const PrintedCharacters &printed, qsizetype text, TextRange stretch)
    {
        for (qsizetype at = stretch.begin; at < stretch.end; ++at) {
            m_characters += printed.characters[size_t(at)];
            m_origins.push_back({.text = text, .at = at});
        }
        m_characters += m_separator++;
        m_origins.emplace_back();
    }

    char32_t m_separator; // none that a text can have
    std::u32string m_characters;
    std::vector<Whereabout> m_origins;
};

// The number of the printed character that begins at each UTF-16 unit; -1 for others.
std::vector<qsizetype> numbersByUnit(const PrintedCharacters &printed, qsizetype units)
{
    std::vector<qsizetype> numbers(size_t(units), -1);
    for (qsizetype number = 0; number < printed.size(); ++number)
        numbers[size_t(printed.begins[number])] = number;
    return numbers;
}

// Which characters the segments have.
std::vector<bool> charactersOfFile(const PrintedCharacters &printed, const QList<Segment> &segments)
{
    std::vector<bool> are(size_t(printed.size()), false);
    for (const Segment &segment : segments) {
        const TextRange some = printed.within({segment.begin, segment.begin + segment.length});
        std::fill(are.begin() + some.begin, are.begin() + some.end, true);
    }
    return are;
}

// The characters of two texts of one file that have the same place in it and are the same.
class FileComparison final
{
public:
    FileComparison(const ArticleText &from, const PrintedCharacters &fromPrinted)
        : m_from(from)
        , m_fromNumbers(numbersByUnit(fromPrinted, from.sourceText.size()))
    {
        for (const Segment &segment : from.segments)
            m_lines[segment.line] << segment;
    }

    void compare(const ArticleText &to, const PrintedCharacters &toPrinted, qsizetype text)
    {
        const std::vector<qsizetype> toNumbers = numbersByUnit(toPrinted, to.sourceText.size());
        for (const Segment &segment : to.segments) {
            const QList<Segment> holders = m_lines.value(segment.line);
            for (const Segment &holder : holders)
                compareSegments(holder, segment, to, toNumbers, text);
        }
    }

    // Where most characters are others, the file was decoded in another way.
    bool isOfOneDecoding() const { return 2 * m_links.size() >= m_compared; }
    const QList<Link> &links() const { return m_links; }

private:
    void compareSegments(const Segment &holder, const Segment &segment, const ArticleText &to,
                         const std::vector<qsizetype> &toNumbers, qsizetype text)
    {
        const qsizetype begin = std::max(holder.column, segment.column);
        const qsizetype end =
            std::min(holder.column + holder.length, segment.column + segment.length);
        for (qsizetype column = begin; column < end; ++column) {
            const qsizetype before = holder.begin + column - holder.column;
            const qsizetype after = segment.begin + column - segment.column;
            const bool isInside = before >= 0 && before < m_from.sourceText.size() && after >= 0 &&
                                  after < to.sourceText.size();
            if (!isInside || m_fromNumbers[size_t(before)] < 0)
                continue;
            ++m_compared;
            if (toNumbers[size_t(after)] >= 0 && m_from.sourceText[before] == to.sourceText[after])
                m_links << Link{m_fromNumbers[size_t(before)], text, toNumbers[size_t(after)]};
        }
    }

    const ArticleText &m_from;
    std::vector<qsizetype> m_fromNumbers;
    QHash<int, QList<Segment>> m_lines;
    QList<Link> m_links;
    qsizetype m_compared = 0;
};

// What both texts begin and end with needs no company. A separator stands behind each.
void addEnds(QList<KeptRun> &runs, const QList<KeptRun> &kept, qsizetype beforeSize,
             qsizetype afterSize)
{
    if (kept.isEmpty())
        return;
    const KeptRun &first = kept.first();
    if (first.before == 0 && first.after == 0 && !runs.contains(first))
        runs.prepend(first);
    const KeptRun &last = kept.last();
    if (last.before + last.length + 1 == beforeSize && last.after + last.length + 1 == afterSize &&
        !runs.contains(last))
        runs.append(last);
}

} // namespace

Whereabouts::Whereabouts(const Carriage &carriage)
    : m_carriage(carriage)
    , m_from(carriage.from.sourceText)
    , m_places(size_t(m_from.size()))
{
    for (const NextText &next : carriage.to) {
        m_to.emplace_back(next.text.sourceText);
        m_sources.emplace_back(size_t(m_to.back().size()), nobody);
    }
    matchByFile();
    matchInHeir();
    matchAnywhere();
}

double Whereabouts::shareOf(TextRange characters, qsizetype text, TextRange stretch) const
{
    if (characters.isEmpty())
        return stretch.isEmpty() ? 1 : 0;
    qsizetype kept = 0;
    for (qsizetype at = characters.begin; at < characters.end; ++at) {
        const Whereabout &where = of(at);
        kept += where.text == text && stretch.contains(where.at) ? 1 : 0;
    }
    return double(kept) / double(characters.length());
}

void Whereabouts::place(qsizetype character, const Whereabout &where)
{
    if (m_places[size_t(character)].isKnown() || isTaken(where.text, where.at))
        return;
    m_places[size_t(character)] = where;
    m_sources[size_t(where.text)][size_t(where.at)] = character;
}

void Whereabouts::matchByFile()
{
    const ArticleText &from = m_carriage.from;
    if (from.file == FileId{})
        return;
    FileComparison comparison(from, m_from);
    for (qsizetype text = 0; text < m_carriage.to.size(); ++text) {
        if (m_carriage.to[text].text.file == from.file)
            comparison.compare(m_carriage.to[text].text, to(text), text);
    }
    if (!comparison.isOfOneDecoding())
        return;
    m_fromFile = charactersOfFile(m_from, from.segments);
    for (qsizetype text = 0; text < m_carriage.to.size(); ++text) {
        const ArticleText &next = m_carriage.to[text].text;
        m_toFile.push_back(
            charactersOfFile(to(text), next.file == from.file ? next.segments : QList<Segment>()));
    }
    for (const Link &link : comparison.links())
        place(link.character, {.text = link.text, .at = link.at, .by = Whereabout::By::File});
}

void Whereabouts::takeWhatIsOfOthers(qsizetype text)
{
    const NextText &next = m_carriage.to[text];
    if (next.before.sourceText.isEmpty())
        return;
    const Carriage own{.from = next.before, .marks = {}, .to = {{next.text, {}}}, .heir = 0};
    const Whereabouts ofOthers(own);
    for (const Whereabout &where : ofOthers.m_places) {
        if (where.isKnown())
            m_sources[size_t(text)][size_t(where.at)] = otherArticle;
    }
}

void Whereabouts::matchInHeir()
{
    const qsizetype heir = m_carriage.heir;
    if (heir < 0)
        return;
    takeWhatIsOfOthers(heir);
    const bool isByFile = std::ranges::any_of(m_places, &Whereabout::isKnown);
    match({heir}, Whereabout::By::Order, isByFile ? leastInOrder : 1, leastInOrder);
}

bool Whereabouts::hasStretchLeft() const
{
    qsizetype length = 0;
    for (const Whereabout &where : m_places) {
        length = where.isKnown() ? 0 : length + 1;
        if (length >= leastElsewhere)
            return true;
    }
    return false;
}

bool Whereabouts::isInOtherLines(qsizetype character, const Whereabout &where) const
{
    return !m_fromFile.empty() && m_fromFile[size_t(character)] &&
           m_toFile[size_t(where.text)][size_t(where.at)];
}

void Whereabouts::matchAnywhere()
{
    if (!hasStretchLeft())
        return;
    QList<qsizetype> texts;
    for (qsizetype text = 0; text < m_carriage.to.size(); ++text) {
        texts << text;
        if (text != m_carriage.heir)
            takeWhatIsOfOthers(text);
    }
    for (int round = 0; round < mostRounds && hasStretchLeft(); ++round) {
        if (match(texts, Whereabout::By::Words, leastElsewhere, leastElsewhere) == 0)
            return;
    }
}

// What is left of the older text, in what is left of those; how many characters were found.
qsizetype Whereabouts::match(const QList<qsizetype> &texts, Whereabout::By by, qsizetype shortest,
                             qsizetype least)
{
    constexpr char32_t beyondUnicode = 0x110000;
    constexpr char32_t furtherBeyond = 0x80000000;
    Stretches before(beyondUnicode);
    before.add(m_from, 0, shortest, [this](qsizetype at) { return !of(at).isKnown(); });
    Stretches after(furtherBeyond);
    for (const qsizetype text : texts)
        after.add(to(text), text, shortest,
                  [this, text](qsizetype at) { return !isTaken(text, at); });
    const QList<KeptRun> kept = keptRuns(before.characters(), after.characters());
    QList<KeptRun> runs = solidRuns(kept, least);
    if (by == Whereabout::By::Order)
        addEnds(runs, kept, qsizetype(before.characters().size()),
                qsizetype(after.characters().size()));
    qsizetype found = 0;
    for (const KeptRun &run : std::as_const(runs)) {
        for (qsizetype at = 0; at < run.length; ++at) {
            const Whereabout &there = after.origin(run.after + at);
            const qsizetype character = before.origin(run.before + at).at;
            const bool isOther = isInOtherLines(character, there);
            place(character,
                  {.text = there.text, .at = there.at, .by = isOther ? Whereabout::By::Lines : by});
        }
        found += run.length;
    }
    return found;
}
