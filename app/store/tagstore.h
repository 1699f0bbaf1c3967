#pragma once

#include "paper/tagedit.h"
#include "store/connection.h"

#include <QHash>

// All in the caller's transaction. Every change takes the next change number.

// The codebook in its order, parents before children; marks are not counted.
Result<QList<Tag>> codebook(Connection &db);
// The same with the marks of each.
Result<QList<Tag>> tags(Connection &db);
// One without counts. NotFound.
Result<Tag> tag(Connection &db, TagId id);
// Several; what is not there is left out.
Result<QHash<TagId, Tag>> tagsById(Connection &db, const QList<TagId> &ids);
Result<TagId> tagByUuid(Connection &db, const QString &uuid);

// The names of a path. BadValue (`where`: tag) without one, for a line break or another control
// character in it, for one of more than longestTagName characters.
Result<QStringList> tagNames(const QString &path);
// Two names that a reader would take for one are the same folded.
QString foldedTagName(const QString &name);
// The child of that name; 0 when there is none.
Result<TagId> childTag(Connection &db, TagId parent, const QString &name);

// The tag of that path; missing ones are made (with the next colour; children take their branch's).
// BadValue as tagNames(). `made` receives the paths that were new. For many: tagmaking.h.
Result<TagId> tagAt(Connection &db, const QString &path, const QString &creator,
                    QStringList *made = nullptr);
