#include "hanzi/folding.h"
#include "search/indexparts.h"

#include <QDir>
#include <QFile>
#include <QUuid>

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfos.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool hasSegments(const QString &folder)
{
    return !QDir(folder).entryList({u"segments*"_s}, QDir::Files).isEmpty();
}

// So that nothing is lost that a reader of this program might want to look at, but only once.
Result<void> setAside(const QString &folder)
{
    const QString aside = folder + u".bad"_s;
    if (QDir(aside).exists() && !QDir(aside).removeRecursively())
        return Error{Error::Code::Unwritable, aside};
    if (!QDir().rename(folder, aside))
        return Error{Error::Code::Unwritable, folder};
    return {};
}

} // namespace

Result<void> SearchIndex::Parts::open()
{
    if (mode == Mode::Read && !hasSegments(folder))
        return Error{Error::Code::NotFound, folder};
    directory = checkedDirectory(folder, failure);
    if (hasSegments(folder)) {
        Result<void> existing = openExisting();
        // The writer may just have replaced files that this reader was about to open.
        for (int again = 0; mode == Mode::Read && !existing && again < 3; ++again)
            existing = openExisting();
        if (existing || mode == Mode::Read || existing.error().code != Error::Code::Damaged)
            return existing;
        if (Result<void> done = setAside(folder); !done)
            return done;
        directory = checkedDirectory(folder, failure); // remembers what index it read
        hasIndex = false;
    }
    note = {.stamp = {.folding = foldingHash()},
            .maker = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Unwritable, folder};
    return {};
}

// Damaged also when it is whole but not ours to use.
Result<void> SearchIndex::Parts::openExisting()
{
    const bool isUnfinished = mode == Mode::Write && QFile::exists(unfinishedSign());
    Result<void> opened = guarded([&] {
        checkFiles(isUnfinished ? Check::Bytes : Check::Lengths);
        openReader();
    });
    if (opened && !isOurForm(reader))
        opened = Error{Error::Code::Damaged, folder, u"other-form"_s};
    if (!opened || mode == Mode::Write) // who writes seldom reads
        closeReader();
    highest = note.highest;
    return opened;
}

// A file that is only read later must not turn out to be cut short then.
void SearchIndex::Parts::checkFiles(Check what) const
{
    const auto segments = Lucene::newLucene<Lucene::SegmentInfos>();
    segments->read(directory);
    for (const std::wstring &name : segments->files(directory, true)) {
        if (what == Check::Bytes)
            checkSum(directory, name);
        else
            directory->openInput(name)->close();
    }
}

// Stands in the folder while it is open for writing. What a crash or a power cut left there is
// looked through before it is used.
QString SearchIndex::Parts::unfinishedSign() const
{
    return folder + u"/unfinished"_s;
}

Result<void> SearchIndex::Parts::beginWriting()
{
    if (!QFile(unfinishedSign()).open(QIODevice::WriteOnly))
        return Error{Error::Code::Unwritable, unfinishedSign()};
    isWriting = true;
    return {};
}

void SearchIndex::Parts::endWriting() const
{
    if (isWriting && !isDoubtful)
        QFile::remove(unfinishedSign());
}

// It is opened again when it is asked for.
void SearchIndex::Parts::closeReader()
{
    const Result<void> closed = guarded([this] {
        if (reader)
            reader->close();
    });
    if (!closed)
        qWarning("closing the index: %s", qUtf8Printable(closed.error().detail));
    reader.reset();
    read = {};
    isReaderOld = true;
}

// Segments that the last one had open, too, are taken over from it. What cannot be read whole
// leaves the last one in use.
void SearchIndex::Parts::openReader()
{
    const auto made = lastNote(directory).maker;
    const bool isSameIndex = reader && made == note.maker;
    const Lucene::IndexReaderPtr newest =
        isSameIndex ? reader->reopen() : Lucene::IndexReader::open(directory, true);
    const CommitNote newestNote = noteOf(newest);
    IndexSegments newestRead = read;
    if (isOurForm(newest))
        newestRead.read(newest, newestNote.maker);
    const Lucene::IndexReaderPtr old = std::exchange(reader, newest);
    read = newestRead;
    note = newestNote;
    hasIndex = true;
    isReaderOld = false;
    if (old && old != newest)
        old->close();
}
