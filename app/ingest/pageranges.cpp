#include "ingest/pageranges.h"

#include "ingest/linekind.h"
#include "ingest/pagesign.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMark = 100;   // characters of a line that may be a bar or of a masthead
constexpr qsizetype fewestWords = 100;   // characters of a page that only a plain bar tells
constexpr qsizetype fewestOfIssue = 200; // between two mastheads
constexpr qsizetype nothing = 30;        // characters before or after the bars of all pages
constexpr int mastheadReach = 14;        // lines above the one that names the issue
constexpr int edge = 12;                 // lines at either end of a page where a bar may stand,
constexpr qsizetype edgeWords = 200;     // if they hold no more characters

// A line that may begin, or end, a newspaper page.
struct Mark
{
    int line = 0;      // 1-based
    int firstLine = 0; // of the masthead that it belongs to; else the same
    PageSign bar;      // without number for a masthead
    bool isMasthead() const { return bar.number.isEmpty(); }
};

// 1 of A01; 0 without a number.
int valueOf(const QString &number)
{
    const bool hasLetter = !number.isEmpty() && number.front().isLetter();
    return QStringView(number).mid(hasLetter ? 1 : 0).toInt();
}

bool hasSameLetter(const QString &one, const QString &other)
{
    return one.front().isLetter() ? one.front() == other.front() : !other.front().isLetter();
}

bool follows(const QString &number, const QString &before)
{
    return hasSameLetter(number, before) ? valueOf(number) > valueOf(before)
                                         : number.front() > before.front();
}

bool isPlain(const Mark &mark)
{
    return !mark.bar.isRule && mark.bar.title.isEmpty() && mark.bar.date.isEmpty();
}

class Pages final
{
public:
    explicit Pages(const PageLines &lines);

    QList<PageRange> ranges() const;

private:
    void findMarks();
    Mark mastheadMark(int line) const;
    QList<int> startsOfFormat() const;
    QList<int> startsByMarks() const;
    QList<Mark> boundaries() const;
    bool areInSequence(const QList<Mark> &bars) const;
    QList<Mark> withoutContents(const QList<Mark> &marks) const;
    QList<Mark> joined(const QList<Mark> &marks) const;
    bool isNext(const Mark &mark, const Mark &before, const QString &day, qsizetype least) const;
    bool beginsWithFrontPage(const QList<Mark> &marks) const;
    qsizetype words(int from, int to) const;
    int end() const { return int(m_lines.lines.size()) + 1; }
    QList<PageRange> cutAt(QList<int> starts) const;
    void name(PageRange &range) const;
    QList<Mark> marksIn(const PageRange &range) const;
    QString numberOf(const PageRange &range, const QList<Mark> &marks) const;
    bool isAtEdge(const Mark &mark, const PageRange &range) const;

    const PageLines &m_lines;
    QList<qsizetype> m_words; // characters of the lines before each line
    QList<Mark> m_marks;      // ascending
};

Pages::Pages(const PageLines &lines)
    : m_lines(lines)
{
    m_words << 0;
    for (const QString &line : lines.lines)
        m_words << m_words.last() + line.trimmed().size();
    findMarks();
}

// Characters of the lines from `from` up to, not including, `to`.
qsizetype Pages::words(int from, int to) const
{
    return from < to ? m_words[to - 1] - m_words[from - 1] : 0;
}

bool mayBeMark(const QString &line)
{
    static const QString signs = u"版年期|｜"_s;
    const QString text = line.trimmed();
    const bool isShort = !text.isEmpty() && text.size() <= longestMark;
    return isShort &&
           std::ranges::any_of(text, [](QChar c) { return signs.contains(c) || c.isDigit(); });
}

void Pages::findMarks()
{
    for (int line = 1; line <= m_lines.lines.size(); ++line) {
        if (!mayBeMark(m_lines.lines[line - 1]))
            continue;
        const QList<PrintedLine> printed = printedLines(m_lines, line, line);
        if (printed.isEmpty())
            continue;
        if (const auto bar = pageSign(printed.first()))
            m_marks << Mark{line, line, *bar};
        else if (namesIssue(printed.first().words))
            m_marks << mastheadMark(line);
    }
}

// The masthead begins above the line that names the issue.
Mark Pages::mastheadMark(int line) const
{
    const int last = std::min(line + mastheadReach, int(m_lines.lines.size()));
    const auto printed = printedLines(m_lines, std::max(1, line - mastheadReach), last);
    const QList<bool> isMasthead = mastheadLines(printed);
    Mark mark{line, line, {}};
    for (qsizetype at = printed.size() - 1; at >= 0; --at) {
        if (isMasthead[at] && printed[at].number < line &&
            words(printed[at].number, mark.firstLine) < fewestWords)
            mark.firstLine = printed[at].number;
    }
    return mark;
}

