#include "base/textfile.h"
#include "exchange/jsonlines.h"
#include "exchange/notesreader.h"
#include "library/libraryparts.h"
#include "library/notestoring.h"
#include "library/searching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

// Notes that come in from other programs and other readers, as a job.

using namespace Qt::StringLiterals;

namespace {

Result<IncomingNotes> notesIn(const QString &path)
{
    constexpr qint64 largestArchive = 2 * largestNotes; // with its pictures
    const Result<QByteArray> bytes = fileContents(path, largestArchive);
    if (!bytes)
        return bytes.error();
    return readNotes(*bytes, QDir::toNativeSeparators(path));
}

QString importLabel(const QString &path)
{
    return QCoreApplication::translate("Library", "Import notes of %1")
        .arg(QFileInfo(path).fileName());
}

} // namespace

Error errorOf(const NotesImport::Skipped &skipped)
{
    const bool isLoss = skipped.reason == u"not-carried"_s;
    const QString token = isLoss ? skipped.what : skipped.reason;
    return {Error::Code::NotCarried, skipped.name,
            token.startsWith(u"dangling"_s) ? u"dangling"_s : token};
}

// In quotation marks words are found as they stand. Not on the search thread.
Result<QList<ArticleId>> Library::Parts::articlesWith(const QString &words, qsizetype most)
{
    const Filter filter{.query = u'"' + words + u'"'};
    const auto find = [this, filter, most](Progress &progress) {
        return findListing(index->ground(), *gazetteer, filter,
                           {.order = SortOrder::Relevance, .most = most}, progress);
    };
    const Result<Listing> found = searcher->start(find).wait();
    if (!found)
        return found.error();
    return found->ids;
}

// Whole or not at all; a trial is taken back.
Result<NotesImport> Library::Parts::storeIncoming(const IncomingNotes &notes,
                                                  const NotePlaces &places,
                                                  const NotesRequest &request,
                                                  const QString &creator, Progress &progress)
{
    Result<NotesImport> report = NotesImport();
    const auto store = [&](Connection &db) -> Result<void> {
        report = storeNotes(db, notes, places, request.conflict, creator, progress);
        if (!report)
            return report.error();
        return request.isTrial ? Error{Error::Code::Stopped, {}, {}} : Result<void>();
    };
    const auto act = [&](Writing &acts) -> Result<bool> {
        const qint64 before = acts.newestAct();
        const Result<void> done = acts.run(importLabel(request.path), store);
        if (report)
            report->isUndoable = acts.newestAct() != before;
        const bool isTried = request.isTrial && report;
        return done || isTried ? Result<bool>(true) : done.error();
    };
    const Result<bool> done = write(act, Priority::Import).wait();
    return done ? report : Result<NotesImport>(done.error());
}

Job<Result<NotesImport>> Library::importNotes(const NotesRequest &request)
{
    Parts *parts = m_parts.get();
    const auto work = [this, parts, request,
                       reader = readerName()](Progress &progress) -> Result<NotesImport> {
        const Result<IncomingNotes> notes = notesIn(request.path);
        if (!notes)
            return notes.error();
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        progress.setTotal(2 * notes->marks.size()); // each is placed, then stored
        const auto find = [parts](const QString &words, qsizetype most) {
            return parts->articlesWith(words, most);
        };
        const Result<NotePlaces> places = notePlaces(*db, *notes, find, progress);
        if (!places)
            return places.error();
        Result<NotesImport> report =
            parts->storeIncoming(*notes, *places, request, reader, progress);
        if (report && !request.isTrial)
            tellNotesImported();
        return report;
    };
    return parts->startLong(*parts->exchanger, work);
}

void Library::tellNotesImported()
{
    tellMarksChanged(ArticleId{});
    tellMemosChanged();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT statesChanged(); }, Qt::QueuedConnection);
}
