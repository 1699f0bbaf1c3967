#include "store/articlewriter.h"

#include "paper/tokens.h"
#include "store/columns.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto addPageSql =
    "INSERT INTO page (number, script, first_line, last_line, paper,"
    " place, district, confidence, edtf, earliest, latest, best, precision, date_kind,"
    " candidates, place_evidence, date_evidence, masthead, sections, unassigned, warnings,"
    " furniture, doubts, file, position)"
    " VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), nullif(?6, ''), ?7, ?8, ?9, nullif(?10, ''),"
    " nullif(?11, ''), ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)";

constexpr auto changePageSql =
    "UPDATE page SET number = ?1, script = ?2, first_line = ?3, last_line = ?4,"
    " paper = nullif(?5, 0), place = nullif(?6, ''), district = ?7, confidence = ?8, edtf = ?9,"
    " earliest = nullif(?10, ''), latest = nullif(?11, ''), best = ?12, precision = ?13,"
    " date_kind = ?14, candidates = ?15, place_evidence = ?16, date_evidence = ?17,"
    " masthead = ?18, sections = ?19, unassigned = ?20, warnings = ?21,"
    " furniture = ?22, doubts = ?23 WHERE id = ?24";

constexpr auto addArticleSql =
    "INSERT INTO article (page, position, revision, headline, headline_key, byline, kind, origin,"
    " source, section, paper, page_number, place, city_key, district, confidence, edtf, earliest,"
    " latest, best, precision, date_kind, characters, paragraphs, byline_begin, byline_end,"
    " dateline_begin, dateline_end, people, lines, doubts, candidates, place_evidence,"
    " date_evidence, uuid, origin_evidence, continued_on, continued_from,"
    " record)"
    " VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, 0), ?12, nullif(?13, "
    "''), ?14,"
    " ?15, ?16, ?17, nullif(?18, ''), nullif(?19, ''), ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27,"
    " ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38,"
    " nullif(?39, 0))";

constexpr auto changeArticleSql =
    "UPDATE article SET page = nullif(?1, 0), position = ?2, revision = ?3, headline = ?4, "
    "headline_key = ?5,"
    " byline = ?6, kind = ?7, origin = ?8, source = ?9, section = ?10, paper = nullif(?11, 0),"
    " page_number = ?12, place = nullif(?13, ''), city_key = ?14, district = ?15,"
    " confidence = ?16, edtf = ?17, earliest = nullif(?18, ''), latest = nullif(?19, ''),"
    " best = ?20, precision = ?21, date_kind = ?22, characters = ?23, paragraphs = ?24,"
    " byline_begin = ?25, byline_end = ?26, dateline_begin = ?27, dateline_end = ?28,"
    " people = ?29, lines = ?30, doubts = ?31, candidates = ?32, place_evidence = ?33,"
    " date_evidence = ?34, origin_evidence = ?36, continued_on = ?37, continued_from = ?38"
    " WHERE id = ?35";

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString candidateCodes(const PlaceClaim &claim)
{
    QStringList codes;
    for (const Place &place : claim.candidates)
        codes.append(place.code);
    return columnOf(codes);
}

QString sortKey(const Place &place)
{
    return place.provinceCode + u' ' + place.pinyin;
}

QString cityKey(const Place &place)
{
    return place.isKnown() ? sortKey(place) : u"~"_s;
}

// “‘《 before a headline say nothing of where it belongs in a list.
QString headlineKey(const QString &headline)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
    const auto first = std::ranges::find_if(headline, isLetter);
    return headline.mid(std::distance(headline.begin(), first));
}

qint64 characterCount(const QString &sourceText)
{
    return toCodePoints(sourceText, sourceText.size()) - sourceText.count(u'\n');
}

int paragraphCount(const Article &article)
{
    return int(std::ranges::count(article.blocks, BlockKind::Paragraph, &Block::kind));
}

Result<void> storePlace(Connection &db, const Place &place)
{
    if (!place.isKnown())
        return {};
    return runOnce(db,
                   "INSERT INTO place (code, name, short_name, pinyin, province, province_name,"
                   " sort_key) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET"
                   " name = excluded.name, short_name = excluded.short_name,"
                   " pinyin = excluded.pinyin, province = excluded.province,"
                   " province_name = excluded.province_name, sort_key = excluded.sort_key"
                   " WHERE (name, short_name, sort_key) <>"
                   " (excluded.name, excluded.short_name, excluded.sort_key)",
                   place.code, place.name, place.shortName, place.pinyin, place.provinceCode,
                   place.provinceName, sortKey(place));
}

