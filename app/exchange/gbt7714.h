#pragma once

#include "exchange/citation.h"

// References after GB/T 7714, for an article of a newspaper [N] or one taken from the web [N/OL].
// The edition of 2025 has full-width commas and brackets, and says no day of access where the paper
// has a date. By year the year stands behind the authors, 佚名 where nobody is named.

enum class GbtEdition { Of2015, Of2025 };
enum class GbtOrder { Numbered, ByYear };

QString gbtReference(const CitedArticle &article, GbtEdition edition, GbtOrder order);
