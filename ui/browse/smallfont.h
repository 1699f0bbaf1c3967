#pragma once

#include <QFont>

// The interface's font one step smaller, for what stands beside the main thing.
inline QFont smallFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(font.pixelSize() * 9 / 10);
    return font;
}
