#include "search/segmentfiles.h"

#include "search/bufferedfile.h"
#include "search/indexfields.h"
#include "search/storedlabels.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/FieldInfo.h>
#include <lucene++/FieldInfos.h>
#include <lucene++/SegmentInfo.h>
#include <lucene++/Similarity.h>

#include <algorithm>
#include <cmath>

namespace {

using Field = SegmentFiles::Field;

constexpr int termFormat = -4;     // terms in UTF-8, their lengths in bytes
constexpr int indexInterval = 128; // every how many terms one stands in the index of terms, too
constexpr int skipInterval = 16;   // every how many documents one can be skipped to
constexpr int mostSkipLevels = 10;

// Where the postings of a term begin.
struct PostingsPlace
{
    int documents = 0;
    int64_t frequencies = 0; // position in .frq
    int64_t positions = 0;   // position in .prx
    int skipOffset = 0;      // from its frequencies to its skip lists
};

// One of the two files of terms: all (.tis), or every 128th (.tii).
class TermFile final
{
public:
    TermFile(const Lucene::DirectoryPtr &directory, const std::wstring &name)
        : m_file(directory, name)
    {
        m_file.addInt(termFormat);
        m_file.addLong(0); // their number, known at the end
        m_file.addInt(indexInterval);
        m_file.addInt(skipInterval);
        m_file.addInt(mostSkipLevels);
    }

    void add(int field, std::string_view utf8, const PostingsPlace &place)
    {
        const auto [same, end] = std::ranges::mismatch(m_last, utf8);
        const auto prefix = size_t(same - m_last.begin());
        m_file.addNumber(prefix);
        m_file.addNumber(utf8.size() - prefix);
        m_file.addBytes(utf8.substr(prefix));
        m_file.addNumber(uint32_t(field));
        m_file.addNumber(uint64_t(place.documents));
        m_file.addNumber(uint64_t(place.frequencies - m_lastPlace.frequencies));
        m_file.addNumber(uint64_t(place.positions - m_lastPlace.positions));
        if (place.documents >= skipInterval)
            m_file.addNumber(uint64_t(place.skipOffset));
        m_last.assign(utf8);
        m_lastField = field;
        m_lastPlace = place;
        ++m_count;
    }

    // The term before the one that `terms` comes to next.
    void addLastOf(const TermFile &terms)
    {
        add(terms.m_lastField, terms.m_last, terms.m_lastPlace);
        m_file.addNumber(uint64_t(terms.m_file.position() - m_lastPointer));
        m_lastPointer = terms.m_file.position();
    }

    int64_t count() const { return m_count; }
    void finish() { m_file.finishWithLong(sizeof(int32_t), m_count); }

private:
    BufferedFile m_file;
    std::string m_last;
    int m_lastField = -1;
    PostingsPlace m_lastPlace;
    int64_t m_lastPointer = 0;
    int64_t m_count = 0;
};

// The skip lists of the term that is being written: level 0 leads to every 16th document, each
// level above to every 16th of the one below.
class SkipLists final
{
public:
    void begin(int64_t frequencies, int64_t positions)
    {
        for (Level &level : m_levels)
            level = {.frequencies = frequencies, .positions = positions};
    }

    // Before document number `count` of the term; `before` is the document before it.
    void add(int count, int before, int64_t frequencies, int64_t positions)
    {
        size_t child = 0;
        for (size_t at = 0; at < m_levels.size() && count % skipInterval == 0; ++at) {
            Level &level = m_levels[at];
            addNumber(level.bytes, uint64_t(before - level.document));
            addNumber(level.bytes, uint64_t(frequencies - level.frequencies));
            addNumber(level.bytes, uint64_t(positions - level.positions));
            level.document = before;
            level.frequencies = frequencies;
            level.positions = positions;
            const size_t below = std::exchange(child, level.bytes.size());
            if (at > 0)
                addNumber(level.bytes, below);
            count /= skipInterval;
        }
    }

