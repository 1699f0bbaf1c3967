#include "hanzi/words.h"

#include "hanzi/folding.h"

#include <QFile>
#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int unknown = 30; // of a character that is no word: one in three million

// resources/words/README.md says where it comes from.
class Words final
{
public:
    Words();

    // In halves of a natural logarithm, the rarer the greater; 0 for what is no word.
    int rarity(QStringView word) const { return m_rarities.value(word); }
    qsizetype longest() const { return m_longest; }

private:
    QStringList m_lines; // the others are views of these
    QHash<QStringView, int> m_rarities;
    qsizetype m_longest = 1;
};

Words::Words()
{
    QFile file(u":/words/words.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts))
        m_lines += folded(line);
    for (const QString &line : std::as_const(m_lines)) {
        const QList<QStringView> words = QStringView(line).split(u' ');
        const int rarity = words.constFirst().toInt();
        for (const QStringView word : words.sliced(1)) {
            m_longest = qMax(m_longest, word.size());
            if (!m_rarities.contains(word)) // of those that fold alike the more frequent one
                m_rarities.insert(word, rarity);
        }
    }
}

const Words &dictionary()
{
    static const Words theDictionary;
    return theDictionary;
}

} // namespace

QBitArray cutWords(const QString &folded)
{
    const Words &words = dictionary();
    const qsizetype size = folded.size();
    std::vector<int> rarities(size_t(size) + 1, 0); // of the likeliest words from there to the end
    std::vector<qsizetype> lengths(size_t(size), 1);
    for (qsizetype begin = size - 1; begin >= 0; --begin) {
        const QStringView rest = QStringView(folded).sliced(begin);
        const int alone = words.rarity(rest.first(1));
        rarities[size_t(begin)] = rarities[size_t(begin) + 1] + (alone == 0 ? unknown : alone);
        for (qsizetype length = 2; length <= qMin(rest.size(), words.longest()); ++length) {
            const int rarity = words.rarity(rest.first(length));
            const int whole = rarities[size_t(begin + length)] + rarity;
            if (rarity > 0 && whole <= rarities[size_t(begin)]) {
                rarities[size_t(begin)] = whole;
                lengths[size_t(begin)] = length;
            }
        }
    }
    QBitArray boundaries(size + 1);
    for (qsizetype begin = 0; begin < size; begin += lengths[size_t(begin)])
        boundaries.setBit(begin);
    boundaries.setBit(size);
    return boundaries;
}
