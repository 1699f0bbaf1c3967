#pragma once

#include "exchange/incoming.h"
#include "library/library.h"
#include "library/notesact.h"

#include <QHash>

// The tags of a file in the codebook.
class IncomingTags final
{
public:
    explicit IncomingTags(const NotesAct &act);

    // Missing ones are made, what is empty is filled, what differs is left or taken as the act
    // says, and reported. A tag that is here under another path, as its id tells, is that tag, and
    // what hangs below it in the file hangs below it here. Two that are one here are reported.
    Result<void> add(const QList<IncomingTag> &tags);
    // Those of that paths, in their order, each once; a path that can be no tag's is reported and
    // left out.
    Result<QList<TagId>> tagsAt(const QStringList &paths);

private:
    struct Coming; // a tag of the file and its place here
    Result<void> findPlaces(const QList<IncomingTag> &tags);
    QString placeOf(const QString &path) const;
    bool canBeNamed(const QString &path);
    Result<void> settle(const Coming &coming, bool isNew);
    Result<void> compare(const CodebookImport::Left &left);
    Result<void> take(const CodebookImport::Left &left);
    Result<std::optional<TagId>> tagAt(const QString &path);

    NotesAct m_act;
    QHash<QString, QString> m_places; // by path in the file: the path here, where it is another
    QHash<QString, TagId> m_ids;      // by path in the file
    QHash<TagId, int> m_colors;       // that the file gives; of all tags of it, -1 for none
};
