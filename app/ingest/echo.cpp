#include "ingest/echo.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype shortestEcho = 2; // characters

// How many characters from `begin` on stand in `text` as they are.
qsizetype echoLength(QStringView line, qsizetype begin, QStringView text)
{
    qsizetype length = 0;
    while (begin + length < line.size() && line[begin + length].isLetterOrNumber() &&
           text.contains(line.sliced(begin, length + 1)))
        ++length;
    return length;
}

} // namespace

Echoes::Echoes(QStringList texts)
    : m_texts(std::move(texts))
{
}

double Echoes::rarity(QStringView words) const
{
    const auto having = std::ranges::count_if(
        m_texts, [words](const QString &text) { return text.contains(words); });
    return std::log(double(m_texts.size() + 1) / double(std::max<qsizetype>(1, having)));
}

double Echoes::strength(QStringView line, qsizetype text) const
{
    double strength = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = echoLength(line, at, m_texts[text]);
        if (length >= shortestEcho)
            strength += double(length - 1) * rarity(line.sliced(at, length));
        at += std::max<qsizetype>(1, length);
    }
    return strength;
}
