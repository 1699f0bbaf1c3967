#include "store/databasecare.h"

#include "store/columns.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 256;
constexpr int pauseMilliseconds = 5; // while another connection has the database to itself

struct ConnectionCloser
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};
using Target = std::unique_ptr<sqlite3, ConnectionCloser>;

struct BackupFinisher
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, BackupFinisher>;

Error writingError(sqlite3 *db, const QString &path)
{
    Error error = sqliteError(db, path);
    if (error.code == Error::Code::Unreadable)
        error.code = Error::Code::Unwritable;
    return error;
}

Result<void> copyPages(Connection &from, sqlite3 *target, const QString &path, Progress &progress)
{
    Backup backup(sqlite3_backup_init(target, "main", from.handle(), "main"));
    if (!backup)
        return writingError(target, path);
    while (true) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, path, {}};
        const int before = sqlite3_backup_remaining(backup.get());
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        const int remaining = sqlite3_backup_remaining(backup.get());
        progress.setTotal(sqlite3_backup_pagecount(backup.get()));
        progress.advance(std::max(0, before - remaining));
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(pauseMilliseconds);
        else if (code != SQLITE_OK) {
            backup.reset(); // only then the target says what went wrong
            return writingError(target, path);
        }
    }
}

Result<void> copyTo(Connection &from, const QString &path, Progress &progress)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Target target(opened);
    if (code != SQLITE_OK)
        return writingError(opened, path);
    sqlite3_extended_result_codes(opened, 1);
    return copyPages(from, opened, path, progress);
}

// -- check

QString said(const char *text)
{
    return QCoreApplication::translate("problems", text);
}

Result<void> findDamage(Connection &db, QStringList &problems)
{
    const auto take = [&problems](const Statement &row) {
        if (row.text(0) != u"ok")
            problems.append(row.text(0));
    };
    return forEachRow(db, "PRAGMA integrity_check", take);
}

Result<void> findLostRows(Connection &db, QStringList &problems)
{
    const auto take = [&problems](const Statement &row) {
        problems.append(said(QT_TRANSLATE_NOOP("problems", "%1 row %2 names a missing %3"))
                            .arg(row.text(0), row.text(1), row.text(2)));
    };
    return forEachRow(db, "PRAGMA foreign_key_check", take);
}

// Blocks follow each other without gaps but the line feed between two.
bool blocksCover(const QString &text, const QList<Block> &blocks)
{
    qsizetype next = 0;
    for (const Block &block : blocks) {
        if (block.range.begin != next || block.range.end < next || block.range.end > text.size())
            return false;
        if (block.range.end < text.size() && text[block.range.end] != u'\n')
            return false;
        next = block.range.end + 1;
    }
    return next == text.size() + 1 || (text.isEmpty() && blocks.isEmpty());
}

// What no segment covers is a line feed between blocks, a space between torn words, or was put
// right. An article of a data file has no lines, so no segments.
bool segmentsCover(const QString &text, const QList<Segment> &segments,
                   const QList<Correction> &corrections)
{
    if (segments.isEmpty())
        return true;
    QList<TextRange> covered;
    for (const Correction &correction : corrections) {
        if (correction.cause == Correction::Cause::Misread)
            covered.append(correction.range);
    }
    for (const Segment &segment : segments)
        covered.append({segment.begin, segment.begin + segment.length});
    std::ranges::stable_sort(covered, {}, [](TextRange range) { return range.begin; });
    const auto isJoint = [](QChar c) { return c == u'\n' || c == u' '; };
    qsizetype next = 0;
    for (const TextRange range : std::as_const(covered)) {
        if (range.begin < next || range.length() < 0 || range.end > text.size())
            return false;
        if (!std::ranges::all_of(QStringView(text).mid(next, range.begin - next), isJoint))
            return false;
        next = range.end;
    }
    return next == text.size();
}

Result<void> findTornTexts(Connection &db, QStringList &problems, Progress &progress)
{
    auto row = Statement::prepare(db, "SELECT uuid, text_revision.revision, source_text, blocks,"
                                      " segments, corrections FROM text_revision"
                                      " JOIN article ON article.id = text_revision.article");
    if (!row)
        return row.error();
    while (true) {
        const Result<bool> found = row->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        if (progress.stopped())
            return Error{Error::Code::Stopped, db.path(), {}};
        progress.advance();
        const auto tell = [&](const char *text) {
            problems.append(said(text).arg(row->text(0), row->text(1)));
        };
        if (!blocksCover(row->text(2), blocksOf(row->bytes(3))))
            tell(QT_TRANSLATE_NOOP("problems",
                                   "article %1 revision %2: its blocks do not cover its text"));
        if (!segmentsCover(row->text(2), segmentsOf(row->bytes(4)), correctionsOf(row->bytes(5))))
            tell(QT_TRANSLATE_NOOP("problems",
                                   "article %1 revision %2: its segments do not cover its text"));
    }
}

Result<void> findWrongQuotes(Connection &db, QStringList &problems)
{
    const auto take = [&problems](const Statement &row) {
        const qint64 begin = row.number(2);
        const qint64 end = row.number(3);
        if (row.text(1).mid(begin, end - begin) != row.text(4))
            problems.append(
                said(QT_TRANSLATE_NOOP("problems", "mark %1: its quote differs from the text"))
                    .arg(row.text(0)));
    };
    return forEachRow(db,
                      "SELECT uuid, source_text, range_begin, range_end, quote FROM mark"
                      " JOIN text_revision USING (article, revision)",
                      take);
}

} // namespace

Result<void> copyDatabase(Connection &from, const QString &toPath, Progress &progress)
{
    if (QFile::exists(toPath))
        return Error{Error::Code::Exists, toPath, {}};
    Result<void> copied = copyTo(from, toPath, progress);
    if (!copied)
        QFile::remove(toPath);
    return copied;
}

Result<QStringList> databaseProblems(Connection &db, Progress &progress)
{
    QStringList problems;
    const Result<qint64> texts = firstNumber(db, "SELECT count(*) FROM text_revision");
    if (!texts)
        return texts.error();
    progress.setTotal(*texts);
    if (const Result<void> done = findDamage(db, problems); !done)
        return done.error();
    if (const Result<void> done = findLostRows(db, problems); !done)
        return done.error();
    if (const Result<void> done = findTornTexts(db, problems, progress); !done)
        return done.error();
    if (const Result<void> done = findWrongQuotes(db, problems); !done)
        return done.error();
    return problems;
}
