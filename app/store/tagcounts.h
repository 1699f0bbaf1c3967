#pragma once

#include "paper/tag.h"
#include "store/connection.h"

// Fills in how many marks bear each tag of the codebook, and how many it or one below it. Parents
// must stand before their children.
Result<void> countMarks(Connection &db, QList<Tag> &codebook);
