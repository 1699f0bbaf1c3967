#include "library/textreader.h"

#include "library/queryterms.h"
#include "store/markstore.h"
#include "store/searchtext.h"

TextReader::TextReader(Connection &db)
    : m_db(db)
{
}

TextReader::TextReader(Connection &db, const QueryNode &query)
    : TextReader(db)
{
    ask(query);
}

TextReader TextReader::ofAll(Connection &db)
{
    TextReader reader(db);
    reader.m_isTextAsked = true;
    reader.m_isHeadlineAsked = true;
    reader.m_isImportedAsked = true;
    reader.m_isMarkAsked = true;
    return reader;
}

void TextReader::ask(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    m_isTextAsked = m_isTextAsked || node.kind == Kind::Words;
    m_isImportedAsked = m_isImportedAsked || node.kind == Kind::Imported;
    m_isMarkAsked = m_isMarkAsked || node.kind == Kind::Inside;
    m_isHeadlineAsked = m_isHeadlineAsked || (node.kind == Kind::Words &&
                                              node.words.where == QueryWords::Where::Headline);
    for (const QueryNode &part : node.parts)
        ask(part);
}

Result<SearchedArticle> TextReader::read(const ArticleLabels &labels)
{
    SearchedArticle article{.labels = labels};
    if (!m_isTextAsked)
        return article;
    const auto parts = comparedParts(m_db, labels.id);
    if (!parts)
        return parts.error();
    article.sourceText = parts->sourceText;
    article.byline = parts->byline;
    article.section = parts->section;
    if (m_isHeadlineAsked) {
        const Result<QString> headlines = headlinesOf(m_db, labels.id);
        if (!headlines)
            return headlines.error();
        article.headline = *headlines;
    }
    if (m_isImportedAsked) {
        const Result<QString> text = importedText(m_db, labels.id);
        if (!text)
            return text.error();
        article.importedText = [text = *text] { return text; };
    }
    if (m_isMarkAsked) {
        const Result<void> done = readMarks(labels.id, article);
        if (!done)
            return done.error();
    }
    return article;
}

Result<void> TextReader::readMarks(ArticleId id, SearchedArticle &article)
{
    if (!m_tags) {
        const auto tags = codebook(m_db);
        if (!tags)
            return tags.error();
        m_tags = *tags;
    }
    const auto marked = taggedRanges(m_db, id);
    if (!marked)
        return marked.error();
    article.markedRanges = [marked = *marked, tags = *m_tags](const QString &path) {
        const QList<TagId> wanted = tagsFor(tags, path);
        QList<TextRange> ranges;
        for (const TaggedRange &one : marked) {
            if (wanted.contains(one.tag) && !ranges.contains(one.range))
                ranges << one.range;
        }
        return ranges;
    };
    return {};
}
