#include "accuracyset.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Takes {佈布} apart.
void readAlternatives(QStringView text, GoldSentence &gold)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isChoice = text[at] == u'{';
        gold.traditional += text[isChoice ? at + 1 : at];
        gold.alternatives += text[isChoice ? at + 2 : at];
        at += isChoice ? 3 : 0;
    }
}

double percent(qsizetype wrong, qsizetype all)
{
    return all == 0 ? 100 : 100.0 * double(all - wrong) / double(all);
}

} // namespace

QList<GoldSentence> readGoldSentences(const QString &name)
{
    QFile file(QStringLiteral(ACCURACY_FOLDER "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GoldSentence> sentences;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 3)
            continue;
        GoldSentence gold{.kind = fields[0], .simplified = fields[1]};
        readAlternatives(fields[2], gold);
        sentences += gold;
    }
    return sentences;
}

void Accuracy::add(const GoldSentence &gold, const QString &converted,
                   const QString &oneToManyCharacters)
{
    for (qsizetype i = 0; i < gold.simplified.size(); ++i) {
        const QChar character = converted.size() > i ? converted[i] : QChar();
        const bool isWrong = character != gold.traditional[i] && character != gold.alternatives[i];
        const bool isOneToMany = oneToManyCharacters.contains(gold.simplified[i]);
        ++characters;
        wrong += isWrong;
        oneToMany += isOneToMany;
        oneToManyWrong += isOneToMany && isWrong;
        if (isWrong)
            mistakes += gold.traditional.mid(std::max<qsizetype>(0, i - 2), 5) + u'≠' + character;
    }
}

double Accuracy::characterPercent() const
{
    return percent(wrong, characters);
}

double Accuracy::oneToManyPercent() const
{
    return percent(oneToManyWrong, oneToMany);
}
