#pragma once

#include "base/bytesink.h"
#include "exchange/exported.h"

// A format that is written article by article, so that the memory it takes does not grow with what
// is exported. The same calls give the same bytes. Called on one thread; after an error nothing
// more may be called.
class NoteWriter
{
public:
    virtual ~NoteWriter() = default;
    virtual Result<void> begin(const ExportedLibrary &library) = 0;
    virtual Result<void> add(const ExportedArticle &article) = 0;
    virtual Result<void> end() = 0;
};
