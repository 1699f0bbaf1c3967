#pragma once

#include "store/tagstore.h"

#include <QSet>

#include <optional>

// Makes many tags one after another, in the caller's transaction, while nobody else changes the
// codebook.
class TagMaking final
{
public:
    TagMaking(Connection &db, const QString &creator);

    // As tagAt() of tagstore.h.
    Result<TagId> tagAt(const QString &path);
    // The paths of those that were new, in the order they were made.
    const QStringList &made() const { return m_made; }
    bool hasMade(TagId id) const { return m_ids.contains(id); }

private:
    Result<qint64> author();
    Result<TagId> make(TagId parent, const QStringList &names);
    Result<qint64> colorUnder(TagId parent);
    Result<void> countColors();

    Connection &m_db;
    QString m_creator;
    std::optional<qint64> m_author; // row of the creator, once it is needed
    QList<int> m_uses;              // of each colour by the tops, likewise
    QStringList m_made;
    QSet<TagId> m_ids;
};
