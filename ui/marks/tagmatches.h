#pragma once

#include "paper/tag.h"

// What a reader who typed `typed` may mean. Typed and tags are compared folded: either script finds
// both.
struct TagMatches
{
    QList<Tag> tags; // names that begin so, then paths that contain it; recent ones first
    QString newPath; // what Enter would make; empty when nothing is typed or such a tag exists
};

// With nothing typed: the recent tags, then all others in the codebook's order.
TagMatches matchTags(const QList<Tag> &tags, const QStringList &recent, const QString &typed);
