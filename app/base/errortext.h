#pragma once

#include "base/result.h"

// The one sentence for the reader, in the language of the interface: what happened and where. The
// same in the window and on the command line; plain text.
QString sentence(const Error &error);

// The stable name of the code in JSON output, such as "not-found".
QString codeName(Error::Code code);
