#pragma once

#include "ingest/filelines.h"

// The lines of a picture of a page: PNG, JPEG or TIFF, by OCR. Boxes are in pixels. Errors as
// Recognition; Empty when nothing was recognised.
Result<PageLines> pictureLines(const QByteArray &bytes, const ReadingTools &tools);
