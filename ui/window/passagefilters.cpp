#include "window/passagefilters.h"

#include "base/errortext.h"
#include "search/searchnamedialog.h"

#include <algorithm>

PassageFilters::PassageFilters(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
    connect(&library, &Library::savedPassagesChanged, this, &PassageFilters::reload);
    // They name tags.
    connect(&library, &Library::tagsChanged, this, &PassageFilters::reload);
}

std::optional<SavedPassages> PassageFilters::find(SavedPassagesId id) const
{
    const auto found = std::ranges::find(m_all, id, &SavedPassages::id);
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

void PassageFilters::reload()
{
    const Result<QList<SavedPassages>> all = m_library.savedPassages();
    if (!all)
        return Q_EMIT failed(all.error());
    m_all = *all;
    Q_EMIT changed();
}

void PassageFilters::keep(const PassageFilter &filter)
{
    askForName(tr("Keep this filter"), filter.text, [this, filter](const QString &name) {
        m_library.savePassages(name, filter)
            .onDone(this, [this](const Result<SavedPassages> &saved) {
                named(saved ? Result<void>() : saved.error());
            });
    });
}

void PassageFilters::rename(SavedPassagesId id)
{
    const std::optional<SavedPassages> found = find(id);
    if (!found)
        return;
    askForName(tr("Rename the filter"), found->name, [this, id](const QString &name) {
        m_library.renamePassages(id, name).onDone(
            this, [this](const Result<void> &done) { named(done); });
    });
}

void PassageFilters::remove(SavedPassagesId id)
{
    const std::optional<SavedPassages> found = find(id);
    if (!found)
        return;
    m_library.deletePassages(id).onDone(this, [this, name = found->name](const auto &done) {
        if (done)
            Q_EMIT removed(name);
        else
            Q_EMIT failed(done.error());
    });
}

void PassageFilters::askForName(const QString &title, const QString &name, const Take &take)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new SearchNameDialog(title, name, m_window->window());
    m_dialog->setLabel(tr("&Name of the filter"));
    connect(m_dialog, &SearchNameDialog::nameChosen, this, take);
    m_dialog->open();
}

// Beside the name if it was not taken, while that is still there.
void PassageFilters::named(const Result<void> &done)
{
    if (done && m_dialog)
        m_dialog->accept();
    else if (!done && m_dialog)
        m_dialog->complain(sentence(done.error()));
    else if (!done)
        Q_EMIT failed(done.error());
}
