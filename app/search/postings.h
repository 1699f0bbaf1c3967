#pragma once

#include "base/progress.h"
#include "search/lucenenames.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

// Articles of a segment by their document numbers there, ascending.
using Documents = std::vector<int>;

// Only those of `left` that are in `right`, too.
void keepCommon(Documents &left, const Documents &right);

// Where a term begins in the files of a segment.
struct TermBegin
{
    int documents = 0; // that have it, those removed since included; 0: there is no such term
    qint64 frequencies = 0;
    qint64 positions = 0;
    qint64 skips = 0;
    bool hasPositions = true; // and frequencies
};

class SegmentPostings;

// The documents with a term, those removed since included, with how often and where it stands in
// each. All is read into plain arrays: Lucene++ asks through a virtual function for every byte.
// Good as long as the SegmentPostings is.
class TermPostings final
{
public:
    const Documents &documents() const { return m_documents; }
    // Of each of them; 1 in a field without positions.
    const std::vector<int> &frequencies() const { return m_frequencies; }
    // In document number `at` of them, ascending; good until the next call. Quickest in ascending
    // order.
    std::span<const int> positions(size_t at);

private:
    friend class SegmentPostings;
    class Bytes;
    struct Skip;
    class Skips;
    class Reading;
    // Where the positions of a document are: behind so many others from there on.
    struct Place
    {
        qint64 position = 0;
        uint64_t behind = 0;
    };

    TermPostings(const SegmentPostings &segment, const TermBegin &begin);
    void readDocuments();
    void readDocuments(const Documents &among);
    void readSkips();
    void moveTo(size_t at);

    const SegmentPostings *m_segment;
    TermBegin m_begin;
    Documents m_documents;
    std::vector<int> m_frequencies;
    std::vector<Place> m_places;            // of each, when only some documents were read
    std::shared_ptr<Bytes> m_positionBytes; // once positions were asked for
    std::vector<qint64> m_skips;            // where the positions of documents 15, 31, 47… begin
    size_t m_next = 0;                      // document whose positions come next
    std::vector<int> m_positions;
};

// The terms of one segment (a sub reader of the index). Everything here throws what Lucene++ and
// the directory throw, CorruptIndex for files that make no sense, and LuceneException when
// `progress` is stopped.
class SegmentPostings final
{
public:
    SegmentPostings(const Lucene::IndexReaderPtr &segment, const Progress &progress);
    ~SegmentPostings();
    SegmentPostings(const SegmentPostings &) = delete;
    SegmentPostings &operator=(const SegmentPostings &) = delete;

    int size() const; // documents, those removed since included
    bool isRemoved(int document) const;
    // The byte that says how long the field is in each document; empty when none says so.
    std::span<const uint8_t> norms(const wchar_t *field) const;

    TermBegin find(const wchar_t *field, const std::wstring &term) const;
    TermPostings read(const TermBegin &begin) const;
    // At least those documents that are in `among`, too: much quicker where these are few.
    TermPostings read(const TermBegin &begin, const Documents &among) const;
    // Calls take(term, begin) for each term of the field that begins with `prefix`, ascending.
    using TakeTerm = std::function<void(const std::wstring &, const TermBegin &)>;
    void eachTerm(const wchar_t *field, const std::wstring &prefix, const TakeTerm &take) const;
    // The same for those from `first` to before `end`.
    void eachTerm(const wchar_t *field, const std::wstring &first, const std::wstring &end,
                  const TakeTerm &take) const;

    // To be called at least every 1,024 documents or terms.
    void throwIfStopped() const;

private:
    friend class TermPostings;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// In how many articles each token stands; asked once for each as long as an index is open. On one
// thread.
class TokenCounts final
{
public:
    // Of the reader of a whole index.
    explicit TokenCounts(const Lucene::IndexReaderPtr &reader);
    ~TokenCounts();
    TokenCounts(const TokenCounts &) = delete;
    TokenCounts &operator=(const TokenCounts &) = delete;

    qint64 articles() const; // in the index, those removed since included
    qint64 with(const wchar_t *field, const std::wstring &token);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
