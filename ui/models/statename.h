#pragma once

#include "paper/listing.h"

// How far the reader has come, in the language of the interface.
QString stateName(ReadState state);
