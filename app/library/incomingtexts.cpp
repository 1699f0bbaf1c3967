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
    const Text text{stored->article.sourceText, stored->revision, stored->isInBin,
                    labelsOf(*stored)};
    return static_cast<const Text *>(&m_known.emplace(qint64(id), text).first->second);
}

Result<IncomingTexts::Candidates> IncomingTexts::candidates(const IncomingText &text)
{
    Result<Candidates> known = byUuid(text.articleUuid);
    if (!known || known->isInBin || !known->articles.isEmpty())
        return known;
    Result<Candidates> titled = withHeadline(text.title);
    if (!titled)
        return titled;
    return wordsToFind(text.text).isEmpty() ? byLabels(*titled, text) : byText(*titled, text);
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
        return (*text)->isInBin ? Candidates{.isInBin = true}
                                : Candidates{.articles = {*id}, .isSure = true};
    }
    const bool isUnknown =
        id.error().code == Error::Code::NotFound || id.error().code == Error::Code::Ambiguous;
    return isUnknown ? Result<Candidates>(Candidates()) : id.error();
}

Result<IncomingTexts::Candidates> IncomingTexts::withWords(const QString &text) const
{
    const QString words = wordsToFind(text);
    if (words.isEmpty())
        return Candidates();
    const Result<QList<ArticleId>> found = m_find(words, mostCandidates);
    if (!found)
        return found.error();
    return Candidates{.articles = *found, .isCut = found->size() >= mostCandidates};
}

Result<IncomingTexts::Candidates> IncomingTexts::withHeadline(const QString &title) const
{
    Result<Candidates> found = withWords(title);
    if (!found)
        return found;
    const Result<QList<ArticleRow>> rows = articleRows(m_db, found->articles);
    if (!rows)
        return rows.error();
    const QString wanted = comparableText(title);
    found->articles.clear();
    for (const ArticleRow &row : *rows) {
        if (comparableText(row.headline) == wanted)
            found->articles << row.id;
    }
    return found;
}

// Those of the same text; else those of a text that is like it.
Result<QList<ArticleId>> IncomingTexts::likeText(const QList<ArticleId> &among, const QString &text)
{
    const QString wanted = comparableText(text);
    QList<ArticleId> same;
    QList<ArticleId> alike;
    for (const ArticleId id : among) {
        const Result<const Text *> stored = textOf(id);
        if (!stored)
            return stored.error();
        if (comparableText((*stored)->words) == wanted)
            same << id;
        else if (same.isEmpty() && isAlike((*stored)->words, text))
            alike << id;
    }
    return same.isEmpty() ? alike : same;
}

// The same may stand under another headline here, and what is alike be printed in several papers.
Result<IncomingTexts::Candidates> IncomingTexts::byText(const Candidates &titled,
                                                        const IncomingText &text)
{
    Result<QList<ArticleId>> alike = likeText(titled.articles, text.text);
    if (alike && alike->isEmpty()) {
        Result<Candidates> found = withWords(text.text);
        if (!found)
            return found;
        alike = likeText(found->articles, text.text);
    }
    if (!alike)
        return alike.error();
    if (alike->size() == 1)
        return Candidates{.articles = *alike, .isSure = true};
    return byLabels({.articles = *alike}, text);
}

Result<IncomingTexts::Candidates> IncomingTexts::byLabels(const Candidates &among,
                                                          const IncomingText &text)
{
    Candidates left{.isCut = among.isCut};
    bool agrees = false;
    for (const ArticleId id : among.articles) {
        const Result<const Text *> stored = textOf(id);
        if (!stored)
            return stored.error();
        const Agreement agreement = agreementOf(text, (*stored)->labels);
        if (agreement == Agreement::Contradicts)
            continue;
        left.articles << id;
        agrees = agreement == Agreement::Agrees;
    }
    left.isSure = left.articles.size() == 1 && agrees && !left.isCut;
    return left;
}

Result<bool> IncomingTexts::isContradicted(const IncomingText &text, ArticleId id)
{
    const Result<const Text *> stored = textOf(id);
    if (!stored)
        return stored.error();
    return agreementOf(text, (*stored)->labels) == Agreement::Contradicts;
}
