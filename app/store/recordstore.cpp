#include "store/recordstore.h"

#include "paper/importedtext.h"
#include "store/columns.h"
#include "store/correctionstore.h"
#include "store/filestore.h"
#include "store/moment.h"
#include "store/rereading.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 storingMilliseconds = 10; // of 15: the commit syncs the disk in the rest

// A record that is stored, with its article.
struct KnownRecord
{
    qint64 record = 0;
    FileId file{};
    int number = 0;
    OldArticle article;
    QString imported; // its text without corrections
};

QUuid uuidOf(const KnownRecord &known)
{
    return QUuid::fromString(known.article.uuid);
}

Result<std::optional<KnownRecord>> knownRecord(Connection &db, const char *sql, const QString &key)
{
    std::optional<KnownRecord> known;
    const auto take = [&known](const Statement &row) {
        known = KnownRecord{row.number(0),
                            FileId(row.number(1)),
                            int(row.number(2)),
                            {row.text(4),
                             {ArticleId(row.number(3)), int(row.number(5)), FileId(row.number(6)),
                              row.text(7), segmentsOf(row.bytes(8))}},
                            importedText(Article{.sourceText = row.text(7),
                                                 .corrections = correctionsOf(row.bytes(9))})};
    };
    if (const Result<void> done = forEachRow(db, sql, take, key); !done)
        return done.error();
    return known;
}

constexpr auto byIdentity =
    "SELECT record.id, record.file, record.number, article.id, article.uuid, article.revision,"
    " text_revision.file, source_text, segments, corrections FROM record JOIN article ON "
    "article.record = "
    "record.id"
    " JOIN text_revision ON text_revision.article = article.id"
    "  AND text_revision.revision = article.revision"
    " WHERE identity = ?";
// The same lines of the same file, read with other columns.
constexpr auto byUuid =
    "SELECT record.id, record.file, record.number, article.id, article.uuid, article.revision,"
    " text_revision.file, source_text, segments, corrections FROM article JOIN record ON "
    "article.record = "
    "record.id"
    " JOIN text_revision ON text_revision.article = article.id"
    "  AND text_revision.revision = article.revision"
    " WHERE article.uuid = ?";

ArticlePlacing placingOf(const RecordFile &file, const NewRecord &record, qint64 row)
{
    return {.file = file.id,
            .position = record.number,
            .paper = record.paper,
            .pageNumber = record.pageNumber,
            .record = row};
}

Result<void> storeFields(Connection &db, ArticleId id, const QList<RecordField> &fields)
{
    for (qsizetype at = 0; at < fields.size(); ++at) {
        if (Result<void> done = runOnce(
                db, "INSERT INTO field (article, position, name, value) VALUES (?, ?, ?, ?)",
                qint64(id), qint64(at), fields[at].name, fields[at].value);
            !done)
            return done;
    }
    return {};
}

bool isMet(const RecordFile &file, qint64 record)
{
    return record < file.met.size() && file.met.testBit(record);
}

void meet(RecordFile &file, qint64 record)
{
    if (record >= file.met.size())
        file.met.resize(2 * record + 1);
    file.met.setBit(record);
}

Result<StoredRecord> addRecord(Connection &db, RecordFile &file, const NewRecord &record)
{
    if (const Result<void> done =
            runOnce(db,
                    "INSERT INTO record (file, number, identity, url, accessed, edition)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    qint64(file.id), qint64(record.number), record.identity, record.url,
                    record.accessed, record.edition);
        !done)
        return done.error();
    const ArticlePlacing placing = placingOf(file, record, db.lastRowId());
    meet(file, placing.record);
    const Result<ArticleId> id = addArticle(db, record.article, placing, &file.known);
    if (!id)
        return id.error();
    if (const Result<void> done = storeFields(db, *id, record.fields); !done)
        return done.error();
    return StoredRecord{StoredRecord::Outcome::Added, QUuid::fromString(record.article.uuid), {}};
}