// Where the format itself begins a page. A form feed inside a line is a slip.
QList<int> Pages::startsOfFormat() const
{
    if (!m_lines.pageStarts.isEmpty())
        return m_lines.pageStarts;
    QList<int> starts;
    for (int line = 1; line < end(); ++line) {
        const QStringView text = m_lines.lines[line - 1];
        const qsizetype feed = text.indexOf(u'\f');
        if (feed < 0)
            continue;
        if (text.first(feed).trimmed().isEmpty())
            starts << line;
        else if (text.sliced(text.lastIndexOf(u'\f')).trimmed().isEmpty())
            starts << line + 1;
    }
    return starts;
}

// Page after page, most of them with text: then a page with nothing but a picture is no doubt.
bool Pages::areInSequence(const QList<Mark> &bars) const
{
    int full = 0;
    for (qsizetype at = 0; at < bars.size(); ++at) {
        const int next = at + 1 < bars.size() ? bars[at + 1].firstLine : end();
        full += words(bars[at].line + 1, next) >= fewestWords;
        if (at > 0 && (!hasSameLetter(bars[at].bar.number, bars[at - 1].bar.number) ||
                       valueOf(bars[at].bar.number) != valueOf(bars[at - 1].bar.number) + 1))
            return false;
    }
    return 2 * full > bars.size();
}

// Bars close to one another are a table of contents: 今日导读 A02 … A03 …
QList<Mark> Pages::withoutContents(const QList<Mark> &marks) const
{
    QList<Mark> kept;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const auto isCloseTo = [&](qsizetype other) {
            if (other < 0 || other >= marks.size() || marks[other].isMasthead() ||
                marks[other].bar.number == marks[at].bar.number)
                return false;
            const auto [upper, lower] = std::minmax(at, other);
            return words(marks[upper].line + 1, marks[lower].firstLine) < fewestWords;
        };
        const bool isListed = !marks[at].isMasthead() && !marks[at].bar.isRule &&
                              (isCloseTo(at - 1) || isCloseTo(at + 1));
        if (!isListed)
            kept << marks[at];
    }
    return kept;
}

// The lines of one masthead and the bar beside it are one mark.
QList<Mark> Pages::joined(const QList<Mark> &marks) const
{
    QList<Mark> joined;
    for (const Mark &mark : marks) {
        const bool isClose =
            !joined.isEmpty() && words(joined.last().line + 1, mark.firstLine) < fewestWords;
        const bool isSame = isClose && (mark.isMasthead() || joined.last().isMasthead() ||
                                        mark.bar.number == joined.last().bar.number);
        if (!isSame) {
            joined << mark;
            continue;
        }
        joined.last().line = mark.line;
        if (joined.last().isMasthead())
            joined.last().bar = mark.bar;
    }
    return joined;
}

// `day` is the one that was printed last.
bool Pages::isNext(const Mark &mark, const Mark &before, const QString &day, qsizetype least) const
{
    const qsizetype between = words(before.line + 1, mark.firstLine);
    if (mark.isMasthead())
        return between >= fewestOfIssue;
    if (mark.bar.isRule)
        return before.bar.number != mark.bar.number || between >= fewestWords;
    const bool isOfOtherDay = !mark.bar.date.isEmpty() && !day.isEmpty() && mark.bar.date != day;
    return between >= least &&
           (isOfOtherDay || before.isMasthead() || follows(mark.bar.number, before.bar.number));
}

QList<Mark> Pages::boundaries() const
{
    QList<Mark> bars;
    std::ranges::copy_if(m_marks, std::back_inserter(bars),
                         [](const Mark &mark) { return !mark.isMasthead(); });
    const bool isSequence = areInSequence(bars);
    QList<Mark> marks = joined(isSequence ? m_marks : withoutContents(m_marks));
    const auto mastheads = std::ranges::count_if(marks, &Mark::isMasthead);
    if (mastheads < 2 && mastheads < marks.size() && !marks.first().isMasthead())
        marks.removeIf([](const Mark &mark) { return mark.isMasthead(); });
    if (marks.size() - mastheads == 1)
        marks.removeIf([](const Mark &mark) { return !mark.isMasthead() && isPlain(mark); });
    QList<Mark> kept;
    QString day;
    for (const Mark &mark : std::as_const(marks)) {
        if (!kept.isEmpty() && !isNext(mark, kept.last(), day, isSequence ? 0 : fewestWords))
            continue;
        kept << mark;
        day = mark.bar.date.isEmpty() ? day : mark.bar.date;
    }
    return kept;
}

