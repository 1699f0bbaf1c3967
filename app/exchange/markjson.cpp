#include "exchange/markjson.h"

#include "exchange/jsonfields.h"
#include "paper/tagedit.h"
#include "paper/tokens.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray tagsJson(const QList<Tag> &tags)
{
    QJsonArray all;
    for (const Tag &tag : tags)
        all << QJsonObject{{u"uuid"_s, tag.uuid}, {u"path"_s, tag.path}};
    return all;
}

QJsonArray commentsJson(const QList<MarkComment> &comments)
{
    QJsonArray all;
    for (const MarkComment &comment : comments) {
        QJsonObject object{{u"uuid"_s, comment.uuid}, {u"text"_s, comment.text}};
        put(object, u"creator"_s, comment.creator);
        put(object, u"created"_s, comment.created);
        put(object, u"modified"_s, comment.modified);
        all << object;
    }
    return all;
}

// The words it was made on and what stood round them, by which it is found in any version of the
// text.
QJsonObject selectorJson(const Selector &selector)
{
    QJsonObject object;
    put(object, u"quote"_s, selector.quote);
    put(object, u"prefix"_s, selector.prefix);
    put(object, u"suffix"_s, selector.suffix);
    return object;
}

QJsonObject namesJson(const QMap<QString, QString> &names)
{
    QJsonObject object;
    for (auto name = names.begin(); name != names.end(); ++name)
        object[name.key()] = name.value();
    return object;
}

} // namespace

QJsonArray rangeJson(const QString &text, TextRange range)
{
    const TextRange points = toCodePoints(text, range);
    return {points.begin, points.end};
}

QJsonArray linksJson(const QList<MarkLink> &links)
{
    QJsonArray all;
    for (const MarkLink &link : links) {
        QJsonObject object{
            {u"uuid"_s, link.uuid}, {u"kind"_s, token(link.kind)}, {u"other"_s, link.otherUuid}};
        put(object, u"from_other"_s, link.isFromOther);
        put(object, u"creator"_s, link.creator);
        all << object;
    }
    return all;
}

QJsonObject markJson(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QJsonObject object{
        {u"uuid"_s, mark.uuid}, {u"article"_s, article.uuid}, {u"state"_s, token(mark.state)}};
    if (!mark.isWhole && mark.state != MarkState::Orphan)
        object[u"range"_s] = rangeJson(article.sourceText, mark.selector.range);
    put(object, u"whole"_s, mark.isWhole);
    put(object, u"important"_s, mark.isImportant);
    put(object, u"quote"_s, exported.quote);
    put(object, u"quote_as_imported"_s, exported.asImported);
    put(object, u"quote_simplified"_s, exported.simplified);
    put(object, u"quote_traditional"_s, exported.traditional);
    put(object, u"before"_s, exported.before);
    put(object, u"after"_s, exported.after);
    if (const QJsonObject selector = selectorJson(exported.madeOn); !selector.isEmpty())
        object[u"made_on"_s] = selector;
    put(object, u"tags"_s, tagsJson(mark.tags));
    put(object, u"note"_s, mark.note);
    put(object, u"comments"_s, commentsJson(exported.comments));
    put(object, u"links"_s, linksJson(exported.links));
    put(object, u"creator"_s, mark.creator);
    put(object, u"created"_s, mark.created);
    put(object, u"modified"_s, mark.modified);
    put(object, u"link"_s, exported.link);
    return object;
}

QJsonArray marksJson(const ExportedArticle &article)
{
    QJsonArray marks;
    for (const ExportedMark &mark : article.marks)
        marks << markJson(article, mark);
    return marks;
}

QJsonObject tagJson(const Tag &tag)
{
    QJsonObject object{
        {u"uuid"_s, tag.uuid}, {u"path"_s, tag.path}, {u"color"_s, tagColorName(tag.color)}};
    if (tag.slot != 0)
        object[u"key"_s] = tag.slot;
    put(object, u"definition"_s, tag.description);
    put(object, u"when"_s, tag.whenToUse);
    put(object, u"when_not"_s, tag.whenNotToUse);
    put(object, u"example"_s, tag.example);
    put(object, u"aliases"_s, QJsonArray::fromStringList(tag.aliases));
    if (!tag.names.isEmpty())
        object[u"names"_s] = namesJson(tag.names);
    return object;
}

QJsonObject memoJson(const Memo &memo)
{
    QJsonObject object;
    put(object, u"uuid"_s, memo.uuid);
    put(object, u"about"_s, token(memo.about.kind));
    put(object, u"key"_s, memo.about.key);
    put(object, u"name"_s, memo.name);
    put(object, u"title"_s, memo.title);
    put(object, u"text"_s, memo.text);
    put(object, u"creator"_s, memo.creator);
    put(object, u"created"_s, memo.created);
    put(object, u"modified"_s, memo.modified);
    return object;
}

QJsonObject memoJson(const ExportedArticle &article)
{
    if (article.memo.isEmpty())
        return {};
    Memo memo = article.wholeMemo;
    memo.about = {MemoKind::Article, article.uuid};
    memo.name = article.cited.headline;
    memo.text = article.memo;
    return memoJson(memo);
}

QJsonArray codebookJson(const ExportedLibrary &library)
{
    QJsonArray all;
    for (const Tag &tag : library.codebook)
        all << tagJson(tag);
    return all;
}

QJsonArray memosJson(const ExportedLibrary &library)
{
    QJsonArray all;
    for (const Memo &memo : library.memos)
        all << memoJson(memo);
    return all;
}

void putReading(QJsonObject &object, const ExportedArticle &article)
{
    put(object, u"state"_s, article.state);
    put(object, u"reason"_s, article.reason);
    put(object, u"star"_s, article.isStarred);
    if (const QJsonObject memo = memoJson(article); !memo.isEmpty())
        object[u"memo"_s] = memo;
}
