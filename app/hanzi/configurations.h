#pragma once

#include "base/result.h"
#include "hanzi/conversion.h"

#include <QHash>

// The configurations installed with OpenCC, by name: s2t, t2s, s2twp … Internal when one, or a
// dictionary it names, cannot be read; `where` names the file.
Result<QHash<QString, Conversion>> loadConfigurations();

// The characters of a dictionary (STCharacters, TSCharacters) for which it knows more than one
// value, with these, its own choice first. Internal as above.
Result<QHash<char32_t, QList<char32_t>>> loadCandidates(const QString &dictionary);
