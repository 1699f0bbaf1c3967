#pragma once

#include "paper/tag.h"

// What a reader who typed `typed` may mean, by path, name, alias or name in another language; in
// either script, or by pinyin and its initials.
struct TagMatches
{
    // Names that begin so, then words of a path that do, then what contains it; recent ones first
    // among those that fit alike.
    QList<Tag> tags;
    QString newPath; // what Enter would make; empty when nothing is typed or such a tag exists
};

// With nothing typed: the recent tags, then all others in the codebook's order.
TagMatches matchTags(const QList<Tag> &tags, const QStringList &recent, const QString &typed);
