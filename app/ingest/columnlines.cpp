#include "ingest/columnlines.h"

#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/wordpattern.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace {

// Newspaper columns hold 9 to 40 characters; the widths of verse and of unbroken text lie outside.
constexpr double narrowestColumn = 9;
constexpr double widestColumn = 40;
constexpr qsizetype fewestLines = 12;
constexpr qsizetype neighbours = 9;       // on either side, measured on the gold pages
constexpr double acrossColumns = 1.5;     // column widths
constexpr double shortBy = 3;             // em: the last line of a paragraph
constexpr double indent = 2;              // em
constexpr qsizetype longestSentence = 40; // lines
constexpr double tolerance = 1;           // em: marks hang, letters are narrow

double modalWidth(const QList<PrintedLine> &lines, qsizetype line)
{
    QMap<int, int> counts;
    const qsizetype last = std::min(lines.size() - 1, line + neighbours);
    for (qsizetype at = std::max<qsizetype>(0, line - neighbours); at <= last; ++at)
        ++counts[int(std::lround(lines[at].width))];
    int best = 0;
    for (auto width = counts.cbegin(); width != counts.cend(); ++width) {
        if (width.value() >= counts.value(best))
            best = width.key();
    }
    return best;
}

bool endsParagraph(const PrintedLine &line)
{
    return isClosed(line.words.text) || closingCredit(line.words) >= 0 ||
           closingByline(line.words).has_value();
}

bool isIndented(double width, double column)
{
    return width >= column - indent - 2 * tolerance && width <= column - tolerance;
}

// Whether the text that this line would begin ever comes to the end of a sentence.
bool comesToEnd(const QList<PrintedLine> &lines, qsizetype line, const QList<bool> &isFree)
{
    const qsizetype last = std::min(lines.size(), line + longestSentence);
    for (qsizetype at = line; at < last && !isFree[at]; ++at) {
        if (endsParagraph(lines[at]))
            return true;
    }
    return false;
}

// Whether a line that stands free above a gap is nevertheless the first one of a paragraph, left
// alone at the foot of a column.
bool beginsColumnText(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line,
                      const QList<bool> &isFree)
{
    const PrintedLine &next = lines[line + 1];
    return lines[line].width >= widths[line] - indent - tolerance &&
           std::abs(next.width - widths[line]) <= tolerance && !next.words.text.startsWith(u'“') &&
           comesToEnd(lines, line, isFree);
}

} // namespace

bool isSetInColumns(const QList<PrintedLine> &lines)
{
    qsizetype inColumn = 0;
    qsizetype broken = 0;
    qsizetype adjacent = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const double column = modalWidth(lines, at);
        const bool fits = column >= narrowestColumn && column <= widestColumn &&
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
    QList<double> widths;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const double column = modalWidth(lines, at);
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
    const bool hasBefore = line > 0;
    const bool hasNext = line + 1 < lines.size();
    const bool isFreeBefore =
        !hasBefore || isFree[line - 1] || (title.gap > 0 && endsParagraph(lines[line - 1]));
    if (!isFreeBefore)
        return false;
    if (!hasNext || isFree[line + 1])
        return true;
    const PrintedLine &next = lines[line + 1];
    const bool isOtherSetting = next.width > widths[line] + shortBy;
    return isOtherSetting || (next.gap > 0 && !beginsColumnText(lines, widths, line, isFree));
}

bool startsParagraph(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line)
{
    if (line == 0 || dateline(lines[line].words))
        return true;
    const PrintedLine &before = lines[line - 1];
    if (!endsParagraph(before))
        return false;
    const bool isShortBefore = before.width <= widths[line - 1] - shortBy;
    return isShortBefore || isIndented(lines[line].width, widths[line]) ||
           changesSetting(lines, line) || changesSetting(lines, line - 1);
}
