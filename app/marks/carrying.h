#pragma once

#include "paper/carrying.h"

// Marks go with their words, by the difference between old and new text: each printed character is
// looked for by its place in the file, else in the same order in the text that goes on, else with
// the words around it anywhere that is new. Both ends of a mark must be found, its words be alike
// by half, and 32 characters on one side by six tenths: then it is Ok if its words are unchanged
// but for white space, else Corrected. Where anything speaks against it (words torn apart, another
// place that is as likely) it is ToConfirm at the likeliest place. With its words gone it stays
// where it was, an Orphan. Marks on whole articles go with the article.
// A mark that was Corrected or ToConfirm is never better than that; an orphan whose first words are
// back is Ok.
QList<NewPlace> carriedOver(const Carriage &carriage);
