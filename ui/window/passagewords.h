#pragma once

#include "marks/passagehead.h"
#include "paper/tag.h"
#include "window/filterparts.h"

// What a filter of marks asks for, as the head of their table names it.
PassageHead::Words passageWords(const PassageFilter &filter, const QList<Tag> &tags,
                                const NameOf &nameOf);
// Whether it asks for anything.
bool isNarrowed(const PassageFilter &filter);
