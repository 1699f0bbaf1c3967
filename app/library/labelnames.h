#pragma once

#include "paper/labels.h"
#include "store/connection.h"

#include <QHash>

// How the values of labels are called and sorted in one library.
struct LabelNames
{
    QList<Place> places; // by province and pinyin
    QHash<qint32, QString> papers;

    quint32 placeRank(const ArticleLabels &labels) const; // an unknown one comes last
    // Of each paper by its name, as Chinese readers look for it. Comparing a thousand names takes
    // longer than finding what is looked for: only where papers are sorted.
    QHash<qint32, quint32> paperRanks() const;
    QString shortName(const ArticleLabels &labels) const; // of its place; empty when unknown

    static Result<LabelNames> of(Connection &db);

private:
    QHash<quint64, quint32> m_ranks; // of places, by the key of their code
};
