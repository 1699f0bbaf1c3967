#include "ingest/pagebar.h"

#include "ingest/dateforms.h"
#include "ingest/lunarday.h"
#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr double widestBar = 60; // em

// What of a bar's words has not been understood yet.
class BarWords final
{
public:
    explicit BarWords(const PrintedText &words)
        : m_words(words)
        , m_left(words.shadow)
    {
    }

    // Takes the pattern out wherever it stands; what it was, as printed.
    QStringList take(const QRegularExpression &pattern)
    {
        QStringList printed;
        QRegularExpressionMatchIterator matches = pattern.globalMatch(m_left);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range{match.capturedStart(), match.capturedEnd()};
            printed.append(m_words.text.sliced(range.begin, range.length()).trimmed());
            blankOut(range);
        }
        return printed;
    }

    void blankOut(TextRange range)
    {
        m_left.replace(range.begin, range.length(), QString(range.length(), u' '));
    }

    const QString &left() const { return m_left; }

private:
    const PrintedText &m_words;
    QString m_left; // as long as the words, blank where they are understood
};

// How many things the dates of the line say: a day, and its weekday if that stands right beside it.
int takeDate(BarWords &words)
{
    int said = 0;
    for (const DateForm &form : dateFormsIn(words.left())) {
        if (form.year == 0 || form.month == 0)
            continue;
        words.blankOut(form.range);
        said = std::max(said, form.weekday != 0 ? 2 : 1);
    }
    return said;
}

const QRegularExpression &paperName()
{
    static const QRegularExpression form =
        wordPattern(u"(?<!\\p{Han})\\p{Han}{1,10}报(?:·今日\\p{Han}{2,4})?(?!\\p{Han})");
    return form;
}

const QRegularExpression &pageNumber()
{
    static const QRegularExpression form =
        wordPattern(u"第 ?[a-z]{0,2}(?:\\d{1,3}|[一二三四五六七八九十]{1,3}) ?版|"
                    "(?<![a-z0-9今日天])[a-z]{0,2}\\d{1,3} ?版(?!次)|"
                    "(?<![a-z0-9])[a-z]\\d{1,2}(?![a-z0-9])|"
                    "^[一二三四五六七八九十]{1,2}版(?!\\p{Han})");
    return form;
}

// 02 beside a day, where nothing else stands in digits.
const QRegularExpression &bareNumber()
{
    static const QRegularExpression form(u"(?<![^ ])\\d{1,2}(?![^ ])"_s);
    return form;
}

const QRegularExpression &weekday()
{
    static const QRegularExpression form = wordPattern(u"(?:星期|礼拜|周)[一二三四五六日天]");
    return form;
}

const QRegularExpression &editors()
{
    static const QRegularExpression form = wordPattern(
        u"(?:本版|本期)?(?:责任编辑|首席编辑|值班编辑|责编|编辑|执行主编|主编|美术编辑|美编|版式|"
        u"制版|"
        "组版|校对|审读|一读|二读|终审|值班编委|值班主任|编委|统筹)[:/、 ]+\\p{Han}{1,4}(?: "
        "\\p{Han}(?!\\p{Han}))?(?:[、 ]\\p{Han}{2,3})?");
    return form;
}

const QRegularExpression &furniture()
{
    static const QRegularExpression form = wordPattern(
        u"(?:总)?第 ?\\d+ ?(?:期|号|號)|今[日天] ?\\d+ ?(?:大)?(?:版|张|叠)|农历|"
        "(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?[正一二三四五六七八九十冬腊]{1,"
        "2}月"
        "[大小]?(?:初|十|廿|二十|三十)[一二三四五六七八九十]?|"
        "(?:热线|电话|邮箱|电子信箱|网址|传真|e-?mail)[:： ]*[a-z0-9@.:/_-]*|"
        "[a-z0-9._-]+@[a-z0-9.-]+|(?:https?://|www\\.)[a-z0-9./_-]+|[|/\\-—·:,;()★●■◆]+");
    return form;
}

qsizetype hanCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), isHan);
}

// A credit that names another paper and its day.
bool isCredit(const PrintedText &words)
{
    static const QRegularExpression credit =
        wordPattern(u"原载|转载|转自|摘自|摘编|来源|据.{0,12}报|载于|报社|[《》。!?？]");
    return credit.match(words.shadow).hasMatch();
}

