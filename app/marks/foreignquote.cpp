#include "marks/foreignquote.h"

#include "marks/printedcharacters.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace {

constexpr double leastQuote = 0.65;
constexpr double leastContext = 0.6;
constexpr double leastTotal = 0.72;
constexpr double leastLead = 0.08;
constexpr double quoteWeight = 50; // the weights that annotation tools give them
constexpr double contextWeight = 20;
constexpr double positionWeight = 2;
constexpr qsizetype contextLength = 32;
constexpr qsizetype mostMatches = 16;
constexpr qsizetype mostWeighed = 200;

// G. Myers, A fast bit-vector algorithm for approximate string matching, 1999, in blocks of 64 rows
// (H. Hyyrö, 2003): for each end in the text the fewest errors of a pattern that may begin
// anywhere.
class ErrorColumns final
{
public:
    explicit ErrorColumns(std::u32string_view pattern)
        : m_length(qsizetype(pattern.size()))
        , m_blocks(size_t((m_length + wordBits - 1) / wordBits))
    {
        for (qsizetype row = 0; row < m_length; ++row) {
            std::vector<uint64_t> &rows = m_rows[pattern[size_t(row)]];
            rows.resize(m_blocks.size());
            rows[size_t(row / wordBits)] |= uint64_t(1) << (row % wordBits);
        }
        m_none.resize(m_blocks.size());
        m_errors = m_length;
    }

    // After one more character.
    qsizetype errorsAfter(char32_t character)
    {
        const auto known = m_rows.constFind(character);
        const std::vector<uint64_t> &rows = known == m_rows.cend() ? m_none : *known;
        int carry = 0; // a match may begin anywhere
        for (size_t at = 0; at < m_blocks.size(); ++at)
            carry = step(m_blocks[at], rows[at], carry, lastRow(at));
        m_errors += carry;
        return m_errors;
    }

private:
    static constexpr qsizetype wordBits = 64;

    struct Block
    {
        uint64_t up = ~uint64_t(0); // rows whose value is one more than the row's above
        uint64_t down = 0;
    };

    uint64_t lastRow(size_t block) const
    {
        const bool isLast = block + 1 == m_blocks.size();
        return uint64_t(1) << (isLast ? (m_length - 1) % wordBits : wordBits - 1);
    }

    static int step(Block &block, uint64_t equal, int carry, uint64_t last)
    {
        const uint64_t less = carry < 0 ? 1 : 0;
        const uint64_t more = carry > 0 ? 1 : 0;
        const uint64_t vertical = equal | block.down;
        const uint64_t begins = equal | less;
        const uint64_t horizontal = (((begins & block.up) + block.up) ^ block.up) | begins;
        uint64_t up = block.down | ~(horizontal | block.up);
        uint64_t down = block.up & horizontal;
        const int out = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
        up = (up << 1) | more;
        down = (down << 1) | less;
        block.up = down | ~(vertical | up);
        block.down = up & vertical;
        return out;
    }

    qsizetype m_length;
    std::vector<Block> m_blocks;
    QHash<char32_t, std::vector<uint64_t>> m_rows; // of the pattern, that have a character
    std::vector<uint64_t> m_none;
    qsizetype m_errors = 0;
};

// A place in printed characters.
struct Place
{
    TextRange range;
    qsizetype errors = 0;
};

std::u32string reversed(std::u32string_view text)
{
    return {text.rbegin(), text.rend()};
}

