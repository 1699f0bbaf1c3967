#include "search/candidates.h"

#include "search/indexfields.h"
#include "search/tokens.h"
#include "search/units.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/FieldCache.h>

#include <algorithm>

namespace {

constexpr double headlineWeight = 4;
// Beyond these the comparison with the text goes on alone; both spare files and memory.
constexpr size_t longestPhrase = 64; // tokens
constexpr int mostTerms = 64;

using Tokens = std::vector<IndexToken>;

Lucene::QueryPtr phrase(const wchar_t *field, const Tokens &tokens)
{
    if (tokens.size() == 1)
        return Lucene::newLucene<Lucene::TermQuery>(
            Lucene::newLucene<Lucene::Term>(field, tokens.front().text));
    const auto query = Lucene::newLucene<Lucene::PhraseQuery>();
    for (const IndexToken &token : tokens)
        query->add(Lucene::newLucene<Lucene::Term>(field, token.text), token.position);
    return query;
}

// In how many articles they can stand side by side: at most as many as have the rarest.
qint64 articlesWith(const Tokens &tokens, const wchar_t *field,
                    const Lucene::IndexReaderPtr &reader)
{
    qint64 fewest = reader->maxDoc();
    for (const IndexToken &token : tokens) {
        const auto term = Lucene::newLucene<Lucene::Term>(field, token.text);
        fewest = std::min<qint64>(fewest, reader->docFreq(term));
    }
    return fewest;
}

// Makes the query for Lucene++ out of ours.
class QueryMaker final
{
public:
    QueryMaker(const Lucene::IndexReaderPtr &reader, const IndexFigures &figures)
        : m_reader(reader)
        , m_figures(figures)
        , m_query(Lucene::newLucene<Lucene::BooleanQuery>(true))
    {
    }

    void add(const SearchTerm &term)
    {
        Tokens tokens = tokensOf(term.folded, TokensFor::Query);
        tokens.resize(std::min(tokens.size(), longestPhrase));
        const QList<Unit> units = unitsOf(term.folded);
        const bool isCharacter = units.size() == 1 && units.first().kind == Unit::Kind::Han;
        m_query->add(scored(isCharacter ? IndexField::character : IndexField::text, tokens,
                            m_figures.text, 1),
                     Lucene::BooleanClause::MUST);
        m_query->add(scored(IndexField::headline, tokens, m_figures.headline, headlineWeight),
                     Lucene::BooleanClause::SHOULD);
    }

    Lucene::QueryPtr query() const { return m_query; }

private:
    Lucene::QueryPtr scored(const wchar_t *field, const Tokens &tokens, const FieldFigures &figures,
                            double weight) const
    {
        return bm25(phrase(field, tokens), figures, articlesWith(tokens, field, m_reader), weight);
    }

    const Lucene::IndexReaderPtr &m_reader;
    const IndexFigures &m_figures;
    Lucene::BooleanQueryPtr m_query;
};

class CandidateCollector final : public Lucene::Collector
{
public:
    explicit CandidateCollector(const Progress *progress)
        : m_progress(progress)
    {
    }
    QList<SearchIndex::Candidate> found;

    void setScorer(const Lucene::ScorerPtr &scorer) override { m_scorer = scorer; }
    void setNextReader(const Lucene::IndexReaderPtr &reader, int32_t) override
    {
        m_ids = Lucene::FieldCache::DEFAULT()->getLongs(reader, IndexField::id);
    }
    void collect(int32_t document) override
    {
        if (found.size() % 1024 == 0 && m_progress->stopped())
            boost::throw_exception(Lucene::LuceneException(L"stopped"));
        found += SearchIndex::Candidate{ArticleId(m_ids[document]), m_scorer->score()};
    }
    bool acceptsDocsOutOfOrder() override { return false; }

private:
    const Progress *m_progress;
    Lucene::ScorerPtr m_scorer;
    Lucene::Collection<int64_t> m_ids;
};

bool isBetter(const SearchIndex::Candidate &left, const SearchIndex::Candidate &right)
{
    return left.score != right.score ? left.score > right.score : left.id > right.id;
}

} // namespace

QList<SearchIndex::Candidate> candidates(const SearchQuery &query,
                                         const Lucene::IndexReaderPtr &reader,
                                         const IndexFigures &figures, const Progress &progress)
{
    QueryMaker maker(reader, figures);
    int terms = 0;
    for (const SearchTerm &term : query.terms) {
        if (!term.isExcluded && terms++ < mostTerms)
            maker.add(term);
    }
    const auto collector = Lucene::newLucene<CandidateCollector>(&progress);
    Lucene::newLucene<Lucene::IndexSearcher>(reader)->search(maker.query(), collector);
    std::sort(collector->found.begin(), collector->found.end(), isBetter);
    return collector->found;
}
