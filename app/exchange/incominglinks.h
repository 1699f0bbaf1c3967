#pragma once

#include "exchange/incoming.h"

#include <QSet>

// Links stand beside both of their marks, and are taken once. `known` is filled on the way.
void addLink(const IncomingLink &link, QList<IncomingLink> &links, QSet<QString> &known);

// How a link is called beside one of its marks: supports, supported-by, contradicts,
// contradicted-by, same-event; and of one that is said of the other mark first: same-event-as.
QString linkWord(LinkKind kind, bool isFromOther);
// And back, as a link of `mark` with `other`; nullopt for any other word.
std::optional<IncomingLink> linkOfWord(const QString &word, const QString &mark,
                                       const QString &other);
