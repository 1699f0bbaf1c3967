#include "window/readingplaces.h"

#include "window/listdesk.h"
#include "window/readerdesk.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace {

constexpr int restBeforeKeeping = 5000; // milliseconds

} // namespace

ReadingPlaces::ReadingPlaces(Library &library, ListDesk &list, ReaderDesk &reader, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(list)
    , m_reader(reader)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeKeeping);
    connect(&m_rest, &QTimer::timeout, this, &ReadingPlaces::keepSoon);
    connect(&reader, &ReaderDesk::articleLeft, this, &ReadingPlaces::leave);
    connect(&reader, &ReaderDesk::articleEntered, this, &ReadingPlaces::enter);
    connect(reader.pane().verticalScrollBar(), &QScrollBar::valueChanged, &m_rest,
            qOverload<>(&QTimer::start));
}

void ReadingPlaces::goBack()
{
    go(&ReadingHistory::back);
}

void ReadingPlaces::goForward()
{
    go(&ReadingHistory::forward);
}

// Past articles that are gone meanwhile.
void ReadingPlaces::go(Step step)
{
    if (m_reader.article())
        m_history.leave(m_reader.pane().topPosition());
    const QScopedValueRollback travelling(m_isTravelling, true);
    while (const std::optional<ReadingHistory::Place> place = (m_history.*step)()) {
        if (!m_library.article(place->article))
            continue;
        if (m_reader.article() != place->article)
            m_list.choose(place->article);
        m_reader.pane().setTopPosition(place->position);
        break;
    }
    Q_EMIT changed();
}

void ReadingPlaces::noteJump()
{
    m_history.visit({*m_reader.article(), m_reader.pane().topPosition()});
    Q_EMIT changed();
}

void ReadingPlaces::keepNow()
{
    if (auto job = keep()) {
        if (const Result<void> done = job->wait(); !done)
            Q_EMIT failed(done.error());
    }
}

void ReadingPlaces::leave()
{
    if (!m_isTravelling)
        m_history.leave(m_reader.pane().topPosition());
    keepSoon();
}

void ReadingPlaces::keepSoon()
{
    if (auto job = keep())
        job->onDone(this, [this](const Result<void> &done) {
            if (!done && done.error().code != Error::Code::NotFound) // deleted meanwhile
                Q_EMIT failed(done.error());
        });
}

// What was searched for, or is gone back to, comes before where reading stopped.
void ReadingPlaces::enter(ArticleId id)
{
    if (!m_kept.contains(id)) {
        const Result<qsizetype> position = m_library.position(id);
        if (!position)
            return Q_EMIT failed(position.error());
        m_kept.insert(id, *position);
    }
    if (m_isTravelling)
        return;
    if (!m_reader.hasHits())
        m_reader.pane().setTopPosition(m_kept.value(id));
    m_history.visit({id, m_reader.pane().topPosition()});
    Q_EMIT changed();
}

std::optional<Job<Result<void>>> ReadingPlaces::keep()
{
    m_rest.stop();
    if (m_library.isReadOnly() || !m_reader.article())
        return std::nullopt;
    const ArticleId id = *m_reader.article();
    const qsizetype position = m_reader.pane().topPosition();
    if (m_kept.value(id) == position)
        return std::nullopt;
    m_kept.insert(id, position);
    return m_library.setPosition(id, position);
}
