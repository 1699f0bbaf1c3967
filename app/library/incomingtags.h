#pragma once

#include "exchange/incoming.h"
#include "library/notesact.h"

#include <QHash>

// The tags of a file in the codebook.
class IncomingTags final
{
public:
    explicit IncomingTags(const NotesAct &act);

    // Missing ones are made, what is empty is filled, what differs is left and reported. A tag that
    // is here under another path, as its id tells, is that tag.
    Result<void> add(const QList<IncomingTag> &tags);
    // Those of that paths, in their order, each once; a path that can be no tag's is reported and
    // left out.
    Result<QList<TagId>> tagsAt(const QStringList &paths);

private:
    Result<std::optional<QString>> placeOf(const IncomingTag &incoming);
    Result<std::optional<TagId>> tagAt(const QString &path);

    NotesAct m_act;
    QHash<QString, TagId> m_ids; // by path in the file
};
