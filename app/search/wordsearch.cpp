#include "search/wordsearch.h"

#include "hanzi/comparing.h"
#include "search/indexfields.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

constexpr size_t checkEvery = 1024;

bool isBigram(const std::wstring &token)
{
    return token.size() == 2 && isHan(char32_t(token.front()));
}

// Of the tokens of a phrase enough to cover all its units: where these stand, the others do.
std::vector<bool> coverOf(const std::vector<IndexToken> &tokens)
{
    std::vector<bool> isIn(tokens.size());
    int covered = -1; // last position
    for (size_t at = 0; at < tokens.size(); ++at) {
        const bool goesOn = at + 1 < tokens.size() && tokens[at + 1].position <= covered + 1;
        const int end = tokens[at].position + (isBigram(tokens[at].text) ? 1 : 0);
        if (end > covered && !goesOn) {
            isIn[at] = true;
            covered = end;
        }
    }
    return isIn;
}

bool looksLike(std::wstring_view word, const std::vector<std::wstring> &pattern)
{
    const std::wstring &front = pattern.front();
    const std::wstring &back = pattern.back();
    if (word.size() < front.size() + back.size() || !word.starts_with(front) ||
        !word.ends_with(back))
        return false;
    word = word.substr(front.size(), word.size() - front.size() - back.size());
    for (size_t at = 1; at + 1 < pattern.size(); ++at) {
        const size_t found = word.find(pattern[at]);
        if (found == std::wstring_view::npos)
            return false;
        word.remove_prefix(found + pattern[at].size());
    }
    return true;
}

// The first at or after `from` that is not before `document`.
size_t skipTo(const Documents &documents, size_t from, int document)
{
    if (from >= documents.size())
        return documents.size();
    size_t step = 1;
    while (from + step < documents.size() && documents[from + step] < document) {
        from += step;
        step *= 2;
    }
    const auto begin = documents.begin() + std::ptrdiff_t(from);
    const auto end =
        documents.begin() + std::ptrdiff_t(std::min(from + step + 1, documents.size()));
    return size_t(std::lower_bound(begin, end, document) - documents.begin());
}

// Leaves those of `begins` behind which, so far away, stands one of `positions`.
void keepFollowed(std::vector<int> &begins, std::span<const int> positions, int distance)
{
    auto next = positions.begin();
    std::erase_if(begins, [&](int begin) {
        while (next != positions.end() && *next < begin + distance)
            ++next;
        return next == positions.end() || *next != begin + distance;
    });
}

Occurrences unionOf(const Occurrences &left, const Occurrences &right)
{
    Occurrences both;
    size_t one = 0;
    size_t other = 0;
    while (one < left.documents.size() || other < right.documents.size()) {
        const bool isOne =
            other == right.documents.size() ||
            (one < left.documents.size() && left.documents[one] <= right.documents[other]);
        const int document = isOne ? left.documents[one] : right.documents[other];
        int count = isOne ? left.counts[one++] : 0;
        if (other < right.documents.size() && right.documents[other] == document)
            count += right.counts[other++];
        both.documents.push_back(document);
        both.counts.push_back(count);
    }
    return both;
}

Documents allDocuments(int size)
{
    Documents all(size_t(size), 0);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

// A phrase stands in no more articles than its rarest token. Words that look like a pattern are too
// many to count.
qint64 rarestToken(const Stretch &stretch, const wchar_t *field, TokenCounts &counts)
{
    if (stretch.kind == Stretch::Kind::Character)
        field = IndexField::character;
    qint64 fewest = counts.articles();
    for (const IndexToken &token : stretch.tokens)
        fewest = std::min(fewest, counts.with(field, token.text));
    return fewest;
}

// Those of `right` that stand right behind one of `left`, each with the nearest of these.
WordSpans follow(const WordSpans &left, const WordSpans &right, const Stretch &stretch)
{
    WordSpans both;
    size_t one = 0;
    for (size_t at = 0; at < right.documents().size(); ++at) {
        const int document = right.documents()[at];
        one = skipTo(left.documents(), one, document);
        if (one == left.documents().size() || left.documents()[one] != document)
            continue;
        const std::span<const WordSpan> before = left.of(one);
        for (const WordSpan &span : right.of(at)) {
            const auto nearest = std::find_if(before.rbegin(), before.rend(), [&](WordSpan begin) {
                return begin.last + stretch.leastGap <= span.first &&
                       span.first <= begin.last + stretch.mostGap;
            });
            if (nearest != before.rend())
                both.add(document, {nearest->first, span.last});
        }
    }
    return both;
}

} // namespace

