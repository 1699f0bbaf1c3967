#include "search/evaluation.h"

#include "search/indexfields.h"
#include "search/wordsearch.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace {

constexpr double headlineWeight = 4;
constexpr size_t checkEvery = 1024;

using Kind = QueryNode::Kind;

// Documents of the segment with their scores.
struct Found
{
    Documents documents;
    std::vector<float> scores;
};

// What both found, with both scores; `right` has no documents beside those of `left`.
void narrow(Found &left, const Found &right)
{
    size_t from = 0;
    for (size_t at = 0; at < right.documents.size(); ++at) {
        while (left.documents[from] != right.documents[at])
            ++from;
        left.documents[at] = right.documents[at];
        left.scores[at] = left.scores[from++] + right.scores[at];
    }
    left.documents.resize(right.documents.size());
    left.scores.resize(right.documents.size());
}

Found unionOf(const Found &left, const Found &right)
{
    Found both;
    both.documents.reserve(left.documents.size() + right.documents.size());
    both.scores.reserve(left.documents.size() + right.documents.size());
    size_t one = 0;
    size_t other = 0;
    while (one < left.documents.size() || other < right.documents.size()) {
        const bool isOne =
            other == right.documents.size() ||
            (one < left.documents.size() && left.documents[one] <= right.documents[other]);
        const int document = isOne ? left.documents[one] : right.documents[other];
        float score = isOne ? left.scores[one++] : 0;
        if (other < right.documents.size() && right.documents[other] == document)
            score += right.scores[other++];
        both.documents.push_back(document);
        both.scores.push_back(score);
    }
    return both;
}

template <typename IsKept>
void keepIf(Found &found, IsKept isKept)
{
    size_t kept = 0;
    for (size_t at = 0; at < found.documents.size(); ++at) {
        if (!isKept(at))
            continue;
        found.documents[kept] = found.documents[at];
        found.scores[kept++] = found.scores[at];
    }
    found.documents.resize(kept);
    found.scores.resize(kept);
}

// Words, or Any of Words, in the text: what Same and Near can ask for places of.
bool isTextWords(const QueryNode &node)
{
    if (node.kind == Kind::Any)
        return std::ranges::all_of(node.parts, isTextWords);
    return node.kind == Kind::Words && node.words.where == QueryWords::Where::Text;
}

// Whether, of ascending spans, one stands at most so far behind another.
bool isNearBehind(std::span<const WordSpan> front, std::span<const WordSpan> back, int distance)
{
    return std::ranges::any_of(front, [&](const WordSpan &span) {
        const auto next = std::ranges::upper_bound(back, span.last, {}, &WordSpan::first);
        return next != back.end() && next->first - span.last - 1 <= distance;
    });
}

qsizetype starsIn(const QueryNode &node)
{
    return std::transform_reduce(node.parts.begin(), node.parts.end(), node.words.stars.size(),
                                 std::plus(), starsIn);
}

// Numbers of the blocks in which one of the spans begins, ascending.
std::vector<size_t> blocksOf(std::span<const WordSpan> spans, std::span<const int> blockBegins)
{
    std::vector<size_t> blocks;
    for (const WordSpan &span : spans) {
        const auto next = std::ranges::upper_bound(blockBegins, span.first);
        blocks.push_back(size_t(next - blockBegins.begin()));
    }
    blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
    return blocks;
}

// Evaluates a tree over one segment, each part only among the documents that the parts before it
// have left.
class Evaluation final
{
public:
    Evaluation(const SegmentPostings &segment, const std::vector<ArticleLabels> &labels,
               const IndexFigures &figures)
        : m_segment(segment)
        , m_labels(labels)
        , m_figures(figures)
    {
    }

    // Never too few. Among `within` only; none: among all.
    Found found(const QueryNode &node, const Documents *within)
    {
        switch (node.kind) {
        case Kind::Words:
            return words(node.words, within);
        case Kind::All:
            return all(node, within);
        case Kind::Any:
            return any(node, within);
        case Kind::Not:
            return notFound(node, within);
        case Kind::Same:
            return same(node, within);
        case Kind::Near:
            return near(node, within);
        case Kind::Label:
            return labelled(node.test, everything(within));
        case Kind::Inside:
            return inside(node, within);
        case Kind::Imported:
            break; // corrections may have changed any text
        }
        return everything(within);
    }

    Found labelled(const ArticleTest &test, Found among) const
    {
        if (test)
            keepIf(among, [&](size_t at) {
                if (at % checkEvery == 0)
                    m_segment.throwIfStopped();
                return test(m_labels[size_t(among.documents[at])]);
            });
        return among;
    }

private:
    Found everything(const Documents *within) const
    {
        Found every;
        if (within) {
            every.documents = *within;
        } else {
            every.documents.resize(size_t(m_segment.size()));
            std::iota(every.documents.begin(), every.documents.end(), 0);
        }
        every.scores.resize(every.documents.size());
        return every;
    }

