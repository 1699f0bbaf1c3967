#include "ingest/dateclues.h"

#include "hanzi/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// A passage folded, with what is needed to lead back to it.
struct Shadow
{
    const Passage *passage = nullptr;
    FoldedText folding;

    const QString &text() const { return folding.text; }
    QStringView before(qsizetype position, qsizetype length) const
    {
        const qsizetype begin = std::max<qsizetype>(0, position - length);
        return QStringView(text()).sliced(begin, position - begin);
    }
    QStringView after(qsizetype position, qsizetype length) const
    {
        return QStringView(text()).sliced(position).first(
            std::min(length, text().size() - position));
    }
};

bool matches(QStringView text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

DateClue clueAt(const Shadow &shadow, ClueUse use, const DateForm &form, const QString &kind)
{
    const TextRange printed = shadow.folding.toOriginal(form.range);
    return {.use = use,
            .form = form,
            .article = shadow.passage->article,
            .evidence = {shadow.passage->lineAt(printed.begin),
                         clauseAround(shadow.passage->text, printed), kind}};
}

TextRange sentenceRound(const QString &text, TextRange range)
{
    static const QRegularExpression end(u"[。!?;\n]"_s);
    const qsizetype before = range.begin > 0 ? text.lastIndexOf(end, range.begin - 1) : -1;
    const qsizetype after = text.indexOf(end, range.end);
    return {before + 1, after < 0 ? text.size() : after};
}

// 6月30日前完成, 将于9月20日开幕, 持续到10月8日: still to come on the day of print.
bool isToCome(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression leading(
        folded(u"(将|定于|拟|计划|预计|力争|确保|有望|(持续|延续|展出|开放|推迟|延期)[到至])[^。,;]"
               u"{0,6}$"));
    static const QRegularExpression limit(folded(u"^\\s*(之?前|以前)(?!夕|后)"));
    static const QRegularExpression done(folded(u"(已|曾|此前|早在)[^。,;]{0,6}$"));
    const QStringView lead = shadow.before(form.range.begin, 10);
    if (matches(lead, done))
        return false;
    return matches(lead, leading) || matches(shadow.after(form.range.end, 4), limit);
}

// 每年3月5日, 去年9月8日: says nothing of this year's days.
bool isOfOtherYears(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression other(
        folded(u"(每年|历年|往年|去年|上年|前年|明年|次年|当年|翌年)[的]?$"));
    return form.year == 0 && matches(shadow.before(form.range.begin, 4), other);
}

// 2027年实现…，预计…; 到2035年; 2020-2022年: a plan, or the end of a span.
bool isYearOfPlan(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression leading(folded(u"(到|至|[—~-]|预计|力争|计划|将于|规划)\\s*$"));
    static const QRegularExpression plan(
        folded(u"预计|力争|有望|远景|届时|规划|目标是|计划(到|于|在)?$|将(于|在|达|实现|建成)"));
    const TextRange sentence = sentenceRound(shadow.text(), form.range);
    return matches(shadow.before(form.range.begin, 4), leading) ||
           matches(QStringView(shadow.text()).sliced(sentence.begin, sentence.length()), plan);
}

// The year that the text before an undated day speaks of, 0 if it is the running one.
int yearInForce(const Shadow &shadow, const QList<DateForm> &forms, qsizetype number)
{
    static const QRegularExpression now(
        folded(u"今年|本年|近日|日前|目前|昨日|今日|本报讯|年初以来|这一年"));
    const DateForm &form = forms[number];
    for (qsizetype before = number - 1; before >= 0; --before) {
        const DateForm &earlier = forms[before];
        const QStringView between =
            QStringView(shadow.text())
                .sliced(earlier.range.end, form.range.begin - earlier.range.end);
        if (matches(between, now))
            return 0;
        const bool sameSentence =
            sentenceRound(shadow.text(), form.range).begin <= earlier.range.begin;
        const bool isEvent = earlier.month == 0 && shadow.text()[earlier.range.end - 1].isDigit();
        if (earlier.year != 0 && !isEvent && (sameSentence || earlier.month != 0))
            return earlier.year;
    }
    return 0;
}

std::optional<DateClue> clueFrom(const Shadow &shadow, const QList<DateForm> &forms,
                                 qsizetype number)
{
    DateForm form = forms[number];
    if (isOfOtherYears(shadow, form))
        return std::nullopt;
    if (form.month == 0) {
        if (shadow.text()[form.range.end - 1].isDigit())
            return clueAt(shadow, ClueUse::EventYear, form, u"event-year"_s);
        if (isYearOfPlan(shadow, form))
            return std::nullopt;
        return clueAt(shadow, ClueUse::BareYear, form, u"year"_s);
    }
    if (form.year == 0)
        form.year = yearInForce(shadow, forms, number);
    const QString kind = form.year ? u"year"_s : u"month-day"_s;
    return isToCome(shadow, form) ? clueAt(shadow, ClueUse::Deadline, form, u"deadline"_s)
                                  : clueAt(shadow, ClueUse::Past, form, kind);
}

// 新华社北京7月1日电
QList<DateClue> wireClues(const Shadow &shadow)
{
    static const QRegularExpression wire(
        folded(u"(新华社|新华网|中新社|中新网|中央社|人民网|央视网)[^\\s\\d,。]{0,8}?(?=\\d|["
               u"一二三四五六七八九十])"
               u"([^\\s]{2,9}?日)\\s*(电|讯)"));
    QList<DateClue> clues;
    QRegularExpressionMatchIterator found = wire.globalMatch(shadow.text());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QList<DateForm> forms = dateFormsIn(match.captured(2));
        if (forms.size() != 1 || !forms.first().isDay())
            continue;
        DateForm form = forms.first();
        form.range = {match.capturedStart(), match.capturedEnd()};
        clues.append(clueAt(shadow, ClueUse::Wire, form, u"wire"_s));
    }
    return clues;
}

