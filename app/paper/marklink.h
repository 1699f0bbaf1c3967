#pragma once

#include "paper/concordance.h"
#include "paper/ids.h"

#include <QString>

// How one mark stands to another. Supports and contradicts are said of the first; the same event is
// said of both.
enum class LinkKind { Supports, Contradicts, SameEvent };

// A link between two marks as it is shown beside one of them.
struct MarkLink
{
    QString uuid;
    LinkKind kind = LinkKind::Supports;
    MarkId mark{};            // beside which it is shown
    bool isFromOther = false; // it is the other one that supports or contradicts this one
    MarkId other{};
    QString otherUuid;
    bool isOtherWhole = false; // on a whole article
    HitPlace place;            // of the other; of an orphan an empty range
    QString quote;             // of the other
    QString headline;          // of its article
    QString city;              // short name; empty when unknown
    QString date;              // a `best`; empty when unknown
    QString creator;           // who linked them
};
