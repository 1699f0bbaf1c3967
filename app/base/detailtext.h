#pragma once

#include "base/result.h"

// What an error's detail says, in the language of the interface: of a token or `token:more` that
// the program made, the words for it; what the system or a library beneath says, as it is.
QString detailText(const Error &error);

// Of BadValue, what the value was to be: “a tag” for `tag`, an edit of that line for a number; an
// option's name as it is.
QString meaningText(const QString &where);
