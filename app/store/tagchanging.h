#pragma once

#include "store/tagstore.h"

// What a reader does to single tags, in the caller's transaction. NotFound for an unknown tag.
// Exists when a sibling has the name already: `where` is its path.

// A new tag at that path; missing ones above it are made. BadValue as tagNames() and changeTag().
Result<TagId> addTag(Connection &db, const QString &path, const TagChange &fields,
                     const QString &creator);
// `name` is written as in a path: a "/" in it as "\/". BadValue as tagNames() and for several.
Result<void> renameTag(Connection &db, TagId id, const QString &name);
// Children that had the tag's colour take its new one. BadValue (`where`: color, slot, alias or
// language) for what is none.
Result<void> changeTag(Connection &db, TagId id, const TagChange &change);
// With all below it. A tag that had its branch's colour takes that of the new one. BadValue for a
// place at or below itself.
Result<void> moveTag(Connection &db, TagId id, TagPlace place);

// -- for what moves tags in other ways

// The branch below `id`, itself first.
Result<QList<TagId>> tagBranch(Connection &db, TagId id);
Result<QList<TagId>> childTags(Connection &db, TagId parent);
// Numbers the children of a tag in that order.
Result<void> orderTags(Connection &db, const QList<TagId> &children);
Result<void> setParent(Connection &db, const Tag &tag, TagId parent);
