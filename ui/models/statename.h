#pragma once

#include "paper/listing.h"
#include "paper/mark.h"

// How far the reader has come, in the language of the interface.
QString stateName(ReadState state);
// How a mark stands to its text, in two or three words; empty when all is well.
QString markStateName(MarkState state);
