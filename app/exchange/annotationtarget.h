#pragma once

#include "exchange/incoming.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

// What JSON-LD and Hypothesis have in common: what an annotation stands on, and where.

// A value that stands for itself or in a list: one, several or none.
QJsonArray listOf(const QJsonValue &value);

// City, paper, date and page of a text, as ours says them: each key behind `prefix`.
IncomingText ownText(const QJsonObject &own, const QString &prefix);

// The text is told among those of the file, once for each key; `known`: where they stand there.
// Where nothing says its article, a key that is a link of ours does.
void addText(const IncomingText &text, IncomingNotes &notes, QHash<QString, qsizetype> &known);

// Fills position, quote, prefix and suffix. Of what is found in no other way than by a selector
// that is not read here (a range of a web page's elements, a fragment, a picture's region) the mark
// is taken to be on the whole text, and the loss is told.
void readSelectors(const QJsonValue &selectors, IncomingMark &mark, QList<IncomingLoss> &losses);

// Sets the position from its two ends, where both are whole numbers that can be one.
void setPosition(const QJsonValue &begin, const QJsonValue &end, IncomingMark &mark);

// The quote decides: a position that is not as long counts something else, such as UTF-16 units, or
// another text; it is left out, and told.
void dropPositionBesideQuote(IncomingMark &mark, QList<IncomingLoss> &losses);

// The tags of a mark are told among those of the file, each once; `known` are the paths of those. A
// mark has at most 1000 tags; of one that has more that is told.
void addTags(const QList<IncomingTag> &tags, IncomingMark &mark, IncomingNotes &notes,
             QSet<QString> &known);
