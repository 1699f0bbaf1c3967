#include "ingest/correctionedits.h"

#include "hanzi/difference.h"
#include "paper/importedtext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Cause = Correction::Cause;

Error badValue(const QString &what)
{
    return {Error::Code::BadValue, {}, what};
}

// A stretch of the article's text and what is to stand there.
struct Run
{
    TextRange range;
    QString text;
};

// A stretch of a line of the file.
struct Stretch
{
    int line = 0;
    int column = 0;
    QString imported;
};

bool touches(TextRange one, TextRange other)
{
    return one.begin <= other.end && other.begin <= one.end;
}

// Where a run has to be wider than what differs, and which characters of the file it is about.
class Runs final
{
public:
    Runs(const Page &page, const Article &article, TextRange block, Cause cause)
        : m_page(page)
        , m_article(article)
        , m_pieces(importedPieces(article, block))
        , m_cause(cause)
    {
        if (cause == Cause::Misread)
            findJoints();
    }

    QList<PageEdit> edits(const QList<Change> &changes, qsizetype begin, const QString &newBlock);

private:
    void findJoints();
    QString textOf(qsizetype begin, qsizetype end) const;
    void widen();
    bool widen(qsizetype at, TextRange over);
    void mergeWithNext(qsizetype at);
    std::optional<TextRange> cutBy(TextRange run) const;
    QList<Stretch> stretchesOf(TextRange range) const;
    std::optional<Stretch> gapAt(TextRange range) const;
    bool isEndOfOther(int line, int column) const;
    TextRange withNeighbours(TextRange range) const;
    QList<PageEdit> editsOf(const Run &run, QList<Stretch> stretches) const;

    const Page &m_page;
    const Article &m_article;
    QList<ImportedPiece> m_pieces;
    QList<TextRange> m_joints; // spaces between lines, which the file does not have
    Cause m_cause;
    QList<Run> m_runs;
};

void Runs::findJoints()
{
    for (qsizetype at = 1; at < m_pieces.size(); ++at) {
        const TextRange between{m_pieces[at - 1].range.end, m_pieces[at].range.begin};
        if (!between.isEmpty())
            m_joints << between;
    }
}

QString Runs::textOf(qsizetype begin, qsizetype end) const
{
    return m_article.sourceText.mid(begin, std::max<qsizetype>(0, end - begin));
}

void Runs::mergeWithNext(qsizetype at)
{
    const Run next = m_runs.takeAt(at + 1);
    Run &run = m_runs[at];
    run.text += textOf(run.range.end, next.range.begin) + next.text;
    run.range.end = next.range.end;
}

// Whether the run grew.
bool Runs::widen(qsizetype at, TextRange over)
{
    const TextRange wide{std::min(m_runs[at].range.begin, over.begin),
                         std::max(m_runs[at].range.end, over.end)};
    if (wide == m_runs[at].range)
        return false;
    while (at + 1 < m_runs.size() && m_runs[at + 1].range.begin <= wide.end)
        mergeWithNext(at);
    while (at > 0 && wide.begin <= m_runs[at - 1].range.end)
        mergeWithNext(--at);
    Run &run = m_runs[at];
    run.text = textOf(wide.begin, run.range.begin) + run.text + textOf(run.range.end, wide.end);
    run.range = {std::min(run.range.begin, wide.begin), std::max(run.range.end, wide.end)};
    return true;
}

// What the run cuts through, or must take with it: corrections, and spaces between lines, which go
// where a correction touches them.
std::optional<TextRange> Runs::cutBy(TextRange run) const
{
    const auto isTaken = [&](TextRange range) {
        const bool isMet = m_cause == Cause::Misread ? touches(run, range) : run.overlaps(range);
        return isMet && (range.begin < run.begin || run.end < range.end);
    };
    for (const ImportedPiece &piece : m_pieces) {
        if (piece.isCorrected && isTaken(piece.range))
            return piece.range;
    }
    const auto joint = std::ranges::find_if(m_joints, isTaken);
    if (joint != m_joints.end())
        return *joint;
    for (const Correction &correction : m_article.corrections) {
        if (m_cause == Cause::Misprint && correction.cause == m_cause && isTaken(correction.range))
            return correction.range;
    }
    return std::nullopt;
}

void Runs::widen()
{
    for (bool isGrown = true; isGrown;) {
        isGrown = false;
        for (qsizetype at = 0; at < m_runs.size() && !isGrown; ++at) {
            const auto over = cutBy(m_runs[at].range);
            isGrown = over && widen(at, *over);
        }
    }
}

QList<Stretch> Runs::stretchesOf(TextRange range) const
{
    QList<Stretch> stretches;
    for (const ImportedPiece &piece : m_pieces) {
        Stretch stretch{piece.line, piece.column, piece.text};
        const bool isMet = piece.isCorrected && m_cause == Cause::Misread
                               ? touches(range, piece.range)
                               : range.overlaps(piece.range);
        if (!isMet)
            continue;
        if (!piece.isCorrected) {
            const qsizetype begin = std::max(range.begin, piece.range.begin);
            const qsizetype end = std::min(range.end, piece.range.end);
            stretch.column += int(begin - piece.range.begin);
            stretch.imported = textOf(begin, end);
        }
        const bool goesOn =
            !stretches.isEmpty() && stretches.last().line == stretch.line &&
            stretches.last().column + stretches.last().imported.size() == stretch.column;
        if (goesOn)
            stretches.last().imported += stretch.imported;
        else
            stretches << stretch;
    }
    return stretches;
}

bool Runs::isEndOfOther(int line, int column) const
{
    return std::ranges::any_of(m_page.articles, [&](const Article &article) {
        return std::ranges::any_of(article.segments, [&](const Segment &segment) {
            return segment.line == line && segment.column + segment.length == column;
        });
    });
}

