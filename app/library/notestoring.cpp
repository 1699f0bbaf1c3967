#include "library/notestoring.h"

#include "library/incomingmarks.h"
#include "library/incomingmemos.h"
#include "library/incomingtags.h"
#include "library/notesact.h"

using namespace Qt::StringLiterals;

namespace {

// What is known before anything is stored.
NotesImport reportOf(const IncomingNotes &notes, const NotePlaces &places)
{
    NotesImport report{.program = notes.program, .skipped = places.skipped};
    for (const IncomingLoss &loss : notes.losses)
        report.skipped << NotesImport::Skipped{loss.what, loss.where, u"not-carried"_s};
    return report;
}

template <typename Notes, typename Store>
Result<void> storeEach(const Notes &notes, const Progress &progress, Store store)
{
    for (const auto &note : notes) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        if (Result<void> done = store(note); !done)
            return done;
    }
    return {};
}

} // namespace

Result<NotesImport> storeNotes(Connection &db, const IncomingNotes &notes, const NotePlaces &places,
                               NotesConflict conflict, const QString &reader, Progress &progress)
{
    NotesImport report = reportOf(notes, places);
    const bool isReaders = notes.program.isEmpty() || notes.isOurs;
    const NotesAct act{db, conflict, isReaders ? reader : notes.program, report};
    IncomingTags tags(act);
    IncomingMarks marks(act, tags);
    IncomingMemos memos(act, tags, notes, places);
    const auto storeMark = [&](const NotePlace &place) {
        progress.advance();
        return marks.store(notes.marks.at(place.index), place);
    };
    const auto storeLink = [&](const IncomingLink &link) { return marks.storeLink(link); };
    const auto storeMemo = [&](const IncomingMemo &memo) { return memos.store(memo); };
    const auto storeState = [&](const IncomingState &state) { return memos.storeState(state); };

    progress.advance(notes.marks.size() - places.marks.size()); // those that belong nowhere
    Result<void> done = tags.add(notes.tags);
    if (done)
        done = storeEach(places.marks, progress, storeMark);
    if (done)
        done = storeEach(notes.links, progress, storeLink);
    if (done)
        done = storeEach(notes.memos, progress, storeMemo);
    if (done)
        done = storeEach(notes.states, progress, storeState);
    return done ? Result<NotesImport>(report) : done.error();
}
