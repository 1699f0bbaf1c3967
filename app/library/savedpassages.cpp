#include "library/libraryparts.h"
#include "store/savedpassagesstore.h"

#include <QCoreApplication>

// Filters of the table of all marks that the reader keeps.

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

void tellFilters(Library *library)
{
    QMetaObject::invokeMethod(
        library,
        [library] {
            Q_EMIT library->savedPassagesChanged();
            Q_EMIT library->undoChanged();
        },
        Qt::QueuedConnection);
}

Result<void> told(Library *library, const Result<void> &done)
{
    if (done)
        tellFilters(library);
    return done;
}

} // namespace

Result<QList<SavedPassages>> Library::savedPassages()
{
    return allSavedPassages(*m_parts->reading);
}

Result<SavedPassages> Library::savedPassagesByUuid(const QString &uuid)
{
    return ::savedPassagesByUuid(*m_parts->reading, uuid);
}

Job<Result<SavedPassages>> Library::savePassages(const QString &name, const PassageFilter &filter)
{
    return m_parts->write(
        [this, name, filter, creator = readerName()](Writing &writing) -> Result<SavedPassages> {
            SavedPassagesId id{};
            const auto add = [&](Connection &db) -> Result<void> {
                const auto added = addSavedPassages(db, {.name = name, .filter = filter}, creator);
                id = added ? *added : SavedPassagesId{};
                return added ? Result<void>() : Result<void>(added.error());
            };
            const QString what =
                label(QT_TRANSLATE_NOOP("Library", "Save filter %1")).arg(name.simplified());
            if (const Result<void> done = told(this, writing.run(what, add)); !done)
                return done.error();
            return ::savedPassages(writing.connection(), id);
        });
}

Job<Result<void>> Library::renamePassages(SavedPassagesId id, const QString &name)
{
    return m_parts->write([this, id, name](Writing &writing) {
        const QString what =
            label(QT_TRANSLATE_NOOP("Library", "Rename filter to %1")).arg(name.simplified());
        return told(this, writing.run(what, [&](Connection &db) {
            return renameSavedPassages(db, id, name);
        }));
    });
}

Job<Result<void>> Library::deletePassages(SavedPassagesId id)
{
    return m_parts->write([this, id](Writing &writing) {
        const QString what = label(QT_TRANSLATE_NOOP("Library", "Delete filter"));
        return told(this,
                    writing.run(what, [&](Connection &db) { return deleteSavedPassages(db, id); }));
    });
}
