#include "hanzi/fixedwords.h"

#include "hanzi/characters.h"

#include <algorithm>

namespace {

struct Found
{
    qsizetype begin = 0;
    const ReaderPhrase *phrase = nullptr;

    qsizetype end() const { return begin + phrase->source.size(); }
};

bool isOneCharacter(QStringView text)
{
    return firstCharacter(text).length == text.size();
}

// At one place the longest first, one of the paper before one of the library.
bool comesBefore(const Found &a, const Found &b)
{
    if (a.begin != b.begin)
        return a.begin < b.begin;
    if (a.end() != b.end())
        return a.end() > b.end();
    return b.phrase->paper.isEmpty() && !a.phrase->paper.isEmpty();
}

QList<Found> allFound(const QString &source, const QList<const ReaderPhrase *> &phrases)
{
    QList<Found> found;
    for (const ReaderPhrase *phrase : phrases) {
        for (qsizetype at = source.indexOf(phrase->source); at >= 0;
             at = source.indexOf(phrase->source, at + 1))
            found.append({at, phrase});
    }
    std::stable_sort(found.begin(), found.end(), comesBefore);
    return found;
}

} // namespace

Rendition renditionOf(QStringView source, const QString &value)
{
    Rendition rendition{.text = value, .links = {}};
    if (source.toUcs4().size() != value.toUcs4().size()) {
        rendition.links.append(source.size(), value.size());
        return rendition;
    }
    QStringView rest = value;
    while (!source.isEmpty())
        rendition.links.append(takeCharacter(source).length, takeCharacter(rest).length);
    return rendition;
}

FixedWords readersWords(const QString &source, const QList<ReaderPhrase> &phrases,
                        ReaderPhrase::Target target)
{
    FixedWords fixed;
    QList<const ReaderPhrase *> longer;
    for (const ReaderPhrase &phrase : phrases) {
        if (phrase.target != target || phrase.source.isEmpty() || phrase.rendition.isEmpty())
            continue;
        if (!isOneCharacter(phrase.source)) {
            longer += &phrase;
            continue;
        }
        QString &character = fixed.characters[firstCharacter(phrase.source).code];
        if (character.isEmpty() || !phrase.paper.isEmpty())
            character = phrase.rendition;
    }
    qsizetype end = 0;
    for (const Found &found : allFound(source, longer)) {
        if (found.begin < end)
            continue;
        end = found.end();
        fixed.words.append({{found.begin, end},
                            renditionOf(found.phrase->source, found.phrase->rendition),
                            Decision::By::ReaderPhrase});
    }
    return fixed;
}

void addBetween(QList<FixedWord> &words, const QList<FixedWord> &others)
{
    QList<FixedWord> all;
    qsizetype at = 0;
    for (const FixedWord &other : others) {
        for (; at < words.size() && words[at].source.end <= other.source.begin; ++at)
            all += words[at];
        if (at == words.size() || words[at].source.begin >= other.source.end)
            all += other;
    }
    words = all + words.mid(at);
}
