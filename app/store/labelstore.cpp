#include "store/labelstore.h"

#include "paper/tokens.h"
#include "store/idlist.h"
#include "store/labelcolumns.h"
#include "store/statement.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

template <typename... Values>
Result<QList<ArticleId>> idsFrom(Connection &db, const char *sql, const Values &...values)
{
    QList<ArticleId> ids;
    const auto take = [&ids](const Statement &row) { ids.append(ArticleId(row.number(0))); };
    if (const Result<void> done = forEachRow(db, sql, take, values...); !done)
        return done.error();
    return ids;
}

} // namespace

// The plus: SQLite would take the index on kinds and walk through all changes there ever were.
Result<std::vector<ArticleLabels>> labelsSince(Connection &db, qint64 change)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + labelColumns +
        " FROM change CROSS JOIN article ON article.id = object"
        " WHERE number > ? AND +change.kind = 'article' AND article.removed IS NULL"
        " ORDER BY number";
    std::vector<ArticleLabels> labels;
    const auto take = [&labels](const Statement &row) { labels.push_back(labelsIn(row, 0)); };
    if (const Result<void> done = forEachRow(db, sql.constData(), take, change); !done)
        return done.error();
    return labels;
}

Result<ArticleLabels> labelsOf(Connection &db, ArticleId id)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + labelColumns + " FROM article WHERE id = ? AND removed IS NULL";
    std::optional<ArticleLabels> labels;
    const auto take = [&labels](const Statement &row) { labels = labelsIn(row, 0); };
    if (const Result<void> done = forEachRow(db, sql.constData(), take, qint64(id)); !done)
        return done.error();
    if (!labels)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    return *labels;
}

Result<QList<ArticleId>> articlesTouchedSince(Connection &db, qint64 change)
{
    return idsFrom(db, "SELECT object FROM change WHERE number > ? AND +kind = 'article'", change);
}

Result<QList<Place>> placesInOrder(Connection &db)
{
    QList<Place> places;
    const auto take = [&places](const Statement &row) { places.append(placeOf(row, 0)); };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT code, name, short_name, pinyin, province, province_name FROM place"
                       " ORDER BY sort_key, code",
                       take);
        !done)
        return done.error();
    return places;
}

Result<QHash<qint32, QString>> paperNames(Connection &db)
{
    QHash<qint32, QString> names;
    const auto take = [&names](const Statement &row) {
        names.insert(qint32(row.number(0)), row.text(1));
    };
    if (const Result<void> done = forEachRow(db, "SELECT id, name FROM paper", take); !done)
        return done.error();
    return names;
}

Result<QStringList> sectionsOf(Connection &db, const QList<ArticleId> &ids)
{
    QStringList sections;
    const auto take = [&sections](const Statement &row) { sections.append(row.text(0)); };
    if (const Result<void> done = forEachRow(
            db,
            "SELECT section FROM json_each(?) AS wanted LEFT JOIN article ON article.id = value"
            " ORDER BY wanted.key",
            take, idList(ids));
        !done)
        return done.error();
    return sections;
}

Result<QList<ArticleId>> articlesWithTags(Connection &db, const QList<TagId> &tags)
{
    return idsFrom(db,
                   "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?)"
                   " UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
                   " SELECT DISTINCT mark.article FROM below"
                   " JOIN mark_tag ON mark_tag.tag = below.id"
                   " JOIN mark ON mark.id = mark_tag.mark",
                   idList(tags));
}

Result<QList<ArticleId>> articlesInStates(Connection &db, const QList<ReadState> &states)
{
    QStringList words;
    for (const ReadState state : states)
        words.append(token(state));
    return idsFrom(db,
                   "SELECT article FROM article_state"
                   " WHERE state IN (SELECT value FROM json_each(?))",
                   textList(words));
}

Result<QList<ArticleId>> articlesThatHave(Connection &db, ArticleTrait trait)
{
    switch (trait) {
    case ArticleTrait::Mark:
        return idsFrom(db, "SELECT DISTINCT article FROM mark");
    case ArticleTrait::Note:
        return idsFrom(db, "SELECT DISTINCT article FROM mark WHERE note <> ''");
    case ArticleTrait::Tag:
        return idsFrom(db, "SELECT DISTINCT article FROM mark WHERE id IN"
                           " (SELECT mark FROM mark_tag)");
    case ArticleTrait::Correction:
        return idsFrom(
            db,
            "SELECT article FROM text_revision JOIN article ON article.id = text_revision.article"
            "  AND article.revision = text_revision.revision"
            " WHERE corrections <> '[]'");
    case ArticleTrait::Doubt:
        return idsFrom(db, "SELECT id FROM article WHERE doubts <> '[]'");
    case ArticleTrait::Star:
        return idsFrom(db, "SELECT article FROM article_state WHERE star");
    case ArticleTrait::Photo:
        return idsFrom(db, "SELECT id FROM article WHERE kind = ?", token(ArticleKind::Photo));
    }
    return QList<ArticleId>();
}

Result<QList<ArticleNote>> allNotes(Connection &db)
{
    QList<ArticleNote> notes;
    const auto take = [&notes](const Statement &row) {
        notes.append({ArticleId(row.number(0)), row.text(1)});
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT article, note FROM mark WHERE note <> ''", take);
        !done)
        return done.error();
    return notes;
}

Result<QList<TaggedArticle>> taggedArticles(Connection &db)
{
    QList<TaggedArticle> tagged;
    const auto take = [&tagged](const Statement &row) {
        tagged.append({TagId(row.number(0)), ArticleId(row.number(1))});
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT tag, article FROM mark_tag JOIN mark ON mark.id = mark", take);
        !done)
        return done.error();
    return tagged;
}
