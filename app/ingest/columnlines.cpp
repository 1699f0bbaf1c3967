#include "ingest/columnlines.h"

#include "hanzi/boundaries.h"
#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/linekind.h"
#include "ingest/wordpattern.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace {

// Newspaper columns hold 9 to 40 characters; the widths of verse and of unbroken text lie outside.
constexpr double narrowestColumn = 9;
constexpr double narrowestPrint = 4; // of prose, in vertical print
constexpr double widestColumn = 40;
constexpr qsizetype fewestLines = 12;
constexpr qsizetype neighbours = 9;        // on either side, measured on the gold pages
constexpr double acrossColumns = 1.5;      // column widths
constexpr double shortBy = 3;              // em: the last line of a paragraph
constexpr double indent = 2;               // em
constexpr qsizetype longestSentence = 40;  // lines
constexpr double tolerance = 1;            // em: marks hang, letters are narrow
constexpr int fewestAlike = 5;             // lines near one that show the width of its column
constexpr double clearlyShort = 0.75;      // of a column
constexpr qsizetype mostHeadlineLines = 4; // above a dateline

// The most frequent width, the widest of several, and how many lines have it.
std::pair<int, int> mostFrequent(const QMap<int, int> &counts)
{
    std::pair<int, int> best;
    for (auto width = counts.cbegin(); width != counts.cend(); ++width) {
        if (width.value() >= best.second)
            best = {width.key(), width.value()};
    }
    return best;
}

std::pair<int, int> modeNear(const QList<PrintedLine> &lines, qsizetype line)
{
    QMap<int, int> counts;
    const qsizetype last = std::min(lines.size() - 1, line + neighbours);
    for (qsizetype at = std::max<qsizetype>(0, line - neighbours); at <= last; ++at)
        ++counts[int(std::lround(lines[at].width))];
    return mostFrequent(counts);
}

double modalWidth(const QList<PrintedLine> &lines, qsizetype line)
{
    return modeNear(lines, line).first;
}

bool endsParagraph(const PrintedLine &line)
{
    return isClosed(line.words.text) || closingCredit(line.words) >= 0 ||
           closingByline(line.words).has_value();
}

PrintedText joined(const PrintedText &one, const PrintedText &other)
{
    PrintedText words = one;
    words.join(other);
    return words;
}

// Whether the line ends the byline that began at the end of the one before, or in the one before
// that: 本报记者 周 | 明, 本 | 报记者 周明 | 崔波. Below a blank line it does if the byline is none
// without it: 本报记者 周明 崔 | 振波.
bool endsByline(const QList<PrintedLine> &lines, qsizetype line)
{
    constexpr double longestName = 6; // em
    if (line == 0 || lines[line].width > longestName || isClosed(lines[line - 1].words.text))
        return false;
    PrintedText words = lines[line - 1].words;
    if (!closingByline(words) && line > 1)
        words = joined(lines[line - 2].words, words);
    const bool isWhole = closingByline(words).has_value();
    if (isWhole && lines[line].gap > 0)
        return false;
    const qsizetype end = words.text.size();
    if (isWhole) {
        words.text += u' ';
        words.shadow += u' ';
    }
    words.join(lines[line].words);
    const auto byline = closingByline(words);
    return byline && byline->range.begin < end;
}

// The byline at a paragraph's end may be torn: 王英 本 | 报记者 崔治.
bool endsParagraph(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line)
{
    if (endsParagraph(lines[line]) || endsByline(lines, line))
        return true;
    if (line == 0 || lines[line].width > widths[line] - tolerance || lines[line].gap > 0)
        return false;
    const PrintedText words = joined(lines[line - 1].words, lines[line].words);
    return closingByline(words) || closingCredit(words) >= 0;
}

bool isIndented(double width, double column)
{
    return width >= column - indent - 2 * tolerance && width <= column - tolerance;
}

// Sentences and clauses of prose end inside lines, those of verse and lists where lines do.
bool isProse(const QList<PrintedLine> &lines)
{
    const auto inner = std::ranges::count_if(lines, [](const PrintedLine &line) {
        const QStringView text = QStringView(line.words.shadow).chopped(1);
        return std::ranges::any_of(text,
                                   [](QChar c) { return QStringView(u"，,。、；;").contains(c); });
    });
    return 5 * inner >= lines.size();
}

// How a line fills its column.
enum class Fill { Short, Indented, Full, Wide };

Fill fillOf(const PrintedLine &line, double column)
{
    if (line.width > column + 1.5 * tolerance)
        return Fill::Wide;
    if (line.width > column - tolerance)
        return Fill::Full;
    return line.width >= column - indent - 1.5 * tolerance ? Fill::Indented : Fill::Short;
}

