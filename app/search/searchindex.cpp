#include "search/searchindex.h"

#include "hanzi/folding.h"
#include "search/candidates.h"
#include "search/checkeddirectory.h"
#include "search/evaluation.h"
#include "search/indexfields.h"
#include "search/indexsegments.h"
#include "search/segmentdraft.h"

#include <QDir>
#include <QSet>
#include <QUuid>

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfo.h>
#include <lucene++/SegmentInfos.h>
#include <lucene++/SerialMergeScheduler.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Raised whenever tokens or fields change: an index of another form is made anew.
constexpr const wchar_t *indexForm = L"3";
// As many segments of about one size become one. Lucene++ takes longer to merge an article than it
// takes to index it: with this factor all are merged once in a library of a million.
constexpr int mergeFactor = 20;

// What a list of segments says beside the segments.
struct CommitNote
{
    IndexStamp stamp;
    QString maker;      // one for each index begun anew: its files are no other's of those names
    qint64 highest = 0; // article ever put in: a higher one needs not be looked for
};

Lucene::MapStringString toUserData(const CommitNote &note)
{
    auto data = Lucene::MapStringString::newInstance();
    data.put(L"form", indexForm);
    data.put(L"epoch", note.stamp.epoch.toStdWString());
    data.put(L"change", std::to_wstring(note.stamp.change));
    data.put(L"folding", QString::fromLatin1(note.stamp.folding.toHex()).toStdWString());
    data.put(L"maker", note.maker.toStdWString());
    data.put(L"highest", std::to_wstring(note.highest));
    return data;
}

CommitNote toNote(const Lucene::MapStringString &data)
{
    const auto value = [&data](const wchar_t *name) {
        return QString::fromStdWString(data.get(name));
    };
    return {.stamp = {.epoch = value(L"epoch"),
                      .change = value(L"change").toLongLong(),
                      .folding = QByteArray::fromHex(value(L"folding").toLatin1())},
            .maker = value(L"maker"),
            .highest = value(L"highest").toLongLong()};
}

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

bool isOurForm(const Lucene::IndexReaderPtr &reader)
{
    const Lucene::MapStringString data = reader->getCommitUserData();
    return data.get(L"form") == indexForm && toNote(data).stamp.folding == foldingHash();
}

Lucene::TermPtr idTerm(ArticleId id)
{
    return Lucene::newLucene<Lucene::Term>(IndexField::id, std::to_wstring(qint64(id)));
}

// Files are named after a running number in base 36, as Lucene++ does.
std::wstring segmentName(int number)
{
    return L"_" + QString::number(number, 36).toStdWString();
}

Error::Code codeOf(Lucene::LuceneException::ExceptionType type)
{
    switch (type) {
    case Lucene::LuceneException::CorruptIndex:
    case Lucene::LuceneException::FileNotFound:
    case Lucene::LuceneException::IO:
    case Lucene::LuceneException::IndexOutOfBounds:
    case Lucene::LuceneException::NoSuchDirectory:
        return Error::Code::Damaged;
    default:
        return Error::Code::Internal;
    }
}

} // namespace

struct SearchIndex::Parts
{
    QString folder;
    Mode mode = Mode::Read;
    std::shared_ptr<SystemFailure> failure = std::make_shared<SystemFailure>();
    Lucene::DirectoryPtr directory;
    bool hasIndex = false;         // something is committed
    CommitNote note;               // of the last commit
    Lucene::IndexReaderPtr reader; // none before the first commit of a new index
    bool isReaderOld = false;
    IndexSegments read; // of the reader's segments

    // Not committed yet.
    SegmentDraft draft;
    QSet<ArticleId> outdated; // what segments hold of these counts no longer
    qint64 highest = 0;

    Result<void> open();
    Result<void> openExisting();
    void checkFiles();
    void openReader();
    void closeReader();
    void add(const IndexEntry &entry);
    void drop(ArticleId id);
    void publish(const IndexStamp &newStamp);
    void tidySegments();
    void rollBack(const Lucene::IndexWriterPtr &writer) const;
    void addDraft(const Lucene::SegmentInfosPtr &segments);
    Error caughtError() const;
    template <typename Work>
    Result<void> guarded(Work work);
    template <typename Work>
    Result<void> write(Work work);
};

// What the exception now being handled means.
Error SearchIndex::Parts::caughtError() const
{
    if (*failure)
        return **failure;
    try {
        throw;
    } catch (const Lucene::LuceneException &exception) {
        return {codeOf(exception.getType()), folder, QString::fromStdWString(exception.getError())};
    } catch (const std::exception &exception) {
        return {Error::Code::Internal, folder, QString::fromUtf8(exception.what())};
    } catch (...) {
        return {Error::Code::Internal, folder, u"unknown-exception"_s};
    }
}

