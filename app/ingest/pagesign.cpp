#include "ingest/pagesign.h"

#include "ingest/pagenumber.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double widestBar = 40;       // em
constexpr qsizetype longestBar = 80;   // characters
constexpr qsizetype mostTitles = 2;    // 要闻 · 综合
constexpr qsizetype shortestRuler = 3; // marks
constexpr QStringView rulerMarks = u"-=—─━_*~";

// Between the parts of a bar, as they look in a shadow.
bool isSeparator(QChar character)
{
    static const QString marks = shadowOf(u"|｜:：·•・/-—=─━_*~[]()【】〔〕《》<>,，、");
    return character.isSpace() || marks.contains(character);
}

QString numberGroup(const QString &name)
{
    return u"(?<"_s + name + u">"_s + pageNumberForm() + u")"_s;
}

// One part of a bar, at the beginning of what is left of it.
struct BarWords
{
    QRegularExpression numbered; // 第02版, A01版, a3, 版次: 2, page 2
    QRegularExpression bare;     // 2
    QRegularExpression date;
    QRegularExpression weekday; // also the day of the lunar calendar
    QRegularExpression staff;   // 责编 张三, 新闻热线 0411
    QRegularExpression paper;
    QRegularExpression title;
};

const BarWords &barWords()
{
    static const BarWords words{
        wordPattern(u"^(?:第 ?"_s + numberGroup(u"a"_s) +
                    u" ?版|(?<b>[a-z]?\\d{1,3}) ?版|(?<c>[a-z]\\d{1,3})(?![a-z\\d])"
                    "(?=\\P{Han}|$|\\p{Han}{0,4}"_s +
                    u"(?:要闻|新闻|综合|时政|经济|社会|国内|国际|体育|文体|文化|副刊|专版|专题|"
                    u"特刊|广告|公告|"
                    "民生|评论|教育|健康|财经|周刊|资讯)(?!\\p{Han}))|版次 ?[: ] ?第? ?"_s +
                    numberGroup(u"d"_s) +
                    u" ?版?|page ?(?<e>\\d{1,3})(?!\\d))(?![画本面权块图])"_s),
        wordPattern(u"^(?<a>\\d{1,3})(?![\\d年月日.])"),
        wordPattern(u"^(?:(?:\\d{4}|[零〇一二三四五六七八九]{4}) ?[年./-] ?(?:\\d{1,2}|"
                    "[一二三四五六七八九十]{1,3}) ?[月./-] "
                    "?(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?日?|"
                    "(?:中华)?民国 ?\\d{2,3} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)"),
        wordPattern(u"^(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:农历)?[甲乙丙丁戊己庚辛壬癸]"
                    "[子丑寅卯辰巳午未申酉戌亥]年\\p{Han}{2,6}|农历\\p{Han}{3,8})"),
        wordPattern(
            u"^(?:本版)?(?:责任编辑|值班编委|执行主编|主编|编辑|责编|美编|版式|校对|审读|组版|电话|"
            "热线)[: ]*(?:[\\d-]{5,}|\\p{Han}{2,4}|\\p{Han} \\p{Han}(?!\\p{Han}))"),
        wordPattern(u"^\\p{Han}{1,8}"_s + paperEndings() + u"(?!\\p{Han})"_s),
        wordPattern(u"^\\p{Han}{2,6}(?!\\p{Han})(?: ?[a-z]{3,})?")};
    return words;
}

// Reads a bar from left to right; it is none when anything else stands in it.
class BarReader final
{
public:
    explicit BarReader(const PrintedText &words)
        : m_words(words)
    {
    }

    bool read();

    QString number() const { return m_number; }
    QString title() const { return m_titles.join(u" "_s); }
    QString date() const { return m_date; }
    bool hasWeekday() const { return m_hasWeekday; }
    bool hasPaper() const { return m_hasPaper; }

private:
    bool readNext();
    bool take(const QRegularExpression &pattern);
    bool takeNumber(const QRegularExpression &pattern);
    QString printed() const { return m_words.text.mid(m_at, m_match.capturedLength()); }

    const PrintedText &m_words;
    qsizetype m_at = 0;
    QRegularExpressionMatch m_match;
    QString m_number;
    QStringList m_titles;
    QString m_date;
    bool m_hasWeekday = false;
    bool m_hasPaper = false;
};

bool BarReader::take(const QRegularExpression &pattern)
{
    m_match = pattern.match(m_words.shadow.mid(m_at));
    return m_match.hasMatch();
}

bool BarReader::takeNumber(const QRegularExpression &pattern)
{
    if (!m_number.isEmpty() || !take(pattern))
        return false;
    for (int group = 1; group <= m_match.lastCapturedIndex(); ++group) {
        if (m_match.hasCaptured(group))
            m_number = pageNumberFrom(m_match.capturedView(group));
    }
    return !m_number.isEmpty();
}

bool BarReader::readNext()
{
    const BarWords &words = barWords();
    if (takeNumber(words.numbered))
        return true;
    if (m_date.isEmpty() && take(words.date)) {
        m_date = printed();
        return true;
    }
    if (take(words.weekday))
        return m_hasWeekday = true;
    if (take(words.staff))
        return true;
    if (take(words.paper))
        return m_hasPaper = true;
    if (m_titles.size() < mostTitles && take(words.title)) {
        m_titles << printed().simplified();
        return true;
    }
    return takeNumber(words.bare);
}

bool BarReader::read()
{
    while (m_at < m_words.shadow.size()) {
        if (isSeparator(m_words.shadow[m_at])) {
            ++m_at;
            continue;
        }
        if (!readNext())
            return false;
        m_at += m_match.capturedLength();
    }
    return true;
}

bool isRuled(QStringView text)
{
    const auto ruler = [](auto begin, auto end) {
        return std::find_if_not(begin, end, [](QChar c) { return rulerMarks.contains(c); }) - begin;
    };
    return ruler(text.begin(), text.end()) >= shortestRuler ||
           ruler(text.rbegin(), text.rend()) >= shortestRuler;
}

// 2 要闻 may be anything; a bar that gives the bare number tells the day too, or divides the two.
bool isBareNumber(const QString &shadow)
{
    static const QRegularExpression numbered =
        wordPattern(u"版|page|(?<![a-z\\d])[a-z]\\d{1,3}(?!\\d)");
    return !numbered.match(shadow).hasMatch();
}

} // namespace

std::optional<PageSign> pageSign(const PrintedLine &line)
{
    const QString &shadow = line.words.shadow;
    if (shadow.size() > longestBar || line.width > widestBar)
        return {};
    static const QRegularExpression howMany = wordPattern(u"(?:今[日天]|本期|共|今) ?\\d+ ?版");
    BarReader reader(line.words);
    if (howMany.match(shadow).hasMatch() || !reader.read() || reader.number().isEmpty())
        return {};
    const bool isDivided = shadow.contains(u'|') && !reader.title().isEmpty();
    if (isBareNumber(shadow) && reader.date().isEmpty() && !isDivided)
        return {};
    return PageSign{reader.number(), reader.title(), reader.date(),
                    line.heading > 0 || isRuled(line.words.text)};
}

bool namesIssue(const PrintedText &line)
{
    if (line.shadow.size() > longestBar)
        return false;
    static const QRegularExpression runningNumber = wordPattern(u"总第 ?\\d+ ?期");
    if (runningNumber.match(line.shadow).hasMatch())
        return true;
    BarReader reader(line);
    return reader.read() && !reader.date().isEmpty() && (reader.hasWeekday() || reader.hasPaper());
}
