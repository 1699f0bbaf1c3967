#pragma once

#include "paper/concordance.h"
#include "store/connection.h"

#include <QStringList>

// Marks hits with tags, in the caller's transaction: each extent once, and only with those of the
// tags that no mark on that very extent has yet. How many marks were made. BadValue without a tag
// and for a range outside its text; NotFound for an unknown article.
Result<int> markHits(Connection &db, const QList<HitPlace> &hits, HitExtent extent,
                     const QStringList &tagPaths, const QString &creator);
