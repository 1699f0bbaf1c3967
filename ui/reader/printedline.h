#pragma once

#include <QFont>
#include <QPointF>

class QPainter;
class QTextLine;

// Draws a line as QTextLine::draw() does, so that its words can be copied out of a PDF file.
// `font`: that of its text.
void drawPrintedLine(QPainter &painter, const QTextLine &line, QPointF corner, const QFont &font);
// The same of words that stand alone; `corner`: of their box.
void drawPrintedWords(QPainter &painter, const QString &words, QPointF corner, const QFont &font);