// The record's article with the corrections of the known one, which go to its lines.
Result<CorrectedRecord> putRight(Connection &db, const KnownRecord &known, const Article &read,
                                 const RecordCorrecting &correct)
{
    const ArticleId id = known.article.text.article;
    const auto edits = recordEdits(db, id);
    if (!edits)
        return edits.error();
    if (edits->isEmpty())
        return CorrectedRecord{.article = read, .edits = {}};
    CorrectedRecord made = correct(known.imported, read, *edits);
    if (const Result<void> done = moveRecordEdits(db, id, made.edits); !done)
        return done.error();
    return made;
}

Result<StoredRecord> reviseRecord(Connection &db, const RecordFile &file, const KnownRecord &known,
                                  const NewRecord &record, MarkCarrier carrier,
                                  const RecordCorrecting &correct)
{
    if (const Result<void> done =
            runOnce(db,
                    "UPDATE record SET file = ?, number = ?, identity = ?, url = ?, accessed = ?,"
                    " edition = ? WHERE id = ?",
                    qint64(file.id), qint64(record.number), record.identity, record.url,
                    record.accessed, record.edition, known.record);
        !done)
        return done.error();
    const ArticlePlacing placing = placingOf(file, record, known.record);
    const auto made = putRight(db, known, record.article, correct);
    if (!made)
        return made.error();
    const auto reading =
        storeReading(db, {known.article}, {{made->article, placing}}, {0}, Leftover::Stay, carrier);
    if (!reading)
        return reading.error();
    const ArticleId id = reading->articles.first();
    if (const Result<void> done = runOnce(db, "DELETE FROM field WHERE article = ?", qint64(id));
        !done)
        return done.error();
    if (const Result<void> done = storeFields(db, id, record.fields); !done)
        return done.error();
    return StoredRecord{StoredRecord::Outcome::Revised, uuidOf(known), reading->marks, made->unfit};
}

// Two records of one file that claim to be the same but have different texts are two: each is then
// known by its text too.
QString identityWithText(const NewRecord &record)
{
    const QByteArray hash =
        QCryptographicHash::hash(record.article.sourceText.toUtf8(), QCryptographicHash::Sha256);
    return record.identity + u'\x1f' + QString::fromLatin1(hash.toHex());
}

Result<std::optional<KnownRecord>> known(Connection &db, const RecordFile &file,
                                         const NewRecord &record)
{
    auto found = knownRecord(db, byIdentity, record.identity);
    if (!found || *found || file.isNew)
        return found;
    return knownRecord(db, byUuid, record.article.uuid);
}

Result<StoredRecord> storeRecord(Connection &db, RecordFile &file, const NewRecord &record,
                                 bool reread, MarkCarrier carrier, const RecordCorrecting &correct)
{
    const auto found = known(db, file, record);
    if (!found)
        return found.error();
    if (!*found)
        return addRecord(db, file, record);
    const KnownRecord &old = **found;
    const bool isSame = old.imported == record.article.sourceText;
    if (!isSame) {
        NewRecord byText = record;
        byText.identity = identityWithText(record);
        const auto twin = knownRecord(db, byIdentity, byText.identity);
        if (!twin)
            return twin.error();
        if (*twin || isMet(file, old.record))
            return storeRecord(db, file, byText, reread, carrier, correct);
    }
    meet(file, old.record);
    if (isSame && !reread)
        return StoredRecord{StoredRecord::Outcome::Unchanged, uuidOf(old), {}};
    return reviseRecord(db, file, old, record, carrier, correct);
}

Result<QString> pathOfSame(Connection &db, const RecordFile &file, const QString &textSha256)
{
    QString path;
    const auto take = [&path](const Statement &row) { path = row.text(0); };
    if (const Result<void> done =
            forEachRow(db, "SELECT path FROM file WHERE text_sha256 = ? AND id <> ? LIMIT 1", take,
                       textSha256, qint64(file.id));
        !done)
        return done.error();
    return path;
}

} // namespace

