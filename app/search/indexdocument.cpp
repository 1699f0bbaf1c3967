#include "search/indexdocument.h"

#include "hanzi/comparing.h"
#include "search/tokens.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/PositionIncrementAttribute.h>
#include <lucene++/TermAttribute.h>

namespace {

// Hands out tokens that are there already.
class TokenReplay final : public Lucene::TokenStream
{
public:
    void initialize() override
    {
        TokenStream::initialize();
        m_term = addAttribute<Lucene::TermAttribute>();
        m_increment = addAttribute<Lucene::PositionIncrementAttribute>();
    }
    void setTokens(std::vector<IndexToken> tokens) { m_tokens = std::move(tokens); }

    bool incrementToken() override
    {
        if (m_next == m_tokens.size())
            return false;
        const IndexToken &token = m_tokens[m_next++];
        m_term->setTermBuffer(token.text.data(), 0, int32_t(token.text.size()));
        m_increment->setPositionIncrement(token.position - m_position);
        m_position = token.position;
        return true;
    }
    void reset() override
    {
        m_next = 0;
        m_position = -1;
    }

private:
    Lucene::TermAttributePtr m_term;
    Lucene::PositionIncrementAttributePtr m_increment;
    std::vector<IndexToken> m_tokens;
    size_t m_next = 0;
    int m_position = -1;
};

Lucene::FieldPtr tokenField(const wchar_t *name, std::vector<IndexToken> tokens)
{
    const auto replay = Lucene::newLucene<TokenReplay>();
    replay->setTokens(std::move(tokens));
    return Lucene::newLucene<Lucene::Field>(name, replay);
}

} // namespace

std::wstring idText(ArticleId id)
{
    return std::to_wstring(qint64(id));
}

Lucene::DocumentPtr indexDocument(const IndexEntry &entry)
{
    const QString text = comparable(entry.sourceText).text;
    const QString headline = comparable(entry.headline).text;
    const auto id =
        Lucene::newLucene<Lucene::Field>(IndexField::id, idText(entry.id), Lucene::Field::STORE_NO,
                                         Lucene::Field::INDEX_NOT_ANALYZED_NO_NORMS);
    id->setOmitTermFreqAndPositions(true);
    // Single characters have a field of their own: in `text` most stand inside bigrams only.
    const auto characters = tokenField(IndexField::character, distinctHan(text));
    characters->setOmitNorms(true);
    characters->setOmitTermFreqAndPositions(true);

    auto document = Lucene::newLucene<Lucene::Document>();
    document->add(id);
    document->add(tokenField(IndexField::text, tokensOf(text, TokensFor::Text)));
    document->add(tokenField(IndexField::headline, tokensOf(headline, TokensFor::Text)));
    document->add(characters);
    return document;
}
