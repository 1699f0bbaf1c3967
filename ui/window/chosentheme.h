#pragma once

#include "look/theme.h"
#include "window/settings.h"

// The colours that the reader chose, or those of the desktop as it was when this was first asked:
// before our own palette is set.
const Theme &chosenTheme(ThemeChoice choice);