// Between two characters of the file: behind the one before, or at the beginning of the block.
std::optional<Stretch> Runs::gapAt(TextRange range) const
{
    const auto endsThere = [&](const ImportedPiece &p) { return p.range.end == range.begin; };
    const auto before = std::find_if(m_pieces.crbegin(), m_pieces.crend(), endsThere);
    if (before != m_pieces.crend())
        return Stretch{before->line, before->column + int(before->text.size()), {}};
    const auto beginsThere = [&](const ImportedPiece &p) { return p.range.begin == range.end; };
    const auto after = std::ranges::find_if(m_pieces, beginsThere);
    if (after == m_pieces.end() || isEndOfOther(after->line, after->column))
        return std::nullopt;
    return Stretch{after->line, after->column, {}};
}

// With the characters on both sides, in the block.
TextRange Runs::withNeighbours(TextRange range) const
{
    const TextRange block{m_pieces.first().range.begin, m_pieces.last().range.end};
    const auto widthAt = [&](qsizetype position) {
        return m_article.sourceText.at(position).isSurrogate() ? 2 : 1;
    };
    return {range.begin > block.begin ? range.begin - widthAt(range.begin - 1) : range.begin,
            range.end < block.end ? range.end + widthAt(range.end) : range.end};
}

// All new characters stand in place of the last stretch; or all stretches are as imported again.
QList<PageEdit> Runs::editsOf(const Run &run, QList<Stretch> stretches) const
{
    QString imported;
    int line = 0;
    for (const Stretch &stretch : stretches) {
        const bool isTorn = line != 0 && line != stretch.line && !imported.isEmpty() &&
                            !stretch.imported.isEmpty() &&
                            isSpaced(imported.back(), stretch.imported.front());
        imported += (isTorn ? u" "_s : QString()) + stretch.imported;
        line = stretch.line;
    }
    const bool isRestored = imported == run.text;
    QList<PageEdit> edits;
    for (qsizetype at = 0; at < stretches.size(); ++at) {
        const Stretch &stretch = stretches[at];
        const bool isLast = at + 1 == stretches.size();
        edits << PageEdit{.kind = m_cause == Cause::Misread ? PageEdit::Kind::Correct
                                                            : PageEdit::Kind::Misprint,
                          .line = stretch.line,
                          .column = stretch.column,
                          .value = isRestored ? stretch.imported
                                   : isLast   ? run.text
                                              : QString(),
                          .length = int(stretch.imported.size()),
                          .imported = stretch.imported};
    }
    return edits;
}

QList<PageEdit> Runs::edits(const QList<Change> &changes, qsizetype begin, const QString &newBlock)
{
    for (const Change &change : changes)
        m_runs << Run{{begin + change.before.begin, begin + change.before.end},
                      newBlock.mid(change.after.begin, change.after.length())};
    widen();
    QList<PageEdit> edits;
    for (qsizetype at = 0; at < m_runs.size(); ++at) {
        QList<Stretch> stretches = stretchesOf(m_runs[at].range);
        if (stretches.isEmpty() && !m_runs[at].text.isEmpty()) {
            if (const auto gap = gapAt(m_runs[at].range))
                stretches << *gap;
        }
        // A space between lines that goes, or words put in where another block ends in the line,
        // can only be said with the characters beside it.
        if (stretches.isEmpty()) {
            const qsizetype runs = m_runs.size();
            if (!widen(at, withNeighbours(m_runs[at].range)))
                return {};
            widen();
            // Wider now, it may have met others, also before it.
            if (m_runs.size() < runs)
                return this->edits({}, begin, newBlock);
            --at;
            continue;
        }
        edits << editsOf(m_runs[at], stretches);
    }
    return edits;
}

// Line breaks of every kind, and what no text shows.
Result<void> checkCharacters(const QString &text)
{
    if (!text.isValidUtf16())
        return badValue(u"correction-control"_s);
    for (const QChar character : text) {
        if (QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(character))
            return badValue(u"correction-line-break"_s);
        if (character.category() == QChar::Other_Control && character != u'\t')
            return badValue(u"correction-control"_s);
    }
    return {};
}

bool cutsCharacter(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate() &&
           text[position].isLowSurrogate();
}

} // namespace

Result<TextCorrection> correctionEdits(const Page &page, const Article &article, TextRange range,
                                       const QString &text, Correction::Cause cause)
{
    const auto holds = [&](const Block &block) {
        return block.range.begin <= range.begin && range.end <= block.range.end;
    };
    const auto block = std::ranges::find_if(article.blocks, holds);
    if (range.begin > range.end || block == article.blocks.end() ||
        cutsCharacter(article.sourceText, range.begin) ||
        cutsCharacter(article.sourceText, range.end))
        return badValue(u"correction-range"_s);
    if (Result<void> checked = checkCharacters(text); !checked)
        return checked.error();
    const QStringView source = article.sourceText;
    const QStringView old = source.mid(block->range.begin, block->range.length());
    const QString made = u"%1%2%3"_s
                             .arg(source.mid(block->range.begin, range.begin - block->range.begin),
                                  text, source.mid(range.end, block->range.end - range.end))
                             .trimmed();
    if (made.isEmpty())
        return badValue(u"correction-empty"_s);
    const QList<Change> changes = changesBetween(old, made);
    TextCorrection correction{.edits = {},
                              .block = block - article.blocks.begin(),
                              .text = cause == Correction::Cause::Misread ? made : old.toString()};
    correction.edits =
        Runs(page, article, block->range, cause).edits(changes, block->range.begin, made);
    return correction;
}
