#pragma once

#include "look/theme.h"

#include <QIcon>

// A dot in the full tone of a tag's colour, in the middle of a square of `size` pixels.
QIcon tagDot(const Theme &theme, int color, int size, qreal devicePixelRatio);
