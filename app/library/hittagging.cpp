#include "library/hittagging.h"

#include "hanzi/boundaries.h"
#include "library/writing.h"
#include "marks/anchor.h"
#include "store/markedtext.h"
#include "store/markstore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

TextRange paragraphRound(const QString &text, TextRange hit)
{
    const qsizetype before = hit.begin > 0 ? text.lastIndexOf(u'\n', hit.begin - 1) : -1;
    const qsizetype behind = text.indexOf(u'\n', hit.end);
    return {before + 1, behind < 0 ? text.size() : behind};
}

// A hit may begin in one sentence and end in the next.
TextRange sentencesRound(const QString &text, TextRange hit)
{
    const TextRange first = sentenceAt(text, hit.begin);
    const TextRange last = sentenceAt(text, hit.end - 1);
    return {std::min(first.begin, hit.begin), std::max(last.end, hit.end)};
}

TextRange extentOf(const QString &text, TextRange hit, HitExtent extent)
{
    switch (extent) {
    case HitExtent::Match:
        break;
    case HitExtent::Sentence:
        return sentencesRound(text, hit);
    case HitExtent::Paragraph:
        return paragraphRound(text, hit);
    }
    return toGraphemes(text, hit);
}

// Those of the tags that are not on that range yet.
QList<TagId> missingTags(const MarkedText &text, TextRange range, QList<TagId> tags)
{
    for (const TaggedRange &place : text.tagged) {
        if (place.range == range)
            tags.removeAll(place.tag);
    }
    return tags;
}

Result<void> addTagged(Connection &db, ArticleId article, const MarkedText &text, TextRange range,
                       const QList<TagId> &tags, const QString &creator)
{
    Mark mark{.article = article,
              .selector = selectorFor(text.sourceText, range, text.revision),
              .creator = creator};
    for (const TagId tag : tags)
        mark.tags << Tag{.id = tag};
    const Result<MarkId> added = addMark(db, mark);
    if (!added)
        return added.error();
    return {};
}

// How many marks were made in one article.
Result<int> markIn(Connection &db, ArticleId article, const QList<TextRange> &hits,
                   HitExtent extent, const QList<TagId> &tags, const QString &creator)
{
    Result<MarkedText> text = markedText(db, article);
    if (!text)
        return text.error();
    int made = 0;
    for (const TextRange hit : hits) {
        if (hit.isEmpty() || hit.begin < 0 || hit.end > text->sourceText.size())
            return Error{Error::Code::BadValue, u"range"_s, u"%1 %2"_s.arg(hit.begin).arg(hit.end)};
        const TextRange range = extentOf(text->sourceText, hit, extent);
        const QList<TagId> missing = missingTags(*text, range, tags);
        if (missing.isEmpty())
            continue;
        if (Result<void> done = addTagged(db, article, *text, range, missing, creator); !done)
            return done.error();
        for (const TagId tag : missing)
            text->tagged << TaggedRange{.tag = tag, .range = range};
        ++made;
    }
    return made;
}

} // namespace

Result<int> markHits(Connection &db, const QList<HitPlace> &hits, HitExtent extent,
                     const QStringList &tagPaths, const QString &creator)
{
    if (tagPaths.isEmpty())
        return Error{Error::Code::BadValue, u"tag"_s, {}};
    const Result<QList<TagId>> tags = tagsAt(db, tagPaths, creator);
    if (!tags)
        return tags.error();
    QList<ArticleId> articles; // as they come
    QHash<ArticleId, QList<TextRange>> ranges;
    for (const HitPlace &hit : hits) {
        if (!ranges.contains(hit.article))
            articles << hit.article;
        ranges[hit.article] << hit.range;
    }
    int made = 0;
    for (const ArticleId article : std::as_const(articles)) {
        const Result<int> more = markIn(db, article, ranges.value(article), extent, *tags, creator);
        if (!more)
            return more.error();
        made += *more;
    }
    return made;
}
