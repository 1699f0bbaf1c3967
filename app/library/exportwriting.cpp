#include "library/exportwriting.h"

#include "exchange/articlenotes.h"
#include "library/exportreader.h"
#include "library/exportselection.h"
#include "library/snapshot.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// What is to be done with each article that leaves.
using TakeArticle = std::function<Result<void>(const ExportedArticle &)>;

class MemorySink final : public ByteSink
{
public:
    Result<void> write(const QByteArray &bytes) override
    {
        m_bytes += bytes;
        return {};
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

bool isOfTags(NoteScope scope)
{
    return scope == NoteScope::Codebook || scope == NoteScope::Counts;
}

Result<ExportedLibrary> exportedLibrary(const ExportGround &ground, NoteScope scope)
{
    Result<ExportedLibrary> library =
        ExportReader(*ground.db, *ground.renditions, ground.libraryUuid).library();
    if (!library)
        return library;
    if (isOfTags(scope) && library->codebook.isEmpty())
        return Error{Error::Code::Empty, {}, u"codebook"_s};
    library->name = ground.libraryName;
    library->creator = ground.readerName;
    return library;
}

// How many articles and marks went by.
Result<ExportReport> takeAll(const ExportGround &ground, const ExportSelection &selection,
                             qsizetype most, Progress &progress, const TakeArticle &take)
{
    const ExportReader reader(*ground.db, *ground.renditions, ground.libraryUuid);
    const qsizetype count =
        most < 0 ? selection.articles.size() : std::min(most, selection.articles.size());
    progress.setTotal(count);
    ExportReport report;
    for (qsizetype at = 0; at < count; ++at) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const Result<ExportedArticle> article =
            reader.article(selection.articles.at(at), selection.marks);
        if (!article)
            return article.error();
        if (const Result<void> taken = take(*article); !taken)
            return taken.error();
        report.articles += 1;
        report.marks += article->marks.size();
        progress.advance();
    }
    return report;
}

// In a format that is one file.
Result<ExportReport> writeFile(const ExportGround &ground, const NoteForm &form,
                               const ExportSelection &selection, qsizetype most, ByteSink &sink,
                               Progress &progress)
{
    const Result<ExportedLibrary> library = exportedLibrary(ground, factsOf(form.format).scope);
    if (!library)
        return library.error();
    const std::unique_ptr<NoteWriter> writer = noteWriter(form, sink);
    if (const Result<void> begun = writer->begin(*library); !begun)
        return begun.error();
    Result<ExportReport> report =
        takeAll(ground, selection, most, progress,
                [&writer](const ExportedArticle &article) { return writer->add(article); });
    if (!report)
        return report;
    if (const Result<void> ended = writer->end(); !ended)
        return ended.error();
    return report;
}

// -- a folder of notes

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the notes that are there already are called, by the keys of their articles: a note keeps its
// name, and what links to it goes on leading there, when the headline is another one by now.
using NoteNames = QHash<QString, QString>;

NoteNames notesIn(const QDir &folder)
{
    NoteNames names;
    const QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString key = articleKey(file);
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, file);
    }
    return names;
}

// Exists when a file of that name says something else.
Result<void> checkUnchanged(const QDir &folder, const NoteFile &note)
{
    const QString path = folder.filePath(note.fileName);
    if (QFile::exists(path) && bytesOf(path) != note.bytes)
        return Error{Error::Code::Exists, path, {}};
    return {};
}

// Written, but not in their places.
using WaitingNotes = std::vector<FileWriter>;

// What is there already as it would be written stays untouched, time and all.
Result<void> writeNote(const QDir &folder, const NoteFile &note, Overwrite overwrite,
                       WaitingNotes &waiting)
{
    const QString path = folder.filePath(note.fileName);
    if (QFile::exists(path) && bytesOf(path) == note.bytes)
        return {};
    Result<FileWriter> file = FileWriter::open(path, overwrite);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(note.bytes); !written)
        return written;
    if (Result<void> sealed = file->seal(); !sealed)
        return sealed;
    waiting.push_back(std::move(*file));
    return {};
}

Result<void> putInPlace(WaitingNotes &notes)
{
    for (FileWriter &note : notes) {
        if (Result<void> put = note.commit(); !put)
            return put;
    }
    return {};
}

