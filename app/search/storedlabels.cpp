#include "search/storedlabels.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace {

constexpr char oneField = 1;
constexpr char isBinary = 2;
constexpr size_t documentHead = 4; // number of fields, which field, its kind, its length
constexpr size_t documentSize = documentHead + packedLabelsSize;
constexpr size_t documentsAtOnce = 1024;

class Packer final
{
public:
    template <typename Number>
    void add(Number number)
    {
        qToLittleEndian(number, m_bytes.data() + m_size);
        m_size += sizeof number;
    }
    void add(const std::array<char, 8> &place)
    {
        std::ranges::copy(place, m_bytes.begin() + std::ptrdiff_t(m_size));
        m_size += place.size();
    }
    const PackedLabels &bytes() const { return m_bytes; }

private:
    PackedLabels m_bytes{};
    size_t m_size = 0;
};

class Unpacker final
{
public:
    explicit Unpacker(const char *bytes)
        : m_next(bytes)
    {
    }
    template <typename Number>
    void take(Number &number)
    {
        number = qFromLittleEndian<Number>(m_next);
        m_next += sizeof number;
    }
    void take(std::array<char, 8> &place)
    {
        std::memcpy(place.data(), m_next, place.size());
        m_next += place.size();
    }
    // False when it is none of the values up to `last`.
    template <typename Word>
    bool takeWord(Word &word, Word last)
    {
        const auto byte = quint8(*m_next++);
        word = Word(byte);
        return byte <= quint8(last);
    }

private:
    const char *m_next;
};

bool unpack(const char *bytes, ArticleLabels &labels)
{
    Unpacker from(bytes);
    qint64 id = 0;
    from.take(id);
    labels.id = ArticleId(id);
    from.take(labels.place);
    from.take(labels.best);
    from.take(labels.earliest);
    from.take(labels.latest);
    from.take(labels.paper);
    from.take(labels.section);
    from.take(labels.page);
    from.take(labels.position);
    const bool hasOrigin = from.takeWord(labels.origin, Origin::Contributed);
    const bool hasConfidence = from.takeWord(labels.confidence, Confidence::None);
    return from.takeWord(labels.dateKind, DateKind::Printed) && hasOrigin && hasConfidence;
}

std::string headOf(int field)
{
    return {oneField, char(field), isBinary, char(packedLabelsSize)};
}

[[noreturn]] void refuse(const std::wstring &file)
{
    boost::throw_exception(Lucene::CorruptIndexException(L"stored labels in " + file));
}

} // namespace

PackedLabels packed(const ArticleLabels &labels)
{
    Packer to;
    to.add(qint64(labels.id));
    to.add(labels.place);
    to.add(labels.best);
    to.add(labels.earliest);
    to.add(labels.latest);
    to.add(labels.paper);
    to.add(labels.section);
    to.add(labels.page);
    to.add(labels.position);
    to.add(quint8(labels.origin));
    to.add(quint8(labels.confidence));
    to.add(quint8(labels.dateKind));
    return to.bytes();
}

std::optional<ArticleLabels> unpackedLabels(std::string_view bytes)
{
    ArticleLabels labels;
    if (bytes.size() != packedLabelsSize || !unpack(bytes.data(), labels))
        return std::nullopt;
    return labels;
}

std::string storedDocument(int field, const ArticleLabels &labels)
{
    const PackedLabels bytes = packed(labels);
    return headOf(field).append(bytes.data(), bytes.size());
}

std::vector<ArticleLabels> storedLabels(const Lucene::DirectoryPtr &directory,
                                        const std::wstring &segment, int documents, int field)
{
    const std::wstring name = segment + L".fdt";
    const Lucene::IndexInputPtr input = directory->openInput(name);
    const auto count = size_t(documents);
    if (input->length() != int64_t(sizeof(int32_t) + count * documentSize) ||
        input->readInt() != storedFieldsForm)
        refuse(name);
    std::vector<ArticleLabels> labels(count);
    std::string bytes;
    const std::string head = headOf(field);
    for (size_t at = 0; at < count; ++at) {
        const size_t place = at % documentsAtOnce;
        if (place == 0) {
            bytes.resize(std::min(documentsAtOnce, count - at) * documentSize);
            input->readBytes(reinterpret_cast<uint8_t *>(bytes.data()), 0, int32_t(bytes.size()));
        }
        const char *document = bytes.data() + place * documentSize;
        if (!std::equal(head.begin(), head.end(), document) ||
            !unpack(document + documentHead, labels[at]))
            refuse(name);
    }
    return labels;
}