// Whether a line is short because the word that the next one begins with had no room in it.
bool hadNoRoom(const QList<PrintedLine> &lines, qsizetype line, double column)
{
    if (line + 1 == lines.size())
        return false;
    const QString &next = lines[line + 1].words.text;
    qsizetype word = 0;
    while (word < next.size() && !isHan(next[word]) && !next[word].isSpace())
        ++word;
    return word > 1 &&
           lines[line].width + emWidth(QStringView(next).first(word)) > column - tolerance;
}

// Whether lines set as wide as this one come to the end of a sentence: text across columns.
bool comesToEndAsWide(const QList<PrintedLine> &lines, qsizetype line)
{
    const double width = lines[line].width;
    const qsizetype last = std::min(lines.size(), line + longestSentence);
    for (qsizetype at = line; at < last; ++at) {
        if (at > line &&
            (lines[at].gap > 0 || std::abs(lines[at].width - width) > tolerance * width / 10))
            return endsParagraph(lines[at]) && lines[at].gap == 0 && lines[at].width < width;
        if (endsParagraph(lines[at]))
            return true;
    }
    return false;
}

// Whether the text that this line would begin ever comes to the end of a sentence.
bool comesToEnd(const QList<PrintedLine> &lines, qsizetype line, const QList<bool> &isFree)
{
    const qsizetype last = std::min(lines.size(), line + longestSentence);
    for (qsizetype at = line; at < last && !isFree[at]; ++at) {
        if (endsParagraph(lines[at]) || hasInnerSentenceEnd(lines[at].words.text))
            return true;
    }
    return false;
}

bool isQuoted(const PrintedText &words)
{
    return words.text.startsWith(u'“') && words.text.endsWith(u'”');
}

// Whether the next line begins a paragraph if this one is a title. Blank lines stand on both sides
// of a title or on none.
bool mayBeFollowedBy(const PrintedLine &title, const PrintedLine &next, double column,
                     bool isFreeBefore)
{
    if (dateline(next.words))
        return true;
    const bool hasClauses = title.words.shadow.contains(u',') && !isQuoted(title.words);
    const bool isSetApart = isFreeBefore || (title.gap > 0) == (next.gap > 0);
    if (hasClauses || cutsWord(title, next) || !isSetApart)
        return false;
    const Fill fill = fillOf(next, column);
    if (next.gap == 0)
        return fill == Fill::Indented;
    return fill != Fill::Full || fillOf(title, column) == Fill::Full ||
           next.words.text.startsWith(u'“');
}

// Whether it stands between blank lines, as two lines near it do that may be of the same headlines:
// columns break no text twice for a line, and what one line of text may stand so is next to one
// headline.
bool standsAlone(const QList<PrintedLine> &lines, qsizetype line, qsizetype first,
                 const QList<bool> &isFree)
{
    const auto isApart = [&](qsizetype at) {
        return at >= first && at < lines.size() && !isFree[at] && lines[at].gap > 0 &&
               hasTitleShape(lines[at]) && (at + 1 == lines.size() || lines[at + 1].gap > 0);
    };
    const bool before = isApart(line - 1);
    const bool after = isApart(line + 1);
    return isApart(line) &&
           ((before && after) || (before && isApart(line - 2)) || (after && isApart(line + 2)));
}

// Whether the line is set wider than the column round it, as captions are.
bool standsOut(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line)
{
    const double column = std::min(line > 0 ? widths[line - 1] : widths[line],
                                   line + 1 < lines.size() ? widths[line + 1] : widths[line]);
    return lines[line].width > column + shortBy;
}

} // namespace

bool cutsWord(const PrintedLine &line, const PrintedLine &next)
{
    constexpr qsizetype reach = 6; // characters
    const QString before = line.words.text.right(reach);
    const QString after = next.words.text.left(reach);
    return isHan(before.back()) && isHan(after.front()) &&
           commonWordAt(before + after, before.size()).begin < before.size();
}

bool isSetInColumns(const QList<PrintedLine> &lines)
{
    const double narrowest = isProse(lines) ? narrowestPrint : narrowestColumn;
    qsizetype inColumn = 0;
    qsizetype broken = 0;
    qsizetype adjacent = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const double column = modalWidth(lines, at);
        const bool fits = column >= narrowest && column <= widestColumn &&
                          std::abs(lines[at].width - column) <= indent;
        inColumn += fits ? 1 : 0;
        broken += fits && !isClosed(lines[at].words.text) ? 1 : 0;
        adjacent += lines[at].gap == 0 ? 1 : 0;
    }
    return lines.size() >= fewestLines && 2 * adjacent >= lines.size() &&
           2 * inColumn >= lines.size() && 5 * broken >= 3 * inColumn;
}

