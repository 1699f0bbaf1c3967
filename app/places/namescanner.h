#pragma once

#include "paper/textrange.h"

#include <QBitArray>
#include <QHash>
#include <QList>
#include <QString>

// Finds many names in a text in one pass: by their first two characters, the longest first.
class NameScanner final
{
public:
    NameScanner();

    // `name` of at least two UTF-16 units; `number` is what find() reports.
    void add(const QString &name, qsizetype number);

    struct Found
    {
        TextRange range;
        qsizetype number = 0;
    };
    // Leftmost, then longest; not overlapping; ascending.
    QList<Found> find(QStringView text) const;

private:
    struct Name
    {
        QString name;
        qsizetype number = 0;
    };
    const Name *longestAt(QStringView text) const;

    QBitArray m_firsts; // by UTF-16 unit: does any name begin with it
    QBitArray m_pairs;  // by hash of the first two: may any name begin with them
    QHash<quint32, QList<Name>> m_names;
};
