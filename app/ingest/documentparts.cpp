#include "ingest/documentparts.h"

using namespace Qt::StringLiterals;

Result<QByteArray> documentPart(MemoryArchive &archive, const QString &name)
{
    constexpr qint64 largestPart = qint64(64) << 20;
    auto part = archive.member(name, largestPart);
    if (!part && part.error().code == Error::Code::NotFound)
        return Error{Error::Code::Damaged, {}, u"lacks:"_s + name};
    return part;
}
