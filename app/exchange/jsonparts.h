#pragma once

#include "exchange/jsonfields.h"

#include <QSet>

// Parts of notes as markjson.h writes them, read again. nullopt when there is nothing to keep; what
// is wrong in them is told among the losses.

// As the codebook writes it; empty when it names nothing.
QString tagPath(const JsonFields &tag);
std::optional<IncomingTag> incomingTag(const JsonFields &tag);
// Of a tag `key` is its UUID still.
std::optional<IncomingMemo> incomingMemo(const JsonFields &memo);
std::optional<IncomingState> incomingState(const JsonFields &article, const QString &uuid);

// Those beside the mark with that UUID; `known` as in addLink().
void readLinks(const JsonFields &mark, const QString &uuid, IncomingNotes &notes,
               QSet<QString> &known);

// Memos on tags get their paths; those on tags that are not there are lost.
void nameTagsOfMemos(IncomingNotes &notes);

// What codebookJson() and memosJson(), under these names, and putReading() wrote.
void readLibraryParts(const JsonFields &own, QLatin1StringView tags, QLatin1StringView memos,
                      IncomingNotes &notes);
void readReading(const JsonFields &own, const QString &article, IncomingNotes &notes);
