#include "store/filestore.h"

#include "store/continuations.h"
#include "store/moment.h"
#include "store/rereading.h"
#include "store/statement.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

Result<FileId> fileBySha256(Connection &db, const QString &sha256)
{
    const auto row = firstNumber(db, "SELECT id FROM file WHERE sha256 = ?", sha256);
    if (!row)
        return row.error();
    return FileId(*row);
}

Result<FileId> newestFileAt(Connection &db, const QString &path)
{
    const auto row =
        firstNumber(db, "SELECT id FROM file WHERE path = ? ORDER BY id DESC LIMIT 1", path);
    if (!row)
        return row.error();
    return FileId(*row);
}

Result<FileId> addFile(Connection &db, const QString &path, const Page &page, FileId previous)
{
    const QString uuid = QUuid::createUuidV5(QUuid(), page.sha256).toString(QUuid::WithoutBraces);
    if (const Result<void> done =
            runOnce(db,
                    "INSERT INTO file (uuid, sha256, path, encoding, replaced, format, address,"
                    " ocr, previous, imported, text_sha256)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?)",
                    uuid, page.sha256, path, page.encoding, qint64(page.replaced),
                    page.format.isEmpty() ? u"text"_s : page.format, page.address,
                    qint64(page.isOcr), qint64(previous), nowText(), page.textSha256);
        !done)
        return done.error();
    return FileId(db.lastRowId());
}

// The reader's edits go over to the newest reading of their page.
Result<void> addReading(Connection &db, PageId page, const QString &encoding, int rules)
{
    if (Result<void> done =
            runOnce(db,
                    "INSERT INTO reading (page, number, rules, encoding, created) VALUES (?1,"
                    " (SELECT count(*) FROM reading WHERE page = ?1), ?2, ?3, ?4)",
                    qint64(page), qint64(rules), encoding, nowText());
        !done)
        return done;
    return runOnce(db,
                   "UPDATE edit SET reading = ?1"
                   " WHERE reading IN (SELECT id FROM reading WHERE page = ?2 AND id <> ?1)",
                   db.lastRowId(), qint64(page));
}

Result<PageId> storePage(Connection &db, FileId file, int position, const Page &page)
{
    const auto known = firstNumber(db, "SELECT id FROM page WHERE file = ? AND position = ?",
                                   qint64(file), qint64(position));
    if (!known)
        return known.error();
    if (*known == 0)
        return addPage(db, file, position, page);
    if (const Result<void> done = changePage(db, PageId(*known), page); !done)
        return done.error();
    return PageId(*known);
}

// The pages first, then what stands on them.
Result<QList<NewArticle>> storePageRows(Connection &db, FileId file, const QList<Page> &pages,
                                        int rules)
{
    QList<NewArticle> articles;
    for (int number = 0; number < pages.size(); ++number) {
        const Page &page = pages[number];
        const Result<PageId> id = storePage(db, file, number, page);
        if (!id)
            return id.error();
        if (const Result<void> done = addReading(db, *id, page.encoding, rules); !done)
            return done.error();
        for (int position = 0; position < page.articles.size(); ++position)
            articles.append(
                {page.articles[position], {file, *id, position, page.paper, page.number}});
    }
    return articles;
}

// Pages a shorter reading no longer has, unless an article with a mark still stands on them.
Result<void> removePagesFrom(Connection &db, FileId file, qsizetype count)
{
    return runOnce(db,
                   "DELETE FROM page WHERE file = ? AND position >= ?"
                   " AND id NOT IN (SELECT page FROM article WHERE page IS NOT NULL)",
                   qint64(file), qint64(count));
}

Result<StoredFile> stored(Connection &db, StoredFile::Outcome outcome, FileId file,
                          const StoredReading &reading)
{
    StoredFile result{.outcome = outcome,
                      .id = file,
                      .articles = reading.articles,
                      .articleUuids = {},
                      .sameTextAs = {},
                      .marks = reading.marks};
    auto uuid = Statement::prepare(db, "SELECT uuid FROM article WHERE id = ?");
    if (!uuid)
        return uuid.error();
    for (const ArticleId id : reading.articles) {
        const Result<bool> found = uuid->bind(1, qint64(id)).step();
        if (!found)
            return found.error();
        result.articleUuids.append(uuid->text(0));
        uuid->reset();
    }
    return result;
}

