#pragma once

#include "exchange/exported.h"

// The article as a RIS record of type NEWS, each line ended by CR LF; what is not known is not
// said. Notes are N1, tags KW.
QString risRecord(const ExportedArticle &article);
