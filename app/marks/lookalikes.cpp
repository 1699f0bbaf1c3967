#include "marks/lookalikes.h"

#include "marks/likeplaces.h"

#include <algorithm>

namespace {

constexpr qsizetype leastPassage = 4;
constexpr qsizetype mostPlaces = 64;

QList<LikePlace> placesOf(std::u32string_view passage, const PrintedCharacters &text)
{
    const auto most = qsizetype(passage.size()) / 4;
    return placesLike(passage, text.characters, most, mostPlaces);
}

} // namespace

Lookalikes::Lookalikes(const Carriage &carriage, const Whereabouts &where)
    : m_carriage(carriage)
    , m_where(where)
{
}

bool Lookalikes::exist(TextRange passage, qsizetype text, TextRange place) const
{
    if (passage.length() < leastPassage)
        return false;
    const std::u32string_view words = m_where.from().part(passage);
    const auto isOtherBefore = [&](const LikePlace &like) {
        return !like.range.overlaps(passage) && !isPlainBefore(like.range);
    };
    if (std::ranges::any_of(placesOf(words, m_where.from()), isOtherBefore))
        return true;
    for (qsizetype other = 0; other < m_carriage.to.size(); ++other) {
        const auto isOtherAfter = [&](const LikePlace &like) {
            const bool isHere = other == text && like.range.overlaps(place);
            return !isHere && !isPlainAfter(other, like.range, passage);
        };
        if (std::ranges::any_of(placesOf(words, m_where.to(other)), isOtherAfter))
            return true;
    }
    return false;
}

bool Lookalikes::existOfNew(qsizetype text, TextRange stretch) const
{
    if (stretch.length() < leastPassage)
        return false;
    const QList<LikePlace> places = placesOf(m_where.to(text).part(stretch), m_where.from());
    return std::ranges::any_of(
        places, [this](const LikePlace &like) { return !isPlainBefore(like.range); });
}

// Whether the words round `old` stand round that place still.
bool Lookalikes::isPlain(TextRange old, qsizetype text, TextRange place) const
{
    const qsizetype size = m_where.to(text).size();
    const TextRange before{std::max<qsizetype>(0, old.begin - contextLength), old.begin};
    const TextRange after{old.end, std::min(m_where.from().size(), old.end + contextLength)};
    constexpr qsizetype reach = contextLength + contextLength / 4;
    const TextRange placeBefore{std::max<qsizetype>(0, place.begin - reach), place.begin};
    const TextRange placeAfter{place.end, std::min(size, place.end + reach)};
    return m_where.shareOf(before, text, placeBefore) >= leastContext &&
           m_where.shareOf(after, text, placeAfter) >= leastContext;
}

// Whether those words of a new text are known to be others than the passage.
bool Lookalikes::isPlainAfter(qsizetype text, TextRange place, TextRange passage) const
{
    qsizetype ofOthers = 0;
    TextRange old{m_where.from().size(), 0};
    for (qsizetype at = place.begin; at < place.end; ++at) {
        const qsizetype source = m_where.sourceOf(text, at);
        ofOthers += source == Whereabouts::otherArticle ? 1 : 0;
        if (source < 0)
            continue;
        old = {std::min(old.begin, source), std::max(old.end, source + 1)};
    }
    if (2 * ofOthers > place.length())
        return true;
    return old.begin < old.end && !old.overlaps(passage) && 2 * old.length() >= place.length() &&
           isPlain(old, text, place);
}

// Whether it is known where other words of the older text went.
bool Lookalikes::isPlainBefore(TextRange old) const
{
    const Whereabout *first = nullptr;
    TextRange place;
    for (qsizetype at = old.begin; at < old.end; ++at) {
        const Whereabout &where = m_where.of(at);
        if (!where.isKnown())
            continue;
        if (!first) {
            first = &where;
            place = {where.at, where.at + 1};
        } else if (where.text == first->text) {
            place = {std::min(place.begin, where.at), std::max(place.end, where.at + 1)};
        }
    }
    return first && isPlain(old, first->text, place);
}