Result<StoredFile> asItStands(Connection &db, FileId file)
{
    const auto articles = articlesOfFile(db, file);
    if (!articles)
        return articles.error();
    StoredReading reading;
    std::ranges::transform(*articles, std::back_inserter(reading.articles),
                           [](const OldArticle &old) { return old.text.article; });
    return stored(db, StoredFile::Outcome::Unchanged, file, reading);
}

// The newest revision of a file with that text.
Result<FileId> fileWithText(Connection &db, const QString &textSha256)
{
    const auto row = firstNumber(db,
                                 "SELECT id FROM file WHERE text_sha256 = ?1 AND ?1 <> ''"
                                 " AND NOT EXISTS (SELECT 1 FROM file AS newer"
                                 "  WHERE newer.previous = file.id) ORDER BY id DESC LIMIT 1",
                                 textSha256);
    if (!row)
        return row.error();
    return FileId(*row);
}

Result<StoredFile> inOtherBytes(Connection &db, FileId file)
{
    Result<StoredFile> result = asItStands(db, file);
    if (!result)
        return result;
    const auto take = [&result](const Statement &row) { result->sameTextAs = row.text(0); };
    if (const Result<void> done =
            forEachRow(db, "SELECT path FROM file WHERE id = ?", take, qint64(file));
        !done)
        return done.error();
    return result;
}

Result<StoredFile> readAgain(Connection &db, FileId file, const QList<Page> &pages,
                             MarkCarrier carrier, int rules)
{
    const auto old = articlesOfFile(db, file);
    if (!old)
        return old.error();
    const auto articles = storePageRows(db, file, pages, rules);
    if (!articles)
        return articles.error();
    const auto reading = storeReading(db, *old, *articles, successors(*old, textsOf(*articles)),
                                      Leftover::Settle, carrier);
    if (!reading)
        return reading.error();
    if (const Result<void> done = removePagesFrom(db, file, pages.size()); !done)
        return done.error();
    return stored(db, StoredFile::Outcome::Revised, file, *reading);
}

Result<StoredFile> storeNewBytes(Connection &db, const QString &path, const QList<Page> &pages,
                                 MarkCarrier carrier, int rules)
{
    const Result<FileId> previous = newestFileAt(db, path);
    if (!previous)
        return previous.error();
    const auto old = articlesOfFile(db, *previous);
    if (!old)
        return old.error();
    const Result<FileId> file = addFile(db, path, pages.first(), *previous);
    if (!file)
        return file.error();
    const auto articles = storePageRows(db, *file, pages, rules);
    if (!articles)
        return articles.error();
    const auto reading = storeReading(db, *old, *articles, successors(*old, textsOf(*articles)),
                                      Leftover::Stay, carrier);
    if (!reading)
        return reading.error();
    const bool isFirst = *previous == FileId{};
    return stored(db, isFirst ? StoredFile::Outcome::Added : StoredFile::Outcome::Revised, *file,
                  *reading);
}

} // namespace

Result<StoredFile> storePages(Connection &db, const QString &path, const QList<Page> &pages,
                              bool reread, MarkCarrier carrier, int rules)
{
    if (pages.isEmpty())
        return Error{Error::Code::Empty, path, {}};
    const Result<FileId> known = fileBySha256(db, pages.first().sha256);
    if (!known)
        return known.error();
    if (*known != FileId{} && !reread)
        return asItStands(db, *known);
    if (*known == FileId{}) {
        const Result<FileId> same = fileWithText(db, pages.first().textSha256);
        if (!same)
            return same.error();
        if (*same != FileId{})
            return inOtherBytes(db, *same);
    }
    auto stored = *known == FileId{} ? storeNewBytes(db, path, pages, carrier, rules)
                                     : readAgain(db, *known, pages, carrier, rules);
    if (!stored)
        return stored;
    if (const Result<void> done = settleContinuations(db, stored->id); !done)
        return done.error();
    return stored;
}

Result<QStringList> storedFiles(Connection &db)
{
    QStringList hashes;
    const auto take = [&hashes](const Statement &row) { hashes.append(row.text(0)); };
    if (const Result<void> done = forEachRow(db, "SELECT sha256 FROM file ORDER BY id", take);
        !done)
        return done.error();
    return hashes;
}

Result<bool> isStored(Connection &db, const QString &sha256)
{
    const Result<FileId> file = fileBySha256(db, sha256);
    if (!file)
        return file.error();
    return *file != FileId{};
}
