#pragma once

#include "paper/carrying.h"

#include <QString>

// What the reader should know of marks that moved with corrected text; empty when all stand on
// their words.
QString carriedWords(const CarriedMarks &marks);
