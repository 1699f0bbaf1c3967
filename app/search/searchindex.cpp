#include "search/searchindex.h"

#include "hanzi/folding.h"
#include "search/candidates.h"
#include "search/checkeddirectory.h"
#include "search/indexdocument.h"

#include <QDir>

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/DefaultSimilarity.h>
#include <lucene++/SerialMergeScheduler.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Raised whenever tokens or fields change: an index of another form is made anew.
constexpr const wchar_t *indexForm = L"1";
constexpr double bufferMegabytes = 48; // Lucene++ really takes about three times as much

Lucene::MapStringString toUserData(const IndexStamp &stamp)
{
    auto data = Lucene::MapStringString::newInstance();
    data.put(L"form", indexForm);
    data.put(L"epoch", stamp.epoch.toStdWString());
    data.put(L"change", std::to_wstring(stamp.change));
    data.put(L"folding", QString::fromLatin1(stamp.folding.toHex()).toStdWString());
    return data;
}

IndexStamp toStamp(const Lucene::MapStringString &data)
{
    return {.epoch = QString::fromStdWString(data.get(L"epoch")),
            .change = QString::fromStdWString(data.get(L"change")).toLongLong(),
            .folding =
                QByteArray::fromHex(QString::fromStdWString(data.get(L"folding")).toLatin1())};
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

Lucene::TermPtr idTerm(ArticleId id)
{
    return Lucene::newLucene<Lucene::Term>(IndexField::id, idText(id));
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
    Lucene::IndexWriterPtr writer; // none while reading only, and after an error until it is needed
    Lucene::IndexReaderPtr reader; // none before the first commit of a new index
    IndexFigures figures;
    IndexStamp stamp;

    Result<void> open();
    Result<void> openExisting();
    void checkFiles();
    void openReader();
    void closeReader();
    void openWriter();
    void commit(const IndexStamp &newStamp);
    void dropWriter();
    Error caughtError() const;
    template <typename Work>
    Result<void> guarded(Work work);
    template <typename Work>
    Result<void> write(Work work);
    bool isOurForm() const;
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
    Result<void> done = guarded([&] {
        if (!writer)
            openWriter();
        work();
    });
    if (!done)
        dropWriter();
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
    }
    stamp = {.folding = foldingHash()};
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
    if (opened && !isOurForm())
        opened = Error{Error::Code::Damaged, folder, u"other-form"_s};
    if (!opened)
        closeReader();
    return opened;
}

// A file that is only read later must not turn out to be cut short then.
void SearchIndex::Parts::checkFiles()
{
    for (const std::wstring &name : reader->getIndexCommit()->getFileNames())
        directory->openInput(name)->close();
}

void SearchIndex::Parts::closeReader()
{
    const Result<void> closed = guarded([this] {
        if (reader)
            reader->close();
    });
    if (!closed)
        qWarning("closing the index: %s", qUtf8Printable(closed.error().detail));
    reader.reset();
}

void SearchIndex::Parts::openReader()
{
    const Lucene::IndexReaderPtr newest =
        reader ? reader->reopen() : Lucene::IndexReader::open(directory, true);
    const Lucene::IndexReaderPtr old = std::exchange(reader, newest);
    if (old && old != newest)
        old->close();
    figures = indexFigures(reader);
    stamp = toStamp(reader->getCommitUserData());
}

void SearchIndex::Parts::openWriter()
{
    const bool anew = !reader;
    // Every field brings its tokens along; the analyzer is never asked for any.
    writer = Lucene::newLucene<Lucene::IndexWriter>(
        directory, Lucene::newLucene<Lucene::KeywordAnalyzer>(), anew,
        Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
    // The default merges on a thread of its own, which may outlive the writer.
    writer->setMergeScheduler(Lucene::newLucene<Lucene::SerialMergeScheduler>());
    writer->setRAMBufferSizeMB(bufferMegabytes);
    writer->setUseCompoundFile(false);
    const auto similarity = Lucene::newLucene<Lucene::DefaultSimilarity>();
    similarity->setDiscountOverlaps(true);
    writer->setSimilarity(similarity);
}

// Lucene++ stores user data only with a change of documents: the stamp's own document is one.
void SearchIndex::Parts::commit(const IndexStamp &newStamp)
{
    const auto stampDocument = Lucene::newLucene<Lucene::Document>();
    stampDocument->add(Lucene::newLucene<Lucene::Field>(
        L"stamp", L"1", Lucene::Field::STORE_NO, Lucene::Field::INDEX_NOT_ANALYZED_NO_NORMS));
    writer->updateDocument(Lucene::newLucene<Lucene::Term>(L"stamp", L"1"), stampDocument);
    IndexStamp ours = newStamp;
    ours.folding = foldingHash();
    writer->commit(toUserData(ours));
    openReader();
}

// Never close(): after an error it would publish what is half written.
void SearchIndex::Parts::dropWriter()
{
    if (!writer)
        return;
    const Result<void> rolledBack = guarded([this] { writer->rollback(); });
    if (!rolledBack)
        directory->clearLock(Lucene::IndexWriter::WRITE_LOCK_NAME);
    writer.reset();
}

bool SearchIndex::Parts::isOurForm() const
{
    return reader->getCommitUserData().get(L"form") == indexForm && stamp.folding == foldingHash();
}

SearchIndex::SearchIndex(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SearchIndex::~SearchIndex()
{
    m_parts->dropWriter();
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
    return m_parts->stamp;
}

Result<void> SearchIndex::update(const QList<IndexEntry> &entries)
{
    return m_parts->write([&] {
        for (const IndexEntry &entry : entries) {
            const Lucene::DocumentPtr document = indexDocument(entry);
            m_parts->writer->updateDocument(idTerm(entry.id), document);
        }
    });
}

Result<void> SearchIndex::remove(const QList<ArticleId> &articles)
{
    return m_parts->write([&] {
        for (const ArticleId article : articles)
            m_parts->writer->deleteDocuments(idTerm(article));
    });
}

Result<void> SearchIndex::commit(const IndexStamp &stamp)
{
    return m_parts->write([&] { m_parts->commit(stamp); });
}

Result<QList<SearchIndex::Candidate>> SearchIndex::find(const SearchQuery &query,
                                                        const Progress &progress) const
{
    if (query.isEmpty() || !m_parts->reader)
        return QList<Candidate>();
    QList<Candidate> found;
    const Result<void> searched = m_parts->guarded(
        [&] { found = candidates(query, m_parts->reader, m_parts->figures, progress); });
    if (progress.stopped())
        return Error{Error::Code::Stopped};
    if (!searched)
        return searched.error();
    return found;
}

qint64 SearchIndex::size() const
{
    return m_parts->reader ? m_parts->reader->numDocs() - 1 : 0; // the stamp is a document, too
}

// Goes once through everything that the program does with it.
void primeLucene()
{
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
