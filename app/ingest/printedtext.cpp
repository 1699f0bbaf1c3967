#include "ingest/printedtext.h"

#include "hanzi/folding.h"
#include "paper/importedtext.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QChar foldedUnit(QChar character)
{
    const char32_t folded = character.isSurrogate() ? 0 : fold(character.unicode());
    return folded == 0 || QChar::requiresSurrogates(folded) ? character : QChar(char16_t(folded));
}

// The shadow of every UTF-16 unit.
std::vector<QChar> unitShadows()
{
    std::vector<QChar> shadows(0x10000);
    for (size_t unit = 0; unit < shadows.size(); ++unit)
        shadows[unit] = foldedUnit(QChar(char16_t(unit)));
    return shadows;
}

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

Stretch trimmed(QStringView text, Stretch stretch)
{
    while (stretch.begin < stretch.end && text[stretch.begin].isSpace())
        ++stretch.begin;
    while (stretch.begin < stretch.end && text[stretch.end - 1].isSpace())
        --stretch.end;
    return stretch;
}

int headingLevel(QStringView line)
{
    constexpr qsizetype lowestLevel = 6;
    const QStringView text = line.trimmed();
    const auto *const end = std::ranges::find_if(text, [](QChar c) { return c != u'#'; });
    const qsizetype level = end - text.begin();
    return level <= lowestLevel && (end == text.end() || end->isSpace()) ? int(level) : 0;
}

// What ** divides the line into; unpaired marks are text.
QList<Stretch> betweenBold(const QString &line, qsizetype begin)
{
    const QStringView mark = u"**";
    const bool isMarkup = line.count(mark) % 2 == 0;
    QList<Stretch> stretches;
    while (true) {
        const qsizetype end = isMarkup ? line.indexOf(mark, begin) : -1;
        stretches << Stretch{begin, end < 0 ? line.size() : end};
        if (end < 0)
            return stretches;
        begin = end + mark.size();
    }
}

PrintedLine printedLine(const QString &line, int number)
{
    PrintedLine printed{.number = number, .heading = headingLevel(line)};
    const qsizetype begin = printed.heading == 0 ? 0 : line.indexOf(u'#') + printed.heading;
    PrintedText words;
    for (const Stretch &stretch : betweenBold(line, begin)) {
        const qsizetype length = stretch.end - stretch.begin;
        if (length > 0)
            words.segments << Segment{words.text.size(), length, number, int(stretch.begin)};
        words.text += QStringView(line).mid(stretch.begin, length);
    }
    words.shadow = shadowOf(words.text);
    printed.words = words.part(0, words.text.size());
    printed.width = emWidth(printed.words.text);
    return printed;
}

void takeHint(const LineHint &hint, PrintedLine &line)
{
    if (hint.heading > 0)
        line.heading = hint.heading;
    line.startsParagraph = hint.startsParagraph;
}

} // namespace

QString shadowOf(QStringView text)
{
    static const std::vector<QChar> shadows = unitShadows();
    QString shadow(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, shadow.begin(), [](QChar c) { return shadows[c.unicode()]; });
    return shadow;
}

double emWidth(QStringView text)
{
    constexpr char16_t firstWide = 0x2010;
    constexpr char16_t lastSpace = 0x3000;
    qsizetype halves = 0;
    for (const QChar character : text) {
        const bool isSpace = character.unicode() <= lastSpace && character.isSpace();
        if (!isSpace && !character.isLowSurrogate())
            halves += character.unicode() >= firstWide ? 2 : 1;
    }
    return double(halves) / 2;
}

PrintedText PrintedText::part(qsizetype begin, qsizetype end) const
{
    const Stretch inner = trimmed(text, {begin, end});
    PrintedText result{text.mid(inner.begin, inner.end - inner.begin),
                       shadow.mid(inner.begin, inner.end - inner.begin),
                       {}};
    for (Segment segment : segments) {
        const qsizetype from = std::max(segment.begin, inner.begin);
        const qsizetype to = std::min(segment.begin + segment.length, inner.end);
        if (from < to)
            result.segments << Segment{from - inner.begin, to - from, segment.line,
                                       segment.column + int(from - segment.begin)};
    }
    return result;
}

void PrintedText::join(const PrintedText &next)
{
    if (next.text.isEmpty())
        return;
    if (!text.isEmpty() && isSpaced(text.back(), next.text.front())) {
        text += u' ';
        shadow += u' ';
    }
    append(next);
}

void PrintedText::append(const PrintedText &next)
{
    for (Segment segment : next.segments) {
        segment.begin += text.size();
        segments << segment;
    }
    text += next.text;
    shadow += next.shadow;
}

QList<int> PrintedText::lines() const
{
    QList<int> lines;
    for (const Segment &segment : segments) {
        if (lines.isEmpty() || lines.last() != segment.line)
            lines << segment.line;
    }
    return lines;
}

QList<PrintedLine> printedLines(const QStringList &lines)
{
    return printedLines(PageLines{.lines = lines}, 1, int(lines.size()));
}

QList<PrintedLine> printedLines(const PageLines &file, int firstLine, int lastLine)
{
    QList<PrintedLine> printed;
    int gap = 0;
    const int last = std::min(lastLine, int(file.lines.size()));
    for (int number = firstLine; number <= last; ++number) {
        PrintedLine line = printedLine(file.lines[number - 1], number);
        line.gap = gap;
        gap = line.words.text.isEmpty() ? gap + 1 : 0;
        if (line.words.text.isEmpty())
            continue;
        if (!file.hints.isEmpty())
            takeHint(file.hints.value(number - 1), line);
        printed << line;
    }
    return printed;
}
