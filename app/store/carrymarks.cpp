#include "store/carrymarks.h"

#include "paper/tokens.h"
#include "store/statement.h"

#include <optional>

namespace {

constexpr qsizetype contextLength = 32; // code points before and after a quote

struct PlacedMark
{
    qint64 id = 0;
    TextRange range;
    QString quote;
};

Result<QList<PlacedMark>> marksOn(Connection &db, const TextOf &text)
{
    QList<PlacedMark> marks;
    const auto take = [&marks](const Statement &row) {
        marks.append({row.number(0), {row.number(1), row.number(2)}, row.text(3)});
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT id, range_begin, range_end, quote FROM mark"
                                             " WHERE article = ? AND revision = ?",
                                             take, qint64(text.article), qint64(text.revision));
        !done)
        return done.error();
    return marks;
}

std::optional<qsizetype> onlyPlace(const QString &text, const QString &quote)
{
    const qsizetype first = text.indexOf(quote);
    if (first < 0 || text.indexOf(quote, first + 1) >= 0)
        return std::nullopt;
    return first;
}

std::optional<TextRange> placeIn(const TextOf &to, const TextOf &from, const PlacedMark &mark)
{
    if (to.sourceText == from.sourceText)
        return mark.range;
    // A quote that stood twice cannot be told from its twin once one of them is gone.
    const auto place = onlyPlace(to.sourceText, mark.quote);
    if (!place || !onlyPlace(from.sourceText, mark.quote))
        return std::nullopt;
    return TextRange{*place, *place + mark.quote.size()};
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

Result<void> carryMarks(Connection &db, const TextOf &from, const TextOf &to)
{
    const auto marks = marksOn(db, from);
    if (!marks)
        return marks.error();
    for (const PlacedMark &mark : *marks) {
        const auto place = placeIn(to, from, mark);
        if (!place) {
            if (Result<void> done = runOnce(db, "UPDATE mark SET state = ? WHERE id = ?",
                                            token(MarkState::Orphan), mark.id);
                !done)
                return done;
            continue;
        }
        const Selector selector = selectorAt(to.sourceText, to.revision, *place);
        if (Result<void> done =
                runOnce(db,
                        "UPDATE mark SET article = ?, revision = ?, range_begin = ?, range_end = ?,"
                        " prefix = ?, suffix = ? WHERE id = ?",
                        qint64(to.article), qint64(to.revision), qint64(place->begin),
                        qint64(place->end), selector.prefix, selector.suffix, mark.id);
            !done)
            return done;
    }
    return {};
}
