#include "search/segmentdraft.h"

#include "hanzi/comparing.h"
#include "search/segmentfiles.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfo.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace {

constexpr int unitValues = 0x10000;

uint32_t termOf(TermOccurrence record)
{
    return uint32_t(record >> 32);
}

uint32_t placeOf(TermOccurrence record)
{
    return uint32_t(record);
}

// By term; places are in order already and stay so.
void sortByTerm(std::vector<TermOccurrence> &records)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    std::vector<TermOccurrence> sorted(records.size());
    for (int shift = 32; shift < 64; shift += digitBits) {
        const auto digit = [shift](TermOccurrence record) { return (record >> shift) % digits; };
        std::array<size_t, digits + 1> begins{};
        for (const TermOccurrence record : records)
            ++begins[digit(record) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const TermOccurrence record : records)
            sorted[begins[digit(record)]++] = record;
        records.swap(sorted);
    }
}

void addUtf8(std::string &bytes, char32_t character)
{
    const auto add = [&bytes](char32_t byte) { bytes.push_back(char(byte)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xc0 | character >> 6);
        add(0x80 | (character & 0x3f));
    } else {
        add(0xe0 | character >> 12);
        add(0x80 | (character >> 6 & 0x3f));
        add(0x80 | (character & 0x3f));
    }
}

// The records of each term in turn.
class TermRuns final
{
public:
    explicit TermRuns(const std::vector<TermOccurrence> &sorted)
        : m_rest(sorted)
    {
        next();
    }
    bool atEnd() const { return m_run.empty(); }
    uint32_t term() const { return termOf(m_run.front()); }
    std::span<const TermOccurrence> records() const { return m_run; }
    void next()
    {
        size_t length = 0;
        while (length < m_rest.size() && termOf(m_rest[length]) == termOf(m_rest.front()))
            ++length;
        m_run = m_rest.first(length);
        m_rest = m_rest.subspan(length);
    }

private:
    std::span<const TermOccurrence> m_rest;
    std::span<const TermOccurrence> m_run;
};

} // namespace

// Leads the sorted records to the files.
class SegmentDraft::Writing final
{
public:
    Writing(SegmentDraft &draft, const Lucene::DirectoryPtr &directory, const std::wstring &segment)
        : m_draft(draft)
        , m_files(directory, segment)
        , m_newNumbers(size_t(draft.m_count), -1)
    {
        for (const int number : std::as_const(draft.m_numbers))
            m_newNumbers[size_t(number)] = 0;
        int next = 0;
        for (int &number : m_newNumbers) {
            if (number >= 0)
                number = next++;
        }
        rankLongTerms();
    }

    Lucene::SegmentInfoPtr write()
    {
        using enum SegmentFiles::Field;
        writeField(Byline, m_draft.m_byline.places, &m_draft.m_byline);
        writeField(Character, m_draft.m_characters, nullptr);
        writeField(Headline, m_draft.m_headline.places, &m_draft.m_headline);
        writeIds();
        writeField(Section, m_draft.m_section.places, &m_draft.m_section);
        writeField(Text, m_draft.m_text.places, &m_draft.m_text);
        return m_files.finish({.bylines = kept(m_draft.m_byline.lengths),
                               .headlines = kept(m_draft.m_headline.lengths),
                               .sections = kept(m_draft.m_section.lengths),
                               .texts = kept(m_draft.m_text.lengths),
                               .labels = kept(m_draft.m_labels)});
    }

private:
    // Long terms were numbered as they came; from here on by their order.
    void rankLongTerms()
    {
        const std::vector<std::string> &bytes = m_draft.m_longTermBytes;
        m_byRank.resize(bytes.size());
        std::iota(m_byRank.begin(), m_byRank.end(), 0);
        std::ranges::sort(m_byRank, {},
                          [&](uint32_t term) { return std::string_view(bytes[term]); });
        std::vector<uint32_t> ranks(bytes.size());
        for (uint32_t rank = 0; rank < m_byRank.size(); ++rank)
            ranks[m_byRank[rank]] = rank;
        for (FieldPlaces *places :
             {&m_draft.m_characters, &m_draft.m_headline.places, &m_draft.m_byline.places,
              &m_draft.m_section.places, &m_draft.m_text.places}) {
            for (TermOccurrence &record : places->longTerms)
                record = TermOccurrence(ranks[termOf(record)]) << 32 | placeOf(record);
        }
    }

    void writeField(SegmentFiles::Field name, FieldPlaces &places, const Field *field)
    {
        sortByTerm(places.shortTerms);
        sortByTerm(places.longTerms);
        TermRuns shortTerms(places.shortTerms);
        TermRuns longTerms(places.longTerms);
        std::string bytes = shortBytes(shortTerms);
        while (!shortTerms.atEnd() || !longTerms.atEnd()) {
            const bool isShort =
                longTerms.atEnd() || (!shortTerms.atEnd() && bytes < longBytes(longTerms));
            writeTerm(name, isShort ? bytes : longBytes(longTerms),
                      (isShort ? shortTerms : longTerms).records(), field);
            (isShort ? shortTerms : longTerms).next();
            if (isShort)
                bytes = shortBytes(shortTerms);
        }
        places = {};
    }

    static std::string shortBytes(const TermRuns &runs)
    {
        std::string bytes;
        if (runs.atEnd())
            return bytes;
        addUtf8(bytes, runs.term() >> 16);
        if (const char32_t second = runs.term() % unitValues)
            addUtf8(bytes, second);
        return bytes;
    }

    const std::string &longBytes(const TermRuns &runs) const
    {
        return m_draft.m_longTermBytes[m_byRank[runs.term()]];
    }

