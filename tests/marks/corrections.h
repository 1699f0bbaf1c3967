#pragma once

#include "paper/carrying.h"

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

// Texts corrected by chance in known ways: where every character of the text before came to stand
// is kept with them, so that it can be said for certain whether a mark was carried to its own
// words.

namespace corrections {

// A text with, for each UTF-16 unit, the unit of the text before that it is; -1: a new one.
struct Traced
{
    QString text;
    QList<int> origins;

    Traced() = default;
    explicit Traced(const QString &before);  // each unit is itself
    static Traced made(const QString &text); // all new

    qsizetype size() const { return text.size(); }
    void append(const Traced &more);
    Traced part(qsizetype begin, qsizetype end) const;
    void insert(qsizetype at, const Traced &more);
    void remove(qsizetype begin, qsizetype end);
};

// One case: marks on a text, the texts that follow, and the truth.
struct Trial
{
    Carriage carriage;
    QList<Traced> truth; // of each of carriage.to
};

enum class Outcome {
    Right,     // Ok on its words
    Corrected, // on its words, some of which were changed
    ToConfirm,
    Orphan,
    Wrong, // Ok or Corrected, but not on its words
};

// Of the mark with that number in the place it was given. Its words are the characters of its range
// that were left unchanged (converted ones count as such). Wrong: none of them is left; or more
// than one of them at either end stands outside of the new range; or more than one character of
// the old text that did not belong to the mark, at either end, stands inside. (One at either end:
// of two equal neighbours nobody can tell which was dropped.) White space does not count.
Outcome outcomeOf(const Trial &trial, qsizetype mark, const NewPlace &place);

using Make = Trial (*)(const QStringList &articles, QRandomGenerator &chance);

struct Scenario
{
    const char *name;
    Make make;
    bool keepsWords; // the words of every mark stand in the new texts
};

const std::vector<Scenario> &scenarios();

// The articles of the pages in that folder that have at least 200 characters.
QStringList articlesOf(const QString &folder);

} // namespace corrections