// 今年前7个月, 1至7月份: the figures of that many months are out, those of the next are not.
QList<DateClue> statisticClues(const Shadow &shadow)
{
    static const QRegularExpression statistic(
        folded(u"(?:今年|今年以来|(?<y>20\\d\\d)年|^|[,。:;“])\\s*"
               u"(?:前\\s*(?<n>1[01]|[2-9]|[二三四五六七八九十]|十一)\\s*个月|"
               u"1\\s*[—~至到-]+\\s*(?<n2>1[01]|[2-9])\\s*月(?!\\s*\\d))"));
    QList<DateClue> clues;
    QRegularExpressionMatchIterator found = statistic.globalMatch(shadow.text());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const DateForm form{.range = {match.capturedStart(), match.capturedEnd()},
                            .year = numberFrom(match.capturedView(u"y"_s)),
                            .month = std::max(numberFrom(match.capturedView(u"n"_s)),
                                              numberFrom(match.capturedView(u"n2"_s)))};
        clues.append(clueAt(shadow, ClueUse::Statistic, form, u"statistic"_s));
    }
    return clues;
}

// 将持续到本周五
QList<DateClue> weekdayClues(const Shadow &shadow)
{
    static const QRegularExpression ahead(
        folded(u"(?:将|持续|延续|定于|到|至)[^。,;]{0,8}?[本这]周([一二三四五六日天])"));
    QList<DateClue> clues;
    QRegularExpressionMatchIterator found = ahead.globalMatch(shadow.text());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const DateForm form{.range = {match.capturedStart(), match.capturedEnd()},
                            .weekday = weekdayIn(match.captured())};
        clues.append(clueAt(shadow, ClueUse::Weekday, form, u"weekday"_s));
    }
    return clues;
}

QList<DateClue> thisYearClues(const Shadow &shadow)
{
    static const QRegularExpression thisYear(folded(u"今年|这一年|本年度|年初以来"));
    const QRegularExpressionMatch match = thisYear.match(shadow.text());
    if (!match.hasMatch())
        return {};
    const DateForm form{.range = {match.capturedStart(), match.capturedEnd()}};
    return {clueAt(shadow, ClueUse::ThisYear, form, u"this-year"_s)};
}

QList<DateClue> cluesOf(const Passage &passage)
{
    const Shadow shadow{&passage, fold(passage.text)};
    QList<DateClue> clues =
        wireClues(shadow) + statisticClues(shadow) + weekdayClues(shadow) + thisYearClues(shadow);
    const QList<DateForm> forms = dateFormsIn(shadow.text());
    for (qsizetype number = 0; number < forms.size(); ++number) {
        const auto isTaken = [&range = forms[number].range](const DateClue &clue) {
            return clue.form.range.overlaps(range);
        };
        if (std::any_of(clues.begin(), clues.end(), isTaken))
            continue;
        if (const auto clue = clueFrom(shadow, forms, number))
            clues.append(*clue);
    }
    return clues;
}

} // namespace

QList<DateClue> dateClues(const QList<Passage> &passages)
{
    QList<DateClue> clues;
    for (const Passage &passage : passages) {
        if (passage.role != PassageRole::Masthead)
            clues.append(cluesOf(passage));
    }
    return clues;
}
