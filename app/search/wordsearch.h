#pragma once

#include "search/postings.h"
#include "search/stretches.h"

// How often words stand in each of some documents.
struct Occurrences
{
    Documents documents;
    std::vector<int> counts;
};

// Positions of the first and the last unit of words that were found.
struct WordSpan
{
    int first = 0;
    int last = 0;
};

// Where words stand in each of some documents, in ascending order of the first units.
class WordSpans final
{
public:
    const Documents &documents() const { return m_documents; }
    std::span<const WordSpan> of(size_t at) const
    {
        const size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return std::span(m_spans).subspan(begin, m_ends[at] - begin);
    }
    std::span<const WordSpan> in(int document) const;
    // Documents in ascending order.
    void add(int document, WordSpan span);
    void addUnion(const WordSpans &left, const WordSpans &right);

private:
    Documents m_documents;
    std::vector<size_t> m_ends; // of each document, in m_spans
    std::vector<WordSpan> m_spans;
};

// In how many articles of the whole index words stand, at most.
qint64 articlesWith(const WordsPlan &plan, TokenCounts &counts);

// Looks for words in one field of one segment. Throws what SegmentPostings throws.
class WordSearch final
{
public:
    WordSearch(const SegmentPostings &segment, TokenCounts &counts, const wchar_t *field)
        : m_segment(segment)
        , m_counts(counts)
        , m_field(field)
    {
    }

    // Among `within` only; none: among all.
    Occurrences occurrences(const std::vector<Stretches> &ways, const Documents *within);
    WordSpans spans(const std::vector<Stretches> &ways, const Documents *within);

private:
    class Phrase;
    Occurrences occurrences(const Stretches &way, const Documents *within);
    Occurrences ofTerm(const TermBegin &begin, const Documents *within) const;
    Occurrences ofPattern(const Stretch &pattern, const Documents *within) const;
    WordSpans spans(const Stretches &way, const Documents *within);
    WordSpans spans(const Stretch &stretch, const Documents *within);
    template <typename EachTerm>
    WordSpans spansOfTerms(const Documents *within, EachTerm eachTerm) const;
    void eachTermLike(const Stretch &pattern, const SegmentPostings::TakeTerm &take) const;

    const SegmentPostings &m_segment;
    TokenCounts &m_counts;
    const wchar_t *m_field;
};
