#include "window/saveddesk.h"

#include "base/errortext.h"
#include "search/searchnamedialog.h"

#include <algorithm>

namespace {

constexpr int restOfStates = 2000; // milliseconds

} // namespace

SavedDesk::SavedDesk(Library &library, SidebarModel &model, QWidget *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
    , m_parent(parent)
{
    connect(&library, &Library::savedSearchesChanged, this, &SavedDesk::reload);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfStates);
    connect(&library, &Library::statesChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SavedDesk::readCounts);
}

void SavedDesk::show(const Filter &filter)
{
    m_filter = filter;
    SidebarChoice choice;
    for (const SavedSearch &search : std::as_const(m_searches)) {
        if (search.filter == filter)
            choice.chosen << search.uuid;
    }
    m_model.setChoice(SidebarSection::Saved, choice);
}

void SavedDesk::reload()
{
    const Result<QList<SavedSearch>> searches = m_library.savedSearches();
    if (!searches)
        return Q_EMIT failed(searches.error());
    m_searches = *searches;
    m_model.setSaved(m_searches, m_counts);
    show(m_filter);
    readCounts();
}

void SavedDesk::readCounts()
{
    if (m_job)
        m_job->stop();
    m_job.reset();
    const qint64 number = ++m_number;
    if (m_searches.isEmpty())
        return;
    m_job = m_library.countSavedSearches();
    m_job->onDone(this, [this, number](const Result<QList<SavedSearchCount>> &counts) {
        if (number != m_number)
            return;
        if (!counts)
            return Q_EMIT failed(counts.error());
        m_counts = *counts;
        m_model.setSaved(m_searches, m_counts);
    });
}

void SavedDesk::run(const QString &uuid)
{
    const std::optional<SavedSearch> found = search(uuid);
    if (!found)
        return;
    Q_EMIT filterWanted(found->filter);
    if (m_library.isReadOnly())
        return;
    m_library.markSearchSeen(found->id).onDone(this, [this](const Result<void> &done) {
        if (done)
            readCounts();
        else
            Q_EMIT failed(done.error());
    });
}

void SavedDesk::runNamed(const QString &name)
{
    const auto found = std::ranges::find(m_searches, name, &SavedSearch::name);
    if (found != m_searches.end())
        run(QString(found->uuid)); // the searches may be read anew meanwhile
}

void SavedDesk::rename(const QString &uuid)
{
    const std::optional<SavedSearch> found = search(uuid);
    if (!found)
        return;
    askForName(tr("Rename the search"), found->name, [this, id = found->id](const QString &name) {
        m_library.renameSearch(id, name).onDone(this,
                                                [this](const Result<void> &done) { named(done); });
    });
}

void SavedDesk::remove(const QString &uuid)
{
    const std::optional<SavedSearch> found = search(uuid);
    if (!found)
        return;
    m_library.deleteSearch(found->id).onDone(this,
                                             [this, name = found->name](const Result<void> &done) {
                                                 if (done)
                                                     Q_EMIT deleted(name);
                                                 else
                                                     Q_EMIT failed(done.error());
                                             });
}

void SavedDesk::keep(const Filter &filter, const QString &name)
{
    askForName(tr("Save this search"), name, [this, filter](const QString &chosen) {
        m_library.saveSearch(chosen, filter).onDone(this, [this](const Result<SavedSearch> &saved) {
            named(saved ? Result<void>() : saved.error());
        });
    });
}

std::optional<SavedSearch> SavedDesk::search(const QString &uuid)
{
    const Result<SavedSearch> found = m_library.savedSearchByUuid(uuid);
    if (found)
        return *found;
    Q_EMIT failed(found.error());
    return {};
}

void SavedDesk::askForName(const QString &title, const QString &name, const Take &take)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new SearchNameDialog(title, name, m_parent->window());
    connect(m_dialog, &SearchNameDialog::nameChosen, this, take);
    m_dialog->open();
}

// Beside the name if it was not taken, while that is still there.
void SavedDesk::named(const Result<void> &done)
{
    if (done && m_dialog)
        m_dialog->accept();
    else if (!done && m_dialog)
        m_dialog->complain(sentence(done.error()));
    else if (!done)
        Q_EMIT failed(done.error());
}
