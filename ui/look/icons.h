#pragma once

#include <QColor>
#include <QIcon>

// An icon of the Lucide subset in resources/icons, tinted with `color`; by name: search, tag, undo
// … An unknown name is a broken promise (Q_ASSERT).
QIcon tintedIcon(const QString &name, const QColor &color);
