#include "store/carrymarks.h"

#include "paper/tokens.h"
#include "store/columns.h"
#include "store/statement.h"

#include <QMap>

namespace {

constexpr qsizetype contextLength = 32; // code points before and after a quote

// Marks or verdicts on one text.
struct PlacedRows
{
    QList<qint64> ids;
    QList<PlacedMark> marks;
};

// By the revision of the article's text that they are on.
Result<QMap<int, PlacedRows>> marksOn(Connection &db, const ArticleText &text)
{
    QMap<int, PlacedRows> marks;
    const auto take = [&marks](const Statement &row) {
        PlacedRows &rows = marks[int(row.number(1))];
        rows.ids << row.number(0);
        rows.marks << PlacedMark{.range = {row.number(2), row.number(3)},
                                 .state = markState(row.text(4)).value_or(MarkState::Ok),
                                 .isWhole = row.number(5) != 0,
                                 .firstQuote = row.text(6)};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT id, revision, range_begin, range_end, state, whole, first_quote"
                       " FROM mark WHERE article = ? AND (revision = ? OR state = ?)",
                       take, qint64(text.article), qint64(text.revision), token(MarkState::Orphan));
        !done)
        return done.error();
    return marks;
}

Result<PlacedRows> verdictsOn(Connection &db, const ArticleText &text)
{
    PlacedRows verdicts;
    const auto take = [&](const Statement &row) {
        verdicts.ids << row.number(0);
        verdicts.marks << PlacedMark{.range = {row.number(1), row.number(2)}, .firstQuote = {}};
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT id, range_begin, range_end FROM verdict"
                                             " WHERE article = ? AND revision = ?",
                                             take, qint64(text.article), qint64(text.revision));
        !done)
        return done.error();
    return verdicts;
}

Result<ArticleText> textOf(Connection &db, ArticleId article, int revision)
{
    ArticleText text{.article = article, .revision = revision, .sourceText = {}, .segments = {}};
    const auto take = [&text](const Statement &row) {
        text.file = FileId(row.number(0));
        text.sourceText = row.text(1);
        text.segments = segmentsOf(row.bytes(2));
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT ifnull(file, 0), source_text, segments"
                                             " FROM text_revision WHERE article = ?"
                                             " AND revision = ?",
                                             take, qint64(article), qint64(revision));
        !done)
        return done.error();
    return text;
}

Result<void> place(Connection &db, qint64 mark, const ArticleText &to, const NewPlace &where)
{
    const Selector selector = selectorAt(to.sourceText, to.revision, where.range);
    return runOnce(db,
                   "UPDATE mark SET article = ?, revision = ?, range_begin = ?, range_end = ?,"
                   " quote = ?, prefix = ?, suffix = ?, state = ? WHERE id = ?",
                   qint64(to.article), qint64(to.revision), qint64(where.range.begin),
                   qint64(where.range.end), selector.quote, selector.prefix, selector.suffix,
                   token(where.state), mark);
}

Result<CarriedMarks> placeAll(Connection &db, const PlacedRows &rows, const QList<NextText> &to,
                              const QList<NewPlace> &places)
{
    CarriedMarks carried;
    for (qsizetype at = 0; at < places.size(); ++at) {
        const NewPlace &where = places[at];
        const bool stays = where.text < 0;
        if (stays && rows.marks[at].state == MarkState::Orphan)
            continue;
        const Result<void> done = stays ? runOnce(db, "UPDATE mark SET state = ? WHERE id = ?",
                                                  token(MarkState::Orphan), rows.ids[at])
                                        : place(db, rows.ids[at], to[where.text].text, where);
        if (!done)
            return done.error();
        carried.count(where.state);
    }
    return carried;
}

} // namespace

Selector selectorAt(const QString &text, int revision, TextRange range)
{
    const QStringView whole = text;
    const QStringView before = whole.left(range.begin);
    const QStringView after = whole.mid(range.end);
    const qsizetype skipped =
        fromCodePoints(before, toCodePoints(before, before.size()) - contextLength);
    return {revision, range, text.mid(range.begin, range.length()), before.mid(skipped).toString(),
            after.left(fromCodePoints(after, contextLength)).toString()};
}

Result<CarriedMarks> carryMarks(Connection &db, const ArticleText &from, const QList<NextText> &to,
                                qsizetype heir, MarkCarrier carrier)
{
    const auto marks = marksOn(db, from);
    if (!marks)
        return marks.error();
    CarriedMarks carried;
    for (auto rows = marks->cbegin(); rows != marks->cend(); ++rows) {
        const Result<ArticleText> text = rows.key() == from.revision
                                             ? Result<ArticleText>(from)
                                             : textOf(db, from.article, rows.key());
        if (!text)
            return text.error();
        const auto placed = placeAll(db, *rows, to, carrier({*text, rows->marks, to, heir}));
        if (!placed)
            return placed.error();
        carried += *placed;
    }
    return carried;
}

Result<void> carryToPresent(Connection &db, ArticleId article, int revision, MarkCarrier carrier)
{
    const Result<qint64> present =
        firstNumber(db, "SELECT revision FROM article WHERE id = ?", qint64(article));
    if (!present)
        return present.error();
    if (*present == revision)
        return {};
    const Result<ArticleText> from = textOf(db, article, revision);
    if (!from)
        return from.error();
    const Result<ArticleText> to = textOf(db, article, int(*present));
    if (!to)
        return to.error();
    const auto carried = carryMarks(db, *from, {NextText{*to, ArticleText()}}, 0, carrier);
    return carried ? Result<void>() : carried.error();
}

Result<void> carryVerdicts(Connection &db, const ArticleText &from, const QList<NextText> &to,
                           qsizetype heir, MarkCarrier carrier)
{
    const auto verdicts = verdictsOn(db, from);
    if (!verdicts || verdicts->ids.isEmpty())
        return verdicts ? Result<void>() : Result<void>(verdicts.error());
    const QList<NewPlace> places = carrier({from, verdicts->marks, to, heir});
    for (qsizetype at = 0; at < places.size(); ++at) {
        if (places[at].state != MarkState::Ok)
            continue;
        const ArticleText &text = to[places[at].text].text;
        if (Result<void> done =
                runOnce(db,
                        "UPDATE verdict SET article = ?, revision = ?, range_begin = ?,"
                        " range_end = ? WHERE id = ?",
                        qint64(text.article), qint64(text.revision), qint64(places[at].range.begin),
                        qint64(places[at].range.end), verdicts->ids[at]);
            !done)
            return done;
    }
    return {};
}
