#pragma once

#include "hanzi/decision.h"
#include "paper/phrase.h"

#include <QList>

// The phrase or rule that decided, in plain words.
QString decisionText(const Decision &decision);

// What a reader may want from now on instead: one phrase for each other candidate, for the whole
// library. It holds the words that were decided together, so that it beats the phrase which did
// so; of a choice that leaves the text as imported there is none.
QList<ReaderPhrase> otherPhrases(const Decision &decision, ReaderPhrase::Target target);
