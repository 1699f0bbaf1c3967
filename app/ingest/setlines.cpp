#include "ingest/setlines.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// All in em of the line.
constexpr double hanBlank = 0.2;    // wider than justified lines are spread
constexpr double latinBlank = 0.12; // letters stand as close as their font says
constexpr double leastIndent = 1.3;
constexpr double leastShort = 1.5; // that the last line of a paragraph falls short by
constexpr double gapBeyondLeading = 0.5;
constexpr double sameType = 1.12; // sizes that differ by less are one

bool isLatin(QChar character)
{
    return character.unicode() < 0x2010 && character.isLetterOrNumber();
}

// Blanks at the ends of a box are no words. They have the width of their characters.
TextBox withoutOuterBlanks(TextBox box)
{
    const QString trimmed = box.text.trimmed();
    const qsizetype before = box.text.indexOf(trimmed);
    const qsizetype all = box.text.size();
    if (trimmed.size() == all || all == 0)
        return box;
    const double each = box.width / double(all);
    box.x += each * double(before);
    box.width = each * double(trimmed.size());
    box.text = trimmed;
    return box;
}

bool isSameType(double one, double other)
{
    return std::max(one, other) <= sameType * std::min(one, other);
}

QList<QList<TextBox>> rowsOf(const QList<TextBox> &boxes)
{
    QList<TextBox> sorted;
    std::ranges::transform(boxes, std::back_inserter(sorted), withoutOuterBlanks);
    std::ranges::stable_sort(sorted, {}, &TextBox::middle);
    QList<QList<TextBox>> rows;
    double middle = 0;
    for (const TextBox &box : sorted) {
        const bool isNew = rows.isEmpty() || box.middle() - middle > box.size / 2;
        if (isNew) {
            rows << QList<TextBox>();
            middle = box.middle();
        }
        rows.last() << box;
    }
    for (QList<TextBox> &row : rows)
        std::ranges::stable_sort(row, {}, &TextBox::x);
    return rows;
}

bool isBlankBetween(const TextBox &left, const TextBox &right)
{
    const bool isWord = isLatin(left.text.back()) && isLatin(right.text.front());
    const double em = std::min(left.size, right.size);
    return right.x - left.right() >= (isWord ? latinBlank : hanBlank) * em;
}

SetLine lineOf(const QList<TextBox> &row)
{
    SetLine line{.x = row.first().x, .y = row.first().y};
    double bottom = 0;
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (at > 0 && isBlankBetween(row[at - 1], row[at]))
            line.text += u' ';
        line.text += row[at].text;
        line.y = std::min(line.y, row[at].y);
        bottom = std::max(bottom, row[at].bottom());
        line.width = std::max(line.width, row[at].right() - line.x);
        line.size = std::max(line.size, row[at].size);
        line.isUnsure |= row[at].isUnsure;
    }
    line.height = bottom - line.y;
    return line;
}

// Where the lines of a column that are not indented begin. A few letters may hang out of it.
double leftEdge(const QList<SetLine> &lines)
{
    constexpr qsizetype share = 5; // one line in five stands at the edge
    qsizetype fewest = lines.size() / share + 1;
    QList<double> begins;
    for (const SetLine &line : lines)
        begins << line.x;
    std::ranges::sort(begins);
    for (const double begin : begins) {
        const auto isHere = [&](const SetLine &line) {
            return std::abs(line.x - begin) <= line.size / 2;
        };
        if (std::ranges::count_if(lines, isHere) >= fewest)
            return begin;
    }
    return begins.first();
}

double rightEdge(const QList<SetLine> &lines)
{
    const auto right = [](const SetLine &line) { return line.x + line.width; };
    return right(std::ranges::max(lines, {}, right));
}

// The usual distance of one line's top from the next one's.
double leading(const QList<SetLine> &lines)
{
    QList<double> steps;
    for (qsizetype at = 1; at < lines.size(); ++at)
        steps << lines[at].y - lines[at - 1].y;
    std::ranges::sort(steps);
    return steps.isEmpty() ? 0 : steps[steps.size() / 2];
}

bool endsSentence(const QString &text)
{
    return QStringView(u"。！？…”』」）)!?.").contains(text.back());
}

// The lines of one size that follow one another, with what begins and ends among them.
void markParagraphs(QList<SetLine> &lines)
{
    const double left = leftEdge(lines);
    const double right = rightEdge(lines);
    const double step = leading(lines);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        SetLine &line = lines[at];
        line.startsParagraph = line.x - left >= leastIndent * line.size;
        if (at == 0)
            continue;
        const SetLine &before = lines[at - 1];
        const bool isShortBefore =
            right - before.x - before.width >= leastShort * line.size && endsSentence(before.text);
        line.hasGapBefore = line.y - before.y > step + gapBeyondLeading * line.size;
        line.startsParagraph |= isShortBefore;
    }
}

} // namespace

QList<SetLine> setLines(const TextBlock &block)
{
    QList<SetLine> lines;
    QList<SetLine> run; // lines of one size
    const auto endRun = [&] {
        if (run.isEmpty())
            return;
        markParagraphs(run);
        if (!lines.isEmpty()) {
            run.first().hasGapBefore = true;
            run.first().startsParagraph = true;
        }
        lines << run;
        run.clear();
    };
    for (const QList<TextBox> &row : rowsOf(block.boxes)) {
        SetLine line = lineOf(row);
        if (!run.isEmpty() && !isSameType(run.last().size, line.size))
            endRun();
        run << line;
    }
    endRun();
    return lines;
}
