#include "ingest/echo.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype longestText = 20'000; // characters
constexpr qsizetype shortestEcho = 2;     // characters
constexpr qsizetype mostPlaces = 2'000;   // of a pair; what stands everywhere tells nothing

quint32 pairAt(QStringView text, qsizetype at)
{
    return quint32(text[at].unicode()) << 16U | text[at + 1].unicode();
}

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
    for (const QString &text : texts) {
        const int number = int(m_texts.size());
        m_texts << text.left(longestText);
        for (qsizetype at = 0; at + 1 < m_texts.last().size(); ++at) {
            if (!isWord(m_texts.last(), at))
                continue;
            QList<Place> &known = m_places[pairAt(m_texts.last(), at)];
            if (known.size() <= mostPlaces)
                known << Place{number, int(at)};
        }
    }
}

const QList<Echoes::Place> &Echoes::places(QStringView line, qsizetype begin) const
{
    static const QList<Place> none;
    if (!isWord(line, begin))
        return none;
    const auto known = m_places.constFind(pairAt(line, begin));
    return known == m_places.constEnd() || known->size() > mostPlaces ? none : *known;
}

qsizetype Echoes::echoLength(QStringView line, qsizetype begin, qsizetype text) const
{
    const QList<Place> &all = places(line, begin);
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
