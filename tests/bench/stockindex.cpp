#include "stockindex.h"

#include "hanzi/folding.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/CJKAnalyzer.h>
#include <lucene++/SerialMergeScheduler.h>

namespace {

Lucene::FieldPtr field(const wchar_t *name, const QString &text)
{
    return Lucene::newLucene<Lucene::Field>(name, folded(text).toStdWString(),
                                            Lucene::Field::STORE_NO, Lucene::Field::INDEX_ANALYZED);
}

Lucene::DocumentPtr document(const IndexEntry &article)
{
    auto made = Lucene::newLucene<Lucene::Document>();
    made->add(Lucene::newLucene<Lucene::Field>(L"id", std::to_wstring(qint64(article.id)),
                                               Lucene::Field::STORE_YES,
                                               Lucene::Field::INDEX_NOT_ANALYZED_NO_NORMS));
    made->add(field(L"headline", article.headline));
    made->add(field(L"text", article.sourceText));
    return made;
}

} // namespace

bool writeStockIndex(const QString &folder, const QList<IndexEntry> &articles)
{
    try {
        const auto writer = Lucene::newLucene<Lucene::IndexWriter>(
            Lucene::FSDirectory::open(folder.toStdWString()),
            Lucene::newLucene<Lucene::CJKAnalyzer>(Lucene::LuceneVersion::LUCENE_CURRENT), true,
            Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
        writer->setMergeScheduler(Lucene::newLucene<Lucene::SerialMergeScheduler>());
        writer->setRAMBufferSizeMB(48);
        writer->setUseCompoundFile(false);
        for (const IndexEntry &article : articles)
            writer->addDocument(document(article));
        writer->close();
        return true;
    } catch (const Lucene::LuceneException &) {
        return false;
    }
}