QList<double> columnWidths(const QList<PrintedLine> &lines)
{
    QMap<int, int> counts;
    for (const PrintedLine &line : lines)
        ++counts[int(std::lround(line.width))];
    const int widest = mostFrequent(counts).first;
    QList<double> widths;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto [near, alike] = modeNear(lines, at);
        const double column = alike < fewestAlike ? widest : near; // few: among headlines
        const bool isAcross = lines[at].width > acrossColumns * column;
        widths << (isAcross ? lines[at].width : column);
    }
    return widths;
}

bool changesSetting(const QList<PrintedLine> &lines, qsizetype line)
{
    return line > 0 && lines[line].width > acrossColumns * modalWidth(lines, line) &&
           lines[line - 1].width <= acrossColumns * modalWidth(lines, line - 1);
}

bool isTitleInColumns(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line,
                      const QList<bool> &isFree)
{
    const PrintedLine &title = lines[line];
    const bool isFreeBefore = line == 0 || isFree[line - 1];
    if (!isFreeBefore && (!endsParagraph(lines, widths, line - 1) || endsByline(lines, line)))
        return false;
    if (line + 1 == lines.size() || isFree[line + 1] || !comesToEnd(lines, line, isFree))
        return true;
    const PrintedLine &next = lines[line + 1];
    const double column = std::min(widths[line], widths[line + 1]);
    const bool goesWithNext = mayBeFollowedBy(title, next, column, isFreeBefore);
    switch (fillOf(title, column)) {
    case Fill::Short:
        return !hadNoRoom(lines, line, column) ||
               goesWithNext; // the last line of a paragraph would end a sentence
    case Fill::Wide:
        return !comesToEndAsWide(lines, line);
    case Fill::Full: // no paragraph begins without an indent
        return (isFreeBefore || fillOf(lines[line - 1], column) <= Fill::Indented) && goesWithNext;
    case Fill::Indented:
        return goesWithNext;
    }
    return false;
}

qsizetype titlesFrom(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype first,
                     const QList<bool> &isFree)
{
    const bool isFreeBefore = first == 0 || isFree[first - 1];
    if (!isFreeBefore && (!endsParagraph(lines, widths, first - 1) || endsByline(lines, first)))
        return 0;
    qsizetype titles = 0;
    qsizetype full = 0;
    qsizetype at = first;
    for (; at < lines.size() && !isFree[at] && hasTitleShape(lines[at]); ++at) {
        if (endsParagraph(lines, widths, at))
            return titles;
        const PrintedLine &line = lines[at];
        const bool isWide = fillOf(line, widths[at]) == Fill::Wide && !comesToEndAsWide(lines, at);
        const bool isShort =
            line.width < clearlyShort * widths[at] && !hadNoRoom(lines, at, widths[at]);
        const bool isAlone = standsAlone(lines, at, first, isFree);
        full += isWide || isShort || isAlone ? 0 : 1;
        if ((isWide || isShort || isAlone || isSubtitle(line.words)) &&
            4 * full <= 3 * (at - first + 1))
            titles = at - first + 1;
    }
    const bool isAboveStory =
        at < lines.size() && dateline(lines[at].words) && at - first <= mostHeadlineLines;
    return isAboveStory || at == lines.size() ? at - first : titles;
}

bool isEndOfByline(const QList<PrintedLine> &lines, qsizetype line)
{
    if (line == 0 || isClosed(lines[line - 1].words.text))
        return false;
    const PrintedText &before = lines[line - 1].words;
    const PrintedText words = joined(before, lines[line].words);
    const qsizetype credit = closingCredit(words);
    const auto byline = closingByline(words);
    return (credit >= 0 && credit < before.text.size()) ||
           (byline && byline->range.begin < before.text.size());
}

bool startsParagraph(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line)
{
    if (line == 0 || dateline(lines[line].words))
        return true;
    if (lines[line].startsParagraph)
        return *lines[line].startsParagraph;
    const PrintedLine &before = lines[line - 1];
    if (standsOut(lines, widths, line) || standsOut(lines, widths, line - 1))
        return true;
    if (!endsParagraph(lines, widths, line - 1) || endsByline(lines, line))
        return false;
    const bool isShortBefore = before.width <= widths[line - 1] - shortBy;
    return isShortBefore || isIndented(lines[line].width, widths[line]) ||
           changesSetting(lines, line) || changesSetting(lines, line - 1);
}
