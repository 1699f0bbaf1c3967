#include "hanzi/phrasetable.h"

#include "hanzi/folding.h"

#include <algorithm>
#include <numeric>

namespace {

qsizetype unitsOf(std::u32string_view characters)
{
    return std::accumulate(
        characters.begin(), characters.end(), qsizetype(0),
        [](qsizetype sum, char32_t c) { return sum + (QChar::requiresSurrogates(c) ? 2 : 1); });
}

// How many characters at the beginning of both are forms of one another.
template <typename Iterator>
size_t formsInCommon(Iterator one, Iterator oneEnd, Iterator other, Iterator otherEnd)
{
    const auto areForms = [](char32_t a, char32_t b) { return a == b || fold(a) == fold(b); };
    return size_t(std::mismatch(one, oneEnd, other, otherEnd, areForms).first - one);
}

// From the characters at the beginning and at the end of both sides that are forms of one another,
// one link each; what differs between is one link: 服务|器 and 伺服|器.
Alignment linksBetween(std::u32string_view key, std::u32string_view value)
{
    Alignment links;
    const auto link = [&](size_t fromKey, size_t fromValue) {
        links.append(unitsOf(key.substr(0, fromKey)), unitsOf(value.substr(0, fromValue)));
        key.remove_prefix(fromKey);
        value.remove_prefix(fromValue);
    };
    size_t before = formsInCommon(key.begin(), key.end(), value.begin(), value.end());
    if (before == std::min(key.size(), value.size()) && key.size() != value.size())
        --before; // so that the link for the rest has two sides
    for (; before > 0; --before)
        link(1, 1);
    const size_t most = std::min(key.size(), value.size()) - (key.size() == value.size() ? 0 : 1);
    const size_t after =
        std::min(most, formsInCommon(key.rbegin(), key.rend(), value.rbegin(), value.rend()));
    if (key.size() > after)
        link(key.size() - after, value.size() - after);
    while (!key.empty())
        link(1, 1);
    return links;
}

// Whether each UTF-16 unit of the key became the one at the same place of the value.
bool isUnitByUnit(const Phrase &phrase)
{
    const auto isOneUnit = [](char32_t c) { return !QChar::requiresSurrogates(c); };
    const auto &[key, value] = phrase;
    return key.size() == value.size() && std::all_of(key.begin(), key.end(), isOneUnit) &&
           std::all_of(value.begin(), value.end(), isOneUnit) &&
           formsInCommon(key.begin(), key.end(), value.begin(), value.end()) == key.size();
}

void append(std::u32string_view characters, QString &text)
{
    for (const char32_t character : characters)
        text += QChar::fromUcs4(character);
}

// The first four units, for quick comparing.
quint64 headOf(QStringView key)
{
    quint64 head = 0;
    for (qsizetype i = 0; i < 4; ++i)
        head = head << 16 | (i < key.size() ? key[i].unicode() : 0);
    return head;
}

} // namespace

// The phrases in the order of their keys, of equal ones the first alone.
class PhraseTable::Sources final
{
public:
    explicit Sources(const QList<Dictionary> &dictionaries);

    struct Source
    {
        quint64 head = 0;
        QStringView key;
        qsizetype rank = 0;
        const Phrase *phrase = nullptr;
    };
    std::vector<QStringView> keys() const;
    const std::vector<Source> &sources() const { return m_sources; }

private:
    void sort();

    QString m_keys;
    std::vector<Source> m_sources;
};

PhraseTable::Sources::Sources(const QList<Dictionary> &dictionaries)
{
    std::vector<qsizetype> begins;
    for (qsizetype rank = 0; rank < dictionaries.size(); ++rank) {
        for (const Phrase &phrase : dictionaries[rank]) {
            begins.push_back(m_keys.size());
            append(phrase.key, m_keys);
            m_sources.push_back({.key = {}, .rank = rank, .phrase = &phrase});
        }
    }
    begins.push_back(m_keys.size());
    for (size_t i = 0; i < m_sources.size(); ++i) {
        m_sources[i].key = QStringView(m_keys).mid(begins[i], begins[i + 1] - begins[i]);
        m_sources[i].head = headOf(m_sources[i].key);
    }
    sort();
}

// Equal keys stay in the order of their dictionaries.
void PhraseTable::Sources::sort()
{
    const auto isBefore = [](const Source &one, const Source &other) {
        if (one.head != other.head)
            return one.head < other.head;
        return one.key.compare(other.key) < 0;
    };
    std::stable_sort(m_sources.begin(), m_sources.end(), isBefore);
    const auto areSame = [](const Source &one, const Source &other) {
        return one.head == other.head && one.key == other.key;
    };
    m_sources.erase(std::unique(m_sources.begin(), m_sources.end(), areSame), m_sources.end());
}

std::vector<QStringView> PhraseTable::Sources::keys() const
{
    std::vector<QStringView> keys;
    keys.reserve(m_sources.size());
    for (const Source &source : m_sources)
        keys.push_back(source.key);
    return keys;
}

PhraseTable::PhraseTable(const QList<Dictionary> &dictionaries)
    : PhraseTable(Sources(dictionaries))
{
}

PhraseTable::PhraseTable(const Sources &sources)
    : m_keys(sources.keys())
{
    m_entries.reserve(sources.sources().size());
    for (const Sources::Source &source : sources.sources())
        add(*source.phrase, source.rank);
}

void PhraseTable::add(const Phrase &phrase, qsizetype rank)
{
    Entry entry{.value = quint32(m_values.size()), .rank = quint32(rank)};
    append(phrase.value, m_values);
    entry.valueLength = quint32(m_values.size()) - entry.value;
    if (!isUnitByUnit(phrase)) {
        entry.links = qint32(m_links.size());
        m_links.push_back(linksBetween(phrase.key, phrase.value));
    }
    m_entries.push_back(entry);
    m_keepsLength = m_keepsLength && phrase.key.size() == phrase.value.size();
    if (phrase.key.size() > 1)
        m_ranksWithPhrases = std::max(m_ranksWithPhrases, rank + 1);
}

void PhraseTable::appendLinks(const Entry &entry, Alignment &alignment) const
{
    if (entry.links < 0)
        alignment.append({.source = 1, .rendition = 1}, entry.valueLength);
    else
        alignment.append(m_links[size_t(entry.links)]);
}
