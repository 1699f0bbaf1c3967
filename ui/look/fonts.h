#pragma once

#include "paper/script.h"

#include <QFont>
#include <QStringList>

// Fonts of the reading pane, always by explicit family, so that a pane shows the glyphs of its
// script whatever the desktop's language is. The CJK family stands first: a Latin one before it
// would take “ ”.

// Which glyphs a pane shows: Noto CJK SC for simplified, TC for Taiwan and OpenCC, HK for Hong
// Kong; Source and Traditional follow the script of the text.
QStringList serifFamilies(ScriptChoice choice, Script textScript);
QStringList sansFamilies(ScriptChoice choice, Script textScript);

// To be called once, right after the QApplication is made and before any text is shaped: under a
// Chinese locale HarfBuzz would otherwise draw every family with the glyphs of that locale.
void closeLocaleTrap();
