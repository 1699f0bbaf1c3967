#pragma once

#include "exchange/incoming.h"

// Whatever a file said, afterwards every text of it can be stored (no NUL, no half of a character),
// no tag is there twice by its path and no mark, link or memo by its UUID, every position is on the
// words of its text where the file has that, every mark says where it stands, and no subject has
// two memos. What had to go is told among the losses.
void settle(IncomingNotes &notes);
