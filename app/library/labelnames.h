#pragma once

#include "paper/labels.h"
#include "store/connection.h"

#include <QHash>

// How the values of labels are called and sorted in one library.
struct LabelNames
{
    QList<Place> places; // by province and pinyin
    struct Paper
    {
        QString name;
        quint32 rank = 0; // by name, as Chinese readers look for it
    };
    QHash<qint32, Paper> papers;

    // The unknown ones come last.
    quint32 placeRank(const ArticleLabels &labels) const;
    quint32 paperRank(const ArticleLabels &labels) const;
    QString shortName(const ArticleLabels &labels) const; // of its place; empty when unknown

    static Result<LabelNames> of(Connection &db);

private:
    QHash<quint64, quint32> m_ranks; // of places, by the key of their code
};
