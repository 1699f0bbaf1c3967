#pragma once

#include "library/library.h"

// Makes a library with 100,000 marks and 200 tags on 5,000 articles of ten cities. The tag `often`
// is on 10,000 of them.
bool makeMarkedLibrary(const QString &path);
