#include "ingest/dateclues.h"

#include "hanzi/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
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
        folded(u"(将|定于|拟|计划|预计|力争|确保|有望|(持续|延续|展出|开放|推迟|延期)[到至]|"
               u"(报名|申请|征集|征稿|投稿|展期|时间)[^。,;]{0,4}截[至止])[^。,;]{0,6}$"));
    static const QRegularExpression limit(folded(u"^\\s*(之?前|以前)(?!夕|后)"));
    static const QRegularExpression coming(
        folded(u"^[)]?[^。,;]{0,4}?(还将|即将|将[在于举迎开有进正启召上亮])"));
    static const QRegularExpression done(folded(u"(已|曾|此前|早在)[^。,;]{0,6}$"));
    const QStringView lead = shadow.before(form.range.begin, 10);
    if (matches(lead, done))
        return false;
    return matches(lead, leading) || matches(shadow.after(form.range.end, 4), limit) ||
           matches(shadow.after(form.range.end, 8), coming);
}

// 昨日（9月8日）, 9月8日（昨日）, 今天是9月8日, 截至9月8日: what the words beside a day say of it.
ClueUse useOf(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression yesterday(folded(u"(昨日|昨天|昨晚|昨)[(,是为]{0,2}$"));
    static const QRegularExpression yesterdayBehind(folded(u"^[(,]{1,2}(昨日|昨天|昨晚)"));
    static const QRegularExpression today(folded(u"(今日|今天|今晨|今早)[(,是为]{0,2}$"));
    static const QRegularExpression todayBehind(folded(u"^[(,]{1,2}(今日|今天)"));
    static const QRegularExpression asOf(folded(u"截[至止](目前|今年)?$"));
    const QStringView before = shadow.before(form.range.begin, 6);
    const QStringView after = shadow.after(form.range.end, 4);
    if (matches(before, yesterday) || matches(after, yesterdayBehind))
        return ClueUse::Yesterday;
    if (matches(before, today) || matches(after, todayBehind))
        return ClueUse::Today;
    return matches(before, asOf) ? ClueUse::AsOf : ClueUse::Past;
}

// 9月10日是中秋节, 中秋节（9月10日）, 9月10日（农历八月十五）
std::optional<LunarDay> lunarDayBeside(const Shadow &shadow, const DateForm &form)
{
    struct Feast
    {
        QString name;
        LunarDay day;
    };
    static const QList<Feast> feasts{
        {folded(u"元宵节"), {.month = 1, .day = 15}},
        {folded(u"端午"), {.month = 5, .day = 5}},
        {folded(u"七夕"), {.month = 7, .day = 7}},
        {folded(u"中秋"), {.month = 8, .day = 15}},
        {folded(u"重阳节"), {.month = 9, .day = 9}},
        {folded(u"腊八节"), {.month = 12, .day = 8}},
        {folded(u"正月初一"), {.month = 1, .day = 1}},
        {folded(u"大年初一"), {.month = 1, .day = 1}},
    };
    static const QRegularExpression between(folded(u"^[(,、]?(?:是|为|适逢|恰逢|正值|正是|传统)*"));
    const QString after = shadow.after(form.range.end, 20).toString();
    const qsizetype begin = between.match(after).capturedLength();
    if (const auto day = lunarDayIn(after.mid(begin, 12)))
        return day;
    for (const Feast &feast : feasts) {
        const QString inFront = shadow.before(form.range.begin, 6).toString();
        const bool isInFront = inFront.contains(feast.name) && inFront.endsWith(u'(');
        if (isInFront || QStringView(after).sliced(begin).startsWith(feast.name))
            return feast.day;
    }
    return std::nullopt;
}

// 备战2026…, 2026…将于…: an event of the next year, or of one further on.
bool isEventToCome(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression leading(folded(u"(备战|筹备|迎战?|迎接|喜迎|将举办|将承办|申办|"
                                                   u"获得|面向|开启|布局|展望|预订|预售|征订|征集|"
                                                   u"报名|提前|入围|明年的?)[“《]?$"));
    static const QRegularExpression trailing(
        folded(u"^[^。,;]{0,16}(明年|倒计时|征订|预售|筹备|申办|报名启动|启动报名)"));
    return matches(shadow.before(form.range.begin, 8), leading) ||
           matches(shadow.after(form.range.end, 20), trailing);
}

// 去年（2022年）, 2022年度, 2022年（去年）
bool isLastYear(const Shadow &shadow, const DateForm &form)
{
    static const QRegularExpression before(folded(u"(去年|上年)[(]?即?$"));
    static const QRegularExpression after(folded(u"^(度(?!假)|[(](去年|上年)[)])"));
    return matches(shadow.before(form.range.begin, 5), before) ||
           matches(shadow.after(form.range.end, 4), after);
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
        if (shadow.text()[form.range.end - 1].isDigit()) {
            const ClueUse use =
                isEventToCome(shadow, form) ? ClueUse::EventToCome : ClueUse::EventYear;
            return clueAt(shadow, use, form, u"event-year"_s);
        }
        if (isYearOfPlan(shadow, form))
            return std::nullopt;
        const ClueUse use = isLastYear(shadow, form) ? ClueUse::LastYear : ClueUse::BareYear;
        return clueAt(shadow, use, form, u"year"_s);
    }
    if (form.year == 0)
        form.year = yearInForce(shadow, forms, number);
    const QString kind = form.year ? u"year"_s : u"month-day"_s;
    DateClue clue = isToCome(shadow, form) ? clueAt(shadow, ClueUse::Deadline, form, u"deadline"_s)
                                           : clueAt(shadow, useOf(shadow, form), form, kind);
    clue.lunarDay = lunarDayBeside(shadow, form);
    return clue;
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

