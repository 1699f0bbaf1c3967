#pragma once

#include "paper/phrase.h"
#include "store/connection.h"

#include <QList>

// All in the caller's transaction.

// Stores a phrase; one with the same source, target and paper gets its rendition and is modified.
// UUID and times are given when empty. BadTable for words that are none (see phraseFault()).
Result<PhraseId> addPhrase(Connection &db, const ReaderPhrase &phrase);
// NotFound when there is none.
Result<void> deletePhrase(Connection &db, PhraseId id);

// By source, target, paper; the whole library's before those of a paper.
Result<QList<ReaderPhrase>> phrases(Connection &db);
// Those for articles of that paper: the library's and its own.
Result<QList<ReaderPhrase>> phrasesFor(Connection &db, const QString &paper);
// By UUID or a unique prefix of at least 6 characters. NotFound, Ambiguous (`detail`: the UUIDs).
Result<ReaderPhrase> phraseByUuid(Connection &db, const QString &uuid);
