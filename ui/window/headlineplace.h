#pragma once

#include "paper/article.h"

// Where a mark on a whole article stands: on its headline; where there is none, on its first line.
// Empty where there is no line at all.
TextRange headlinePlace(const QList<Block> &blocks);
