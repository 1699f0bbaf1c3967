#include "ingest/dateline.h"

#include "ingest/wordpattern.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 64;

// The mark that some papers set before the first word.
QString beginning()
{
    return u"^[□■▲◆●]? *"_s;
}

QString numeral(const QString &length)
{
    return u"(?:\\d{1,2}|[一二三四五六七八九十廿卅]{"_s + length + u"})"_s;
}

QString day()
{
    return u"(?:\\d{4}年)?"_s + numeral(u"1,3"_s) + u"月"_s + numeral(u"1,3"_s) + u"日"_s;
}

// 本报讯, 本报北京7月1日电, 【本报讯】
QRegularExpression ownForm()
{
    return wordPattern(beginning() +
                       u"(?<line>本[报刊网台](?:综合)?(?:讯|消息)|本[报刊]\\p{Han}{2,10}?"_s +
                       day() + u"(?:电|讯)|【本[报刊]讯】)"_s);
}

// 新华社北京7月1日电, 【新华社北京十四日电】
QRegularExpression wireForm()
{
    return wordPattern(
        beginning() +
        u"(?<line>【?(?<agency>新华社|中新社|中新网|新华网|人民网|央视网|法新社|路透社|"
        "美联社|中央社|塔斯社|共同社)\\p{Han}{0,12}? ?(?:"_s +
        day() + u"|"_s + numeral(u"1,3"_s) + u"日) ?(?:专?电|讯)】?)"_s);
}

// 扬子晚报讯, 扬子晚报/紫牛新闻网讯: how some papers name themselves
QRegularExpression paperForm()
{
    return wordPattern(beginning() + u"(?<line>\\p{Han}{1,6}?(?:报|"_s + paperEndings() +
                       u")(?:/\\p{Han}{2,8}网)?讯)(?=[ (:])"_s);
}

// 〔記者王某／台南報導〕, the way of Taiwan's papers
QRegularExpression reporterForm()
{
    return wordPattern(u"^(?<line>[〔【\\[]记者[^〕】\\]]{2,24}报导[〕】\\]])");
}

} // namespace

std::optional<Dateline> dateline(const PrintedText &paragraph)
{
    static const QRegularExpression own = ownForm();
    static const QRegularExpression wire = wireForm();
    static const QRegularExpression paper = paperForm();
    static const QRegularExpression reporter = reporterForm();
    const QString words = paragraph.shadow.left(longestDateline);
    for (const QRegularExpression *form : {&own, &wire, &paper, &reporter}) {
        const auto match = form->match(words);
        if (!match.hasMatch())
            continue;
        const QString group = u"line"_s;
        Dateline line{{match.capturedStart(group), match.capturedEnd(group)}, {}};
        if (form == &wire)
            line.agency = paragraph.text.mid(match.capturedStart(u"agency"_s),
                                             match.capturedLength(u"agency"_s));
        return line;
    }
    return {};
}
