#include "library/indexview.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

IndexView::IndexView(LibraryFolder folder, Connection db)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
{
}

SearchGround IndexView::ground()
{
    // An index that cannot be used is no error of a search: the texts are there.
    const bool usable = bool(look()) && m_index;
    return {.db = &m_db, .index = usable ? m_index.get() : nullptr};
}

Result<std::optional<qint64>> IndexView::sizeWhenLevel()
{
    const Result<void> looked = look();
    if (!looked)
        return looked.error();
    if (!m_index)
        return std::optional<qint64>();
    if (const Result<void> intact = m_index->verify(); !intact)
        return intact.error();
    if (m_index->stamp().change != m_library.change)
        return std::optional<qint64>();
    const Result<qint64> size = m_index->size();
    if (!size)
        return size.error();
    return std::optional(*size);
}

// Opens the index, or sees what is new in it.
Result<void> IndexView::look()
{
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    m_library = *now;
    if (m_index && !m_index->refresh())
        m_index.reset(); // begun anew, perhaps: opened once more below
    Result<void> opened = m_index ? Result<void>() : open();
    return opened && m_index ? checkFit() : opened;
}

Result<void> IndexView::open()
{
    const QStringList state = indexState();
    if (state.isEmpty())
        return {};
    if (m_refusal && state == m_refusedState)
        return *m_refusal;
    m_refusal.reset();
    Result<std::unique_ptr<SearchIndex>> opened =
        SearchIndex::open(m_folder.index(), SearchIndex::Mode::Read);
    if (!opened) {
        m_refusal = opened.error();
        m_refusedState = state;
        return opened.error();
    }
    m_index = std::move(*opened);
    return {};
}

// An index of another epoch, or one ahead of the library, was made from another database.
Result<void> IndexView::checkFit() const
{
    const IndexStamp stamp = m_index->stamp();
    const bool isNew = stamp.change == 0;
    if (isNew || (stamp.epoch == m_library.epoch && stamp.change <= m_library.change))
        return {};
    return Error{Error::Code::Damaged, m_folder.index(), u"of another library"_s};
}

// The lists of segments, by which it is seen when another index takes the place of one.
QStringList IndexView::indexState() const
{
    QStringList state;
    const QFileInfoList lists =
        QDir(m_folder.index()).entryInfoList({u"segments*"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : lists)
        state << file.fileName() + file.lastModified().toString(Qt::ISODateWithMs);
    return state;
}
