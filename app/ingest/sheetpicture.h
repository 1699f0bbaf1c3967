#pragma once

#include "ingest/filelines.h"
#include "paper/sheetview.h"

#include <optional>

// The picture that the helping process draws ("P5\n# 150 dpi\nWIDTH HEIGHT\n255\n" and the pixels)
// and how many pixels a point (1/72 inch) has. nullopt for anything else: it is not trusted.
struct DrawnSheet
{
    SheetView::Picture picture;
    double pixelsAPoint = 1;
};
std::optional<DrawnSheet> parseDrawnSheet(const QByteArray &answer);

// Half as wide and high; each pixel is the mean of four.
SheetView::Picture halved(const SheetView::Picture &picture);

// A page (1-based) of a PDF file as it looks, drawn by a process that has no way to the library: at
// most 12 million pixels. Blocks. Unsupported when tools name no program; Damaged with `detail`
// picture when it cannot be drawn; Stopped.
Result<DrawnSheet> drawSheet(const QByteArray &pdf, int page, const ReadingTools &tools);
