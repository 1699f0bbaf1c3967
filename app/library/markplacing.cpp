#include "library/libraryparts.h"
#include "marks/anchor.h"
#include "marks/foreignquote.h"
#include "store/articlestore.h"
#include "store/markstore.h"

#include <QCoreApplication>

// Marks whose text was corrected: looked through and put in their places by the reader.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

} // namespace

Result<Mark> Writing::confirmMark(MarkId id)
{
    const auto done = runOn(id, label(QT_TRANSLATE_NOOP("Library", "Confirm mark")),
                            [id](Connection &db) { return ::confirmMark(db, id); });
    if (!done)
        return done.error();
    return mark(m_db, id);
}

Result<Mark> Writing::attachMark(MarkId id, ArticleId articleId, TextRange range)
{
    const Result<StoredArticle> stored = article(m_db, articleId);
    if (!stored)
        return stored.error();
    const QString &text = stored->article.sourceText;
    if (range.isEmpty() || range.begin < 0 || range.end > text.size())
        return Error{Error::Code::BadValue, u"range"_s, u"%1 %2"_s.arg(range.begin).arg(range.end)};
    const Selector selector = selectorFor(text, range, stored->revision);
    const auto done = runOn(id, label(QT_TRANSLATE_NOOP("Library", "Attach mark")),
                            [&](Connection &db) { return placeMark(db, id, articleId, selector); });
    if (!done)
        return done.error();
    return mark(m_db, id);
}

Job<Result<Mark>> Library::confirmMark(MarkId id)
{
    return m_parts->write([this, id](Writing &writing) {
        Result<Mark> confirmed = writing.confirmMark(id);
        if (confirmed)
            tellMarksChanged(confirmed->article);
        return confirmed;
    });
}

Job<Result<Mark>> Library::attachMark(MarkId id, ArticleId article, TextRange range)
{
    return m_parts->write([this, id, article, range](Writing &writing) {
        Result<Mark> attached = writing.attachMark(id, article, range);
        if (attached)
            tellMarksChanged({}); // it may have been in another article
        return attached;
    });
}

Result<Library::OldText> Library::oldTextOf(MarkId id)
{
    const Result<FirstText> first = firstTextOf(*m_parts->reading, id);
    if (!first)
        return first.error();
    return OldText{first->sourceText, first->selector};
}

Result<Library::LikelyPlaces> Library::likelyPlaces(ArticleId id, const QString &quote,
                                                    const QString &prefix, const QString &suffix)
{
    const Result<StoredArticle> stored = ::article(*m_parts->reading, id);
    if (!stored)
        return stored.error();
    const QuoteSearch found =
        findForeignQuote(stored->article.sourceText, {quote, prefix, suffix, std::nullopt});
    LikelyPlaces places{.ranges = {}, .isSure = found.state == MarkState::Ok};
    for (const QuoteMatch &match : found.matches)
        places.ranges << match.range;
    return places;
}
