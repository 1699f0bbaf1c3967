#include "ingest/passages.h"

#include "hanzi/folding.h"
#include "ingest/pagebar.h"
#include "ingest/printedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// Characters. No paragraph of a newspaper is longer; a page set as one line is, and its beginning
// says as much of place and day as all of it.
constexpr qsizetype longestPassage = 8000;

// Byline and what else says nothing of the place and day of the news gives nothing.
std::optional<PassageRole> roleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Kicker:
    case BlockKind::Headline:
    case BlockKind::Subtitle:
        return PassageRole::Headline;
    case BlockKind::Credit:
        return PassageRole::Credit;
    case BlockKind::Byline:
        return std::nullopt;
    case BlockKind::Paragraph:
    case BlockKind::Subhead:
    case BlockKind::Caption:
        break;
    }
    return PassageRole::Body;
}

QList<Passage::Start> startsOf(const Article &article, const Block &block)
{
    QList<Passage::Start> starts;
    auto segment =
        std::ranges::lower_bound(article.segments, block.range.begin, {}, &Segment::begin);
    for (; segment != article.segments.end() && segment->begin < block.range.end; ++segment)
        starts.append({segment->begin - block.range.begin, segment->line});
    if (starts.isEmpty())
        starts.append({0, block.lines.isEmpty() ? 0 : block.lines.first()});
    return starts;
}

bool looksLikeMasthead(const QString &line)
{
    static const QRegularExpression form(folded(
        u"主管|主办|出版$|总第\\s*\\d+\\s*期|今日\\s*\\d+\\s*版|^星期[一二三四五六日天]$|邮发代号|"
        u"国内统一|年(闰)?[正一二三四五六七八九十冬腊]+月(初|十|廿|二十|三十)|"
        u"^(19|20)\\d\\d年\\d{1,2}月(\\d{1,2}日?)?(\\s*星期.)?$|^\\d{1,2}日?$|"
        u"^[a-z ]+(ribao|wanbao|chenbao|zaobao)$|^\\p{Han}{2,8}(日|晚|晨|早|时|商)报$"));
    constexpr qsizetype longestMastheadLine = 40;
    const QString shadow = folded(line);
    return shadow.size() <= longestMastheadLine && form.match(shadow).hasMatch();
}

// The lines of those numbers, without Markdown marks; blank ones are left out.
QList<Passage> linePassages(const PageLines &lines, const QList<int> &numbers, PassageRole role)
{
    QList<Passage> passages;
    for (const int number : numbers) {
        for (const PrintedLine &line : printedLines({lines.lines.value(number - 1)}))
            passages.append({.role = role, .text = line.words.text, .starts = {{0, number}}});
    }
    return passages;
}

// The lines of the masthead, and bars that stand elsewhere.
QList<int> mastheadNumbers(const PageLines &lines, const Page &page)
{
    QList<int> numbers = page.masthead;
    const QSet<int> known(numbers.begin(), numbers.end());
    for (const PageBar &bar : pageBars(lines, page)) {
        if (!known.contains(bar.line))
            numbers.append(bar.line);
    }
    return numbers;
}

QList<Passage> passagesOfLines(const PageLines &lines, const Page &page)
{
    const QList<int> bars = mastheadNumbers(lines, page);
    QList<Passage> passages;
    bool isOpen = false; // may the next line go on with the last passage
    for (const PrintedLine &line : printedLines(lines.lines)) {
        if (line.number < page.firstLine || line.number > page.lastLine)
            continue;
        const QString &text = line.words.text;
        const bool isMasthead = bars.contains(line.number) || looksLikeMasthead(text);
        const bool hasRoom = isOpen && passages.last().text.size() < longestPassage;
        if (hasRoom && line.gap == 0 && !isMasthead) {
            passages.last().starts.append({passages.last().text.size(), line.number});
            passages.last().text += text;
        } else {
            passages.append({.role = isMasthead ? PassageRole::Masthead : PassageRole::Body,
                             .text = text.left(longestPassage),
                             .starts = {{0, line.number}}});
        }
        isOpen = !isMasthead;
    }
    return passages;
}

} // namespace

int Passage::lineAt(qsizetype position) const
{
    int line = starts.first().line;
    for (const Start &start : starts) {
        if (start.position <= position)
            line = start.line;
    }
    return line;
}

QList<Passage> passagesOf(const PageLines &lines, const Page &page)
{
    if (page.articles.isEmpty())
        return passagesOfLines(lines, page);
    QList<Passage> passages =
        linePassages(lines, mastheadNumbers(lines, page), PassageRole::Masthead) +
        linePassages(lines, page.sections, PassageRole::Section);
    for (qsizetype number = 0; number < page.articles.size(); ++number)
        passages.append(passagesOf(page.articles[number], int(number)));
    return passages + linePassages(lines, page.unassigned, PassageRole::Body);
}

QList<Passage> passagesOf(const Article &article, int number)
{
    QList<Passage> passages;
    bool hasLead = false;
    for (const Block &block : article.blocks) {
        const std::optional<PassageRole> role = roleOf(block.kind);
        if (!role)
            continue;
        const bool isLead = block.kind == BlockKind::Paragraph && !hasLead;
        hasLead = hasLead || isLead;
        passages.append({.role = *role,
                         .text = article.sourceText.mid(
                             block.range.begin, std::min(block.range.length(), longestPassage)),
                         .starts = startsOf(article, block),
                         .article = number,
                         .isLead = isLead,
                         .isWire = article.origin == Origin::Wire});
    }
    return passages;
}

int lineOf(const Article &article, qsizetype position)
{
    int line = 0;
    for (const Segment &segment : article.segments) {
        if (segment.begin <= position)
            line = segment.line;
    }
    return line;
}

QString clauseAround(const QString &text, TextRange range)
{
    constexpr qsizetype charactersBefore = 8;
    constexpr qsizetype charactersAfter = 12;
    static const QString ends = u"。！？；：，,!?;:\n"_s;
    qsizetype begin = range.begin;
    while (begin > 0 && begin > range.begin - charactersBefore && !ends.contains(text[begin - 1]))
        --begin;
    qsizetype end = range.end;
    while (end < text.size() && end < range.end + charactersAfter && !ends.contains(text[end]))
        ++end;
    return text.sliced(begin, end - begin).trimmed();
}