qint64 articlesWith(const WordsPlan &plan, TokenCounts &counts)
{
    qint64 sum = 0;
    for (const Stretches &way : plan.ways) {
        qint64 fewest = counts.articles();
        for (const Stretch &stretch : way)
            fewest = std::min(fewest, rarestToken(stretch, plan.field, counts));
        sum += fewest;
    }
    return std::min(sum, counts.articles());
}

std::span<const WordSpan> WordSpans::in(int document) const
{
    const auto found = std::ranges::lower_bound(m_documents, document);
    if (found == m_documents.end() || *found != document)
        return {};
    return of(size_t(found - m_documents.begin()));
}

void WordSpans::add(int document, WordSpan span)
{
    if (m_documents.empty() || m_documents.back() != document) {
        m_documents.push_back(document);
        m_ends.push_back(m_spans.size());
    }
    m_spans.push_back(span);
    m_ends.back() = m_spans.size();
}

void WordSpans::addUnion(const WordSpans &left, const WordSpans &right)
{
    std::vector<WordSpan> spans;
    for (size_t one = 0, other = 0;
         one < left.documents().size() || other < right.documents().size();) {
        const bool hasOne = one < left.documents().size();
        const bool hasOther = other < right.documents().size();
        const int document = !hasOther ? left.documents()[one]
                             : !hasOne ? right.documents()[other]
                                       : std::min(left.documents()[one], right.documents()[other]);
        spans.clear();
        if (hasOne && left.documents()[one] == document) {
            const auto of = left.of(one++);
            spans.insert(spans.end(), of.begin(), of.end());
        }
        if (hasOther && right.documents()[other] == document) {
            const auto of = right.of(other++);
            spans.insert(spans.end(), of.begin(), of.end());
        }
        std::ranges::sort(spans, {}, &WordSpan::first);
        for (const WordSpan &span : spans)
            add(document, span);
    }
}

// The documents that have all tokens of a phrase, and where they stand together there.
class WordSearch::Phrase final
{
public:
    Phrase(const WordSearch &search, const Stretch &stretch, const Documents *within)
        : m_search(search)
    {
        std::vector<Token> tokens = tokensOf(stretch);
        if (tokens.empty())
            return;
        std::ranges::sort(tokens, {}, [](const Token &token) { return token.begin.documents; });
        if (within)
            m_documents = *within;
        for (size_t at = 0; at < tokens.size(); ++at) {
            const Token &token = tokens[at];
            const bool isFirst = at == 0 && !within;
            // Reading it would take longer than looking up positions in what is left.
            constexpr size_t muchMore = 8;
            if (!isFirst && !token.isInCover &&
                size_t(token.begin.documents) / muchMore > m_documents.size())
                continue;
            TermPostings postings = isFirst ? search.m_segment.read(token.begin)
                                            : search.m_segment.read(token.begin, m_documents);
            if (isFirst)
                m_documents = postings.documents();
            else
                keepCommon(m_documents, postings.documents());
            if (m_documents.empty())
                return;
            if (token.isInCover)
                m_cover.push_back({std::move(postings), token.position});
        }
    }

    // Calls take(document, positions where it begins).
    template <typename Take>
    void each(Take take)
    {
        for (size_t at = 0; at < m_documents.size(); ++at) {
            if (at % checkEvery == 0)
                m_search.m_segment.throwIfStopped();
            const std::vector<int> &begins = beginsIn(m_documents[at]);
            if (!begins.empty())
                take(m_documents[at], begins);
        }
    }

private:
    struct Token
    {
        TermBegin begin;
        int position = 0;
        bool isInCover = true;
    };
    struct Covering
    {
        TermPostings postings;
        int position = 0;
        size_t next = 0;
    };

