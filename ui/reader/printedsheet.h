#pragma once

#include <QMargins>

class PrintedPages;
class QPainter;

// What is kept for the lines above and below the text of a printed page, in unitsOfPoint.
QMargins printedMargins();

// Paints a page (from 0) at the painter's origin: what it is from above the text, “3 / 7” below.
void paintSheet(QPainter &painter, const PrintedPages &pages, int page);