    // Without a field of texts the places are numbers of articles.
    void writeTerm(SegmentFiles::Field name, std::string_view utf8,
                   std::span<const TermOccurrence> records, const Field *field)
    {
        bool isBegun = false;
        for (size_t at = 0; at < records.size();) {
            const uint32_t place = placeOf(records[at]);
            const size_t article = field ? articleAt(*field, place) : place;
            m_positions.clear();
            for (; at < records.size() && isIn(field, article, placeOf(records[at])); ++at) {
                if (field)
                    m_positions.push_back(int(placeOf(records[at]) - field->begins[article]));
            }
            if (m_newNumbers[article] < 0)
                continue;
            if (!std::exchange(isBegun, true))
                m_files.beginTerm(name, utf8);
            m_files.addDocument(m_newNumbers[article], m_positions);
        }
        if (isBegun)
            m_files.endTerm();
    }

    static bool isIn(const Field *field, size_t article, uint32_t place)
    {
        if (!field)
            return place == article;
        return article + 1 == field->begins.size() || place < field->begins[article + 1];
    }

    // Places mostly come in ascending order: the search begins where the last one ended.
    size_t articleAt(const Field &field, uint32_t place)
    {
        const auto &begins = field.begins;
        const bool isAfterLast = m_lastArticle < begins.size() && begins[m_lastArticle] <= place;
        const auto first = begins.begin() + (isAfterLast ? std::ptrdiff_t(m_lastArticle) : 0);
        m_lastArticle = size_t(std::upper_bound(first, begins.end(), place) - begins.begin()) - 1;
        return m_lastArticle;
    }

    void writeIds()
    {
        std::vector<std::pair<std::string, int>> ids;
        for (auto article = m_draft.m_numbers.cbegin(); article != m_draft.m_numbers.cend();
             ++article)
            ids.emplace_back(std::to_string(qint64(article.key())),
                             m_newNumbers[size_t(article.value())]);
        std::ranges::sort(ids);
        for (const auto &[id, number] : ids) {
            m_files.beginTerm(SegmentFiles::Field::Id, id);
            m_files.addDocument(number);
            m_files.endTerm();
        }
    }

    // Of what there is of each article, that of those that count.
    template <typename Of>
    std::vector<Of> kept(const std::vector<Of> &all) const
    {
        std::vector<Of> ofKept;
        for (size_t article = 0; article < all.size(); ++article) {
            if (m_newNumbers[article] >= 0)
                ofKept.push_back(all[article]);
        }
        return ofKept;
    }

    SegmentDraft &m_draft;
    SegmentFiles m_files;
    std::vector<int> m_newNumbers; // of each article added; -1 for those that do not count
    std::vector<uint32_t> m_byRank;
    std::vector<int> m_positions;
    size_t m_lastArticle = 0;
};

SegmentDraft::SegmentDraft()
    : m_lastWith(unitValues, -1)
{
}

void SegmentDraft::add(const IndexEntry &entry)
{
    const QString text = comparableText(entry.sourceText);
    const QList<Unit> units = unitsOf(text);
    addText(m_text, text, units, TokensFor::Text);
    addLines(m_headline, entry.headline);
    addLines(m_byline, entry.byline);
    addLines(m_section, entry.section);
    addCharacters(text, units);
    m_labels.push_back(entry.labels);
    m_labels.back().id = entry.id;
    m_numbers.insert(entry.id, m_count++);
}

void SegmentDraft::addLines(Field &field, const QString &lines)
{
    const QString comparable = comparableText(lines);
    addText(field, comparable, unitsOf(comparable), TokensFor::Lines);
}

void SegmentDraft::addText(Field &field, const QString &comparable, const QList<Unit> &units,
                           TokensFor use)
{
    const uint32_t begin = field.next;
    const int last = eachToken(comparable, units, use, [&](QStringView text, int position) {
        addTerm(field.places, text, begin + uint32_t(position));
        ++m_tokens;
    });
    field.begins.push_back(begin);
    field.lengths.push_back(int(units.size()));
    field.next = begin + uint32_t(last) + 1;
}

void SegmentDraft::addCharacters(const QString &comparable, const QList<Unit> &units)
{
    for (const Unit &unit : units) {
        if (unit.kind != Unit::Kind::Han)
            continue;
        const QStringView character =
            QStringView(comparable).sliced(unit.begin, unit.end - unit.begin);
        if (character.size() == 1 &&
            std::exchange(m_lastWith[character.front().unicode()], m_count) == m_count)
            continue;
        addTerm(m_characters, character, uint32_t(m_count));
        ++m_tokens;
    }
}

void SegmentDraft::addTerm(FieldPlaces &places, QStringView text, uint32_t place)
{
    const auto add = [place](std::vector<TermOccurrence> &records, uint32_t term) {
        records.push_back(TermOccurrence(term) << 32 | place);
    };
    const char16_t first = text[0].unicode();
    if (text.size() == 1)
        add(places.shortTerms, uint32_t(first) << 16);
    else if (text.size() == 2 && !text[0].isSurrogate() && !text[1].isSurrogate())
        add(places.shortTerms, uint32_t(first) << 16 | text[1].unicode());
    else
        add(places.longTerms, longTerm(text));
}

uint32_t SegmentDraft::longTerm(QStringView text)
{
    const std::u16string_view key(text.utf16(), size_t(text.size()));
    if (const auto known = m_longTerms.find(key); known != m_longTerms.end())
        return known->second;
    const auto number = uint32_t(m_longTermBytes.size());
    m_longTerms.emplace(key, number);
    m_longTermBytes.push_back(text.toUtf8().toStdString());
    return number;
}

Lucene::SegmentInfoPtr SegmentDraft::write(const Lucene::DirectoryPtr &directory,
                                           const std::wstring &segment)
{
    return Writing(*this, directory, segment).write();
}
