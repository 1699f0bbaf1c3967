#include "window/passagewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("PassagesDesk", words);
}

QString pathOf(TagId id, const QList<Tag> &tags)
{
    const auto tag = std::ranges::find(tags, id, &Tag::id);
    return tag == tags.end() ? said(QT_TRANSLATE_NOOP("PassagesDesk", "a tag that is gone"))
                             : tag->path;
}

QString relationWords(const PassageFilter::Relation &relation, const QList<Tag> &tags)
{
    const QString path = pathOf(relation.tag, tags);
    switch (relation.kind) {
    case PassageRelation::Overlaps:
        return said(QT_TRANSLATE_NOOP("PassagesDesk", "overlapping %1")).arg(path);
    case PassageRelation::Inside:
        return said(QT_TRANSLATE_NOOP("PassagesDesk", "inside %1")).arg(path);
    case PassageRelation::Near:
        break;
    }
    return said(QT_TRANSLATE_NOOP("PassagesDesk", "near %1")).arg(path);
}

QString tagWords(const PassageFilter &filter, const QList<Tag> &tags)
{
    QStringList words;
    for (const TagId id : filter.tags)
        words << pathOf(id, tags);
    for (const TagId id : filter.notTags)
        words << u'−' + pathOf(id, tags);
    if (filter.isUntagged)
        words << said(QT_TRANSLATE_NOOP("PassagesDesk", "without a tag"));
    if (filter.relation)
        words << relationWords(*filter.relation, tags);
    return words.join(u" · "_s);
}

} // namespace

PassageHead::Words passageWords(const PassageFilter &filter, const QList<Tag> &tags,
                                const NameOf &nameOf)
{
    QStringList articles;
    const QList<FilterPart> parts = filterParts(filter.articles, tags, nameOf);
    for (const FilterPart &part : parts)
        articles << part.label;
    if (!filter.articles.query.isEmpty())
        articles << filter.articles.query;
    return {.tags = tagWords(filter, tags), .articles = articles.join(u" · "_s)};
}

bool isNarrowed(const PassageFilter &filter)
{
    return filter != PassageFilter();
}
