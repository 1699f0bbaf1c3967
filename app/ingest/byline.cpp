#include "ingest/byline.h"

#include "ingest/dateline.h"
#include "ingest/wordpattern.h"

using namespace Qt::StringLiterals;

namespace {

// Bylines and credits are short; nothing longer is searched.
constexpr qsizetype longestByline = 48;
constexpr double widestByline = 36;

// The patterns below are matched against shadows; see wordPattern().
// 高鹏, 周 明, 阿布列力·热斯坎
const QString &nameForm()
{
    static const QString form =
        u"(?!记者|通讯员|评论员|本报)(?:\\p{Han}{1,6}·\\p{Han}{1,6}|\\p{Han} \\p{Han}(?=[ 、摄图文报]|$)|\\p{Han}{2,4})"_s;
    return form;
}

const QString &namesForm()
{
    static const QString form = nameForm() + u"(?:[ 、]+"_s + nameForm() + u")*"_s;
    return form;
}

const QString &roleForm()
{
    static const QString form = u"(?:首席|特约|见习|实习|驻站|特派|摄影|全媒体|融媒体|文字)*"
                                "(?<role>记者|通讯员|评论员|撰稿人)"_s;
    return form;
}

const QString &deedForm()
{
    static const QString form =
        u"(?<deed>摄影报道|文并摄|报道|报导|摄影|摄制|供图|制图|文/图|图/文|摄|文|图)?"_s;
    return form;
}

// Names may stand before the paper and a further role after it: 甲 本报记者 乙 通讯员 丙 摄.
QString paperBylineForm()
{
    return u"[□■◎○●◆◇▲△★☆]? *(?<before>"_s + namesForm() +
           u" +)?(?<house>本报|本刊|本网|本台|\\p{Han}{2,8}"_s + paperEndings() + u") ?"_s +
           roleForm() + u"[: ]*(?<after>"_s + namesForm() + u")?(?: *通讯员[: ]*(?<third>"_s +
           namesForm() + u"))? *"_s + deedForm();
}

QString guestBylineForm()
{
    return u"[□■◎○●◆◇▲△★☆]? *(?:通讯员|作者|撰稿)[: ]+(?<after>"_s + namesForm() + u") *"_s +
           deedForm();
}

QStringList namesIn(const QString &list)
{
    QStringList people;
    QString single; // the first half of a spaced name
    static const QRegularExpression separator(u"[\\s、]+"_s);
    for (const QString &word : list.split(separator, Qt::SkipEmptyParts)) {
        if (word.size() == 1 && single.isEmpty()) {
            single = word;
        } else {
            people << single + word;
            single.clear();
        }
    }
    return people;
}

QString printed(const PrintedText &text, const QRegularExpressionMatch &match, const QString &group)
{
    return text.text.mid(match.capturedStart(group), match.capturedLength(group));
}

bool isHouse(const QString &house)
{
    static const QRegularExpression own = wordPattern(u"^本");
    return own.match(house).hasMatch();
}

bool isPhotoDeed(const QString &deed)
{
    static const QRegularExpression photo = wordPattern(u"摄|图");
    return photo.match(deed).hasMatch();
}

Byline bylineFrom(const PrintedText &text, const QRegularExpressionMatch &match)
{
    Byline result{.range = {match.capturedStart(), match.capturedEnd()}};
    const QString role = match.captured(u"role"_s);
    result.people = namesIn(printed(text, match, u"before"_s)) +
                    namesIn(printed(text, match, u"after"_s)) +
                    namesIn(printed(text, match, u"third"_s));
    result.isOwn = isHouse(match.captured(u"house"_s));
    if (!result.isOwn)
        result.paper = printed(text, match, u"house"_s);
    result.isCommentator = role == shadowOf(u"评论员");
    result.isPhoto = isPhotoDeed(match.captured(u"deed"_s));
    result.isContributed = role == shadowOf(u"通讯员") && match.captured(u"before"_s).isEmpty();
    return result;
}

bool saysWho(const Byline &byline)
{
    return byline.isCommentator || !byline.people.isEmpty();
}

} // namespace

