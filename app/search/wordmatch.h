#pragma once

#include "search/comparedtext.h"

// Where words stand in a text: positions of its comparable form, ascending by their beginnings,
// each once; they may overlap. Of what a star may stand for as little as possible is taken.
QList<TextRange> occurrences(const QueryWords &words, ComparedText &text);