// How many characters at the end of a text the pattern is most like.
Place bestTail(std::u32string_view pattern, std::u32string_view text)
{
    const std::u32string backPattern = reversed(pattern);
    const qsizetype longest =
        std::min(qsizetype(text.size()), qsizetype(pattern.size() + pattern.size() / 2 + 2));
    // The fewest errors of the whole pattern against each length, by rows of the usual table.
    std::vector<qsizetype> row(pattern.size() + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    Place best{{0, 0}, qsizetype(pattern.size())};
    for (qsizetype length = 1; length <= longest; ++length) {
        const char32_t character = text[text.size() - size_t(length)];
        qsizetype diagonal = std::exchange(row[0], length);
        for (size_t i = 1; i < row.size(); ++i) {
            const qsizetype changed = diagonal + (backPattern[i - 1] == character ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({changed, row[i] + 1, row[i - 1] + 1});
        }
        if (row.back() < best.errors ||
            (row.back() == best.errors && length <= qsizetype(pattern.size())))
            best = {{0, length}, row.back()};
    }
    return best;
}

qsizetype mostErrors(qsizetype length)
{
    return qsizetype((1 - leastQuote) * double(length));
}

// The ends in the text at which the pattern has fewest errors among their neighbours.
QList<Place> ends(std::u32string_view pattern, std::u32string_view text)
{
    const auto length = qsizetype(pattern.size());
    const qsizetype most = mostErrors(length);
    QList<Place> found;
    ErrorColumns columns(pattern);
    for (qsizetype at = 0; at < qsizetype(text.size()); ++at) {
        const qsizetype errors = columns.errorsAfter(text[size_t(at)]);
        if (errors > most)
            continue;
        const Place place{{at + 1, at + 1}, errors};
        const bool isBesideLast =
            !found.isEmpty() && place.range.end - found.last().range.end <= length / 2;
        if (!isBesideLast)
            found << place;
        else if (errors < found.last().errors || (errors == found.last().errors && errors > 0))
            found.last() = place; // of two as good the one that ends like the quote
    }
    return found;
}

QList<Place> placesOf(const PrintedCharacters &text, const PrintedCharacters &quote)
{
    constexpr qsizetype alignedDirectly = 2000; // longer ones begin a quote's length before the end
    QList<Place> places = ends(quote.characters, text.characters);
    std::ranges::stable_sort(places, {}, &Place::errors);
    places = places.first(std::min(places.size(), mostWeighed));
    for (Place &place : places) {
        if (place.errors == 0 || quote.size() > alignedDirectly) {
            place.range.begin = std::max<qsizetype>(0, place.range.end - quote.size());
            continue;
        }
        const Place tail =
            bestTail(quote.characters,
                     std::u32string_view(text.characters).substr(0, size_t(place.range.end)));
        place.range.begin = place.range.end - tail.range.length();
    }
    places.removeIf([](const Place &place) { return place.range.isEmpty(); });
    return places;
}

// How like the end of the text before a place is to the words known to stand there.
double likeness(std::u32string_view known, std::u32string_view text)
{
    if (known.empty())
        return 1;
    const Place tail = bestTail(known, text);
    return 1 - double(tail.errors) / double(known.size());
}

class Weighing final
{
public:
    Weighing(const PrintedCharacters &text, const ForeignQuote &wanted, qsizetype textLength)
        : m_text(text)
        , m_wanted(wanted)
        , m_quote(wanted.quote)
        , m_prefix(ending(PrintedCharacters(wanted.prefix).characters))
        , m_suffix(ending(reversed(PrintedCharacters(wanted.suffix).characters)))
        , m_textLength(textLength)
    {
    }

    QList<QuoteMatch> matches() const
    {
        QList<QuoteMatch> weighed;
        const QList<Place> places = placesOf(m_text, m_quote);
        for (const Place &place : places)
            weighed << weigh(place);
        std::ranges::stable_sort(weighed, std::ranges::greater(), &QuoteMatch::total);
        QList<QuoteMatch> apart;
        for (const QuoteMatch &match : std::as_const(weighed)) {
            const bool isApart = std::ranges::none_of(apart, [&match](const QuoteMatch &better) {
                return better.range.overlaps(match.range);
            });
            if (isApart && apart.size() < mostMatches)
                apart << match;
        }
        return apart;
    }

private:
    static std::u32string ending(const std::u32string &text)
    {
        const size_t skipped = text.size() - std::min(text.size(), size_t(contextLength));
        return text.substr(skipped);
    }

    QuoteMatch weigh(const Place &place) const
    {
        const std::u32string_view whole = m_text.characters;
        const double before = likeness(m_prefix, whole.substr(0, size_t(place.range.begin)));
        constexpr qsizetype reach = 2 * contextLength;
        const double after =
            likeness(m_suffix, reversed(whole.substr(size_t(place.range.end), size_t(reach))));
        QuoteMatch match{.range = m_text.original(place.range)};
        match.quote = 1 - double(place.errors) / double(m_quote.size());
        const double prefixWeight = m_prefix.empty() ? 0 : contextWeight;
        const double suffixWeight = m_suffix.empty() ? 0 : contextWeight;
        if (prefixWeight + suffixWeight > 0)
            match.context =
                (prefixWeight * before + suffixWeight * after) / (prefixWeight + suffixWeight);
        else
            match.context = 1;
        double sum = quoteWeight * match.quote + prefixWeight * before + suffixWeight * after;
        double most = quoteWeight + prefixWeight + suffixWeight;
        if (m_wanted.position) {
            const qsizetype away = std::abs(match.range.begin - *m_wanted.position);
            sum += positionWeight *
                   (1 - std::min(1.0, double(away) / double(std::max<qsizetype>(1, m_textLength))));
            most += positionWeight;
        }
        match.total = sum / most;
        return match;
    }

    const PrintedCharacters &m_text;
    const ForeignQuote &m_wanted;
    PrintedCharacters m_quote;
    std::u32string m_prefix;
    std::u32string m_suffix; // read backwards
    qsizetype m_textLength;
};

MarkState stateOf(const QList<QuoteMatch> &matches)
{
    if (matches.isEmpty())
        return MarkState::Orphan;
    const QuoteMatch &best = matches.first();
    const auto isExact = [](const QuoteMatch &match) { return match.quote == 1; };
    if (isExact(best) && best.context == 1 && std::ranges::count_if(matches, isExact) == 1)
        return MarkState::Ok;
    const bool leads = matches.size() == 1 || best.total - matches[1].total >= leastLead;
    const bool isLikely = best.quote >= leastQuote && best.context >= leastContext &&
                          best.total >= leastTotal && leads;
    return isLikely ? MarkState::ToConfirm : MarkState::Orphan;
}

} // namespace

QuoteSearch findForeignQuote(const QString &sourceText, const ForeignQuote &wanted)
{
    const PrintedCharacters text(sourceText);
    if (PrintedCharacters(wanted.quote).size() == 0 || text.size() == 0)
        return {};
    const QList<QuoteMatch> matches = Weighing(text, wanted, sourceText.size()).matches();
    return {stateOf(matches), matches};
}
