#pragma once

#include "exchange/noteformat.h"

// Those of the formats that are made of the codebook alone. Qdc and QualCoder have no form for a
// codebook without tags: Empty.
std::unique_ptr<NoteWriter> codebookWriter(NoteFormat format, ByteSink &sink);
