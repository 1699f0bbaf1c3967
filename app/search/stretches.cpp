#include "search/stretches.h"

#include "search/indexfields.h"

#include <algorithm>

namespace {

// Beyond these the comparison with the text goes on alone; both spare files and time.
constexpr size_t mostTokens = 64;
constexpr size_t mostChoices = 4; // stars that may stand for a part of a word or for Han characters
constexpr qsizetype shortestCut = 254; // a token of so many units may be what tokenText() left

const wchar_t *fieldOf(QueryWords::Where where)
{
    switch (where) {
    case QueryWords::Where::Headline:
        return IndexField::headline;
    case QueryWords::Where::Byline:
        return IndexField::byline;
    case QueryWords::Where::Section:
        return IndexField::section;
    case QueryWords::Where::Text:
        break;
    }
    return IndexField::text;
}

// A star in the words: stands inside or beside a word, for more of it, or between two characters,
// for some between them, or it may be either.
struct Star
{
    qsizetype at = 0;
    bool canExtendWord = false;
    bool canBeGap = false;
};

QList<Star> starsOf(const QueryWords &words, const QList<Unit> &units)
{
    QList<Star> stars;
    for (const qsizetype at : words.stars) {
        const bool extends = std::ranges::any_of(units, [at](const Unit &unit) {
            return unit.kind == Unit::Kind::Word && unit.begin <= at && at <= unit.end;
        });
        const Star star{at, extends, at > 0 && at < words.folded.size()};
        if ((star.canExtendWord || star.canBeGap) && (stars.isEmpty() || stars.last().at != at))
            stars += star;
    }
    return stars;
}

// Makes the stretches for one meaning of the stars.
class Way final
{
public:
    Way(const QueryWords &words, const QList<qsizetype> &starsInWords)
        : m_words(words)
        , m_starsInWords(starsInWords)
    {
    }

    // What stands between two gaps.
    void addPiece(qsizetype begin, qsizetype end)
    {
        const QStringView text = QStringView(m_words.folded).sliced(begin, end - begin);
        const QList<Unit> units = unitsOf(text);
        const size_t before = m_stretches.size();
        for (qsizetype first = 0; first < units.size();) {
            const bool isPattern = hasStar(units[first], begin);
            qsizetype last = first;
            while (!isPattern && last + 1 < units.size() && !hasStar(units[last + 1], begin))
                ++last;
            Stretch stretch =
                isPattern
                    ? pattern(text, units[first], begin)
                    : phrase(text.sliced(units[first].begin, units[last].end - units[first].begin));
            stretch.leastGap =
                first > 0 ? positionsBetween(text, units[first - 1], units[first]) : 1;
            stretch.mostGap = first > 0 ? stretch.leastGap : m_gap;
            m_stretches.push_back(stretch);
            first = last + 1;
        }
        if (m_stretches.size() == before + 1)
            seekInside(m_stretches.back());
        m_gap = (units.isEmpty() ? m_gap : 1) + gapOfStar;
    }

    const Stretches &stretches() const { return m_stretches; }

private:
    // With punctuation on either side of it.
    static constexpr int gapOfStar = QueryWords::longestStar + 2;

    bool hasStar(const Unit &unit, qsizetype offset) const
    {
        return unit.kind == Unit::Kind::Word &&
               std::ranges::any_of(m_starsInWords, [&](qsizetype star) {
                   return unit.begin + offset <= star && star <= unit.end + offset;
               });
    }

    Stretch pattern(QStringView text, const Unit &unit, qsizetype offset) const
    {
        Stretch made{.kind = Stretch::Kind::Pattern};
        qsizetype begin = unit.begin;
        const auto add = [&](qsizetype end) {
            made.pattern.push_back(text.sliced(begin, end - begin).toString().toStdWString());
            begin = end;
        };
        for (const qsizetype star : m_starsInWords) {
            if (unit.begin + offset <= star && star <= unit.end + offset)
                add(star - offset);
        }
        add(unit.end);
        return made;
    }

