#include "store/phrasestore.h"

#include "paper/tokens.h"
#include "store/changerow.h"
#include "store/creatorrow.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString orNow(const QDateTime &moment)
{
    return moment.isValid() ? momentText(moment) : nowText();
}

QString orNew(const QString &uuid)
{
    return uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid;
}

ReaderPhrase phraseOf(const Statement &row)
{
    return {.id = PhraseId(row.number(0)),
            .uuid = row.text(1),
            .source = row.text(2),
            .rendition = row.text(3),
            .target = phraseTarget(row.text(4)).value_or(ReaderPhrase::Target::Traditional),
            .paper = row.text(5),
            .creator = row.text(6),
            .created = momentOf(row.text(7)),
            .modified = momentOf(row.text(8))};
}

// `conditions` begin with WHERE or are empty.
template <typename... Values>
Result<QList<ReaderPhrase>> select(Connection &db, const QByteArray &conditions,
                                   const Values &...values)
{
    QList<ReaderPhrase> found;
    const auto take = [&found](const Statement &row) { found << phraseOf(row); };
    const QByteArray sql =
        "SELECT phrase.id, uuid, source, rendition, target, paper, creator.name, created, modified"
        " FROM phrase JOIN creator ON creator.id = phrase.creator " +
        conditions + " ORDER BY source, target, paper";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    return found;
}

} // namespace

Result<PhraseId> addPhrase(Connection &db, const ReaderPhrase &phrase)
{
    if (const QString fault = phraseFault(phrase); !fault.isEmpty())
        return Error{Error::Code::BadTable, phrase.source, fault};
    const Result<qint64> creator = creatorRow(db, phrase.creator);
    if (!creator)
        return creator.error();
    const QString target = token(phrase.target);
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO phrase (uuid, source, rendition, target, paper, creator, study, created,"
            " modified) VALUES (?, ?, ?, ?, ?, ?, (SELECT min(id) FROM study), ?, ?)"
            " ON CONFLICT (source, target, paper) DO UPDATE SET rendition = excluded.rendition,"
            " modified = excluded.modified WHERE rendition <> excluded.rendition",
            orNew(phrase.uuid), phrase.source, phrase.rendition, target, phrase.paper, *creator,
            orNow(phrase.created), orNow(phrase.modified));
        !done)
        return done.error();
    const Result<qint64> id =
        firstNumber(db, "SELECT id FROM phrase WHERE source = ? AND target = ? AND paper = ?",
                    phrase.source, target, phrase.paper);
    if (!id)
        return id.error();
    return PhraseId(*id);
}

Result<void> deletePhrase(Connection &db, PhraseId id)
{
    return changeRow(db, id, "DELETE FROM phrase WHERE id = ?");
}

Result<QList<ReaderPhrase>> phrases(Connection &db)
{
    return select(db, {});
}

Result<QList<ReaderPhrase>> phrasesFor(Connection &db, const QString &paper)
{
    return select(db, "WHERE paper = '' OR paper = ?", paper);
}

Result<ReaderPhrase> phraseByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row =
        rowByUuid(db, "SELECT id, uuid FROM phrase WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    const Result<QList<ReaderPhrase>> found = select(db, "WHERE phrase.id = ?1", *row);
    if (!found)
        return found.error();
    return found->constFirst();
}
