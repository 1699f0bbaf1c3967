#pragma once

#include "look/theme.h"

// The style sheet of a scroll bar that is a quiet strip on `ground`, without buttons.
QString slimScrollBar(const Theme &theme, const QColor &ground);