    // As many levels as readers expect, who count them by this very formula.
    void write(BufferedFile &file, int documents) const
    {
        const int levels = std::min(
            mostSkipLevels, int(std::floor(std::log(double(documents)) / std::log(skipInterval))));
        for (int at = levels - 1; at >= 0; --at) {
            const std::string &bytes = m_levels.at(size_t(at)).bytes;
            if (at > 0)
                file.addNumber(bytes.size());
            file.addBytes(bytes);
        }
    }

private:
    struct Level
    {
        std::string bytes;
        int document = 0;
        int64_t frequencies = 0;
        int64_t positions = 0;
    };
    std::array<Level, mostSkipLevels> m_levels;
};

struct FieldForm
{
    enum class Kind { Positions, Documents, Stored }; // those with positions have a length, too
    const wchar_t *name;
    Kind kind;
};

constexpr std::array allFields = {Field::Byline, Field::Character, Field::Headline, Field::Id,
                                  Field::Labels, Field::Section,   Field::Text};

FieldForm formOf(Field field)
{
    switch (field) {
    case Field::Byline:
        return {IndexField::byline, FieldForm::Kind::Positions};
    case Field::Character:
        return {IndexField::character, FieldForm::Kind::Documents};
    case Field::Headline:
        return {IndexField::headline, FieldForm::Kind::Positions};
    case Field::Id:
        return {IndexField::id, FieldForm::Kind::Documents};
    case Field::Labels:
        return {IndexField::labels, FieldForm::Kind::Stored};
    case Field::Section:
        return {IndexField::section, FieldForm::Kind::Positions};
    case Field::Text:
        break;
    }
    return {IndexField::text, FieldForm::Kind::Positions};
}

void writeFields(const Lucene::DirectoryPtr &directory, const std::wstring &name)
{
    const auto fields = Lucene::newLucene<Lucene::FieldInfos>();
    for (const Field field : allFields) {
        const FieldForm form = formOf(field);
        fields->add(form.name, form.kind != FieldForm::Kind::Stored, false, false, false,
                    form.kind != FieldForm::Kind::Positions, false,
                    form.kind == FieldForm::Kind::Documents);
    }
    fields->write(directory, name);
}

void writeStores(const Lucene::DirectoryPtr &directory, const std::wstring &segment,
                 const std::vector<ArticleLabels> &labels)
{
    BufferedFile pointers(directory, segment + L".fdx");
    BufferedFile documents(directory, segment + L".fdt");
    pointers.addInt(storedFieldsForm);
    documents.addInt(storedFieldsForm);
    for (const ArticleLabels &ofOne : labels) {
        pointers.addLong(documents.position());
        documents.addBytes(storedDocument(int(Field::Labels), ofOne));
    }
    pointers.finish();
    documents.finish();
}

void addNorms(BufferedFile &file, const std::vector<int> &lengths)
{
    for (const int length : lengths)
        file.addByte(Lucene::Similarity::encodeNorm(1 / std::sqrt(double(std::max(length, 1)))));
}

} // namespace

struct SegmentFiles::Parts
{
    Parts(const Lucene::DirectoryPtr &theDirectory, const std::wstring &theSegment)
        : directory(theDirectory)
        , segment(theSegment)
        , terms(directory, segment + L".tis")
        , termIndex(directory, segment + L".tii")
        , frequencies(directory, segment + L".frq")
        , positions(directory, segment + L".prx")
    {
    }

    Lucene::DirectoryPtr directory;
    std::wstring segment;
    TermFile terms;
    TermFile termIndex;
    BufferedFile frequencies;
    BufferedFile positions;
    SkipLists skips;

    Field field = Field::Character; // of the term that is being written
    std::string term;
    PostingsPlace place;
    int lastDocument = 0;
};

SegmentFiles::SegmentFiles(const Lucene::DirectoryPtr &directory, const std::wstring &segment)
    : m_parts(std::make_unique<Parts>(directory, segment))
{
}

SegmentFiles::~SegmentFiles() = default;

void SegmentFiles::beginTerm(Field field, std::string_view utf8)
{
    m_parts->field = field;
    m_parts->term.assign(utf8);
    m_parts->place = {.frequencies = m_parts->frequencies.position(),
                      .positions = m_parts->positions.position()};
    m_parts->lastDocument = 0;
    m_parts->skips.begin(m_parts->place.frequencies, m_parts->place.positions);
}

void SegmentFiles::addDocument(int document, std::span<const int> positions)
{
    Parts &parts = *m_parts;
    if (++parts.place.documents % skipInterval == 0)
        parts.skips.add(parts.place.documents, parts.lastDocument, parts.frequencies.position(),
                        parts.positions.position());
    const auto delta = uint64_t(document - parts.lastDocument);
    parts.lastDocument = document;
    if (formOf(parts.field).kind == FieldForm::Kind::Documents) {
        parts.frequencies.addNumber(delta);
        return;
    }
    parts.frequencies.addNumber(delta * 2 + (positions.size() == 1 ? 1 : 0));
    if (positions.size() != 1)
        parts.frequencies.addNumber(positions.size());
    int last = 0;
    for (const int position : positions)
        parts.positions.addNumber(uint64_t(position - std::exchange(last, position)));
}

void SegmentFiles::endTerm()
{
    Parts &parts = *m_parts;
    parts.place.skipOffset = int(parts.frequencies.position() - parts.place.frequencies);
    if (parts.place.documents >= skipInterval)
        parts.skips.write(parts.frequencies, parts.place.documents);
    if (parts.terms.count() % indexInterval == 0)
        parts.termIndex.addLastOf(parts.terms);
    parts.terms.add(int(parts.field), parts.term, parts.place);
}

Lucene::SegmentInfoPtr SegmentFiles::finish(const Documents &documents)
{
    Parts &parts = *m_parts;
    parts.terms.finish();
    parts.termIndex.finish();
    parts.frequencies.finish();
    parts.positions.finish();
    BufferedFile norms(parts.directory, parts.segment + L".nrm");
    norms.addBytes("NRM\xff");
    for (const auto *lengths :
         {&documents.bylines, &documents.headlines, &documents.sections, &documents.texts})
        addNorms(norms, *lengths);
    norms.finish();
    writeFields(parts.directory, parts.segment + L".fnm");
    writeStores(parts.directory, parts.segment, documents.labels);
    for (const wchar_t *kind :
         {L".tis", L".tii", L".frq", L".prx", L".nrm", L".fnm", L".fdx", L".fdt"})
        parts.directory->sync(parts.segment + kind);
    auto info = Lucene::newLucene<Lucene::SegmentInfo>(
        parts.segment, int32_t(documents.labels.size()), parts.directory, false, true, -1,
        std::wstring(), false, true);
    info->setDiagnostics(Lucene::MapStringString::newInstance());
    return info;
}
