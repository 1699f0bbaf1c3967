#include "store/carrymarks.h"

#include "paper/tokens.h"
#include "store/statement.h"

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype contextLength = 32; // code points before and after a quote

// Of a mark or a verdict.
struct PlacedRow
{
    qint64 id = 0;
    TextRange range;
    QString quote; // by which it is found again
    qsizetype quoteBegin = 0;
    bool isWhole = false; // a mark on the whole article: it goes where most of it goes
};

Result<QList<PlacedRow>> marksOn(Connection &db, const TextOf &text)
{
    QList<PlacedRow> marks;
    const auto take = [&marks](const Statement &row) {
        marks.append({row.number(0),
                      {row.number(1), row.number(2)},
                      row.text(3),
                      row.number(1),
                      row.number(4) != 0});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT id, range_begin, range_end, quote, whole FROM mark"
                       " WHERE article = ? AND revision = ?",
                       take, qint64(text.article), qint64(text.revision));
        !done)
        return done.error();
    return marks;
}

// From the line feed before a range up to the one after it.
TextRange linesRound(const QString &text, TextRange range)
{
    const qsizetype before = range.begin > 0 ? text.lastIndexOf(u'\n', range.begin - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', range.end);
    return {before + 1, after < 0 ? text.size() : after};
}

Result<QList<PlacedRow>> verdictsOn(Connection &db, const TextOf &text)
{
    QList<PlacedRow> verdicts;
    const auto take = [&](const Statement &row) {
        const TextRange range{row.number(1), row.number(2)};
        const TextRange lines = linesRound(text.sourceText, range);
        verdicts.append({row.number(0), range, text.sourceText.mid(lines.begin, lines.length()),
                         lines.begin, false});
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT id, range_begin, range_end FROM verdict"
                                             " WHERE article = ? AND revision = ?",
                                             take, qint64(text.article), qint64(text.revision));
        !done)
        return done.error();
    return verdicts;
}

std::optional<qsizetype> onlyPlace(const QString &text, const QString &quote)
{
    const qsizetype first = text.indexOf(quote);
    if (first < 0 || text.indexOf(quote, first + 1) >= 0)
        return std::nullopt;
    return first;
}

// The parts of the segments that lie in the range: its words by their places in the file.
QList<Segment> wordsIn(const QList<Segment> &segments, TextRange range)
{
    QList<Segment> words;
    for (const Segment &segment : segments) {
        const qsizetype begin = std::max(segment.begin, range.begin);
        const qsizetype end = std::min(segment.begin + segment.length, range.end);
        if (begin < end)
            words << Segment{begin, end - begin, segment.line,
                             segment.column + int(begin - segment.begin)};
    }
    return words;
}

// The segment that has the first of those words.
const Segment *holderOf(const Segment &words, const QList<Segment> &segments)
{
    const auto holds = [&](const Segment &segment) {
        return segment.line == words.line && segment.column <= words.column &&
               words.column < segment.column + segment.length;
    };
    const auto found = std::ranges::find_if(segments, holds);
    return found == segments.end() ? nullptr : &*found;
}

// What the file has at that position, not a line feed between blocks or a space between torn words.
bool isOfFile(const TextOf &text, qsizetype position)
{
    return std::ranges::any_of(text.segments, [position](const Segment &segment) {
        return segment.begin <= position && position < segment.begin + segment.length;
    });
}

// Where it goes.
struct Destination
{
    const TextOf *text = nullptr;
    TextRange range;
};

std::optional<Destination> destinationOf(const PlacedRow &row, const TextOf &from,
                                         const QList<TextOf> &to, qsizetype heir)
{
    if (heir >= 0 && to[heir].sourceText == from.sourceText)
        return Destination{&to[heir], row.range};
    if (row.isWhole)
        return heir < 0 ? std::nullopt : std::optional(Destination{&to[heir], {}});
    for (const TextOf &text : to) {
        if (const auto range = sameWords(from, row.range, text))
            return Destination{&text, *range};
    }
    if (heir < 0)
        return std::nullopt;
    // A quote that stood twice cannot be told from its twin once one of them is gone.
    const auto place = onlyPlace(to[heir].sourceText, row.quote);
    if (!place || !onlyPlace(from.sourceText, row.quote))
        return std::nullopt;
    const qsizetype shift = *place - row.quoteBegin;
    return Destination{&to[heir], {row.range.begin + shift, row.range.end + shift}};
}

Result<void> place(Connection &db, const PlacedRow &mark, const Destination &destination)
{
    const TextOf &to = *destination.text;
    const Selector selector = selectorAt(to.sourceText, to.revision, destination.range);
    return runOnce(db,
                   "UPDATE mark SET article = ?, revision = ?, range_begin = ?, range_end = ?,"
                   " quote = ?, prefix = ?, suffix = ?,"
                   " state = iif(state = 'orphan', 'ok', state) WHERE id = ?",
                   qint64(to.article), qint64(to.revision), qint64(destination.range.begin),
                   qint64(destination.range.end), selector.quote, selector.prefix, selector.suffix,
                   mark.id);
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

std::optional<TextRange> sameWords(const TextOf &from, TextRange range, const TextOf &to)
{
    if (from.file != to.file)
        return std::nullopt;
    std::optional<TextRange> found;
    for (Segment words : wordsIn(from.segments, range)) {
        while (words.length > 0) {
            const Segment *holder = holderOf(words, to.segments);
            if (holder == nullptr)
                return std::nullopt;
            const qsizetype skipped = words.column - holder->column;
            const qsizetype begin = holder->begin + skipped;
            const qsizetype length = std::min(words.length, holder->length - skipped);
            const bool isNext = !found || found->end == begin;
            const bool isOverJoint = found && found->end + 1 == begin && !isOfFile(to, found->end);
            const QStringView before = QStringView(from.sourceText).mid(words.begin, length);
            if ((!isNext && !isOverJoint) ||
                before != QStringView(to.sourceText).mid(begin, length))
                return std::nullopt;
            found = TextRange{found ? found->begin : begin, begin + length};
            words = {words.begin + length, words.length - length, words.line,
                     words.column + int(length)};
        }
    }
    return found;
}

Result<void> carryMarks(Connection &db, const TextOf &from, const QList<TextOf> &to, qsizetype heir)
{
    const auto marks = marksOn(db, from);
    if (!marks)
        return marks.error();
    for (const PlacedRow &mark : *marks) {
        const auto destination = destinationOf(mark, from, to, heir);
        if (!destination && mark.isWhole)
            continue; // stays with the article that is gone
        Result<void> done = destination ? place(db, mark, *destination)
                                        : runOnce(db, "UPDATE mark SET state = ? WHERE id = ?",
                                                  token(MarkState::Orphan), mark.id);
        if (!done)
            return done;
    }
    return {};
}

Result<void> carryVerdicts(Connection &db, const TextOf &from, const QList<TextOf> &to,
                           qsizetype heir)
{
    const auto verdicts = verdictsOn(db, from);
    if (!verdicts)
        return verdicts.error();
    for (const PlacedRow &verdict : *verdicts) {
        const auto destination = destinationOf(verdict, from, to, heir);
        if (!destination)
            continue;
        const TextOf &text = *destination->text;
        if (Result<void> done = runOnce(
                db,
                "UPDATE verdict SET article = ?, revision = ?, range_begin = ?,"
                " range_end = ? WHERE id = ?",
                qint64(text.article), qint64(text.revision), qint64(destination->range.begin),
                qint64(destination->range.end), verdict.id);
            !done)
            return done;
    }
    return {};
}
