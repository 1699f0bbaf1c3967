#pragma once

#include "paper/marklink.h"
#include "store/connection.h"

// Links between marks. What changes them runs in the caller's transaction; no mark is changed by
// it.

// Between two marks there is at most one link each way; one as of the same event counts both ways.
// That of the same kind is returned as it is. NotFound for an unknown mark, BadValue for a link to
// itself, Exists (`where`: the UUID) when there is one of another kind.
Result<QString> linkMarks(Connection &db, MarkId mark, MarkId other, LinkKind kind,
                          const QString &creator);
// By UUID or a prefix of it; the marks that it linked. NotFound, Ambiguous.
struct LinkEnds
{
    MarkId mark{};
    MarkId other{};
};
Result<LinkEnds> unlinkMarks(Connection &db, const QString &uuid);
// Beside each of the marks, in the order they were made; a link between two of them is told twice.
Result<QList<MarkLink>> linksOf(Connection &db, const QList<MarkId> &marks);
