#pragma once

#include <QStringView>

// How many characters of a Han name are its surname, one or two; 0 where it begins with none that
// is known, or is longer or shorter than names with that surname are. `name` is folded (see
// folding.h) and has no inner spaces.
qsizetype surnameLength(QStringView name);
