#pragma once

#include "paper/concordance.h"
#include "store/connection.h"

#include <QHash>

// What a reader decided of hits, one by one. A verdict is kept for a query and a place in a
// revision of an article's text; as the text changes it follows its words as marks do
// (carrymarks.h), and is out of sight where it finds them no more.

// In the caller's transaction. None takes the verdict back. NotFound for an unknown article.
Result<void> setVerdict(Connection &db, const QString &query, const HitPlace &place,
                        Verdict verdict, const QString &creator);

// Those on hits of that query in the texts in force.
Result<QHash<HitPlace, Verdict>> verdictsOn(Connection &db, const QString &query);
