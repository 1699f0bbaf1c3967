#include "hanzi/pinyin.h"

#include "hanzi/boundaries.h"
#include "hanzi/folding.h"

#include <QFile>
#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

// resources/pinyin/README.md says where it comes from.
class Readings final
{
public:
    Readings();

    QStringView character(QStringView character) const { return m_characters.value(character); }
    // The syllables of a folded word; empty when it is not known.
    QStringView word(QStringView folded) const { return m_words.value(folded); }
    qsizetype longestWord() const { return m_longest; }

private:
    void addCharacters(QStringView characters, QStringView reading);

    QString m_text; // the others are views of these two
    QString m_folded;
    QHash<QStringView, QStringView> m_characters;
    QHash<QStringView, QStringView> m_words;
    qsizetype m_longest = 0;
};

qsizetype lengthAt(QStringView text, qsizetype position)
{
    return text.at(position).isHighSurrogate() && position + 1 < text.size() ? 2 : 1;
}

Readings::Readings()
{
    QFile file(u":/pinyin/readings.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    m_text = QString::fromUtf8(file.readAll());
    m_folded.reserve(m_text.size()); // the views must not move; folding never expands
    for (const QStringView line : QStringView(m_text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView syllables = line.sliced(tab + 1);
        if (!syllables.contains(u' ')) {
            addCharacters(line.first(tab), syllables);
            continue;
        }
        const qsizetype begin = m_folded.size();
        m_folded += folded(line.first(tab));
        const QStringView word = QStringView(m_folded).sliced(begin);
        m_longest = qMax(m_longest, word.size());
        m_words.insert(word, syllables);
    }
}

void Readings::addCharacters(QStringView characters, QStringView reading)
{
    for (qsizetype i = 0; i < characters.size();) {
        const qsizetype length = lengthAt(characters, i);
        m_characters.insert(characters.sliced(i, length), reading);
        i += length;
    }
}

const Readings &table()
{
    static const Readings theTable;
    return theTable;
}

// Cuts a folded text into known words and single characters: as few as can be, and where that
// leaves a choice (研究|生命, 研究生|命) as the boundaries of words have it.
class Cutter final
{
public:
    Cutter(const FoldedText &folded, const QBitArray &boundaries)
        : m_folded(folded)
        , m_boundaries(boundaries)
        , m_costs(size_t(folded.text.size()) + 1, 0)
        , m_lengths(size_t(folded.text.size()), 0)
    {
        for (qsizetype begin = folded.text.size() - 1; begin >= 0; --begin)
            choose(begin);
    }

    qsizetype length(qsizetype begin) const { return m_lengths[size_t(begin)]; }

private:
    static constexpr int piece = 10;
    static constexpr int tornWord = 4;

    void choose(qsizetype begin)
    {
        const QStringView rest = QStringView(m_folded.text).sliced(begin);
        take(begin, lengthAt(rest, 0));
        const qsizetype longest = qMin(rest.size(), table().longestWord());
        for (qsizetype length = 2; length <= longest; ++length) {
            if (!table().word(rest.first(length)).isEmpty())
                take(begin, length);
        }
    }

    // If it is better than what is known.
    void take(qsizetype begin, qsizetype length)
    {
        const qsizetype end = begin + length;
        const bool tears = !m_boundaries.testBit(m_folded.origins.at(end));
        const int cost = piece + (tears ? tornWord : 0) + m_costs[size_t(end)];
        if (m_lengths[size_t(begin)] != 0 && cost > m_costs[size_t(begin)])
            return;
        m_costs[size_t(begin)] = cost;
        m_lengths[size_t(begin)] = length;
    }

    const FoldedText &m_folded;
    const QBitArray &m_boundaries;
    std::vector<int> m_costs; // from each unit to the end
    std::vector<qsizetype> m_lengths;
};

// A character alone: as it stands there, else as it is folded (髮 fà, though 发 is fā).
QStringView alone(QStringView character, QStringView folded)
{
    const QStringView reading = table().character(character);
    return reading.isEmpty() ? table().character(folded) : reading;
}

} // namespace

QStringList pinyin(const QString &text)
{
    QStringList readings(text.size());
    const FoldedText folded = fold(QStringView(text));
    const Cutter cutter(folded, wordBoundaries(text));
    for (qsizetype begin = 0; begin < folded.text.size(); begin += cutter.length(begin)) {
        const QStringView piece = QStringView(folded.text).sliced(begin, cutter.length(begin));
        const QList<QStringView> syllables = table().word(piece).split(u' ', Qt::SkipEmptyParts);
        qsizetype number = 0;
        for (qsizetype unit = begin; unit < begin + piece.size(); ++number) {
            const qsizetype length = lengthAt(folded.text, unit);
            const qsizetype origin = folded.origins.at(unit);
            const QStringView printed =
                QStringView(text).sliced(origin, folded.ends.at(unit) - origin);
            readings[origin] = number < syllables.size()
                                   ? syllables.at(number).toString()
                                   : alone(printed, piece.sliced(unit - begin, length)).toString();
            unit += length;
        }
    }
    return readings;
}
