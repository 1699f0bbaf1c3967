#include "search/segmentmerging.h"

#include "search/checkeddirectory.h"
#include "search/indexfields.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/MergePolicy.h>
#include <lucene++/MergeScheduler.h>
#include <lucene++/SegmentInfo.h>
#include <lucene++/SegmentInfos.h>

namespace {

// As many segments of about one size become one. Lucene++ takes longer to merge an article than it
// takes to index it: with this factor all are merged once in a library of a million.
constexpr int mergeFactor = 20;

// On the thread that asks: the default merges on one of its own, which may outlive the writer.
class CheckedMerging final : public Lucene::MergeScheduler
{
public:
    explicit CheckedMerging(const Lucene::DirectoryPtr &directory)
        : m_directory(directory)
    {
    }

    void merge(const Lucene::IndexWriterPtr &writer) override
    {
        while (const Lucene::OneMergePtr next = writer->getNextMerge()) {
            try {
                checkFiles(next->segments);
            } catch (...) {
                next->abort();
                writer->merge(next); // or it would wait for this one for ever
                throw;
            }
            writer->merge(next);
        }
    }
    void close() override {}

private:
    void checkFiles(const Lucene::SegmentInfosPtr &segments) const
    {
        for (int32_t at = 0; at < segments->size(); ++at) {
            for (const std::wstring &file : segments->info(at)->files())
                checkSum(m_directory, file);
        }
    }

    Lucene::DirectoryPtr m_directory;
};

// Never close(): after an error it would publish what is half written.
void rollBack(const Lucene::IndexWriterPtr &writer, const Lucene::DirectoryPtr &directory)
{
    try {
        writer->rollback();
    } catch (...) {
        directory->clearLock(Lucene::IndexWriter::WRITE_LOCK_NAME);
    }
}

} // namespace

void tidySegments(const Lucene::DirectoryPtr &directory, const QSet<ArticleId> &outdated)
{
    const auto writer = Lucene::newLucene<Lucene::IndexWriter>(
        directory, Lucene::newLucene<Lucene::KeywordAnalyzer>(), false,
        Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
    try {
        writer->setMergeScheduler(Lucene::newLucene<CheckedMerging>(directory));
        writer->setMergeFactor(mergeFactor);
        writer->setUseCompoundFile(false);
        for (const ArticleId id : outdated)
            writer->deleteDocuments(
                Lucene::newLucene<Lucene::Term>(IndexField::id, std::to_wstring(qint64(id))));
        writer->maybeMerge();
        writer->commit(Lucene::IndexReader::getCommitUserData(directory));
        writer->close();
    } catch (...) {
        rollBack(writer, directory);
        throw;
    }
}