// What most lines of a page lack: a year or a paper. Every page is asked, so this is quick.
bool mayBeBar(QStringView shadow)
{
    static const QChar year = shadowOf(u"年").front();
    static const QChar paper = shadowOf(u"报").front();
    constexpr qsizetype digitsOfADay = 6;
    return shadow.contains(year) || shadow.contains(paper) ||
           std::ranges::count_if(shadow, [](QChar c) { return c.isDigit(); }) >= digitsOfADay;
}

// A12 港闻, 03版 要闻
bool isNumberAndSection(const QString &shadow)
{
    static const QRegularExpression form =
        wordPattern(u"^(?:第? ?[a-z]?\\d{1,2} ?版|[a-h]\\d{1,2}) +\\p{Han}{2,6}$");
    return form.match(shadow).hasMatch();
}

// How much of a page's masthead lies about a line.
enum class Surroundings { None, NearMasthead, Masthead };

std::optional<PageBar> barIn(const PrintedLine &line, Surroundings surroundings)
{
    constexpr int fewest = 2; // things said
    constexpr qsizetype longestSection = 8;
    const bool isCandidate = surroundings != Surroundings::None ||
                             (line.width <= widestBar && mayBeBar(line.words.shadow));
    if (!isCandidate || isCredit(line.words))
        return std::nullopt;
    BarWords words(line.words);
    PageBar bar{.line = line.number, .text = line.words.text};
    const int days = takeDate(words);
    const bool hasWeekday = !words.take(weekday()).isEmpty();
    const bool hasEditors = !words.take(editors()).isEmpty();
    bar.papers = words.take(paperName());
    const bool hasLunarDay = lunarDayIn(words.left()).has_value();
    words.take(furniture());
    bar.pageNumber = pageNumberIn(shadowOf(words.take(pageNumber()).value(0)));
    if (days > 0 && bar.pageNumber.isEmpty())
        bar.pageNumber = words.take(bareNumber()).value(0);
    const bool hasPaper = !bar.papers.isEmpty();
    const int said = days + int(hasWeekday) + int(hasEditors) + int(hasLunarDay) +
                     int(!bar.pageNumber.isEmpty()) + int(hasPaper) +
                     int(bar.papers.join(QString()).contains(u'·'));
    const qsizetype left = hanCount(words.left());
    if (left > longestSection || said == 0)
        return std::nullopt;
    const bool isBar = said >= fewest && (days > 0 || (hasPaper && !hasEditors));
    const bool isNear = surroundings == Surroundings::NearMasthead &&
                        (left == 0 || isNumberAndSection(line.words.shadow));
    return isBar || isNear || surroundings == Surroundings::Masthead ? std::optional(bar)
                                                                     : std::nullopt;
}

// `masthead` ascending.
Surroundings surroundingsOf(int line, const QList<int> &masthead)
{
    constexpr int reach = 3; // lines
    if (std::ranges::binary_search(masthead, line))
        return Surroundings::Masthead;
    const auto next = std::ranges::lower_bound(masthead, line - reach);
    const bool isNear = next != masthead.end() && *next <= line + reach;
    return isNear ? Surroundings::NearMasthead : Surroundings::None;
}

} // namespace

bool isPageBar(const PrintedLine &line)
{
    return barIn(line, Surroundings::None).has_value();
}

QList<PageBar> pageBars(const PageLines &lines, const Page &page)
{
    constexpr qsizetype longestBar = 200; // characters, marks of Markdown with them
    QList<int> masthead = page.masthead;
    std::ranges::sort(masthead);
    const int last = std::min(page.lastLine, int(lines.lines.size()));
    QList<PageBar> bars;
    for (int number = page.firstLine; number <= last; ++number) {
        const QString &line = lines.lines[number - 1];
        const Surroundings surroundings = surroundingsOf(number, masthead);
        if (line.size() > longestBar || // a page may be one line of megabytes
            (surroundings == Surroundings::None && !mayBeBar(shadowOf(line))))
            continue;
        for (const PrintedLine &printed : printedLines(lines, number, number)) {
            if (const auto bar = barIn(printed, surroundings))
                bars.append(*bar);
        }
    }
    return bars;
}

QString pageNumberIn(const QString &folded)
{
    static const QRegularExpression form =
        wordPattern(u"^第? ?([a-z]{0,2}\\d{1,3}|[一二三四五六七八九十]{1,3}) ?版?$");
    const QString number = form.match(folded.trimmed()).captured(1);
    const int said = numberFrom(number);
    const bool isArabic = number.isEmpty() || number.back().isDigit();
    return isArabic ? number.toUpper() : QString::number(said);
}
