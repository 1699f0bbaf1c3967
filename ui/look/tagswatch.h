#pragma once

#include "look/theme.h"

#include <QIcon>
#include <QRect>

class QPainter;

// A tag's colour as it lies on text: the wash with a stripe before it and a line under it. By these
// it shows where colours cannot be told apart.
void paintTagSwatch(QPainter &painter, const QRect &rect, const TagColors &colors);
QIcon tagSwatch(const Theme &theme, int color, QSize size, qreal devicePixelRatio);
// What the reader calls a colour of the palette.
QString tagColorText(int color);
