#pragma once

#include <QString>

// Colours of tags as other programs write them; ours are the tones of the light theme.

// #RRGGBB.
QString tagColorRgb(int color);
// #RRGGBB from that or #RGB, in capitals; empty for anything else.
QString normalColor(const QString &text);
// The colour of the palette that is nearest to an #RRGGBB; 0 for anything else.
int nearestTagColor(const QString &rgb);