// 今年上半年实现…, 一季度同比增长…: those figures are out.
QList<DateClue> quarterClues(const Shadow &shadow)
{
    static const QHash<QString, int> lastMonths{
        {folded(u"一季度"), 3},   {folded(u"首季"), 3},   {folded(u"上半年"), 6},
        {folded(u"前三季度"), 9}, {folded(u"三季度"), 9},
    };
    static const QRegularExpression quarter(folded(
        u"(?:今年|(?<y>20\\d\\d)年|^|[,。:;“])\\s*(?<q>第?一季度|首季|上半年|前三季度)"
        u"(?![末底初]?[前将])[^。;]{0,24}?(同比|增长|增速|实现|完成|累计|达到?\\d|下降|回升)"));
    QList<DateClue> clues;
    QRegularExpressionMatchIterator found = quarter.globalMatch(shadow.text());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(u"q"_s).remove(folded(u"第"));
        const DateForm form{.range = {match.capturedStart(), match.capturedEnd(u"q"_s)},
                            .year = numberFrom(match.capturedView(u"y"_s)),
                            .month = lastMonths.value(name)};
        clues.append(clueAt(shadow, ClueUse::Quarter, form, u"statistic"_s));
    }
    return clues;
}

// 常态化疫情防控, 十四五: what there was not before a certain year.
QList<DateClue> eraClues(const Shadow &shadow)
{
    struct Era
    {
        QRegularExpression words;
        int firstYear;
    };
    static const QList<Era> eras{
        {QRegularExpression(folded(u"新冠|疫情防控|疫情常态化|核酸检测|新型冠状病毒")), 2020},
        {QRegularExpression(folded(u"“?十四五”?(期间|开局|收官|以来|末|时期)")), 2021},
        {QRegularExpression(folded(u"“?十五五”?(期间|开局|规划|以来|时期)")), 2025},
    };
    QList<DateClue> clues;
    for (const Era &era : eras) {
        const QRegularExpressionMatch match = era.words.match(shadow.text());
        if (!match.hasMatch())
            continue;
        const DateForm form{.range = {match.capturedStart(), match.capturedEnd()},
                            .year = era.firstYear};
        clues.append(clueAt(shadow, ClueUse::Era, form, u"era"_s));
    }
    return clues;
}

QList<DateClue> seasonClues(const Shadow &shadow)
{
    struct Season
    {
        QRegularExpression words;
        int firstMonth;
    };
    static const QList<Season> seasons{
        {QRegularExpression(folded(u"初春|早春|仲春|阳春|暮春|春日|春耕")), 2},
        {QRegularExpression(folded(u"初夏|盛夏|仲夏|夏日|炎炎夏")), 5},
        {QRegularExpression(folded(u"初秋|金秋|深秋|仲秋|秋日|秋收")), 8},
    };
    QList<DateClue> clues;
    for (const Season &season : seasons) {
        const QRegularExpressionMatch match = season.words.match(shadow.text());
        if (!match.hasMatch())
            continue;
        const DateForm form{.range = {match.capturedStart(), match.capturedEnd()},
                            .month = season.firstMonth};
        clues.append(clueAt(shadow, ClueUse::Season, form, u"season"_s));
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

// 3月5日 星期二 第3版: the day of print without its year.
QList<DateClue> mastheadClues(const Shadow &shadow)
{
    QList<DateClue> clues;
    for (const DateForm &form : dateFormsIn(shadow.text())) {
        if (form.year == 0 && form.isDay())
            clues.append(clueAt(shadow, ClueUse::Today, form, u"masthead"_s));
    }
    return clues;
}

// The dates of a passage; `isOfTaiwan` is asked where it matters.
QList<DateForm> formsOf(const Shadow &shadow, const std::function<bool()> &isOfTaiwan)
{
    QList<DateForm> forms = dateFormsIn(shadow.text());
    const auto isByLook = [](const DateForm &form) { return form.isRepublicByLook; };
    if (std::any_of(forms.begin(), forms.end(), isByLook) && !isOfTaiwan())
        forms.removeIf(isByLook);
    return forms;
}

QList<DateClue> cluesOf(const Shadow &shadow, const QList<DateForm> &forms)
{
    QList<DateClue> clues = wireClues(shadow) + statisticClues(shadow) + quarterClues(shadow) +
                            weekdayClues(shadow) + thisYearClues(shadow) + eraClues(shadow) +
                            seasonClues(shadow);
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
        const Shadow shadow{&passage, fold(passage.text)};
        clues.append(
            passage.role == PassageRole::Masthead
                ? mastheadClues(shadow)
                : cluesOf(shadow, formsOf(shadow, [&passages] { return isTaiwanese(passages); })));
    }
    return clues;
}

bool isTaiwanese(const QList<Passage> &passages)
{
    static const QRegularExpression words(
        folded(u"中华民国|民国\\d{3}年|台湾|台北|新北|台中|台南|高雄|桃园|基隆|屏东|花莲|台东|澎湖|"
               u"金门|嘉义|彰化|南投|云林|苗栗|新竹|宜兰"));
    return std::any_of(passages.begin(), passages.end(),
                       [](const Passage &passage) { return matches(folded(passage.text), words); });
}