std::optional<Byline> wholeByline(const PrintedText &line)
{
    if (line.text.size() > longestByline || emWidth(line.text) > widestByline)
        return {};
    static const QRegularExpression ofPaper = wordPattern(u"^"_s + paperBylineForm() + u"$"_s);
    static const QRegularExpression ofGuest = wordPattern(u"^"_s + guestBylineForm() + u"$"_s);
    if (const auto match = ofPaper.match(line.shadow); match.hasMatch()) {
        const Byline result = bylineFrom(line, match);
        return saysWho(result) ? std::optional(result) : std::nullopt;
    }
    const auto match = ofGuest.match(line.shadow);
    if (!match.hasMatch())
        return {};
    Byline result{.range = {match.capturedStart(), match.capturedEnd()}, .isContributed = true};
    result.people = namesIn(printed(line, match, u"after"_s));
    result.isPhoto = isPhotoDeed(match.captured(u"deed"_s));
    return result;
}

std::optional<Byline> closingByline(const PrintedText &paragraph)
{
    static const QRegularExpression sentenceEnd =
        wordPattern(u"[。！？!?…][”’」』）)]* *(?=[^。！？!?…]*$)");
    const qsizetype from = std::max<qsizetype>(0, paragraph.shadow.size() - longestByline);
    const auto match = sentenceEnd.match(paragraph.shadow, from);
    if (!match.hasMatch())
        return {};
    const qsizetype begin = match.capturedEnd();
    auto found = wholeByline(paragraph.part(begin, paragraph.text.size()));
    if (found)
        found->range = {begin + found->range.begin, begin + found->range.end};
    return found;
}

std::optional<Byline> openingByline(const PrintedText &paragraph)
{
    const auto line = dateline(paragraph);
    if (!line)
        return {};
    static const QString reporters =
        u"(?:本报)?(?:见习|实习|特约|首席|全媒体|融媒体)*(?<role>记者|通讯员) *"_s;
    static const QRegularExpression reported =
        wordPattern(u"^[ ,:]*(?<all>"_s + reporters + u"(?<after>"_s + nameForm() + u"(?:[ 、]+"_s +
                    nameForm() + u")*?) *(?:摄影报道|报道|报导))"_s);
    static const QRegularExpression inBrackets =
        wordPattern(u"^ *[（(](?<all>"_s + reporters + u"(?<after>"_s + namesForm() +
                    u")(?: *通讯员 *(?<third>"_s + namesForm() + u"))?)[）)]"_s);
    static const QRegularExpression inDateline =
        wordPattern(u"^[〔【\\[](?<all>(?<role>记者) *(?<after>"_s + nameForm() + u"(?:、"_s +
                    nameForm() + u")*))[/ ]"_s);
    const PrintedText rest =
        paragraph.part(line->range.end, std::min(paragraph.text.size(), line->range.end + 60));
    const PrintedText *text = &rest;
    auto match = reported.match(rest.shadow);
    if (!match.hasMatch())
        match = inBrackets.match(rest.shadow);
    if (!match.hasMatch()) {
        match = inDateline.match(paragraph.shadow.left(longestByline));
        text = &paragraph;
    }
    if (!match.hasMatch())
        return {};
    Byline result = bylineFrom(*text, match);
    const qsizetype offset = text == &rest ? paragraph.text.indexOf(rest.text, line->range.end) : 0;
    result.range = {offset + match.capturedStart(u"all"_s), offset + match.capturedEnd(u"all"_s)};
    result.paper.clear();
    result.isOwn = true;
    result.isContributed = match.captured(u"role"_s) == shadowOf(u"通讯员");
    return result;
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
    return (byline && byline->isPhoto) || giver.match(line.shadow).hasMatch() ||
           archive.match(line.shadow).hasMatch();
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