// Binds what addPageSql and changePageSql have in common: parameters 1 to 23.
Statement &bindPage(Statement &statement, const Page &page, qint64 paper)
{
    const PlaceClaim &claim = page.place;
    const IssueDate &date = page.date;
    return statement.bindAll(
        page.number, token(page.script), qint64(page.firstLine), qint64(page.lastLine), paper,
        claim.place.code, claim.district, token(claim.confidence), date.edtf,
        dayText(date.earliest), dayText(date.latest), date.best, token(date.precision),
        token(date.kind), candidateCodes(claim), columnOf(claim.evidence), columnOf(date.evidence),
        columnOf(page.masthead), columnOf(page.sections), columnOf(page.unassigned),
        columnOf(page.warnings), columnOf(page.furniture), qint64(doubtsOfPageItself(page)));
}

// Binds what addArticleSql and changeArticleSql have in common: parameters 1 to 34.
Statement &bindArticle(Statement &statement, const Article &article, const ArticlePlacing &placing,
                       qint64 paper, int revision)
{
    const PlaceClaim &claim = article.place;
    const IssueDate &date = article.date;
    const QString byline = article.sourceText.mid(article.byline.begin, article.byline.length());
    return statement.bindAll(
        qint64(placing.page), qint64(placing.position), qint64(revision), article.headline(),
        headlineKey(article.headline()), byline, token(article.kind), token(article.origin),
        article.source, article.section, paper, placing.pageNumber, claim.place.code,
        cityKey(claim.place), claim.district, token(claim.confidence), date.edtf,
        dayText(date.earliest), dayText(date.latest), date.best, token(date.precision),
        token(date.kind), characterCount(article.sourceText), qint64(paragraphCount(article)),
        qint64(article.byline.begin), qint64(article.byline.end), qint64(article.dateline.begin),
        qint64(article.dateline.end), columnOf(article.people), columnOf(article.lines),
        columnOf(article.doubts), candidateCodes(claim), columnOf(claim.evidence),
        columnOf(date.evidence));
}

// Parameters 36 to 38 of both.
Statement &bindOrigin(Statement &statement, const Article &article)
{
    return statement.bind(36, columnOf(article.originEvidence))
        .bind(37, article.continuedOn)
        .bind(38, article.continuedFrom);
}

Result<void> storeNumberEvidence(Connection &db, PageId id, const Page &page)
{
    return runOnce(db, "UPDATE page SET number_evidence = ? WHERE id = ?",
                   columnOf(page.numberEvidence), qint64(id));
}

Result<void> placeOnPage(Connection &db, ArticleId id, PageId page)
{
    if (page == PageId{})
        return {};
    return runOnce(db,
                   "INSERT OR REPLACE INTO page_of_article (article, position, page)"
                   " VALUES (?, 0, ?)",
                   qint64(id), qint64(page));
}

} // namespace

Result<std::optional<qint64>> paperRow(Connection &db, const QString &name)
{
    if (name.isEmpty())
        return std::optional<qint64>();
    if (Result<void> done = runOnce(db, "INSERT OR IGNORE INTO paper (name) VALUES (?)", name);
        !done)
        return done.error();
    const Result<qint64> id = firstNumber(db, "SELECT id FROM paper WHERE name = ?", name);
    if (!id)
        return id.error();
    return std::optional(*id);
}

Result<void> storePaper(Connection &db, const Paper &paper)
{
    if (paper.name.isEmpty() || paper.level == PaperLevel::Unknown)
        return {};
    if (Result<void> done = storePlace(db, paper.publishedAt); !done)
        return done;
    return runOnce(db,
                   "INSERT INTO paper (name, published_at, level) VALUES (?, nullif(?, ''), ?)"
                   " ON CONFLICT (name) DO UPDATE SET published_at = excluded.published_at,"
                   " level = excluded.level WHERE level = ''",
                   paper.name, paper.publishedAt.code, token(paper.level));
}

Result<void> storePlaces(Connection &db, const PlaceClaim &claim)
{
    for (const Place &place : claim.candidates) {
        if (Result<void> done = storePlace(db, place); !done)
            return done;
    }
    return storePlace(db, claim.place);
}

