#include "search/postings.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentReader.h>
#include <lucene++/SegmentTermPositions.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace {

constexpr int skipInterval = 16; // as search/segmentfiles.cpp and Lucene++ write it
constexpr qsizetype checkEvery = 1024;

[[noreturn]] void refuse()
{
    boost::throw_exception(Lucene::CorruptIndexException(L"postings that make no sense"));
}

// Says where terms begin. Lucene++ has that where only its heirs can see it.
class TermFinder final : public Lucene::SegmentTermPositions
{
public:
    explicit TermFinder(const Lucene::SegmentReaderPtr &segment)
        : SegmentTermPositions(segment)
    {
    }

    template <typename Term>
    TermBegin find(const Term &term)
    {
        SegmentTermPositions::seek(term);
        return {.documents = df,
                .frequencies = freqBasePointer,
                .positions = proxBasePointer,
                .skips = skipPointer,
                .hasPositions = !currentFieldOmitTermFreqAndPositions};
    }

    Lucene::IndexInputPtr frequencyFile() const { return _freqStream; }
    Lucene::IndexInputPtr positionFile()
    {
        if (!proxStream)
            lazySkip(); // opens it
        return proxStream;
    }
};

} // namespace

void keepCommon(Documents &left, const Documents &right)
{
    constexpr size_t muchMore = 32;
    auto next = right.begin();
    const bool leaps = right.size() / muchMore > left.size();
    const auto isMissing = [&](int document) {
        if (leaps) {
            std::ptrdiff_t step = 1;
            while (right.end() - next > step && next[step] < document) {
                next += step;
                step *= 2;
            }
            next = std::lower_bound(next, next + std::min(step + 1, right.end() - next), document);
        } else {
            while (next != right.end() && *next < document)
                ++next;
        }
        return next == right.end() || *next != document;
    };
    left.erase(std::remove_if(left.begin(), left.end(), isMissing), left.end());
}

// Numbers of seven bits a byte, read from a file some thousand bytes at a time.
class TermPostings::Bytes final
{
public:
    Bytes(const Lucene::IndexInputPtr &file, qint64 position)
        : m_file(file)
        , m_length(file->length())
        , m_bytes(firstFill + longestNumber)
    {
        seek(position);
    }

    qint64 position() const { return m_begin + m_at; }

    void seek(qint64 position)
    {
        if (position < 0 || position > m_length)
            refuse();
        if (position >= m_begin && position <= m_begin + m_end) {
            m_at = position - m_begin;
            return;
        }
        m_begin = position;
        m_at = 0;
        m_end = 0;
        m_fill = firstFill;
    }

    uint32_t number()
    {
        if (m_end - m_at < longestNumber)
            fill();
        const uint8_t *byte = m_bytes.data() + m_at;
        uint32_t value = *byte & 0x7FU;
        for (unsigned shift = 7; (*byte & 0x80U) != 0 && shift < 35; shift += 7)
            value |= uint32_t(*++byte & 0x7FU) << shift;
        m_at = byte + 1 - m_bytes.data();
        return value;
    }

