#pragma once

#include "store/tagstore.h"

// What a reader does to tags with the marks that bear them, in the caller's transaction. NotFound
// for an unknown tag.

// Marks of `from` become marks of `into`, each once; children move, one whose name is taken there
// is merged into that; its names become aliases; definition, rules, example, key and names are
// kept where `into` has none, a memo stands below that of `into`; saved searches ask for `into`.
// BadValue for a tag and itself or one below it.
Result<void> mergeTags(Connection &db, TagId from, TagId into);
// A new tag at `path` in place of `id` on these marks. BadValue (`where`: mark) for none, NotFound
// for a mark that does not bear it, Exists (`where`: the path) when the tag is there already.
Result<TagId> splitTag(Connection &db, TagId id, const QString &path, const QList<MarkId> &marks,
                       const QString &creator);
// What deleteTag() would do.
Result<TagDeletion> tagDeletion(Connection &db, TagId id, ChildTags children);
// They go to the bin, and memos about them too. Marks keep their other tags and notes. Exists when
// a child that moves up meets its name there.
Result<void> deleteTag(Connection &db, TagId id, ChildTags children, EmptiedMarks emptied);

// Where a tag is on, by city and date.
Result<QList<TaggedPassage>> passagesWith(Connection &db, TagId id);
