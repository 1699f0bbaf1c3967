#include "store/pagestore.h"

#include "paper/tokens.h"
#include "store/articlestore.h"
#include "store/columns.h"
#include "store/labelcolumns.h"
#include "store/markstore.h"
#include "store/moment.h"
#include "store/rereading.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

Error unknown(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

QString pageName(const QString &fileUuid, int position)
{
    return fileUuid + u':' + QString::number(position + 1);
}

constexpr auto pageSql =
    "SELECT file.id, page.position, file.uuid, file.path, file.sha256, file.encoding, file.format,"
    " file.address, file.ocr, file.replaced, first_line, last_line, number, script, paper.name,"
    " masthead, sections, furniture, unassigned, warnings,"
    " place, district, confidence, candidates, place_evidence,"
    " edtf, earliest, latest, best, precision, date_kind, date_evidence"
    " FROM page JOIN file ON file.id = page.file LEFT JOIN paper ON paper.id = page.paper"
    " WHERE page.id = ?";

Result<void> fillPage(Connection &db, StoredPage &stored)
{
    Result<PlaceClaim> claim = unknown(QString::number(qint64(stored.id)));
    const auto take = [&](const Statement &row) {
        stored.file = FileId(row.number(0));
        stored.position = int(row.number(1));
        stored.name = pageName(row.text(2), stored.position);
        stored.path = row.text(3);
        stored.page = {.fileName = stored.path.section(u'/', -1),
                       .sha256 = row.text(4),
                       .encoding = row.text(5),
                       .format = row.text(6),
                       .address = row.text(7),
                       .isOcr = row.number(8) != 0,
                       .replaced = int(row.number(9)),
                       .firstLine = int(row.number(10)),
                       .lastLine = int(row.number(11)),
                       .number = row.text(12),
                       .script = script(row.text(13)).value_or(Script::Neutral),
                       .paper = row.text(14),
                       .date = dateOf(row, 25),
                       .masthead = linesOf(row.bytes(15)),
                       .sections = linesOf(row.bytes(16)),
                       .furniture = linesOf(row.bytes(17)),
                       .unassigned = linesOf(row.bytes(18)),
                       .warnings = textsOf(row.bytes(19))};
        claim = claimOf(db, row, 20);
    };
    if (Result<void> done = forEachRow(db, pageSql, take, qint64(stored.id)); !done)
        return done;
    if (!claim)
        return claim.error();
    stored.page.place = *claim;
    return {};
}

Result<void> fillArticles(Connection &db, StoredPage &stored)
{
    const auto articles = articlesOfPage(db, stored.id);
    if (!articles)
        return articles.error();
    for (const OldArticle &old : *articles) {
        const Result<StoredArticle> read = article(db, old.text.article);
        if (!read)
            return read.error();
        stored.articles << old.text.article;
        stored.page.articles << read->article;
    }
    return {};
}

QString detailsOf(const PageEdit &edit)
{
    QJsonObject details{{u"target"_s, edit.target}, {u"value"_s, edit.value}};
    if (correctionOf(edit))
        details = {{u"imported"_s, edit.imported}};
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

PageEdit editOf(const Statement &row, PageEdit::Kind kind)
{
    const QJsonObject details = QJsonDocument::fromJson(row.bytes(4)).object();
    PageEdit edit{.kind = kind, .line = int(row.number(1)), .column = int(row.number(2))};
    if (correctionOf(edit)) {
        edit.length = int(row.number(5)) - edit.column;
        edit.value = row.text(6);
        edit.imported = details[u"imported"_s].toString();
    } else {
        edit.lastLine = int(row.number(3));
        edit.target = details[u"target"_s].toInt();
        edit.value = details[u"value"_s].toString();
    }
    return edit;
}

// Those that fit, from first to last.
QList<Correction> correctionsInForce(const StoredPage &stored)
{
    QList<Correction> inForce;
    for (qsizetype at = 0; at < stored.edits.size(); ++at) {
        const auto correction = correctionOf(stored.edits[at]);
        const bool fits =
            !stored.page.warnings.contains(u"edit-unfit:"_s + QString::number(at + 1));
        if (correction && fits)
            takeCorrection(inForce, *correction);
    }
    return inForce;
}

// Edits of kinds that this program does not know are passed over.
Result<void> fillEdits(Connection &db, StoredPage &stored)
{
    const auto take = [&stored](const Statement &row) {
        if (const auto kind = pageEditKind(row.text(0)))
            stored.edits << editOf(row, *kind);
    };
    if (Result<void> done = forEachRow(db,
                                       "SELECT kind, first_line, first_column, last_line, details,"
                                       " last_column, new_text FROM edit"
                                       " JOIN reading ON reading.id = edit.reading WHERE page = ?"
                                       " ORDER BY edit.number",
                                       take, qint64(stored.id));
        !done)
        return done;
    stored.page.corrections = correctionsInForce(stored);
    return {};
}

Result<QList<PageId>> pageIds(Connection &db, const char *sql, const QString &value)
{
    QList<PageId> ids;
    const auto take = [&ids](const Statement &row) { ids << PageId(row.number(0)); };
    if (const Result<void> done = forEachRow(db, sql, take, value); !done)
        return done.error();
    return ids;
}

constexpr auto summarySql =
    "SELECT page.id, file.path, page.number, page.best, page.edtf, page.date_kind, page.precision,"
    " paper.name, (SELECT count(*) FROM page_of_article WHERE page = page.id AND position = 0),"
    " page.doubts + ifnull((SELECT sum(json_array_length(article.doubts)) FROM article"
    "  WHERE article.page = page.id AND article.doubts <> '[]'), 0) AS open,"
    " file.imported, file.uuid, page.position, place.code, place.name, short_name, pinyin,"
    " province, province_name, page.warnings FROM page JOIN file ON file.id = page.file"
    " LEFT JOIN paper ON paper.id = page.paper LEFT JOIN place ON place.code = page.place"
    " WHERE open > 0 OR ?1 OR (page.warnings <> '[]' AND EXISTS (SELECT 1"
    "  FROM json_each(page.warnings)"
    "  WHERE value NOT LIKE 'settled:%' AND value NOT LIKE 'repeated:%'))"
    " ORDER BY open = 0, file.imported DESC, page.file DESC, page.position";

PageSummary summaryOf(const Statement &row)
{
    PageSummary summary;
    summary.id = PageId(row.number(0));
    summary.fileName = row.text(1).section(u'/', -1);
    summary.number = row.text(2);
    summary.date.best = row.text(3);
    summary.date.edtf = row.text(4);
    summary.date.kind = dateKind(row.text(5)).value_or(DateKind::Unknown);
    summary.date.precision = datePrecision(row.text(6)).value_or(DatePrecision::Unknown);
    summary.paper = row.text(7);
    summary.articles = int(row.number(8));
    summary.doubts = int(row.number(9));
    summary.imported = momentOf(row.text(10));
    summary.name = pageName(row.text(11), int(row.number(12)));
    summary.city = placeOf(row, 13);
    summary.warnings = textsOf(row.bytes(19));
    return summary;
}

// The reading in force.
Result<qint64> readingOf(Connection &db, PageId id)
{
    Result<qint64> reading = firstNumber(
        db, "SELECT id FROM reading WHERE page = ? ORDER BY number DESC LIMIT 1", qint64(id));
    if (reading && *reading == 0)
        return unknown(QString::number(qint64(id)));
    return reading;
}

Result<void> addEdit(Connection &db, qint64 reading, const PageEdit &edit, qint64 creator)
{
    const auto correction = correctionOf(edit);
    return runOnce(
        db,
        "INSERT INTO edit (uuid, reading, number, kind, first_line, first_column,"
        " last_line, details, creator, created, cause, last_column, new_text, modified,"
        " study) VALUES (?1, ?2, (SELECT 1 + count(*) FROM edit WHERE reading = ?2),"
        " ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?9, (SELECT min(id) FROM study))",
        QUuid::createUuid().toString(QUuid::WithoutBraces), reading, token(edit.kind),
        qint64(edit.line), qint64(edit.column), qint64(correction ? edit.line : edit.lastLine),
        detailsOf(edit), creator, nowText(), correction ? token(correction->cause) : u""_s,
        qint64(correction ? correction->end() : 0), correction ? correction->text : u""_s);
}

} // namespace

Result<StoredPage> storedPage(Connection &db, PageId id)
{
    StoredPage stored{.id = id};
    for (const auto fill : {fillPage, fillArticles, fillEdits}) {
        if (const Result<void> done = fill(db, stored); !done)
            return done.error();
    }
    return stored;
}

Result<PageId> pageOf(Connection &db, ArticleId id)
{
    const Result<qint64> page =
        firstNumber(db, "SELECT page FROM article WHERE id = ?", qint64(id));
    if (!page)
        return page.error();
    if (*page == 0)
        return unknown(QString::number(qint64(id)));
    return PageId(*page);
}

Result<PageId> pageByName(Connection &db, const QString &name)
{
    constexpr qsizetype shortestPrefix = 6;
    const QString uuid = name.section(u':', 0, 0).toLower();
    const int number = name.section(u':', 1).toInt(); // 0: none was given
    if (uuid.size() < shortestPrefix || (name.contains(u':') && number < 1))
        return unknown(name);
    QList<PageId> ids;
    QStringList names;
    const auto take = [&](const Statement &row) {
        const int position = int(row.number(2));
        if (row.text(1).startsWith(uuid) && (number == 0 || number == position + 1)) {
            ids << PageId(row.number(0));
            names << pageName(row.text(1), position);
        }
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT page.id, file.uuid, page.position FROM file"
                       " JOIN page ON page.file = file.id WHERE file.uuid >= ?1"
                       " AND file.uuid < ?1 || '~' ORDER BY file.uuid, page.position",
                       take, uuid);
        !done)
        return done.error();
    if (ids.isEmpty())
        return unknown(name);
    if (ids.size() > 1)
        return Error{Error::Code::Ambiguous, name, names.join(u", "_s)};
    return ids.first();
}

