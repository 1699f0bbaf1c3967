#include "library/libraryparts.h"
#include "library/passagetexttest.h"
#include "library/searching.h"
#include "store/markstore.h"
#include "store/passagestore.h"

#include <QCoreApplication>

#include <algorithm>

// The marks of the whole library as one table, and what is done to many of them at once.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text, qsizetype marks)
{
    return QCoreApplication::translate("Library", text).arg(marks);
}

Result<PassageListing> listed(Connection &db, const PassageFilter &filter, PassageOrder order,
                              PassageGrouping grouping,
                              const std::optional<QSet<ArticleId>> &articles,
                              const Progress &progress)
{
    const Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return passageListing(db, filter, order, grouping,
                          {.text = passageTextTest(filter.text), .articles = articles}, progress);
}

// Found first, then looked at: what is searched for asks for the index.
Result<PassageListing> searched(const SearchGround &ground, const Gazetteer &gazetteer,
                                const PassageFilter &filter, PassageOrder order,
                                PassageGrouping grouping, const Progress &progress)
{
    const Result<Listing> found =
        findListing(ground, gazetteer, filter.articles, {.order = SortOrder::Relevance}, progress);
    if (!found)
        return found.error();
    return listed(*ground.db, filter, order, grouping,
                  QSet<ArticleId>(found->ids.begin(), found->ids.end()), progress);
}

// The tags of those paths that there are.
Result<QList<TagId>> knownTags(Connection &db, const QStringList &paths)
{
    const Result<QList<Tag>> tags = codebook(db);
    if (!tags)
        return tags.error();
    QList<TagId> known;
    for (const QString &path : paths) {
        const auto tag = std::ranges::find(*tags, joinTagPath(splitTagPath(path)), &Tag::path);
        if (tag != tags->end())
            known << tag->id;
    }
    return known;
}

QString retagLabel(qsizetype marks, const QStringList &added, const QStringList &removed)
{
    if (added.isEmpty())
        return label(QT_TRANSLATE_NOOP("Library", "Take %2 off %1 marks"), marks)
            .arg(removed.join(u", "_s));
    if (removed.isEmpty())
        return label(QT_TRANSLATE_NOOP("Library", "Tag %1 marks with %2"), marks)
            .arg(added.join(u", "_s));
    return label(QT_TRANSLATE_NOOP("Library", "Change the tags of %1 marks"), marks);
}

Result<int> retag(Connection &db, const QList<MarkId> &ids, const QStringList &added,
                  const QStringList &removed, const QString &creator)
{
    const Result<QList<TagId>> given = tagsAt(db, added, creator);
    if (!given)
        return given.error();
    const Result<QList<TagId>> taken = knownTags(db, removed);
    if (!taken)
        return taken.error();
    return ::retagMarks(db, ids, *given, *taken);
}

// Work on many marks as one act under that label.
template <typename Work>
Result<int> runOnMany(Writing &writing, const QString &what, Work work)
{
    Result<int> changed = 0;
    const Result<void> done = writing.run(what, [&](Connection &db) -> Result<void> {
        changed = work(db);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    return done ? changed : Result<int>(done.error());
}

// Each once: a list that is grouped by tags may have one several times.
QList<MarkId> distinct(QList<MarkId> ids)
{
    std::ranges::sort(ids);
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    return ids;
}

} // namespace

Job<Result<PassageListing>> Library::passages(const PassageFilter &filter, PassageOrder order,
                                              PassageGrouping grouping)
{
    Parts *parts = m_parts.get();
    if (filter.articles.query.trimmed().isEmpty())
        return parts->reader->start([parts, filter, order, grouping](const Progress &progress) {
            return listed(*parts->browsing, filter, order, grouping, std::nullopt, progress);
        });
    return parts->searcher->start([parts, filter, order, grouping](const Progress &progress) {
        return searched(parts->index->ground(), *parts->gazetteer, filter, order, grouping,
                        progress);
    });
}

Result<QList<PassageRow>> Library::passageRows(const QList<MarkId> &ids)
{
    return ::passageRows(*m_parts->reading, ids);
}

Job<Result<int>> Library::retagMarks(const QList<MarkId> &ids, const QStringList &addedTags,
                                     const QStringList &removedTags)
{
    return m_parts->write([this, marks = distinct(ids), addedTags, removedTags,
                           creator = readerName()](Writing &writing) {
        Result<int> changed = runOnMany(
            writing, retagLabel(marks.size(), addedTags, removedTags),
            [&](Connection &db) { return retag(db, marks, addedTags, removedTags, creator); });
        if (changed)
            tellMarksChanged(ArticleId{});
        return changed;
    });
}

Job<Result<int>> Library::deleteMarks(const QList<MarkId> &ids)
{
    return m_parts->write([this, marks = distinct(ids)](Writing &writing) {
        Result<int> gone =
            runOnMany(writing, label(QT_TRANSLATE_NOOP("Library", "Delete %1 marks"), marks.size()),
                      [&](Connection &db) { return ::deletePassages(db, marks); });
        if (gone)
            tellMarksChanged(ArticleId{});
        return gone;
    });
}

Job<Result<int>> Library::confirmMarks(const QList<MarkId> &ids)
{
    return m_parts->write([this, marks = distinct(ids)](Writing &writing) {
        Result<int> confirmed = runOnMany(
            writing, label(QT_TRANSLATE_NOOP("Library", "Confirm %1 marks"), marks.size()),
            [&](Connection &db) { return ::confirmMarks(db, marks); });
        if (confirmed)
            tellMarksChanged(ArticleId{});
        return confirmed;
    });
}
