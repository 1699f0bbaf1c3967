#pragma once

#include <QPoint>
#include <QRect>

// Where a popup of that size goes: below `selection`, else above it, else right or left of it,
// inside `bounds`. It never covers the selection unless there is no room for it anywhere beside it.
// All in the same coordinates.
QPoint placeBeside(QSize popup, const QRect &selection, const QRect &bounds);
