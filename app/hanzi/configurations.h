#pragma once

#include "base/result.h"
#include "hanzi/conversion.h"

#include <QHash>

// The configurations installed with OpenCC, by name: s2t, t2s, s2twp … Internal when one, or a
// dictionary it names, cannot be read; `where` names the file.
Result<QHash<QString, Conversion>> loadConfigurations();
