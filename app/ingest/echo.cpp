#include "ingest/echo.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype longestText = 20'000; // characters
constexpr qsizetype shortestEcho = 2;     // characters
constexpr qsizetype mostPlaces = 2'000;   // of a pair; what stands everywhere tells nothing

bool isWord(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
}

// How many characters two texts have in common from there on.
qsizetype commonLength(QStringView line, QStringView text)
{
    const qsizetype longest = std::min(line.size(), text.size());
    qsizetype length = 0;
    while (length < longest && line[length] == text[length] && line[length].isLetterOrNumber())
        ++length;
    return length;
}

} // namespace

Echoes::Echoes(const QStringList &texts)
{
    std::vector<int> pairs; // at each place of each text; -1 for none
    std::vector<qsizetype> counts;
    for (const QString &text : texts) {
        m_texts << text.left(longestText);
        const QStringView words = m_texts.last();
        for (qsizetype at = 0; at < words.size(); ++at) {
            pairs.push_back(isWord(words, at) ? m_pairs.add(words[at], words[at + 1]) : -1);
            counts.resize(size_t(m_pairs.count()));
            if (pairs.back() >= 0)
                ++counts[size_t(pairs.back())];
        }
    }
    m_begins.push_back(0);
    for (const qsizetype count : counts)
        m_begins.push_back(m_begins.back() + (count > mostPlaces ? 0 : count));
    m_places.resize(size_t(m_begins.back()));
    fillPlaces(pairs);
}

void Echoes::fillPlaces(const std::vector<int> &pairs)
{
    std::vector<qsizetype> next(m_begins.begin(), m_begins.end() - 1); // place to fill, by pair
    auto pair = pairs.begin();
    for (qsizetype text = 0; text < m_texts.size(); ++text) {
        for (qsizetype at = 0; at < m_texts[text].size(); ++at, ++pair) {
            if (*pair >= 0 && m_begins[size_t(*pair)] < m_begins[size_t(*pair) + 1])
                m_places[size_t(next[size_t(*pair)]++)] = {int(text), int(at)};
        }
    }
}

std::span<const Echoes::Place> Echoes::places(QStringView line, qsizetype begin) const
{
    const int pair = isWord(line, begin) ? m_pairs.find(line[begin], line[begin + 1]) : -1;
    if (pair < 0)
        return {};
    return {m_places.begin() + m_begins[size_t(pair)],
            m_places.begin() + m_begins[size_t(pair) + 1]};
}

qsizetype Echoes::echoLength(QStringView line, qsizetype begin, qsizetype text) const
{
    const std::span<const Place> all = places(line, begin);
    auto place = std::ranges::lower_bound(all, int(text), {}, &Place::text);
    qsizetype longest = 0;
    for (; place != all.end() && place->text == text; ++place)
        longest = std::max(longest, commonLength(line.sliced(begin),
                                                 QStringView(m_texts[text]).sliced(place->at)));
    return longest;
}

double Echoes::rarity(QStringView words) const
{
    qsizetype having = 0;
    int last = -1;
    for (const Place &place : places(words, 0)) {
        if (place.text == last ||
            !QStringView(m_texts[place.text]).sliced(place.at).startsWith(words))
            continue;
        last = place.text;
        ++having;
    }
    return std::log(double(m_texts.size() + 1) / double(std::max<qsizetype>(1, having)));
}

double Echoes::strength(QStringView line, qsizetype text) const
{
    double strength = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = echoLength(line, at, text);
        if (length >= shortestEcho)
            strength += double(length - 1) * rarity(line.sliced(at, length));
        at += std::max<qsizetype>(1, length);
    }
    return strength;
}

QList<qsizetype> Echoes::textsSharing(QStringView line) const
{
    QList<qsizetype> texts;
    for (qsizetype at = 0; at < line.size(); ++at) {
        for (const Place &place : places(line, at)) {
            if (texts.isEmpty() || texts.last() != place.text)
                texts << place.text;
        }
    }
    std::ranges::sort(texts);
    texts.resize(std::unique(texts.begin(), texts.end()) - texts.begin());
    return texts;
}
