#pragma once

#include "exchange/exported.h"

// For biblatex-gb7714-2015 the number of the page stands in `number`, else in `pages`.
enum class BiblatexProfile { Gbt, International };

// The article as an entry for BibLaTeX and biber, in UTF-8. Names of bodies are protected, what TeX
// would read as commands is escaped; what is not known is not said.
QString biblatexEntry(const ExportedArticle &article, BiblatexProfile profile);
