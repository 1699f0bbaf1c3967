#pragma once

#include "exchange/citation.h"

// The full note of the Chicago style (notes and bibliography) for an article of a newspaper, with
// its own characters; names of Han characters are not turned round. Of more than three authors the
// first and et al.
QString chicagoReference(const CitedArticle &article);