Result<QList<PageSummary>> pageSummaries(Connection &db, bool all)
{
    QList<PageSummary> summaries;
    const auto take = [&summaries](const Statement &row) { summaries << summaryOf(row); };
    if (const Result<void> done = forEachRow(db, summarySql, take, qint64(all)); !done)
        return done.error();
    return summaries;
}

Result<qint64> doubtfulPages(Connection &db)
{
    return firstNumber(db, "SELECT count(*) FROM (SELECT id FROM page WHERE doubts > 0 UNION"
                           " SELECT page FROM article WHERE doubts <> '[]' AND page IS NOT NULL)");
}

Result<QList<PageId>> pagesOfFile(Connection &db, const QString &sha256)
{
    return pageIds(db,
                   "SELECT page.id FROM page JOIN file ON file.id = page.file WHERE sha256 = ?"
                   " ORDER BY page.position",
                   sha256);
}

Result<QList<PageId>> pagesAtPath(Connection &db, const QString &path)
{
    return pageIds(db,
                   "SELECT id FROM page WHERE file ="
                   " (SELECT id FROM file WHERE path = ? ORDER BY id DESC LIMIT 1)"
                   " ORDER BY position",
                   path);
}

Result<QList<PageId>> pagesInFolderOf(Connection &db, PageId id)
{
    const Result<StoredPage> page = storedPage(db, id);
    if (!page)
        return page.error();
    const QString folder = page->path.left(page->path.lastIndexOf(u'/') + 1);
    return pageIds(db,
                   "SELECT page.id FROM page JOIN file ON file.id = page.file"
                   " WHERE substr(path, 1, length(?1)) = ?1"
                   " AND instr(substr(path, length(?1) + 1), '/') = 0"
                   " ORDER BY path, page.file, page.position",
                   folder);
}

