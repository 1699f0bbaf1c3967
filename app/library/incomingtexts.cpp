#include "library/incomingtexts.h"

#include "hanzi/comparing.h"
#include "store/articlestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 50; // beyond that, words say nothing of where they belong

// The longest run of Han characters, of which the beginning is enough to look for.
QString wordsToFind(const QString &text)
{
    constexpr qsizetype enough = 24;
    qsizetype begin = 0;
    qsizetype longest = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].script() == QChar::Script_Han)
            continue;
        if (at - from > longest) {
            longest = at - from;
            begin = from;
        }
        from = at + 1;
    }
    return longest < 2 ? QString() : text.mid(begin, std::min(longest, enough));
}

} // namespace

IncomingTexts::IncomingTexts(Connection &db, const FindArticles &find)
    : m_db(db)
    , m_find(find)
{
}

Result<const IncomingTexts::Text *> IncomingTexts::textOf(ArticleId id)
{
    const auto known = m_known.find(qint64(id));
    if (known != m_known.end())
        return static_cast<const Text *>(&known->second);
    const Result<StoredArticle> stored = article(m_db, id);
    if (!stored)
        return stored.error();
    if (qsizetype(m_known.size()) >= mostCandidates)
        m_known.clear();
    const Text text{stored->article.sourceText, stored->revision, stored->isInBin};
    return static_cast<const Text *>(&m_known.emplace(qint64(id), text).first->second);
}

Result<IncomingTexts::Candidates> IncomingTexts::candidates(const IncomingText &text)
{
    Result<Candidates> known = byUuid(text.articleUuid);
    return known && known->articles.isEmpty() ? byTitleAndText(text) : known;
}

Result<IncomingTexts::Candidates> IncomingTexts::byUuid(const QString &uuid)
{
    if (uuid.isEmpty())
        return Candidates();
    const Result<ArticleId> id = articleByUuid(m_db, uuid);
    if (id) {
        const Result<const Text *> text = textOf(*id);
        if (!text)
            return text.error();
        return (*text)->isInBin ? Candidates() : Candidates{{*id}, true};
    }
    const bool isUnknown =
        id.error().code == Error::Code::NotFound || id.error().code == Error::Code::Ambiguous;
    return isUnknown ? Result<Candidates>(Candidates()) : id.error();
}

Result<QList<ArticleId>> IncomingTexts::withHeadline(const QString &title) const
{
    const QString words = wordsToFind(title);
    if (words.isEmpty())
        return QList<ArticleId>();
    const Result<QList<ArticleId>> found = m_find(words, mostCandidates);
    if (!found)
        return found.error();
    const Result<QList<ArticleRow>> rows = articleRows(m_db, *found);
    if (!rows)
        return rows.error();
    QList<ArticleId> same;
    for (const ArticleRow &row : *rows) {
        if (comparableText(row.headline) == comparableText(title))
            same << row.id;
    }
    return same;
}

Result<QList<ArticleId>> IncomingTexts::sameText(const QList<ArticleId> &among, const QString &text)
{
    const QString wanted = comparableText(text);
    QList<ArticleId> same;
    for (const ArticleId id : among) {
        const Result<const Text *> stored = textOf(id);
        if (!stored)
            return stored.error();
        if (comparableText((*stored)->words) == wanted)
            same << id;
    }
    return same;
}

Result<IncomingTexts::Candidates> IncomingTexts::byTitleAndText(const IncomingText &text)
{
    Result<QList<ArticleId>> titled = withHeadline(text.title);
    if (!titled)
        return titled.error();
    Candidates candidates{*titled, titled->size() == 1};
    const QString words = wordsToFind(text.text);
    if (words.isEmpty())
        return candidates;
    if (titled->isEmpty())
        titled = m_find(words, mostCandidates);
    if (!titled)
        return titled.error();
    const Result<QList<ArticleId>> same = sameText(*titled, text.text);
    if (!same)
        return same.error();
    return same->isEmpty() ? candidates : Candidates{*same, same->size() == 1};
}

Result<IncomingTexts::Candidates> IncomingTexts::withQuote(const QString &quote) const
{
    const QString words = wordsToFind(quote);
    if (words.isEmpty())
        return Candidates();
    const Result<QList<ArticleId>> found = m_find(words, mostCandidates);
    if (!found)
        return found.error();
    return Candidates{*found, false};
}