Result<RecordFile> beginRecords(Connection &db, const QString &path, const QString &sha256,
                                const QString &format, const QString &encoding)
{
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    RecordFile file;
    const auto take = [&file](const Statement &row) {
        file.id = FileId(row.number(0));
        file.isComplete = !row.text(1).isEmpty();
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT id, text_sha256 FROM file WHERE sha256 = ?", take, sha256);
        !done)
        return done.error();
    if (file.id != FileId{})
        return file;
    const Result<qint64> previous =
        firstNumber(db, "SELECT id FROM file WHERE path = ? ORDER BY id DESC LIMIT 1", path);
    if (!previous)
        return previous.error();
    if (const Result<void> done =
            runOnce(db,
                    "INSERT INTO file (uuid, sha256, path, encoding, format, previous, imported)"
                    " VALUES (?, ?, ?, ?, ?, nullif(?, 0), ?)",
                    QUuid::createUuidV5(QUuid(), sha256).toString(QUuid::WithoutBraces), sha256,
                    path, encoding, format, *previous, nowText());
        !done)
        return done.error();
    file.id = FileId(db.lastRowId());
    file.isNew = true;
    file.isRevised = *previous != 0;
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return file;
}

Result<QList<StoredRecord>> storeRecords(Connection &db, RecordFile &file,
                                         const QList<NewRecord> &records, qsizetype from,
                                         bool reread, MarkCarrier carrier,
                                         const RecordCorrecting &correct)
{
    QElapsedTimer timer;
    timer.start();
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    QList<StoredRecord> stored;
    for (qsizetype at = from; at < records.size(); ++at) {
        if (at > from && timer.elapsed() >= storingMilliseconds)
            break;
        const Result<StoredRecord> record =
            storeRecord(db, file, records[at], reread, carrier, correct);
        if (!record)
            return record.error();
        stored.append(*record);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return stored;
}

Result<QString> endRecords(Connection &db, const RecordFile &file, const QString &textSha256,
                           qint64 replaced)
{
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const Result<qint64> records =
        firstNumber(db, "SELECT count(*) FROM record WHERE file = ?", qint64(file.id));
    if (!records)
        return records.error();
    Result<QString> same = QString();
    if (file.isNew && *records == 0) {
        same = pathOfSame(db, file, textSha256);
        if (!same)
            return same;
        if (const Result<void> done = runOnce(db, "DELETE FROM file WHERE id = ?", qint64(file.id));
            !done)
            return done.error();
    } else if (const Result<void> done =
                   runOnce(db, "UPDATE file SET text_sha256 = ?, replaced = ? WHERE id = ?",
                           textSha256, replaced, qint64(file.id));
               !done) {
        return done.error();
    }
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return same;
}

Result<QList<QUuid>> articlesOfRecords(Connection &db, FileId file)
{
    QList<QUuid> uuids;
    const auto take = [&uuids](const Statement &row) {
        uuids.append(QUuid::fromString(row.text(0)));
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT uuid FROM record JOIN article ON article.record = record.id"
                       " WHERE record.file = ? ORDER BY record.number",
                       take, qint64(file));
        !done)
        return done.error();
    return uuids;
}

Result<void> storeCorrectedRecord(Connection &db, ArticleId id, const Article &article,
                                  MarkCarrier carrier)
{
    constexpr auto sql =
        "SELECT record.id, text_revision.file, article.position, paper.name, page_number,"
        " article.uuid, article.revision, source_text FROM article"
        " JOIN record ON record.id = article.record"
        " JOIN text_revision ON text_revision.article = article.id"
        "  AND text_revision.revision = article.revision"
        " LEFT JOIN paper ON paper.id = article.paper WHERE article.id = ?";
    std::optional<OldArticle> old;
    ArticlePlacing placing;
    const auto take = [&](const Statement &row) {
        placing = {.file = FileId(row.number(1)),
                   .position = int(row.number(2)),
                   .paper = row.text(3),
                   .pageNumber = row.text(4),
                   .record = row.number(0)};
        old = OldArticle{row.text(5), {id, int(row.number(6)), placing.file, row.text(7), {}}};
    };
    if (Result<void> done = forEachRow(db, sql, take, qint64(id)); !done)
        return done;
    if (!old)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    const auto stored =
        storeReading(db, {*old}, {{article, placing}}, {0}, Leftover::Stay, carrier);
    return stored ? Result<void>() : Result<void>(stored.error());
}
