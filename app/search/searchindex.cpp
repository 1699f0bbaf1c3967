#include "search/searchindex.h"

#include "hanzi/folding.h"
#include "search/evaluation.h"
#include "search/indexparts.h"
#include "search/segmentmerging.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfos.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

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
        tidySegments(directory, std::exchange(outdated, {}));
    const auto segments = Lucene::newLucene<Lucene::SegmentInfos>();
    if (hasIndex)
        segments->read(directory);
    const std::wstring before = segments->getCurrentSegmentFileName();
    if (!draft.isEmpty())
        addDraft(segments);
    draft = {};
    CommitNote next{.stamp = newStamp, .maker = note.maker, .highest = highest};
    next.stamp.folding = foldingHash();
    setNote(segments, next);
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

SearchIndex::SearchIndex(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SearchIndex::~SearchIndex()
{
    m_parts->closeReader();
    m_parts->endWriting();
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &folder, Mode mode)
{
    auto parts = std::make_unique<Parts>();
    parts->folder = folder;
    parts->mode = mode;
    Result<void> opened = parts->open();
    if (opened && mode == Mode::Write)
        opened = parts->beginWriting();
    if (!opened)
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

// What the writer replaced meanwhile is no damage.
Result<void> SearchIndex::verify()
{
    Result<void> intact;
    for (int again = 0; again < 3 && m_parts->hasIndex; ++again) {
        intact = m_parts->guarded([&] { m_parts->checkFiles(Parts::Check::Bytes); });
        if (intact)
            break;
    }
    return intact;
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

namespace {

// A phrase, and words with a star.
QueryNode primingQuery()
{
    QueryNode phrase{.kind = QueryNode::Kind::Words, .words = {.folded = u"第5届"_s}};
    QueryNode starred{.kind = QueryNode::Kind::Words, .words = {.folded = u"5"_s, .stars = {0}}};
    return {.parts = {phrase, starred}};
}

} // namespace

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
        if (done && !index.find(primingQuery(), {}, Progress()))
            done = Error{};
    }
    if (done)
        done = index.remove({ArticleId(1)});
    if (!done)
        qWarning("Lucene++ does not work: %s", qUtf8Printable(done.error().detail));
}
