#include "library/importing.h"
#include "library/libraryparts.h"
#include "store/settingstore.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

// Whatever changes the library: imports and the reader's own work.

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView readerNameSetting("reader-name");

// A stopped one has as many files as it came to; one of records may have been left half-way.
QString importLabel(const ImportReport &report)
{
    return QCoreApplication::translate("Library", "Import %n file(s)", nullptr,
                                       std::max(1, report.added + report.revised));
}

QString loginName()
{
    const passwd *user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString();
}

} // namespace

void Library::tellMarksChanged(ArticleId article)
{
    QMetaObject::invokeMethod(
        this,
        [this, article] {
            Q_EMIT marksChanged(article);
            Q_EMIT tagsChanged();
            Q_EMIT undoChanged();
        },
        Qt::QueuedConnection);
}

void Library::tellUndoChanged()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT undoChanged(); }, Qt::QueuedConnection);
}

void Library::tellIndexProgress(qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { Q_EMIT indexProgress(done, total); }, Qt::QueuedConnection);
}

void Library::tellArticlesChanged()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT articlesChanged(); }, Qt::QueuedConnection);
    m_parts->catchUp(this);
}

// One act of the writer's, under a label that its report gives it.
ImportReport Library::Parts::importAsAct(const ImportTools &tools, const ImportRequest &request,
                                         Progress &progress)
{
    const auto begin = [](Writing &acts) -> Result<bool> {
        acts.beginImport();
        return true;
    };
    (void)write(begin, Priority::Import).wait(); // where nothing can be written, the import says so
    ImportReport report = importPaths(tools, request, progress);
    const auto end = [label = importLabel(report)](Writing &acts) -> Result<bool> {
        return acts.endImport(label);
    };
    const Result<bool> isKept = write(end, Priority::Import).wait();
    report.canBeUndone = !isKept || *isKept;
    return report;
}

Job<ImportReport> Library::import(const ImportRequest &request)
{
    Parts *parts = m_parts.get();
    const ImportTools tools{
        .folder = parts->folder,
        .reader = parts->pageReader.get(),
        .gazetteer = parts->gazetteer.get(),
        .write =
            [parts](const std::function<Result<void>(Connection &)> &work) {
                return parts->write([work](Writing &writing) { return writing.importPart(work); },
                                    Priority::Import);
            },
        .pages = parts->pageTools(),
        .creator = readerName(),
        .changed = [this] { tellArticlesChanged(); }};
    return parts->startChore(
        [this, parts, tools, request = withSavedColumns(request)](Progress &progress) {
            ImportReport report = parts->importAsAct(tools, request, progress);
            tellUndoChanged();
            return report;
        });
}

Job<Result<void>> Library::undo()
{
    return m_parts->write([this](Writing &writing) { return tellBack(writing.undo()); });
}

Job<Result<void>> Library::redo()
{
    return m_parts->write([this](Writing &writing) { return tellBack(writing.redo()); });
}

Result<void> Library::tellDone(const Result<ArticleId> &changed)
{
    if (!changed)
        return changed.error();
    tellMarksChanged(*changed);
    return {};
}

// Articles, phrases, saved searches and verdicts may have changed too.
Result<void> Library::tellBack(const Result<ArticleId> &changed)
{
    if (changed) {
        tellArticlesChanged();
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT phrasesChanged();
                Q_EMIT savedSearchesChanged();
                Q_EMIT savedPassagesChanged();
                Q_EMIT verdictsChanged();
                Q_EMIT memosChanged();
            },
            Qt::QueuedConnection);
    }
    return tellDone(changed);
}

QString Library::undoLabel() const
{
    return m_parts->labels->undo();
}

QString Library::redoLabel() const
{
    return m_parts->labels->redo();
}

QString Library::readerName() const
{
    const Result<QString> given = setting(*m_parts->reading, readerNameSetting);
    return given && !given->isEmpty() ? *given : loginName();
}

Job<Result<void>> Library::setReaderName(const QString &name)
{
    return m_parts->write([name = name.trimmed()](Writing &writing) {
        return setSetting(writing.connection(), readerNameSetting, name);
    });
}
