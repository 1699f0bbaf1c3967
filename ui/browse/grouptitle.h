#pragma once

#include "paper/listing.h"

// The head of a group in words: 阜新 · September 2025 (inferred).
QString groupTitle(const Group &group, Grouping grouping);
