#pragma once

#include "paper/concordance.h"

// Lines as a table for the clipboard, a tab between the columns and no head: city, date, paper,
// headline, what stands before, the match, what follows.
QString asTable(const QList<KwicLine> &lines);
