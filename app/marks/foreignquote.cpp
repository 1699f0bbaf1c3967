#include "marks/foreignquote.h"

#include "marks/likeplaces.h"
#include "marks/printedcharacters.h"

#include <algorithm>

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

std::u32string backwards(std::u32string_view text)
{
    return {text.rbegin(), text.rend()};
}

// How like the end of the text before a place is to the words known to stand there.
double likeness(std::u32string_view known, std::u32string_view text)
{
    if (known.empty())
        return 1;
    return 1 - double(likestEnd(known, text).errors) / double(known.size());
}

class Weighing final
{
public:
    Weighing(const PrintedCharacters &text, const ForeignQuote &wanted, qsizetype textLength)
        : m_text(text)
        , m_wanted(wanted)
        , m_quote(wanted.quote)
        , m_prefix(ending(PrintedCharacters(wanted.prefix).characters))
        , m_suffix(ending(backwards(PrintedCharacters(wanted.suffix).characters)))
        , m_textLength(textLength)
    {
    }

    QList<QuoteMatch> matches() const
    {
        QList<QuoteMatch> weighed;
        const auto most = qsizetype((1 - leastQuote) * double(m_quote.size()));
        const QList<LikePlace> places =
            placesLike(m_quote.characters, m_text.characters, most, mostWeighed);
        for (const LikePlace &place : places)
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

    QuoteMatch weigh(const LikePlace &place) const
    {
        const std::u32string_view whole = m_text.characters;
        const double before = likeness(m_prefix, whole.substr(0, size_t(place.range.begin)));
        constexpr qsizetype reach = 2 * contextLength;
        const double after =
            likeness(m_suffix, backwards(whole.substr(size_t(place.range.end), size_t(reach))));
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
