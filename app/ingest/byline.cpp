#include "ingest/byline.h"

#include "ingest/bylinewords.h"
#include "ingest/dateline.h"
#include "ingest/personname.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Bylines and credits are short; nothing longer is searched.
constexpr qsizetype longestByline = 60; // characters
constexpr double widestByline = 40;     // em
constexpr qsizetype openingReach = 70;  // characters in which the reporter is named

bool isSourceToken(const QString &source)
{
    static const QRegularExpression own = wordPattern(u"^本[报刊网台]");
    return own.match(source).hasMatch();
}

// 来源：X, （据X报道）, 摘自《X》, （作者系…）
std::optional<Byline> note(const PrintedText &line)
{
    static const CharacterSet signs(u"源自据载于者综笔稿供");
    if (!signs.isIn(QStringView(line.shadow).left(8)))
        return {};
    static const QRegularExpression author = wordPattern(
        u"^[(（【]?(?:作者|笔者)(?:系|为|是|单位[: ]|简介[: ]|现为|现任)[^。]{2,50}[)）】]?$");
    static const QString name =
        u"[《〈“]?(?<name>"_s + agencyForm() + u"|[\\p{Han}a-z0-9·]{2,16}?)[》〉”]?"_s;
    static const QRegularExpression source =
        wordPattern(u"^[(（【]? ?(?:(?:信息|稿件|文章)?(?:来源|稿源)[: "
                    u"/]+|(?:转载自|转自|摘自|选自|原载于|原载|刊于|转引自)[: ]*|"
                    "综合(?=新华|人民|央视|中新))"_s +
                    name + u"(?:[ ,、\\d][^。]{0,24})?[)）】]?$"_s);
    static const QRegularExpression according = wordPattern(
        u"^[(（【] ?(?:据|本报综合) ?"_s + name +
        u"(?:(?:\\p{Han}{0,10}\\d{1,2}月\\d{1,2}日)? ?(?:报道|消息|电|讯|专电))?[)）】]$"_s);
    static const QRegularExpression supplied = wordPattern(
        u"^[(（【] "
        u"?(?<name>新华社|中新社|中央社|法新社)(?:供本报|特供)?(?:专稿|供稿|特稿|稿)[)）】]$");
    Byline found{.range = {0, line.text.size()}, .isContributed = true, .isNote = true};
    if (author.match(line.shadow).hasMatch())
        return found;
    found.isContributed = false;
    for (const QRegularExpression *pattern : {&source, &according, &supplied}) {
        const auto match = pattern->match(line.shadow);
        if (!match.hasMatch())
            continue;
        const QString printed =
            line.text.mid(match.capturedStart(u"name"_s), match.capturedLength(u"name"_s));
        found.isOwn = isSourceToken(match.captured(u"name"_s));
        if (!agencyIn(printed).isEmpty())
            found.agency = agencyIn(printed);
        else if (!found.isOwn)
            found.paper = printed;
        return found;
    }
    return {};
}