    // The rarest in the whole index first, so that what is not in this segment is soon known. None
    // when one of them is missing.
    std::vector<Token> tokensOf(const Stretch &stretch) const
    {
        const std::vector<bool> isInCover = coverOf(stretch.tokens);
        std::vector<std::pair<qint64, size_t>> order;
        for (size_t at = 0; at < stretch.tokens.size(); ++at)
            order.emplace_back(m_search.m_counts.with(m_search.m_field, stretch.tokens[at].text),
                               at);
        std::ranges::sort(order);
        std::vector<Token> tokens;
        if (order.front().first == 0)
            return tokens;
        for (const auto &[count, at] : order) {
            const IndexToken &token = stretch.tokens[at];
            const TermBegin begin = m_search.m_segment.find(m_search.m_field, token.text);
            if (begin.documents == 0)
                return {};
            tokens.push_back({begin, token.position, isInCover[at]});
        }
        return tokens;
    }

    const std::vector<int> &beginsIn(int document)
    {
        m_begins.clear();
        bool isFirst = true;
        for (Covering &covering : m_cover) {
            covering.next = skipTo(covering.postings.documents(), covering.next, document);
            const std::span<const int> positions = covering.postings.positions(covering.next);
            if (isFirst) {
                for (const int position : positions)
                    m_begins.push_back(position - covering.position);
            } else {
                keepFollowed(m_begins, positions, covering.position);
            }
            isFirst = false;
            if (m_begins.empty())
                break;
        }
        return m_begins;
    }

    const WordSearch &m_search;
    Documents m_documents;
    std::vector<Covering> m_cover;
    std::vector<int> m_begins;
};

Occurrences WordSearch::occurrences(const std::vector<Stretches> &ways, const Documents *within)
{
    Occurrences found = occurrences(ways.front(), within);
    for (size_t at = 1; at < ways.size(); ++at)
        found = unionOf(found, occurrences(ways[at], within));
    return found;
}

Occurrences WordSearch::occurrences(const Stretches &way, const Documents *within)
{
    Occurrences found;
    if (way.empty()) {
        found.documents = within ? *within : allDocuments(m_segment.size());
        found.counts.assign(found.documents.size(), 1);
        return found;
    }
    const Stretch &first = way.front();
    if (way.size() == 1 && first.kind == Stretch::Kind::Character)
        return ofTerm(m_segment.find(IndexField::character, first.tokens.front().text), within);
    if (way.size() == 1 && first.kind == Stretch::Kind::Pattern)
        return ofPattern(first, within);
    if (way.size() == 1 && first.tokens.size() == 1)
        return ofTerm(m_segment.find(m_field, first.tokens.front().text), within);
    const auto add = [&found](int document, size_t count) {
        found.documents.push_back(document);
        found.counts.push_back(int(count));
    };
    if (way.size() == 1) {
        Phrase(*this, first, within).each([&](int document, const std::vector<int> &begins) {
            add(document, begins.size());
        });
        return found;
    }
    const WordSpans places = spans(way, within);
    for (size_t at = 0; at < places.documents().size(); ++at)
        add(places.documents()[at], places.of(at).size());
    return found;
}

Occurrences WordSearch::ofTerm(const TermBegin &begin, const Documents *within) const
{
    if (!within) {
        const TermPostings postings = m_segment.read(begin);
        return {postings.documents(), postings.frequencies()};
    }
    const TermPostings postings = m_segment.read(begin, *within);
    Occurrences found{.documents = *within};
    keepCommon(found.documents, postings.documents());
    size_t next = 0;
    for (const int document : found.documents) {
        next = skipTo(postings.documents(), next, document);
        found.counts.push_back(postings.frequencies()[next]);
    }
    return found;
}

