#pragma once

#include "paper/script.h"

#include <QString>

// A rendition in the menus: “Traditional (Taiwan)”.
QString scriptName(ScriptChoice choice);
// The one character that stands for it on a button: 简, 繁.
QString scriptSign(ScriptChoice choice);
