#pragma once

#include <QColor>
#include <QIcon>

// An icon of the Lucide subset in resources/icons, tinted with `color` (opaque) and sharp at every
// size. The name is the file's there without .svg: search, tag, tags, note, undo, redo, import,
// export, panel-left, panel-right, sun, moon, theme, book, columns, letters (Aa), newspaper,
// calendar, clock, place, filter, settings, help, info, more, pencil, plus, trash, close, check,
// star, chevron-down, chevron-right; also baolan, the program's own icon, which keeps its colours.
// An unknown name is a broken promise (Q_ASSERT).
QIcon tintedIcon(const QString &name, const QColor &color);
