#pragma once

#include <QStringList>

// A paragraph as a column holds it: lines of at most `width` em, the first one two em shorter. No
// line begins with a closing mark; such a mark hangs out of the column, or takes the character
// before it along to the next line.
QStringList setInColumn(const QString &text, double width, bool marksHang);

QString letterSpaced(const QString &line);
