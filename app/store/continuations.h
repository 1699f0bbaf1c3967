#pragma once

#include "paper/ids.h"
#include "store/connection.h"

// Stories that run over several pages, in the caller's transaction.

// After the pages of a file were stored or read again: puts its articles on every page that has
// lines of theirs, and links those that go on in (下转第二版) or come from (上接第一版) an article
// of another file of the same issue: the same day, printed or given, and the same paper, or the
// same folder where one has no paper. Both ends must name the other's page, as far as its number is
// known, and no third may fit; else the doubts continued-on and continued-from stay. A linked end
// has no such doubt; when one of the two is removed or read again, the other has it again.
Result<void> settleContinuations(Connection &db, FileId file);
