#include "ingest/echo.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

constexpr qsizetype longestText = 20'000; // characters
constexpr qsizetype shortestEcho = 2;     // characters
constexpr int farthestBridge = 6;         // texts
constexpr qsizetype nearBridge = 3;       // texts
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

QList<double> Echoes::strengths(QStringView line) const
{
    QList<double> sums(m_texts.size(), 0);
    QList<qsizetype> covered(m_texts.size(), 0); // to where of the line each text has its words
    QHash<qsizetype, double> rarities;           // by length
    for (qsizetype at = 0; at < line.size(); ++at) {
        rarities.clear();
        const std::span<const Place> all = places(line, at);
        for (auto place = all.begin(); place != all.end();) {
            const int text = place->text;
            qsizetype longest = 0;
            for (; place != all.end() && place->text == text; ++place) {
                if (covered[text] <= at)
                    longest = std::max(longest,
                                       commonLength(line.sliced(at),
                                                    QStringView(m_texts[text]).sliced(place->at)));
            }
            if (longest < shortestEcho)
                continue;
            if (!rarities.contains(longest))
                rarities[longest] = rarity(line.sliced(at, longest));
            sums[text] += double(longest - 1) * rarities[longest];
            covered[text] = at + longest;
        }
    }
    return sums;
}

QList<double> Echoes::bridges(const QList<int> &chains) const
{
    QList<double> steps(m_texts.size() + 1, 0); // of the weight of words that go on
    QList<double> words(m_texts.size(), 0);
    QList<int> having;
    for (size_t pair = 0; pair + 1 < m_begins.size(); ++pair) {
        having.clear();
        for (qsizetype at = m_begins[pair]; at < m_begins[pair + 1]; ++at) {
            const Place &place = m_places[size_t(at)];
            if (having.isEmpty() || having.last() != place.text)
                having << place.text;
        }
        if (having.isEmpty())
            continue;
        const double weight = std::log(double(m_texts.size() + 1) / double(having.size()));
        for (qsizetype at = 0; at < having.size(); ++at) {
            words[having[at]] += 1;
            if (at == 0 || having[at] - having[at - 1] > farthestBridge ||
                chains[having[at]] != chains[having[at - 1]])
                continue;
            steps[having[at - 1] + 1] += weight;
            steps[having[at] + 1] -= weight;
        }
    }
    const auto wordsNear = [&](qsizetype first, qsizetype step, int chain) {
        double sum = 0;
        for (qsizetype at = first; std::abs(at - first) < nearBridge && at >= 0 &&
                                   at < words.size() && chains[at] == chain;
             at += step)
            sum += words[at];
        return sum;
    };
    QList<double> bridged(m_texts.size(), 0);
    double weight = 0;
    for (qsizetype at = 0; at < m_texts.size(); ++at) {
        weight += steps[at];
        const double near = wordsNear(at - 1, -1, chains[at]) * wordsNear(at, 1, chains[at]);
        bridged[at] = near > 0 ? weight / std::sqrt(near) : 0;
    }
    return bridged;
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
