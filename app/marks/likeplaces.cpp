#include "marks/likeplaces.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace {

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

// The ends in the text at which the pattern has fewest errors among their neighbours.
QList<LikePlace> ends(std::u32string_view pattern, std::u32string_view text, qsizetype mostErrors)
{
    const auto length = qsizetype(pattern.size());
    QList<LikePlace> found;
    ErrorColumns columns(pattern);
    for (qsizetype at = 0; at < qsizetype(text.size()); ++at) {
        const qsizetype errors = columns.errorsAfter(text[size_t(at)]);
        if (errors > mostErrors)
            continue;
        const LikePlace place{{at + 1, at + 1}, errors};
        const bool isBesideLast =
            !found.isEmpty() && place.range.end - found.last().range.end <= length / 2;
        if (!isBesideLast)
            found << place;
        else if (errors < found.last().errors || (errors == found.last().errors && errors > 0))
            found.last() = place; // of two as good the one that ends like the quote
    }
    return found;
}

} // namespace

LikePlace likestEnd(std::u32string_view pattern, std::u32string_view text)
{
    const std::u32string backPattern(pattern.rbegin(), pattern.rend());
    const qsizetype longest =
        std::min(qsizetype(text.size()), qsizetype(pattern.size() + pattern.size() / 2 + 2));
    // The fewest errors of the whole pattern against each length, by rows of the usual table.
    std::vector<qsizetype> row(pattern.size() + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    LikePlace best{{0, 0}, qsizetype(pattern.size())};
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

QList<LikePlace> placesLike(std::u32string_view pattern, std::u32string_view text,
                            qsizetype mostErrors, qsizetype mostPlaces)
{
    constexpr qsizetype alignedDirectly = 2000; // longer ones begin a pattern's length before
    const auto length = qsizetype(pattern.size());
    QList<LikePlace> places = ends(pattern, text, mostErrors);
    std::ranges::stable_sort(places, {}, &LikePlace::errors);
    places.resize(std::min(places.size(), mostPlaces));
    for (LikePlace &place : places) {
        const bool isDirect = place.errors == 0 || length > alignedDirectly;
        const LikePlace end = isDirect
                                  ? LikePlace{{0, length}, 0}
                                  : likestEnd(pattern, text.substr(0, size_t(place.range.end)));
        place.range.begin = std::max<qsizetype>(0, place.range.end - end.range.length());
    }
    places.removeIf([](const LikePlace &place) { return place.range.isEmpty(); });
    return places;
}
