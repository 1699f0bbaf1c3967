#pragma once

#include "exchange/exported.h"
#include "exchange/incoming.h"

// Notes in words, to be compared.

// Every field of a mark, one a line. As it was exported, and as it came in.
QString described(const ExportedArticle &article, const ExportedMark &exported);
QString described(const IncomingNotes &notes, const IncomingMark &mark);
// All marks of the articles to be exchanged, and of what came in, sorted.
QStringList describedExchanged();
QStringList described(const IncomingNotes &notes);

// Losses as what:where.
QStringList lossesOf(const QList<IncomingLoss> &losses);
