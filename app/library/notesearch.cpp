#include "library/libraryparts.h"

Job<Result<QList<NoteHit>>> Library::searchNotes(const QString & /*query*/, qsizetype /*limit*/)
{
    return m_parts->reader->start([](Progress &) -> Result<QList<NoteHit>> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}
