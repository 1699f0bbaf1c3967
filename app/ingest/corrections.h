#pragma once

#include "ingest/printedtext.h"

// Private to the page edits: corrections over the parts of blocks, each of one line of the file.

// Words of the file with what the reader put right in them.
struct CorrectedText
{
    PrintedText words;             // segments name only what the file has
    QList<Correction> corrections; // with their ranges in the words
    bool beginsCorrected = false;  // then a correction says what joins it with what is before
    bool endsCorrected = false;
};

// Where the characters stand in the words, in UTF-16 units; nullopt where the words do not have
// them as imported. Something put in at an end of the words stands there.
std::optional<TextRange> placeIn(const PrintedText &words, const Correction &correction);

// `corrections` are of that part, in the order of the file; what has no place is left out.
CorrectedText corrected(const PrintedText &words, const QList<Correction> &corrections);

// Joins parts as PrintedText::join() does where no correction touches the joint, else with nothing.
CorrectedText joined(const QList<CorrectedText> &parts);
