#include "library/libraryparts.h"

Job<Result<Concordance>> Library::concordance(const Filter & /*filter*/, const KwicWish & /*wish*/)
{
    return m_parts->reader->start([](Progress &) -> Result<Concordance> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::setVerdicts(const QString & /*query*/, const QList<HitPlace> & /*hits*/,
                                       Verdict /*verdict*/)
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<int>> Library::tagHits(const QList<HitPlace> & /*hits*/, HitExtent /*extent*/,
                                  const QStringList & /*tagPaths*/)
{
    return m_parts->reader->start([](Progress &) -> Result<int> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}