Result<void> addEdits(Connection &db, PageId id, const QList<PageEdit> &edits,
                      const QString &creator)
{
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    const Result<qint64> reading = readingOf(db, id);
    if (!reading)
        return reading.error();
    for (const PageEdit &edit : edits) {
        if (Result<void> done = addEdit(db, *reading, edit, *author); !done)
            return done;
    }
    return {};
}

Result<CarriedMarks> storeEditedPage(Connection &db, const StoredPage &before, const Page &after,
                                     MarkCarrier carrier)
{
    auto old = articlesOfPage(db, before.id);
    if (!old)
        return old.error();
    // Their words may be back.
    const auto others = leftBehind(db, before.id);
    if (!others)
        return others.error();
    *old << *others;
    if (const Result<void> done = changePage(db, before.id, after); !done)
        return done.error();
    QList<NewArticle> articles;
    QList<qsizetype> oldOf;
    for (const Article &article : after.articles) {
        const int position = int(articles.size());
        articles << NewArticle{article,
                               {before.file, before.id, position, after.paper, after.number}};
        const auto known = std::ranges::find(*old, article.uuid, &OldArticle::uuid);
        oldOf << (known == old->end() ? -1 : known - old->begin());
    }
    const auto stored = storeReading(db, *old, articles, oldOf, Leftover::Settle, carrier);
    if (!stored)
        return stored.error();
    return stored->marks;
}
