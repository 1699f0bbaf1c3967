#include "ingest/linekind.h"

#include "ingest/dateline.h"
#include "ingest/pagebar.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double widestMasthead = 40;
constexpr double widestTitle = 40;
constexpr qsizetype mastheadReach = 3; // lines

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

MastheadWords mastheadWords(const PrintedLine &line)
{
    if (isPageBar(line))
        return MastheadWords::Sure;
    if (line.width > widestMasthead || isClosed(line.words.text))
        return MastheadWords::None;
    static const QRegularExpression sure = wordPattern(
        u"主管.{0,4}主办$|总第 ?\\d+ ?期|^第 ?\\d+ ?期$|今[日天] ?\\d+ "
        u"?版|邮发代号|国内统一(?:连续)?(?:刊号|出版物号)|"
        "cn ?\\d\\d-\\d{4}|^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{2,8}$|"
        "^(?:本版|本期)?(?:责任编辑|责编|执行主编|美术编辑|美编|版式|校对|审读|值班)[:： /]|"
        "^[a-z]+ (?:ribao|wanbao|chenbao|zaobao|shibao|dushibao)$|"
        "^\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 *星期.");
    static const QRegularExpression weak =
        wordPattern(u"^(?:0?[1-9]|[12]\\d|3[01])$|^星期[一二三四五六日天]$|^\\d{4} ?年 ?\\d{1,2} "
                    u"?月(?: ?\\d{1,2} ?日)?$|"
                    "(?:出版|主管|主办|承印)$|^第? ?[a-z]?\\d{1,2} "
                    "?版$|^[\\p{Han}]{2,6}(?:日报|晚报|晨报|早报|都市报|时报|商报)$|"
                    "^(?:网址|电话|热线|邮箱|电子信箱)[:： ]");
    static const CharacterSet signs( // of either
        u"办期版邮统年编校审值管印报网电热星0123456789abcdefghijklmnopqrstuvwxyz");
    if (!signs.isIn(line.words.shadow))
        return MastheadWords::None;
    if (matches(sure, line.words.shadow))
        return MastheadWords::Sure;
    return matches(weak, line.words.shadow) ? MastheadWords::Weak : MastheadWords::None;
}

QList<bool> mastheadLines(const QList<PrintedLine> &lines)
{
    QList<MastheadWords> words;
    std::ranges::transform(lines, std::back_inserter(words), mastheadWords);
    QList<bool> result(lines.size(), false);
    for (qsizetype sure = 0; sure < lines.size(); ++sure) {
        if (words[sure] != MastheadWords::Sure)
            continue;
        for (const qsizetype step : {-1, 1}) {
            qsizetype last = sure; // the last line known to belong to this masthead
            for (qsizetype at = sure; at >= 0 && at < lines.size(); at += step) {
                if (std::abs(at - last) > mastheadReach)
                    break;
                if (words[at] == MastheadWords::None)
                    continue;
                result[at] = true;
                last = at;
            }
        }
    }
    return result;
}

bool isSectionLabel(const PrintedLine &line)
{
    if (line.width > 20)
        return false;
    static const QRegularExpression withPinyin(u"^\\p{Han}{2,8}\\s+[A-Z]{3,}$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList known =
        shadowOf(u"图说 时讯 要闻 综合 一线 视点 简讯 短讯 短波 导读 聚焦 关注 广告 副刊 评论 "
                 "简明新闻 新闻速递 新闻集装箱 国内新闻 国际新闻 本地新闻 综合新闻 图片新闻")
            .split(u' ');
    const bool mayBePinyin = line.words.text.back().isUpper();
    return (mayBePinyin && matches(withPinyin, line.words.text)) ||
           known.contains(line.words.shadow);
}

bool isPictureLabel(const PrintedText &label)
{
    static const QRegularExpression picture = wordPattern(u"^(?:图说|图片新闻|影像|光影|镜头)");
    return matches(picture, label.shadow);
}

bool isSubtitle(const PrintedText &title)
{
    return title.text.startsWith(u"——"_s);
}

bool isKicker(const PrintedText &title)
{
    return title.text.endsWith(u"——"_s);
}

bool hasTitleShape(const PrintedLine &line)
{
    const bool goesOn = QStringView(u",、；").contains(line.words.shadow.back());
    return line.width <= widestTitle && !goesOn && !isClosed(line.words.text) &&
           !hasInnerSentenceEnd(line.words.text) && !dateline(line.words);
}
