#pragma once

#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"
#include "paper/memo.h"
#include "store/connection.h"

#include <optional>

// What was made in another library comes with its own id, author and times; what is not said of
// these is made here. In the caller's transaction. Exists (`where`: the UUID) where that id is
// taken by something else: then nothing is made. What lies in the bin under that id leaves it, as
// it is here again.

// As addMark() with the words it was made on; those of `mark` where none are said.
Result<MarkId> bringMark(Connection &db, const Mark &mark, const std::optional<Selector> &first);
// comment.mark is the one here. BadValue for a text without a visible character.
Result<void> bringComment(Connection &db, const MarkComment &comment);
// Between marks that have no such link yet; as linkMarks() else.
Result<void> bringLink(Connection &db, MarkId mark, MarkId other, const MarkLink &link,
                       const QString &creator);
// About what has no memo yet. As saveMemo() else.
Result<void> bringMemo(Connection &db, const Memo &memo);
// Gives a tag that was just made the id it has elsewhere, if no tag has that.
Result<void> bringTagUuid(Connection &db, TagId tag, const QString &uuid);