template <typename Work>
Result<void> SearchIndex::Parts::guarded(Work work)
{
    failure->reset(); // Lucene++ gets over some failures by itself
    try {
        work();
        return {};
    } catch (...) {
        return caughtError();
    }
}

template <typename Work>
Result<void> SearchIndex::Parts::write(Work work)
{
    if (mode == Mode::Read)
        return Error{Error::Code::ReadOnly, folder};
    Result<void> done = guarded(work);
    if (!done) {
        draft = {};
        outdated.clear();
        highest = note.highest;
    }
    return done;
}

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
    Result<void> opened = guarded([this] {
        openReader();
        checkFiles();
    });
    if (opened && !isOurForm(reader))
        opened = Error{Error::Code::Damaged, folder, u"other-form"_s};
    if (!opened || mode == Mode::Write) // who writes seldom reads
        closeReader();
    highest = note.highest;
    return opened;
}

// A file that is only read later must not turn out to be cut short then.
void SearchIndex::Parts::checkFiles()
{
    for (const std::wstring &name : reader->getIndexCommit()->getFileNames())
        directory->openInput(name)->close();
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
    const auto made = toNote(Lucene::IndexReader::getCommitUserData(directory)).maker;
    const bool isSameIndex = reader && made == note.maker;
    const Lucene::IndexReaderPtr newest =
        isSameIndex ? reader->reopen() : Lucene::IndexReader::open(directory, true);
    const CommitNote newestNote = toNote(newest->getCommitUserData());
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

void SearchIndex::Parts::add(const IndexEntry &entry)
{
    if (!draft.hasRoomFor(entry))
        publish(note.stamp);
    drop(entry.id);
    highest = std::max(highest, qint64(entry.id));
    draft.add(entry);
}

void SearchIndex::Parts::drop(ArticleId id)
{
    draft.remove(id);
    if (qint64(id) <= note.highest)
        outdated += id;
}

// Whatever happens in between, an index with the old stamp holds nothing wrong: all that it lacks
// or that is new in it has changed since.
void SearchIndex::Parts::publish(const IndexStamp &newStamp)
{
    if (hasIndex)
        tidySegments();
    const auto segments = Lucene::newLucene<Lucene::SegmentInfos>();
    if (hasIndex)
        segments->read(directory);
    const std::wstring before = segments->getCurrentSegmentFileName();
    if (!draft.isEmpty())
        addDraft(segments);
    draft = {};
    CommitNote next{.stamp = newStamp, .maker = note.maker, .highest = highest};
    next.stamp.folding = foldingHash();
    segments->setUserData(toUserData(next));
    segments->commit(directory);
    if (hasIndex)
        directory->deleteFile(before);
    note = next;
    hasIndex = true;
    isReaderOld = true;
}

// What is left of an error is overwritten by the next of that name.
void SearchIndex::Parts::addDraft(const Lucene::SegmentInfosPtr &segments)
{
    segments->add(draft.write(directory, segmentName(segments->counter)));
    ++segments->counter;
}

// Takes out what is outdated and merges segments when there are many.
void SearchIndex::Parts::tidySegments()
{
    const auto writer = Lucene::newLucene<Lucene::IndexWriter>(
        directory, Lucene::newLucene<Lucene::KeywordAnalyzer>(), false,
        Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
    try {
        // The default merges on a thread of its own, which may outlive the writer.
        writer->setMergeScheduler(Lucene::newLucene<Lucene::SerialMergeScheduler>());
        writer->setMergeFactor(mergeFactor);
        writer->setUseCompoundFile(false);
        for (const ArticleId id : std::as_const(outdated))
            writer->deleteDocuments(idTerm(id));
        writer->maybeMerge();
        writer->commit(toUserData(note));
        writer->close();
    } catch (...) {
        rollBack(writer);
        throw;
    }
    outdated.clear();
}

// Never close(): after an error it would publish what is half written.
void SearchIndex::Parts::rollBack(const Lucene::IndexWriterPtr &writer) const
{
    try {
        writer->rollback();
    } catch (...) {
        directory->clearLock(Lucene::IndexWriter::WRITE_LOCK_NAME);
    }
}

SearchIndex::SearchIndex(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SearchIndex::~SearchIndex()
{
    m_parts->closeReader();
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &folder, Mode mode)
{
    auto parts = std::make_unique<Parts>();
    parts->folder = folder;
    parts->mode = mode;
    if (const Result<void> opened = parts->open(); !opened)
        return opened.error();
    return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(parts)));
}

IndexStamp SearchIndex::stamp() const
{
    return m_parts->note.stamp;
}

Result<void> SearchIndex::update(const QList<IndexEntry> &entries)
{
    return m_parts->write([&] {
        for (const IndexEntry &entry : entries)
            m_parts->add(entry);
    });
}

Result<void> SearchIndex::remove(const QList<ArticleId> &articles)
{
    return m_parts->write([&] {
        for (const ArticleId article : articles)
            m_parts->drop(article);
    });
}

Result<void> SearchIndex::commit(const IndexStamp &stamp)
{
    return m_parts->write([&] { m_parts->publish(stamp); });
}

Result<void> SearchIndex::refresh()
{
    return m_parts->guarded([&] {
        if (!m_parts->reader || !m_parts->reader->isCurrent())
            m_parts->openReader();
    });
}

Result<QList<SearchIndex::Candidate>> SearchIndex::find(const SearchQuery &query,
                                                        const Progress &progress) const
{
    if (query.isEmpty() || !m_parts->hasIndex)
        return QList<Candidate>();
    QList<Candidate> found;
    const Result<void> searched = m_parts->guarded([&] {
        if (m_parts->isReaderOld)
            m_parts->openReader();
        found = candidates(query, m_parts->reader, m_parts->read.figures(), progress);
    });
    if (progress.stopped())
        return Error{Error::Code::Stopped};
    if (!searched)
        return searched.error();
    return found;
}

Result<IndexFindings> SearchIndex::find(const QueryNode &query, const ArticleTest &filter,
                                        const Progress &progress) const
{
    IndexFindings findings{.isCertain = isCertain(query)};
    if (!m_parts->hasIndex)
        return findings;
    const Result<void> searched = m_parts->guarded([&] {
        if (m_parts->isReaderOld)
            m_parts->openReader();
        const IndexSegments &read = m_parts->read;
        const auto readers = m_parts->reader->getSequentialSubReaders();
        for (int32_t at = 0; at < readers.size() && !progress.stopped(); ++at)
            evaluate(query, filter, readers[at], read.labelsOf(size_t(at)), read.figures(),
                     progress, findings);
        findings.kept = read.kept();
    });
    if (progress.stopped())
        return Error{Error::Code::Stopped};
    if (!searched)
        return searched.error();
    return findings;
}

qint64 SearchIndex::articlesWith(const QueryWords &words) const
{
    if (!m_parts->hasIndex)
        return 0;
    qint64 fewest = 0;
    const Result<void> counted = m_parts->guarded([&] {
        if (m_parts->isReaderOld)
            m_parts->openReader();
        fewest = ::articlesWith(words, m_parts->read.figures());
    });
    return counted ? fewest : 0;
}

Result<void> SearchIndex::warm()
{
    if (!m_parts->hasIndex)
        return {};
    return m_parts->guarded([&] {
        if (m_parts->isReaderOld)
            m_parts->openReader();
    });
}

Result<qint64> SearchIndex::size() const
{
    if (!m_parts->hasIndex)
        return 0;
    qint64 articles = 0;
    const Result<void> counted = m_parts->guarded([&] {
        if (m_parts->isReaderOld)
            m_parts->openReader();
        articles = m_parts->reader->numDocs();
    });
    if (!counted)
        return counted.error();
    return articles;
}

// Goes once through everything that the program does with it.
void primeLucene()
{
    // It tries again and waits while files are missing, for seconds: open() tries again by itself.
    Lucene::SegmentInfos::setDefaultGenFileRetryCount(1);
    Lucene::SegmentInfos::setDefaultGenFileRetryPauseMsec(1);
    Lucene::SegmentInfos::setDefaultGenLookaheadCount(1);
    auto parts = std::make_unique<SearchIndex::Parts>();
    parts->mode = SearchIndex::Mode::Write;
    parts->directory = Lucene::newLucene<Lucene::RAMDirectory>();
    SearchIndex index(std::move(parts));
    Result<void> done;
    for (const ArticleId id : {ArticleId(1), ArticleId(2), ArticleId(1)}) {
        if (done)
            done =
                index.update({{.id = id, .headline = u"报栏"_s, .sourceText = u"报栏\n第5届"_s}});
        if (done)
            done = index.commit({});
        if (done && !index.find(parseQuery(u"“第5届” 栏"_s), Progress()))
            done = Error{};
    }
    if (done)
        done = index.remove({ArticleId(1)});
    if (!done)
        qWarning("Lucene++ does not work: %s", qUtf8Printable(done.error().detail));
}