Result<ExportReport> writeFolder(const ExportGround &ground, const ExportRequest &request,
                                 const ExportSelection &selection, const QString &path,
                                 Overwrite overwrite, Progress &progress)
{
    const QDir folder(path);
    const Result<ExportedLibrary> library = exportedLibrary(ground, NoteScope::Marks);
    if (!library)
        return library.error();
    const ArticleNotes notes(*library, request.form.shape);
    const NoteNames names = notesIn(folder);
    const auto noteOf = [&](const ExportedArticle &article) {
        NoteFile note = notes.note(article);
        note.fileName = names.value(articleKey(note.fileName), note.fileName);
        return note;
    };
    const auto check = [&](const ExportedArticle &article) {
        return checkUnchanged(folder, noteOf(article));
    };
    // All or nothing: each is looked at before the first one is written, and all are written before
    // the first one takes its place.
    if (overwrite == Overwrite::Never) {
        if (const auto free = takeAll(ground, selection, -1, progress, check); !free)
            return free.error();
        progress.advance(-progress.done());
    }
    const bool isNew = !folder.exists();
    if (!QDir().mkpath(path))
        return Error{Error::Code::Unwritable, path, {}};
    WaitingNotes waiting;
    Result<ExportReport> report =
        takeAll(ground, selection, -1, progress, [&](const ExportedArticle &article) {
            return writeNote(folder, noteOf(article), overwrite, waiting);
        });
    const Result<void> put = report ? putInPlace(waiting) : report.error();
    waiting.clear();
    if (!put && isNew)
        QDir().rmdir(path); // unless something is in it
    if (!put)
        return put.error();
    report->files = report->articles;
    return report;
}

Result<ExportReport> writeTo(const ExportGround &ground, const ExportRequest &request,
                             const ExportSelection &selection, const QString &path,
                             Overwrite overwrite, Progress &progress)
{
    if (request.form.format == NoteFormat::MarkdownFolder)
        return writeFolder(ground, request, selection, path, overwrite, progress);
    Result<FileWriter> file = FileWriter::open(path, overwrite);
    if (!file)
        return file.error();
    Result<ExportReport> report = writeFile(ground, request.form, selection, -1, *file, progress);
    if (!report)
        return report;
    if (progress.stopped())
        return Error{Error::Code::Stopped, {}, {}};
    if (const Result<void> done = file->commit(); !done)
        return done.error();
    return report;
}

// -- looking at it

Result<ExportReport> previewFolder(const ExportGround &ground, const ExportRequest &request,
                                   const ExportSelection &selection, ByteSink &sink,
                                   Progress &progress)
{
    const Result<ExportedLibrary> library = exportedLibrary(ground, NoteScope::Marks);
    if (!library)
        return library.error();
    const ArticleNotes notes(*library, request.form.shape);
    return takeAll(ground, selection, 1, progress, [&](const ExportedArticle &article) {
        return sink.write(notes.note(article).bytes);
    });
}

Result<ExportPreview> preview(const ExportGround &ground, const ExportRequest &request,
                              const ExportSelection &selection, qsizetype most, Progress &progress)
{
    MemorySink sink;
    const Result<ExportReport> shown =
        request.form.format == NoteFormat::MarkdownFolder
            ? previewFolder(ground, request, selection, sink, progress)
            : writeFile(ground, request.form, selection, most, sink, progress);
    if (!shown)
        return shown.error();
    const qsizetype marks = selection.marks ? selection.markCount : shown->marks;
    return ExportPreview{.bytes = sink.bytes(),
                         .report = {.articles = selection.articles.size(), .marks = marks},
                         .isWhole = shown->articles == selection.articles.size()};
}

} // namespace

Result<ExportReport> writeExport(const ExportGround &ground, const ExportRequest &request,
                                 const std::optional<QList<ArticleId>> &found, const QString &path,
                                 Overwrite overwrite, Progress &progress)
{
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto selection = exportSelection(*ground.db, request, found, progress);
    if (!selection)
        return selection.error();
    return writeTo(ground, request, *selection, path, overwrite, progress);
}

Result<ExportPreview> previewExport(const ExportGround &ground, const ExportRequest &request,
                                    const std::optional<QList<ArticleId>> &found, qsizetype most,
                                    Progress &progress)
{
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto selection = exportSelection(*ground.db, request, found, progress);
    if (!selection)
        return selection.error();
    return preview(ground, request, *selection, most, progress);
}
