#pragma once

#include "exchange/exported.h"

// The article as an item of CSL-JSON, valid after csl-data.json; what is not known is not said. Our
// own UUID, link and city stand in `custom`.
QString cslItem(const ExportedArticle &article);