// The text above the first bar is a page of its own if that bar names a later one.
bool Pages::beginsWithFrontPage(const QList<Mark> &marks) const
{
    return valueOf(marks.first().bar.number) > 1 && (marks.size() > 1 || marks.first().bar.isRule);
}

QList<int> Pages::startsByMarks() const
{
    const QList<Mark> marks = boundaries();
    QList<int> starts;
    if (marks.isEmpty())
        return starts;
    const qsizetype above = words(1, marks.first().firstLine);
    const bool areAtFoot = above > nothing && words(marks.last().line + 1, end()) < nothing;
    for (const Mark &mark : marks)
        starts << (areAtFoot ? mark.line + 1 : mark.firstLine);
    const bool isOfFirstPage = above < fewestWords || !beginsWithFrontPage(marks);
    if (!areAtFoot && isOfFirstPage)
        starts.removeFirst();
    return starts;
}

// A part without words goes with the page before it, the first one with the page after it.
QList<PageRange> Pages::cutAt(QList<int> starts) const
{
    starts << 1 << end();
    std::ranges::sort(starts);
    QList<PageRange> ranges;
    for (qsizetype at = 0; at + 1 < starts.size(); ++at) {
        const int first = std::clamp(starts[at], 1, end());
        const int next = std::clamp(starts[at + 1], 1, end());
        if (first == next)
            continue;
        const bool isBlank = words(first, next) == 0;
        const bool wasBlank =
            !ranges.isEmpty() && words(ranges.last().firstLine, ranges.last().lastLine + 1) == 0;
        if (!ranges.isEmpty() && (isBlank || wasBlank))
            ranges.last().lastLine = next - 1;
        else
            ranges << PageRange{first, next - 1, {}, {}, {}, {}};
    }
    return ranges;
}

QList<Mark> Pages::marksIn(const PageRange &range) const
{
    const auto first = std::ranges::lower_bound(m_marks, range.firstLine, {}, &Mark::line);
    const auto last = std::ranges::upper_bound(m_marks, range.lastLine, {}, &Mark::line);
    return {first, last};
}

bool Pages::isAtEdge(const Mark &mark, const PageRange &range) const
{
    const qsizetype above = words(range.firstLine, mark.line);
    const qsizetype below = words(mark.line + 1, range.lastLine + 1);
    return above < fewestWords || below < fewestWords ||
           (mark.line - range.firstLine < edge && above < edgeWords) ||
           (range.lastLine - mark.line < edge && below < edgeWords);
}

// What stands apart, else what the bars agree on; a table of contents is left out. The front page
// names itself by its masthead, and other pages in its contents.
QString Pages::numberOf(const PageRange &range, const QList<Mark> &marks) const
{
    const auto ruled = std::ranges::find_if(marks, [](const Mark &m) { return m.bar.isRule; });
    if (ruled != marks.end())
        return ruled->bar.number;
    static const QRegularExpression frontWords(u"总第|總第"_s);
    const bool isFront = std::ranges::any_of(marks, [&](const Mark &mark) {
        return mark.isMasthead() && m_lines.lines[mark.line - 1].contains(frontWords);
    });
    QStringList numbers;
    for (const Mark &mark : marks) {
        const bool isNamed = !mark.isMasthead() && (isAtEdge(mark, range) || !isPlain(mark));
        const bool isPossible =
            !isFront || valueOf(mark.bar.number) == 1 || words(range.firstLine, mark.line) == 0;
        if (isNamed && isPossible && !numbers.contains(mark.bar.number))
            numbers << mark.bar.number;
    }
    if (numbers.size() > 1)
        numbers.removeIf([](const QString &number) { return valueOf(number) != 1; });
    return numbers.size() == 1 ? numbers.first() : QString();
}

void Pages::name(PageRange &range) const
{
    const QList<Mark> marks = marksIn(range);
    range.number = numberOf(range, marks);
    for (const Mark &mark : marks) {
        if (mark.isMasthead() || mark.bar.number != range.number)
            continue;
        range.bars << mark.line;
        if (range.title.isEmpty())
            range.title = mark.bar.title;
        if (range.evidence.isEmpty())
            range.evidence << Evidence{mark.line, m_lines.lines[mark.line - 1].trimmed(),
                                       u"page-bar"_s};
    }
}

QList<PageRange> Pages::ranges() const
{
    const QList<int> ofFormat = startsOfFormat();
    QList<PageRange> ranges = cutAt(ofFormat.isEmpty() ? startsByMarks() : ofFormat);
    for (PageRange &range : ranges)
        name(range);
    return ranges;
}

} // namespace

QList<PageRange> pageRanges(const PageLines &lines)
{
    return Pages(lines).ranges();
}