    void skipNumbers(uint64_t count)
    {
        while (count > 0) {
            if (m_end - m_at < longestNumber)
                fill();
            while (count >= sizeof(uint64_t) && m_end - m_at >= qint64(sizeof(uint64_t))) {
                uint64_t eight = 0;
                std::memcpy(&eight, m_bytes.data() + m_at, sizeof eight);
                count -= size_t(std::popcount(~eight & 0x8080'8080'8080'8080U));
                m_at += qint64(sizeof eight);
            }
            for (; count > 0 && m_at < m_end; ++m_at)
                count -= m_bytes[size_t(m_at)] < 0x80 ? 1 : 0;
        }
    }

private:
    static constexpr qint64 longestNumber = 10; // bytes
    static constexpr qint64 firstFill = 1024;
    static constexpr qint64 largestFill = qint64(64) * 1024;

    // Behind the end of the file come zeros; who reads on there is stopped here the next time.
    void fill()
    {
        if (m_at > m_end || (m_at == m_end && m_begin + m_end == m_length))
            refuse();
        m_begin += m_at;
        const qint64 kept = m_end - m_at;
        std::memmove(m_bytes.data(), m_bytes.data() + m_at, size_t(kept));
        const qint64 size = std::min(m_fill, m_length - m_begin - kept);
        m_fill = std::min(m_fill * 4, largestFill);
        m_bytes.resize(std::max(m_bytes.size(), size_t(kept + size + longestNumber)));
        if (size > 0) {
            m_file->seek(m_begin + kept);
            m_file->readBytes(m_bytes.data(), int32_t(kept), int32_t(size));
        }
        m_at = 0;
        m_end = kept + size;
        std::memset(m_bytes.data() + m_end, 0, longestNumber);
    }

    Lucene::IndexInputPtr m_file;
    qint64 m_length = 0;
    std::vector<uint8_t> m_bytes;
    qint64 m_begin = 0; // of m_bytes in the file
    qint64 m_at = 0;    // in m_bytes
    qint64 m_end = 0;
    qint64 m_fill = firstFill;
};

struct SegmentPostings::Parts
{
    Lucene::SegmentReaderPtr segment;
    const Progress *progress = nullptr;
    boost::shared_ptr<TermFinder> finder;
};

// From where on the documents of a term can be read without those before: 15, 31, 47…
struct TermPostings::Skip
{
    int read = 0;           // how many documents lie before it
    int64_t before = 0;     // the last of them
    qint64 frequencies = 0; // where it begins in the files
    qint64 positions = 0;
};

// The lowest of a term's skip lists.
class TermPostings::Skips final
{
public:
    Skips(const SegmentPostings &segment, const TermBegin &begin)
        : m_left(begin.documents / skipInterval)
        , m_bytes(segment.m_parts->finder->frequencyFile(),
                  m_left > 0 ? begin.skips : begin.frequencies)
        , m_next{.read = -1, .frequencies = begin.frequencies, .positions = begin.positions}
    {
        for (int above = m_left / skipInterval; above > 0; above /= skipInterval) {
            const qint64 length = m_bytes.number();
            m_bytes.seek(m_bytes.position() + length);
        }
        readNext();
    }

    // Moves on behind it.
    std::optional<Skip> next()
    {
        if (m_isEnd)
            return {};
        const Skip skip = m_next;
        readNext();
        return skip;
    }

    // The last that leads to documents from before that one on; none when there is none behind
    // those that were asked for earlier.
    std::optional<Skip> lastBefore(int document)
    {
        std::optional<Skip> last;
        while (!m_isEnd && m_next.before < document)
            last = next();
        return last;
    }

private:
    void readNext()
    {
        m_isEnd = m_left == 0;
        if (m_isEnd)
            return;
        --m_left;
        m_next.read += skipInterval;
        m_next.before += m_bytes.number();
        m_next.frequencies += m_bytes.number();
        m_next.positions += m_bytes.number();
    }

    int m_left = 0; // behind m_next
    Bytes m_bytes;
    bool m_isEnd = false;
    Skip m_next;
};

// The documents of a term, one after the other.
class TermPostings::Reading final
{
public:
    Reading(const SegmentPostings &segment, const TermBegin &begin)
        : m_bytes(segment.m_parts->finder->frequencyFile(), begin.frequencies)
        , m_count(begin.documents)
        , m_size(segment.size())
        , m_flags(begin.hasPositions ? 1 : 0)
        , m_place{.position = begin.positions}
    {
    }

    void next()
    {
        const uint32_t code = m_bytes.number();
        const uint32_t delta = code >> m_flags;
        if (delta == 0 && m_read > 0)
            refuse();
        m_document += delta;
        if (m_document >= m_size)
            refuse();
        m_place.behind += uint64_t(m_frequency);
        m_frequency = m_flags == 1 && (code & 1U) == 0 ? int(m_bytes.number() & 0x7FFF'FFFFU) : 1;
        ++m_read;
    }

    // To the first that is not before `document`, perhaps the one it stands at; false when there is
    // none. (It never passes the document before a skip without leaping, since that is one, too.)
    bool moveTo(int document, Skips &skips)
    {
        if (const std::optional<Skip> skip = skips.lastBefore(document)) {
            m_bytes.seek(skip->frequencies);
            m_document = skip->before;
            m_read = skip->read;
            m_frequency = 0;
            m_place = {.position = skip->positions};
        }
        while (m_read < m_count && (m_read == 0 || m_document < document))
            next();
        return m_read > 0 && m_document >= document;
    }

    int document() const { return int(m_document); }
    int frequency() const { return m_frequency; }
    const Place &place() const { return m_place; } // of its positions

private:
    Bytes m_bytes;
    int m_count = 0;
    int m_size = 0;
    unsigned m_flags = 1;
    int m_read = 0; // documents, those leapt over included
    int64_t m_document = 0;
    int m_frequency = 0;
    Place m_place;
};

TermPostings::TermPostings(const SegmentPostings &segment, const TermBegin &begin)
    : m_segment(&segment)
    , m_begin(begin)
{
    if (begin.documents < 0 || begin.documents > segment.size())
        refuse();
}

void TermPostings::readDocuments()
{
    const auto count = size_t(m_begin.documents);
    m_documents.resize(count);
    m_frequencies.resize(count);
    Reading reading(*m_segment, m_begin);
    for (size_t at = 0; at < count; ++at) {
        if (at % checkEvery == 0)
            m_segment->throwIfStopped();
        reading.next();
        m_documents[at] = reading.document();
        m_frequencies[at] = reading.frequency();
    }
}

void TermPostings::readDocuments(const Documents &among)
{
    Skips skips(*m_segment, m_begin);
    Reading reading(*m_segment, m_begin);
    size_t number = 0;
    for (const int document : among) {
        if (number++ % checkEvery == 0)
            m_segment->throwIfStopped();
        if (!reading.moveTo(document, skips))
            break;
        if (reading.document() != document)
            continue;
        m_documents.push_back(document);
        m_frequencies.push_back(reading.frequency());
        m_places.push_back(reading.place());
    }
}

void TermPostings::readSkips()
{
    Skips skips(*m_segment, m_begin);
    while (const std::optional<Skip> skip = skips.next())
        m_skips.push_back(skip->positions);
}

std::span<const int> TermPostings::positions(size_t at)
{
    if (!m_positionBytes) {
        m_positionBytes =
            std::make_shared<Bytes>(m_segment->m_parts->finder->positionFile(), m_begin.positions);
        if (m_places.empty())
            readSkips();
    }
    moveTo(at);
    const auto count = size_t(m_frequencies[at]);
    m_positions.clear();
    uint32_t position = 0;
    for (size_t number = 0; number < count; ++number) {
        position += m_positionBytes->number();
        m_positions.push_back(int(position & 0x7FFF'FFFFU));
    }
    m_next = at + 1;
    return m_positions;
}

void TermPostings::moveTo(size_t at)
{
    if (!m_places.empty()) {
        m_positionBytes->seek(m_places[at].position);
        m_positionBytes->skipNumbers(m_places[at].behind);
        return;
    }
    const size_t skips = (at + 1) / skipInterval;
    const size_t nearest = skips == 0 ? 0 : skips * skipInterval - 1;
    if (at < m_next || nearest > m_next) {
        m_positionBytes->seek(skips == 0 ? m_begin.positions : m_skips[skips - 1]);
        m_next = nearest;
    }
    uint64_t between = 0;
    for (; m_next < at; ++m_next)
        between += uint64_t(m_frequencies[m_next]);
    m_positionBytes->skipNumbers(between);
}

SegmentPostings::SegmentPostings(const Lucene::IndexReaderPtr &segment, const Progress &progress)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->segment = boost::dynamic_pointer_cast<Lucene::SegmentReader>(segment);
    if (!m_parts->segment)
        boost::throw_exception(Lucene::IllegalArgumentException(L"not a segment"));
    m_parts->progress = &progress;
    m_parts->finder = Lucene::newLucene<TermFinder>(m_parts->segment);
}

SegmentPostings::~SegmentPostings() = default;

int SegmentPostings::size() const
{
    return m_parts->segment->maxDoc();
}

bool SegmentPostings::isRemoved(int document) const
{
    return m_parts->segment->isDeleted(document);
}

std::span<const uint8_t> SegmentPostings::norms(const wchar_t *field) const
{
    const Lucene::ByteArray norms = m_parts->segment->norms(field);
    if (!norms)
        return {};
    return {norms.get(), size_t(norms.size())};
}

TermBegin SegmentPostings::find(const wchar_t *field, const std::wstring &term) const
{
    return m_parts->finder->find(Lucene::newLucene<Lucene::Term>(field, term));
}

TermPostings SegmentPostings::read(const TermBegin &begin) const
{
    TermPostings postings(*this, begin);
    postings.readDocuments();
    return postings;
}

TermPostings SegmentPostings::read(const TermBegin &begin, const Documents &among) const
{
    TermPostings postings(*this, begin);
    // The lists say little of what lies close together.
    if (size_t(begin.documents / skipInterval) < among.size())
        postings.readDocuments();
    else
        postings.readDocuments(among);
    return postings;
}

void SegmentPostings::eachTerm(const wchar_t *field, const std::wstring &prefix,
                               const TakeTerm &take) const
{
    std::wstring end = prefix;
    ++end.back();
    eachTerm(field, prefix, end, take);
}

void SegmentPostings::eachTerm(const wchar_t *field, const std::wstring &first,
                               const std::wstring &end, const TakeTerm &take) const
{
    const std::wstring name = field;
    const Lucene::TermEnumPtr terms =
        m_parts->segment->terms(Lucene::newLucene<Lucene::Term>(name, first));
    qsizetype count = 0;
    for (Lucene::TermPtr term = terms->term(); term; term = terms->term()) {
        if (term->field() != name || term->text() >= end)
            break;
        take(term->text(), m_parts->finder->find(terms));
        if (++count % checkEvery == 0)
            throwIfStopped();
        if (!terms->next())
            break;
    }
    terms->close();
}

void SegmentPostings::throwIfStopped() const
{
    if (m_parts->progress->stopped())
        boost::throw_exception(Lucene::LuceneException(L"stopped"));
}

struct TokenCounts::Parts
{
    Lucene::IndexReaderPtr reader;
    std::unordered_map<std::wstring, qint64> known; // by field and token
};

TokenCounts::TokenCounts(const Lucene::IndexReaderPtr &reader)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->reader = reader;
}

TokenCounts::~TokenCounts() = default;

qint64 TokenCounts::articles() const
{
    return m_parts->reader->maxDoc();
}

qint64 TokenCounts::with(const wchar_t *field, const std::wstring &token)
{
    constexpr size_t mostKnown = 20'000;
    const std::wstring key = std::wstring(field) + L' ' + token;
    if (const auto known = m_parts->known.find(key); known != m_parts->known.end())
        return known->second;
    if (m_parts->known.size() >= mostKnown)
        m_parts->known.clear();
    const qint64 count = m_parts->reader->docFreq(Lucene::newLucene<Lucene::Term>(field, token));
    m_parts->known.emplace(key, count);
    return count;
}