namespace {

Result<void> storeNewPlaces(Connection &db, const PlaceClaim &claim, KnownLabels *known)
{
    const auto isKnown = [known](const Place &place) {
        return !place.isKnown() || (known != nullptr && known->places.contains(place.code));
    };
    if (isKnown(claim.place) && std::ranges::all_of(claim.candidates, isKnown))
        return {};
    Result<void> done = storePlaces(db, claim);
    if (!done || known == nullptr)
        return done;
    known->places.insert(claim.place.code);
    for (const Place &place : claim.candidates)
        known->places.insert(place.code);
    return {};
}

Result<std::optional<qint64>> knownPaperRow(Connection &db, const QString &name, KnownLabels *known)
{
    if (known != nullptr && known->papers.contains(name))
        return std::optional(known->papers.value(name));
    auto row = paperRow(db, name);
    if (row && *row && known != nullptr)
        known->papers.insert(name, **row);
    return row;
}

} // namespace

Result<PageId> addPage(Connection &db, FileId file, int position, const Page &page)
{
    if (Result<void> done = storePlaces(db, page.place); !done)
        return done.error();
    if (Result<void> done = storePaper(db, page.knownPaper); !done)
        return done.error();
    const auto paper = paperRow(db, page.paper);
    if (!paper)
        return paper.error();
    auto statement = Statement::prepare(db, addPageSql);
    if (!statement)
        return statement.error();
    bindPage(*statement, page, paper->value_or(0))
        .bind(24, qint64(file))
        .bind(25, qint64(position));
    if (Result<void> done = statement->run(); !done)
        return done.error();
    const auto id = PageId(db.lastRowId());
    if (Result<void> done = storeNumberEvidence(db, id, page); !done)
        return done.error();
    return id;
}

Result<void> changePage(Connection &db, PageId id, const Page &page)
{
    if (Result<void> done = storePlaces(db, page.place); !done)
        return done.error();
    if (Result<void> done = storePaper(db, page.knownPaper); !done)
        return done.error();
    const auto paper = paperRow(db, page.paper);
    if (!paper)
        return paper.error();
    auto statement = Statement::prepare(db, changePageSql);
    if (!statement)
        return statement.error();
    if (Result<void> done =
            bindPage(*statement, page, paper->value_or(0)).bind(24, qint64(id)).run();
        !done)
        return done;
    return storeNumberEvidence(db, id, page);
}

Result<ArticleId> addArticle(Connection &db, const Article &article, const ArticlePlacing &placing,
                             KnownLabels *known)
{
    if (Result<void> done = storeNewPlaces(db, article.place, known); !done)
        return done.error();
    const auto paper = knownPaperRow(db, placing.paper, known);
    if (!paper)
        return paper.error();
    auto statement = Statement::prepare(db, addArticleSql);
    if (!statement)
        return statement.error();
    bindArticle(*statement, article, placing, paper->value_or(0), 0)
        .bind(35, article.uuid)
        .bind(39, placing.record);
    bindOrigin(*statement, article);
    if (Result<void> done = statement->run(); !done)
        return done.error();
    const auto id = ArticleId(db.lastRowId());
    if (Result<void> done = addTextRevision(db, id, 0, placing.file, article); !done)
        return done.error();
    if (Result<void> done = placeOnPage(db, id, placing.page); !done)
        return done.error();
    return id;
}

Result<void> changeArticle(Connection &db, ArticleId id, const Article &article,
                           const ArticlePlacing &placing, int revision)
{
    if (Result<void> done = storePlaces(db, article.place); !done)
        return done.error();
    const auto paper = paperRow(db, placing.paper);
    if (!paper)
        return paper.error();
    auto statement = Statement::prepare(db, changeArticleSql);
    if (!statement)
        return statement.error();
    bindArticle(*statement, article, placing, paper->value_or(0), revision).bind(35, qint64(id));
    bindOrigin(*statement, article);
    if (Result<void> done = statement->run(); !done)
        return done.error();
    return placeOnPage(db, id, placing.page);
}

Result<void> addTextRevision(Connection &db, ArticleId id, int revision, FileId file,
                             const Article &article)
{
    return runOnce(db,
                   "INSERT INTO text_revision (article, revision, file, source_text, blocks,"
                   " segments, corrections) VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?)",
                   qint64(id), qint64(revision), qint64(file), article.sourceText,
                   columnOf(article.blocks), columnOf(article.segments),
                   columnOf(article.corrections));
}
