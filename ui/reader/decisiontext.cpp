#include "reader/decisiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("DecisionCard", words);
}

QString conversion(const Decision &decision)
{
    return decision.printed == decision.converted
               ? decision.printed
               : decision.printed + u" → "_s + decision.converted;
}

QString reason(const Decision &decision)
{
    switch (decision.by) {
    case Decision::By::Kept:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "Shown as printed"));
    case Decision::By::Character:
        return decision.candidates.size() > 1
                   ? said(QT_TRANSLATE_NOOP("DecisionCard", "No phrase decided: the usual one"))
                   : said(QT_TRANSLATE_NOOP("DecisionCard", "It has only this counterpart"));
    case Decision::By::Phrase:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "By the phrase %1"));
    case Decision::By::Correction:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "By a phrase of Baolan’s own: %1"));
    case Decision::By::Name:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "In a person’s name: %1"));
    case Decision::By::Place:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "In the name of a place: %1"));
    case Decision::By::ReaderPhrase:
        return said(QT_TRANSLATE_NOOP("DecisionCard", "By your own phrase %1"));
    case Decision::By::Leftover:
        return said(QT_TRANSLATE_NOOP("DecisionCard",
                                      "Left over from the other script in this passage: %1"));
    }
    return {};
}

// The converted words with another candidate in the place of the chosen one; empty where the
// characters cannot be counted off because the words have another length.
QString withCandidate(const Decision &decision, const QString &candidate)
{
    const qsizetype begin = decision.character.begin - decision.source.begin;
    const qsizetype length = decision.character.length();
    if (decision.printed.size() != decision.converted.size() || candidate.size() != length)
        return {};
    QString words = decision.converted;
    return words.replace(begin, length, candidate);
}

} // namespace

QString decisionText(const Decision &decision)
{
    const QString words = reason(decision);
    return words.contains(u"%1"_s) ? words.arg(conversion(decision)) : words;
}

QList<ReaderPhrase> otherPhrases(const Decision &decision, ReaderPhrase::Target target)
{
    QList<ReaderPhrase> phrases;
    const qsizetype begin = decision.character.begin - decision.source.begin;
    const QString character = decision.printed.mid(begin, decision.character.length());
    for (const QString &candidate : decision.candidates.mid(1)) {
        ReaderPhrase phrase;
        phrase.target = target;
        phrase.source = decision.printed;
        phrase.rendition = withCandidate(decision, candidate);
        if (phrase.rendition.isEmpty()) {
            phrase.source = character;
            phrase.rendition = candidate;
        }
        phrases << phrase;
    }
    return phrases;
}