    static Stretch phrase(QStringView text)
    {
        Stretch made;
        const QList<Unit> units = unitsOf(text);
        const int last =
            eachToken(text, units, TokensFor::Query, [&made](QStringView token, int position) {
                if (made.tokens.size() < mostTokens)
                    made.tokens.push_back({token.toString().toStdWString(), position});
            });
        made.width = last + 1;
        return made;
    }

    // Beside a word or sign every Han character is a token by itself.
    void seekInside(Stretch &stretch) const
    {
        if (m_words.where == QueryWords::Where::Text && stretch.kind == Stretch::Kind::Phrase &&
            stretch.width == 1 &&
            unitsOf(QString::fromStdWString(stretch.tokens.front().text)).constFirst().kind ==
                Unit::Kind::Han)
            stretch.kind = Stretch::Kind::Character;
    }

    const QueryWords &m_words;
    const QList<qsizetype> &m_starsInWords;
    Stretches m_stretches;
    int m_gap = 1;
};

Stretches wayOf(const QueryWords &words, const QList<qsizetype> &gaps,
                const QList<qsizetype> &starsInWords)
{
    Way way(words, starsInWords);
    qsizetype begin = 0;
    for (const qsizetype gap : gaps) {
        way.addPiece(begin, gap);
        begin = gap;
    }
    way.addPiece(begin, words.folded.size());
    return way.stretches();
}

// With more digits behind a comma, or some at all behind a point, other marks are part of a number.
bool mayJoinNumbers(const QString &text, const QList<Unit> &units)
{
    constexpr QStringView marks = u".,:/";
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isInside = std::ranges::any_of(
            units, [at](const Unit &unit) { return unit.begin <= at && at < unit.end; });
        if (marks.contains(text[at]) && (text[at] == u',' || !isInside))
            return true;
    }
    return false;
}

// One for each choice of what the stars mean that may mean either.
std::vector<Stretches> waysOf(const QueryWords &words, const QList<Star> &stars)
{
    const auto choices = size_t(std::ranges::count_if(
        stars, [](const Star &star) { return star.canExtendWord && star.canBeGap; }));
    if (choices > mostChoices)
        return {Stretches()};
    std::vector<Stretches> ways;
    for (unsigned choice = 0; choice < 1U << choices; ++choice) {
        QList<qsizetype> gaps;
        QList<qsizetype> starsInWords;
        unsigned left = choice;
        for (const Star &star : stars) {
            const bool isGap = star.canBeGap && (!star.canExtendWord || (left & 1U) != 0);
            (isGap ? gaps : starsInWords) += star.at;
            if (star.canBeGap && star.canExtendWord)
                left >>= 1;
        }
        ways.push_back(wayOf(words, gaps, starsInWords));
    }
    return ways;
}

// Whether nothing lies between the units that the index does not tell.
bool isOnlyUnits(const QString &text, const QList<Unit> &units)
{
    qsizetype end = 0;
    for (const Unit &unit : units) {
        if (unit.begin != end || unit.end - unit.begin >= shortestCut)
            return false;
        end = unit.end;
    }
    return end == text.size() && size_t(units.size()) <= mostTokens;
}

} // namespace

WordsPlan planOf(const QueryWords &words)
{
    const QList<Unit> units = unitsOf(words.folded);
    const QList<Star> stars = starsOf(words, units);
    if (!words.stars.isEmpty() && mayJoinNumbers(words.folded, units))
        return {.field = fieldOf(words.where), .ways = {Stretches()}, .isCertain = false};
    const bool hasGap = std::ranges::any_of(stars, &Star::canBeGap);
    return {.field = fieldOf(words.where),
            .ways = waysOf(words, stars),
            .isCertain = words.typed.isEmpty() && !hasGap && isOnlyUnits(words.folded, units)};
}