    const FieldFigures &figuresOf(QueryWords::Where where) const
    {
        switch (where) {
        case QueryWords::Where::Headline:
            return m_figures.headline;
        case QueryWords::Where::Byline:
            return m_figures.byline;
        case QueryWords::Where::Section:
            return m_figures.section;
        case QueryWords::Where::Text:
            break;
        }
        return m_figures.text;
    }

    Found words(const QueryWords &words, const Documents *within)
    {
        Found found = wordsIn(words, within);
        if (words.where == QueryWords::Where::Text && !found.documents.empty()) {
            QueryWords inHeadline = words;
            inHeadline.where = QueryWords::Where::Headline;
            found = unionOf(found, wordsIn(inHeadline, &found.documents));
        }
        return found;
    }

    // In one field.
    Found wordsIn(const QueryWords &words, const Documents *within)
    {
        const WordsPlan plan = planOf(words);
        WordSearch search(m_segment, *m_figures.counts, plan.field);
        Occurrences found = search.occurrences(plan.ways, within);
        const bool isHeadline = words.where == QueryWords::Where::Headline;
        const FieldScore score(figuresOf(words.where), weighedCount(plan),
                               isHeadline ? headlineWeight : 1);
        const std::span<const uint8_t> norms = m_segment.norms(plan.field);
        std::vector<float> scores(found.documents.size());
        for (size_t at = 0; at < scores.size(); ++at) {
            const auto document = size_t(found.documents[at]);
            scores[at] =
                score.of(found.counts[at], document < norms.size() ? norms[document] : uint8_t(0));
        }
        return {std::move(found.documents), std::move(scores)};
    }

    // Words with a star are weighed as if they stood in one of twenty articles.
    qint64 weighedCount(const WordsPlan &plan) const
    {
        constexpr qint64 oneIn = 20;
        const bool hasPattern = std::ranges::any_of(plan.ways, [](const Stretches &way) {
            return std::ranges::any_of(
                way, [](const Stretch &stretch) { return stretch.kind == Stretch::Kind::Pattern; });
        });
        const qint64 most =
            hasPattern ? m_figures.counts->articles() / oneIn : std::numeric_limits<qint64>::max();
        return std::min(most, articlesWith(plan, *m_figures.counts));
    }

    Found all(const QueryNode &node, const Documents *within)
    {
        std::vector<std::pair<qint64, const QueryNode *>> parts;
        for (const QueryNode &part : node.parts)
            parts.emplace_back(cost(part), &part);
        std::ranges::stable_sort(parts, {}, [](const auto &part) { return part.first; });
        std::optional<Found> left;
        for (const auto &[cost, part] : parts) {
            if (!left)
                left = found(*part, within);
            else
                narrow(*left, found(*part, &left->documents));
            if (left->documents.empty())
                break;
        }
        return left ? std::move(*left) : everything(within);
    }

    // For the order of parts: in how many articles it is found, at most; what only leaves some out
    // comes behind.
    qint64 cost(const QueryNode &node) const
    {
        const qint64 articles = m_figures.counts->articles();
        const auto costOf = [this](const QueryNode &part) { return cost(part); };
        switch (node.kind) {
        case Kind::Words:
            return articlesWith(planOf(node.words), *m_figures.counts);
        case Kind::Any:
            return std::transform_reduce(node.parts.begin(), node.parts.end(), qint64(0),
                                         std::plus(), costOf);
        case Kind::All:
        case Kind::Same:
        case Kind::Near:
        case Kind::Inside:
            return std::transform_reduce(
                node.parts.begin(), node.parts.end(), articles,
                [](qint64 one, qint64 other) { return std::min(one, other); }, costOf);
        case Kind::Not:
        case Kind::Label:
        case Kind::Imported:
            break;
        }
        return std::numeric_limits<qint64>::max();
    }

    Found any(const QueryNode &node, const Documents *within)
    {
        Found every;
        for (const QueryNode &part : node.parts)
            every = unionOf(every, found(part, within));
        return every;
    }

    // What only may be found is left in: it may be not found, too. So is, inside marks, all: a word
    // may stand in the article and in none of its marks.
    Found notFound(const QueryNode &node, const Documents *within)
    {
        Found left = everything(within);
        if (m_isInsideMarks || node.parts.isEmpty() || !isCertain(node.parts.first()))
            return left;
        const Found out = found(node.parts.first(), within);
        auto next = out.documents.begin();
        keepIf(left, [&](size_t at) {
            while (next != out.documents.end() && *next < left.documents[at])
                ++next;
            return next == out.documents.end() || *next != left.documents[at];
        });
        return left;
    }

