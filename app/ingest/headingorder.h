#pragma once

#include "ingest/pagepiece.h"

// Some pages are read so that each headline comes after its text. Where a page begins with text,
// ends with a headline, and its headlines say again what stands above them rather than below, they
// are put above their texts.
void putHeadingsFirst(QList<Piece> &pieces);