// （高鹏）, 门 莹: names without any role. Nothing may stand for an everyday word.
std::optional<Byline> bareNames(const PrintedText &line)
{
    static const QRegularExpression inBrackets(u"^[(（][\\p{Han}·、 ]{2,20}[)）]$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression spaced(u"^\\p{Han} {1,2}\\p{Han}(?: {1,3}\\p{Han}"
                                           " ?\\p{Han}{1,2})*$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString &shadow = line.shadow;
    const bool mayBe = shadow.size() > 2 && (!isHan(shadow[0]) || shadow[1] == u' ');
    if (!mayBe || (!inBrackets.match(shadow).hasMatch() && !spaced.match(shadow).hasMatch()))
        return {};
    const auto words = BylineWords::read(line);
    if (!words || words->hasRole() || words->hasDeed() || words->people().isEmpty() ||
        !std::ranges::all_of(words->people(), isLikelyName))
        return {};
    return Byline{.range = {0, line.text.size()}, .people = words->people()};
}

// Words of which each might be a name are bylines only if enough of them are no others.
bool areNames(const BylineWords &words)
{
    const QStringList people = words.people();
    const auto likely = std::ranges::count_if(people, [](const QString &name) {
        return name.contains(nameDot()) || name.size() > 4 || hasSurname(shadowOf(name));
    });
    const bool isNamedByHouse = !words.house().isEmpty() && words.hasRole() && people.size() == 1;
    return isNamedByHouse || 2 * likely > people.size() ||
           (2 * likely == people.size() && words.hasRole());
}

Byline bylineFrom(const BylineWords &words, const PrintedText &text)
{
    Byline byline{.range = {0, text.text.size()}, .people = words.people()};
    byline.agency = agencyIn(words.house());
    byline.isOwn = words.isOwnHouse() || (words.house().isEmpty() && words.hasReporter());
    if (byline.agency.isEmpty() && !words.isOwnHouse())
        byline.paper = words.house();
    byline.isCommentator = words.hasCommentator();
    byline.isPhoto = words.isOfPicture();
    byline.isContributed = words.hasRole() && !words.hasReporter() && !words.hasCommentator();
    return byline;
}

std::optional<Byline> named(const PrintedText &line)
{
    static const CharacterSet signs(u"者员文图摄译稿影绘漫笔部生写");
    if (!signs.isIn(line.shadow))
        return {};
    const auto words = BylineWords::read(line);
    if (!words)
        return {};
    const bool isEditorial = words->hasCommentator() && words->people().isEmpty();
    const bool isByline =
        !words->people().isEmpty() && areNames(*words) && (words->hasRole() || words->hasDeed());
    return isEditorial || isByline ? std::optional(bylineFrom(*words, line)) : std::nullopt;
}

std::optional<Byline> moved(std::optional<Byline> byline, qsizetype offset)
{
    if (byline)
        byline->range = {byline->range.begin + offset, byline->range.end + offset};
    return byline;
}

// The byline in [begin, end) of a text.
std::optional<Byline> namedIn(const PrintedText &text, qsizetype begin, qsizetype end)
{
    const PrintedText part = text.part(begin, end);
    return part.text.isEmpty() ? std::nullopt
                               : moved(named(part), text.text.indexOf(part.text, begin));
}

// 〔記者王小明／台南報導〕, 【本報記者陳大文報道】
std::optional<Byline> inBracketsOf(const PrintedText &paragraph, const TextRange &dateline)
{
    static const QRegularExpression place =
        wordPattern(u"^[〔【\\[(（]? *(?<who>[^/〕】\\]]*?)(?:/[^/]*)?"
                    "(?:综合|专题|摄影)?(?:报导|报道)[〕】\\])）]?$");
    const PrintedText line = paragraph.part(dateline.begin, dateline.end);
    const auto match = place.match(line.shadow);
    if (!match.hasMatch())
        return {};
    const qsizetype begin = dateline.begin + match.capturedStart(u"who"_s);
    return namedIn(paragraph, begin, begin + match.capturedLength(u"who"_s));
}

// 中央社記者王小明台北14日電: the place has two characters, or the name three.
std::optional<Byline> inAgencyLine(const PrintedText &paragraph, const Dateline &dateline)
{
    static const QRegularExpression form =
        wordPattern(u"(?<who>记者(?:\\p{Han}{2,3}、)*(?<last>\\p{Han}{4,7}))(?:\\d|["
                    u"一二三四五六七八九十廿]+日)");
    const auto match = form.match(paragraph.shadow.left(dateline.range.end));
    if (!match.hasMatch())
        return {};
    constexpr qsizetype longestName = 3;
    const qsizetype length = match.capturedLength(u"last"_s);
    const qsizetype end = match.capturedStart(u"last"_s) + std::min(longestName, length - 2);
    auto found = namedIn(paragraph, match.capturedStart(u"who"_s), end);
    if (found)
        found->agency = dateline.agency;
    return found;
}

// 记者高鹏报道, （记者 高鹏 通讯员 李强） from `begin` on.
std::optional<Byline> reportedFrom(const PrintedText &paragraph, qsizetype begin)
{
    static const QRegularExpression inBrackets =
        wordPattern(u"^[ ,:]*[(（](?<who>[^()（）]{3,44})[)）]");
    static const QRegularExpression reported =
        wordPattern(u"^[ ,:□■●◆▲]*(?<who>(?:本[报刊网台])?(?:\\p{Han}{2,6}(?:日报|晚报|晨报))?"
                    "(?:首席|见习|实习|特约|全媒体|融媒体|特派|驻\\p{Han}{1,4}?)*"
                    "(?:记者|通讯员|实习生)[^。！？,]{1,36}?(?:摄影报道|报道|报导))");
    const QString rest = paragraph.shadow.mid(begin, openingReach);
    for (const QRegularExpression *pattern : {&inBrackets, &reported}) {
        const auto match = pattern->match(rest);
        if (!match.hasMatch())
            continue;
        const qsizetype from = begin + match.capturedStart(u"who"_s);
        auto found = namedIn(paragraph, from, from + match.capturedLength(u"who"_s));
        if (found)
            return found;
    }
    return {};
}

} // namespace

std::optional<Byline> wholeByline(const PrintedText &line)
{
    if (line.text.size() > longestByline || emWidth(line.text) > widestByline)
        return {};
    for (const auto read : {named, note, bareNames}) {
        if (auto found = read(line))
            return found;
    }
    return {};
}

QList<PrintedLine> withBylinesWhole(const QList<PrintedLine> &lines)
{
    QList<PrintedLine> result;
    for (const PrintedLine &line : lines) {
        const QString before = result.isEmpty() ? QString() : result.last().words.text;
        const bool isRest = line.gap == 0 && line.heading == 0 && before.contains(nameDot()) &&
                            (line.words.text.size() == 1 || before.endsWith(nameDot())) &&
                            std::ranges::all_of(line.words.text, isHan);
        PrintedText whole = isRest ? result.last().words : PrintedText();
        whole.join(line.words);
        if (!isRest || !wholeByline(whole)) {
            result << line;
            continue;
        }
        result.last().words = whole;
        result.last().width += line.width;
    }
    return result;
}

std::optional<Byline> closingByline(const PrintedText &paragraph)
{
    static const QRegularExpression sentenceEnd =
        wordPattern(u"[。！？!?…][”’」』）)]* *(?=[^。！？!?…]*$)");
    static const CharacterSet ends(u"。！？!?…");
    const qsizetype from = std::max<qsizetype>(0, paragraph.shadow.size() - longestByline);
    if (!ends.isIn(QStringView(paragraph.shadow).sliced(from)))
        return {};
    const auto match = sentenceEnd.match(paragraph.shadow, from);
    if (!match.hasMatch())
        return {};
    const qsizetype begin = match.capturedEnd();
    const PrintedText rest = paragraph.part(begin, paragraph.text.size());
    if (rest.text.isEmpty())
        return {};
    return moved(wholeByline(rest), paragraph.text.indexOf(rest.text, begin));
}

std::optional<Byline> openingByline(const PrintedText &paragraph)
{
    const auto line = dateline(paragraph);
    if (!line)
        return reportedFrom(paragraph, 0);
    if (auto found = inBracketsOf(paragraph, line->range))
        return found;
    if (auto found = inAgencyLine(paragraph, *line))
        return found;
    return reportedFrom(paragraph, line->range.end);
}

bool isCredit(const PrintedText &line)
{
    if (line.text.size() > longestByline || isClosed(line.text))
        return false;
    static const QRegularExpression giver =
        wordPattern(u"^[（(]?[\\p{Han} ·]{2,20}(?:供图|提供|摄影|摄|/图)[）)]?$");
    static const QRegularExpression archive = wordPattern(
        u"^[（(]?(?:资料片|资料图|资料图片|资料照片|图片来自.{1,12}|本版图片.{1,16})[）)]?$");
    const auto byline = wholeByline(line);
    if (byline && !byline->people.isEmpty())
        return byline->isPhoto;
    static const CharacterSet signs(u"供摄图资"); // of either
    return signs.isIn(line.shadow) &&
           (giver.match(line.shadow).hasMatch() || archive.match(line.shadow).hasMatch());
}

qsizetype closingCredit(const PrintedText &paragraph)
{
    const qsizetype from = std::max<qsizetype>(0, paragraph.text.size() - longestByline);
    for (qsizetype end = paragraph.text.size() - 1; end > from; --end) {
        if (!isClosed(QStringView(paragraph.text).first(end)))
            continue;
        const PrintedText rest = paragraph.part(end, paragraph.text.size());
        return isCredit(rest) ? paragraph.text.indexOf(rest.text, end) : -1;
    }
    return -1;
}