    Found same(const QueryNode &node, const Documents *within)
    {
        Found left = all(node, within);
        if (left.documents.empty() || !std::ranges::all_of(node.parts, isTextWords))
            return left;
        TermPostings blocks =
            m_segment.read(m_segment.find(IndexField::text, blockToken.toString().toStdWString()));
        std::vector<WordSpans> parts;
        for (const QueryNode &part : node.parts)
            parts.push_back(spans(part, left.documents));
        size_t block = 0;
        keepIf(left, [&](size_t at) {
            while (block < blocks.documents().size() &&
                   blocks.documents()[block] < left.documents[at])
                ++block;
            return block < blocks.documents().size() &&
                   blocks.documents()[block] == left.documents[at] &&
                   shareBlock(parts, left.documents[at], blocks.positions(block));
        });
        return left;
    }

    static bool shareBlock(const std::vector<WordSpans> &parts, int document,
                           std::span<const int> blockBegins)
    {
        std::optional<std::vector<size_t>> shared;
        for (const WordSpans &part : parts) {
            const std::vector<size_t> blocks = blocksOf(part.in(document), blockBegins);
            if (!shared) {
                shared = blocks;
                continue;
            }
            std::erase_if(*shared, [&blocks](size_t block) {
                return !std::ranges::binary_search(blocks, block);
            });
        }
        return !shared || !shared->empty();
    }

    Found near(const QueryNode &node, const Documents *within)
    {
        Found left = all(node, within);
        if (left.documents.empty() || node.parts.size() != 2 ||
            !std::ranges::all_of(node.parts, isTextWords))
            return left;
        const WordSpans one = spans(node.parts.first(), left.documents);
        const WordSpans other = spans(node.parts.last(), left.documents);
        // How much stars stand for is not known here; it may be some of what lies between.
        const int distance = node.distance + int(starsIn(node)) * (QueryWords::longestStar + 2);
        keepIf(left, [&](size_t at) {
            const std::span<const WordSpan> first = one.in(left.documents[at]);
            const std::span<const WordSpan> second = other.in(left.documents[at]);
            return isNearBehind(first, second, distance) || isNearBehind(second, first, distance);
        });
        return left;
    }

    // Of words, or Any of words.
    WordSpans spans(const QueryNode &node, const Documents &within)
    {
        if (node.kind == Kind::Words) {
            const WordsPlan plan = planOf(node.words);
            return WordSearch(m_segment, *m_figures.counts, plan.field).spans(plan.ways, &within);
        }
        WordSpans every;
        for (const QueryNode &part : node.parts) {
            WordSpans more;
            more.addUnion(every, spans(part, within));
            every = std::move(more);
        }
        return every;
    }

    Found inside(const QueryNode &node, const Documents *within)
    {
        Found left = labelled(node.test, everything(within));
        if (node.parts.isEmpty())
            return left;
        const bool wasInside = std::exchange(m_isInsideMarks, true);
        Found inner = found(node.parts.first(), &left.documents);
        m_isInsideMarks = wasInside;
        return inner;
    }

    const SegmentPostings &m_segment;
    const std::vector<ArticleLabels> &m_labels;
    const IndexFigures &m_figures;
    bool m_isInsideMarks = false;
};

} // namespace

void evaluate(const QueryNode &query, const ArticleTest &filter,
              const Lucene::IndexReaderPtr &segment, const std::vector<ArticleLabels> &labels,
              const IndexFigures &figures, const Progress &progress, IndexFindings &into)
{
    const SegmentPostings postings(segment, progress);
    if (labels.size() != size_t(postings.size()))
        boost::throw_exception(Lucene::CorruptIndexException(L"labels of other articles"));
    Evaluation evaluation(postings, labels, figures);
    const Found found = evaluation.labelled(filter, evaluation.found(query, nullptr));
    for (size_t at = 0; at < found.documents.size(); ++at) {
        if (!postings.isRemoved(found.documents[at]))
            into.found.push_back({&labels[size_t(found.documents[at])], found.scores[at]});
    }
    into.isCertain = into.isCertain && isCertain(query);
}

bool isCertain(const QueryNode &query)
{
    const bool areParts = std::ranges::all_of(query.parts, isCertain);
    switch (query.kind) {
    case Kind::Words:
        return planOf(query.words).isCertain;
    case Kind::Same:
        return areParts && std::ranges::all_of(query.parts, isTextWords);
    case Kind::Near:
        return areParts && std::ranges::all_of(query.parts, isTextWords) && starsIn(query) == 0;
    case Kind::Inside:
    case Kind::Imported:
        return false;
    case Kind::All:
    case Kind::Any:
    case Kind::Not:
    case Kind::Label:
        break;
    }
    return areParts;
}

qint64 articlesWith(const QueryWords &words, const IndexFigures &figures)
{
    return articlesWith(planOf(words), *figures.counts);
}