Occurrences WordSearch::ofPattern(const Stretch &pattern, const Documents *within) const
{
    std::vector<int> counts(size_t(m_segment.size()), 0);
    eachTermLike(pattern, [&](const std::wstring &, const TermBegin &begin) {
        const TermPostings postings = m_segment.read(begin);
        for (size_t at = 0; at < postings.documents().size(); ++at)
            counts[size_t(postings.documents()[at])] += postings.frequencies()[at];
    });
    Occurrences found{.documents = within ? *within : allDocuments(m_segment.size())};
    std::erase_if(found.documents,
                  [&counts](int document) { return counts[size_t(document)] == 0; });
    for (const int document : found.documents)
        found.counts.push_back(counts[size_t(document)]);
    return found;
}

WordSpans WordSearch::spans(const std::vector<Stretches> &ways, const Documents *within)
{
    WordSpans found = spans(ways.front(), within);
    for (size_t at = 1; at < ways.size(); ++at) {
        WordSpans both;
        both.addUnion(found, spans(ways[at], within));
        found = std::move(both);
    }
    return found;
}

// The rarest first; each of the others only where those before it are.
WordSpans WordSearch::spans(const Stretches &way, const Documents *within)
{
    std::vector<size_t> order(way.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {},
                             [&](size_t at) { return rarestToken(way[at], m_field, m_counts); });
    std::vector<WordSpans> parts(way.size());
    for (const size_t at : order) {
        parts[at] = spans(way[at], within);
        within = &parts[at].documents();
    }
    WordSpans found = parts.front();
    for (size_t at = 1; at < way.size(); ++at)
        found = follow(found, parts[at], way[at]);
    return found;
}

WordSpans WordSearch::spans(const Stretch &stretch, const Documents *within)
{
    if (stretch.kind == Stretch::Kind::Pattern)
        return spansOfTerms(
            within, [&](const SegmentPostings::TakeTerm &take) { eachTermLike(stretch, take); });
    // Where it stands in a bigram as the first character, or by itself; it may do both.
    if (stretch.kind == Stretch::Kind::Character)
        return spansOfTerms(within, [&](const SegmentPostings::TakeTerm &take) {
            m_segment.eachTerm(m_field, stretch.tokens.front().text, take);
        });
    WordSpans found;
    Phrase(*this, stretch, within).each([&](int document, const std::vector<int> &begins) {
        for (const int begin : begins)
            found.add(document, {begin, begin + stretch.width - 1});
    });
    return found;
}

template <typename EachTerm>
WordSpans WordSearch::spansOfTerms(const Documents *within, EachTerm eachTerm) const
{
    std::vector<bool> isWithin(size_t(m_segment.size()), within == nullptr);
    if (within) {
        for (const int document : *within)
            isWithin[size_t(document)] = true;
    }
    std::vector<std::pair<int, int>> places; // document and position
    eachTerm([&](const std::wstring &, const TermBegin &begin) {
        TermPostings postings = within ? m_segment.read(begin, *within) : m_segment.read(begin);
        for (size_t at = 0; at < postings.documents().size(); ++at) {
            const int document = postings.documents()[at];
            if (!isWithin[size_t(document)])
                continue;
            for (const int position : postings.positions(at))
                places.emplace_back(document, position);
        }
    });
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    WordSpans found;
    for (const auto &[document, position] : places)
        found.add(document, {position, position});
    return found;
}

void WordSearch::eachTermLike(const Stretch &pattern, const SegmentPostings::TakeTerm &take) const
{
    const auto takeLike = [&](const std::wstring &term, const TermBegin &begin) {
        if (!isHan(char32_t(term.front())) && looksLike(term, pattern.pattern))
            take(term, begin);
    };
    if (!pattern.pattern.front().empty()) {
        m_segment.eachTerm(m_field, pattern.pattern.front(), takeLike);
        return;
    }
    // All but the Chinese characters, which are no words and by far the most.
    struct Range
    {
        std::wstring first;
        std::wstring end;
    };
    static const std::array<Range, 4> ranges{{{L"0", L"\u3400"},
                                              {L"\ua000", L"\ue000"},
                                              {L"\uf900", L"\U00020000"},
                                              {L"\U00040000", L"\U000e0000"}}};
    for (const Range &range : ranges)
        m_segment.eachTerm(m_field, range.first, range.end, takeLike);
}
