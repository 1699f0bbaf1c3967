#include "store/databasecare.h"
#include "store/statement.h"

#include <array>

namespace {

// A table of the dump: each row as one JSON array, others named by what they are called outside.
struct Part
{
    const char *name;
    const char *sql;
};

constexpr std::array parts = {
    Part{"setting", "SELECT json_array(name, value) FROM setting ORDER BY name"},
    Part{"file", "SELECT json_array(file.sha256, file.path, file.encoding, file.replaced,"
                 " file.format, file.address, file.accessed, file.ocr, file.text_sha256,"
                 " older.sha256) FROM file LEFT JOIN file AS older ON older.id = file.previous"
                 " ORDER BY file.sha256"},
    Part{"page",
         "SELECT json_array(sha256, page.position, first_line, last_line, number, script,"
         " paper.name, place, district, confidence, edtf, earliest, latest, best, precision,"
         " date_kind, candidates, place_evidence, date_evidence, masthead, sections, unassigned,"
         " warnings, furniture, doubts, number_evidence) FROM page JOIN file ON file.id = page.file"
         " LEFT JOIN paper ON paper.id = page.paper ORDER BY sha256, page.position"},
    Part{"record", "SELECT json_array(sha256, number, identity, url, record.accessed, edition)"
                   " FROM record JOIN file ON file.id = record.file ORDER BY identity"},
    Part{
        "article",
        "SELECT json_array(uuid, sha256, page.position, identity, article.position, revision,"
        " removed IS NOT NULL, headline, byline, kind, origin, source, section, paper.name,"
        " page_number, article.place, article.district, article.confidence, article.edtf,"
        " article.earliest, article.latest, article.best, article.precision, article.date_kind,"
        " characters, paragraphs, byline_begin, byline_end, dateline_begin, dateline_end, people,"
        " lines, article.doubts, article.candidates, article.place_evidence, article.date_evidence,"
        " origin_evidence, continued_on, continued_from)"
        " FROM article LEFT JOIN page ON page.id = article.page"
        " LEFT JOIN (SELECT id, sha256 FROM file) AS file ON file.id = page.file"
        " LEFT JOIN (SELECT id, identity FROM record) AS record ON record.id = article.record"
        " LEFT JOIN paper ON paper.id = article.paper ORDER BY uuid"},
    Part{"text", "SELECT json_array(uuid, text_revision.revision, source_text, blocks, segments,"
                 " corrections)"
                 " FROM text_revision JOIN article ON article.id = text_revision.article"
                 " ORDER BY uuid, text_revision.revision"},
    Part{"former text", "SELECT json_array(article, revision, source_text) FROM former_text"
                        " ORDER BY article, revision"},
    Part{"continuation", "SELECT json_array(one.uuid, other.uuid,"
                         " continuation.lines, next_lines) FROM continuation"
                         " JOIN article AS one ON one.id = continuation.article"
                         " JOIN article AS other ON other.id = continuation.next"
                         " ORDER BY one.uuid"},
    Part{"alias", "SELECT json_array(alias.uuid, article.uuid) FROM alias"
                  " JOIN article ON article.id = alias.article ORDER BY alias.uuid"},
    Part{"field", "SELECT json_array(uuid, field.position, name, value) FROM field"
                  " JOIN article ON article.id = field.article ORDER BY uuid, field.position"},
    Part{"edit", "SELECT json_array(edit.uuid, sha256, page.position, edit.number, kind, cause,"
                 " edit.first_line, first_column, edit.last_line, last_column, new_text, details,"
                 " creator.name) FROM edit JOIN reading ON reading.id = edit.reading"
                 " JOIN page ON page.id = reading.page JOIN file ON file.id = page.file"
                 " JOIN creator ON creator.id = edit.creator ORDER BY edit.uuid"},
    Part{"record edit",
         "SELECT json_array(record_edit.uuid, article.uuid, number, cause, line, first_column,"
         " length, imported, new_text, creator.name) FROM record_edit"
         " JOIN article ON article.id = record_edit.article"
         " JOIN creator ON creator.id = record_edit.creator ORDER BY record_edit.uuid"},
    Part{"tag",
         "SELECT json_array(tag.uuid, above.uuid, tag.position, tag.name, tag.color, tag.shortcut,"
         " tag.description, tag.when_to_use, tag.when_not_to_use, tag.example, creator.name)"
         " FROM tag LEFT JOIN tag AS above ON above.id = tag.parent"
         " JOIN creator ON creator.id = tag.creator ORDER BY tag.uuid"},
    Part{"tag name", "SELECT json_array(uuid, language, tag_name.name) FROM tag_name"
                     " JOIN tag ON tag.id = tag_name.tag ORDER BY uuid, language"},
    Part{"tag alias", "SELECT json_array(uuid, tag_alias.name) FROM tag_alias"
                      " JOIN tag ON tag.id = tag_alias.tag ORDER BY uuid, tag_alias.folded_name"},
    Part{"mark",
         "SELECT json_array(mark.uuid, article.uuid, mark.revision, range_begin, range_end, quote,"
         " prefix, suffix, state, note, important, whole, first_article, first_revision, "
         "first_begin,"
         " first_end, first_quote, first_prefix, first_suffix, creator.name) FROM mark"
         " JOIN article ON article.id = mark.article JOIN creator ON creator.id = mark.creator"
         " ORDER BY mark.uuid"},
    Part{"mark tag", "SELECT json_array(mark.uuid, mark_tag.position, tag.uuid) FROM mark_tag"
                     " JOIN mark ON mark.id = mark_tag.mark JOIN tag ON tag.id = mark_tag.tag"
                     " ORDER BY mark.uuid, mark_tag.position"},
    Part{"mark link", "SELECT json_array(mark_link.uuid, one.uuid, other.uuid, kind, creator.name)"
                      " FROM mark_link JOIN mark AS one ON one.id = mark_link.mark"
                      " JOIN mark AS other ON other.id = mark_link.other"
                      " JOIN creator ON creator.id = mark_link.creator ORDER BY mark_link.uuid"},
    Part{"mark comment", "SELECT json_array(mark_comment.uuid, mark.uuid, content, creator.name)"
                         " FROM mark_comment JOIN mark ON mark.id = mark_comment.mark"
                         " JOIN creator ON creator.id = mark_comment.creator"
                         " ORDER BY mark_comment.uuid"},
    Part{"memo", "SELECT json_array(uuid, about_kind, about, title, content, creator.name)"
                 " FROM memo JOIN creator ON creator.id = memo.creator ORDER BY uuid"},
    Part{"saved search", "SELECT json_array(uuid, saved_search.name, position, query, filter,"
                         " creator.name) FROM saved_search"
                         " JOIN creator ON creator.id = saved_search.creator ORDER BY uuid"},
    Part{"saved passages", "SELECT json_array(uuid, saved_passages.name, position, filter,"
                           " creator.name) FROM saved_passages"
                           " JOIN creator ON creator.id = saved_passages.creator ORDER BY uuid"},
    Part{"verdict",
         "SELECT json_array(verdict.uuid, query, article.uuid, verdict.revision, range_begin,"
         " range_end, verdict, creator.name) FROM verdict"
         " JOIN article ON article.id = verdict.article"
         " JOIN creator ON creator.id = verdict.creator ORDER BY verdict.uuid"},
    Part{"phrase",
         "SELECT json_array(uuid, source, rendition, target, paper, creator.name) FROM phrase"
         " JOIN creator ON creator.id = phrase.creator ORDER BY uuid"},
    Part{"state", "SELECT json_array(uuid, state, star, reason) FROM article_state"
                  " JOIN article ON article.id = article_state.article ORDER BY uuid"},
    Part{"bin", "SELECT json_array(uuid, kind, label, content) FROM bin ORDER BY uuid"}};

} // namespace

Result<QByteArray> canonicalDump(Connection &db)
{
    QByteArray dump;
    for (const Part &part : parts) {
        const auto take = [&dump, &part](const Statement &row) {
            dump += part.name + QByteArray("\t") + row.bytes(0) + '\n';
        };
        if (const Result<void> done = forEachRow(db, part.sql, take); !done)
            return done.error();
    }
    return dump;
}
