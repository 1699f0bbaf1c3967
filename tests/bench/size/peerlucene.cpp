// Lucene++ as it comes: its own writer, its analyzer for Chinese, its phrases.

#include "peer.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/CJKAnalyzer.h>
#include <lucene++/FieldCache.h>
#include <lucene++/SerialMergeScheduler.h>
#include <lucene++/TermAttribute.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using Lucene::newLucene;

constexpr const wchar_t *text = L"text";
constexpr const wchar_t *number = L"number";
constexpr const wchar_t *city = L"city";
constexpr const wchar_t *year = L"year";

// How many articles there are of each city and year.
class Counter final : public Lucene::Collector
{
public:
    void setScorer(const Lucene::ScorerPtr & /*scorer*/) override {}
    void setNextReader(const Lucene::IndexReaderPtr &reader, int32_t /*base*/) override
    {
        m_cityNames = Lucene::FieldCache::DEFAULT()->getStringIndex(reader, city);
        m_years = Lucene::FieldCache::DEFAULT()->getInts(reader, year);
    }
    void collect(int32_t document) override
    {
        ++cities[m_cityNames->order[document]];
        ++years[m_years[document]];
        ++total;
    }
    bool acceptsDocsOutOfOrder() override { return true; }

    qint64 total = 0;
    std::map<int32_t, qint64> cities;
    std::map<int32_t, qint64> years;

private:
    Lucene::StringIndexPtr m_cityNames;
    Lucene::Collection<int32_t> m_years;
};

class StockLucene final : public Peer
{
public:
    StockLucene(const QString &folder, Mode mode)
        : m_analyzer(newLucene<Lucene::CJKAnalyzer>(Lucene::LuceneVersion::LUCENE_CURRENT))
    {
        const auto directory = Lucene::FSDirectory::open((folder + u"/stock"_s).toStdWString());
        if (mode == Mode::Find) {
            m_searcher = newLucene<Lucene::IndexSearcher>(directory, true);
            return;
        }
        m_writer = newLucene<Lucene::IndexWriter>(directory, m_analyzer, true,
                                                  Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
        m_writer->setMergeScheduler(newLucene<Lucene::SerialMergeScheduler>());
        m_writer->setRAMBufferSizeMB(48);
    }

    void add(const PeerArticle &article) override
    {
        using Lucene::Field;
        auto document = newLucene<Lucene::Document>();
        document->add(newLucene<Field>(text, article.text.toStdWString(), Field::STORE_NO,
                                       Field::INDEX_ANALYZED));
        document->add(label(number, std::to_wstring(article.number)));
        document->add(label(city, article.city.toStdWString()));
        document->add(label(year, std::to_wstring(article.year)));
        m_writer->addDocument(document);
    }

    void commit() override { m_writer->close(); }

    QList<qint64> best(const QString &folded, int most) override
    {
        const int32_t limit = std::min(most, m_searcher->maxDoc());
        const auto found = m_searcher->search(query(folded), limit);
        QList<qint64> numbers;
        for (const auto &hit : found->scoreDocs)
            numbers << numberOf(hit->doc);
        return numbers;
    }

    qint64 counted(const QString &folded) override
    {
        const auto counter = newLucene<Counter>();
        m_searcher->search(query(folded), counter);
        return counter->total;
    }

private:
    static Lucene::FieldPtr label(const wchar_t *name, const std::wstring &value)
    {
        return newLucene<Lucene::Field>(name, value, Lucene::Field::STORE_YES,
                                        Lucene::Field::INDEX_NOT_ANALYZED_NO_NORMS);
    }

    Lucene::QueryPtr query(const QString &folded)
    {
        const auto phrase = newLucene<Lucene::PhraseQuery>();
        const auto tokens =
            m_analyzer->tokenStream(text, newLucene<Lucene::StringReader>(folded.toStdWString()));
        const auto term = tokens->addAttribute<Lucene::TermAttribute>();
        while (tokens->incrementToken())
            phrase->add(newLucene<Lucene::Term>(text, term->term()));
        return phrase;
    }

    qint64 numberOf(int32_t document) { return std::stoll(m_searcher->doc(document)->get(number)); }

    Lucene::AnalyzerPtr m_analyzer;
    Lucene::IndexWriterPtr m_writer;
    Lucene::IndexSearcherPtr m_searcher;
};

} // namespace

std::unique_ptr<Peer> makeStockLucene(const QString &folder, Peer::Mode mode)
{
    return std::make_unique<StockLucene>(folder, mode);
}
