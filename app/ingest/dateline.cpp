#include "ingest/dateline.h"

#include "ingest/bylinewords.h"
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

// 本报讯, 本报北京7月1日电, 【本报讯】, 〔本報訊〕
QRegularExpression ownForm()
{
    return wordPattern(
        beginning() +
        u"(?<line>本[报刊网台](?:综合|独家)?(?:讯|消息|专讯)|本[报刊]\\p{Han}{2,10}?"_s + day() +
        u"(?:电|讯)|[【〔\\[]本[报刊台](?:\\p{Han}{2,4})?(?:讯|消息|专讯)[】〕\\]])"_s);
}

// 新华社北京7月1日电, 据新华社电, 【新华社北京十四日电】, （中央社記者王小明台北14日電）
QRegularExpression wireForm()
{
    const QString dated = u"(?: ?记者[\\p{Han}、 ]{2,16}?)?\\p{Han}{0,12}? ?(?:"_s + day() +
                          u"|"_s + numeral(u"1,3"_s) + u"日) ?(?:综合)?(?:专?电|讯)"_s;
    return wordPattern(beginning() + u"(?<line>[【〔\\[(（]?据?(?<agency>"_s + agencyForm() +
                       u")(?:"_s + dated +
                       u"|(?:综合|外)?(?:专?电|讯)(?=[】〕\\])） :,(]|$))[】〕\\])）]?)"_s);
}

// 扬子晚报讯, 扬子晚报/紫牛新闻网讯, 【明報專訊】, 香港文匯報訊: how some papers name themselves
QRegularExpression paperForm()
{
    const QString name = u"(?<paper>\\p{Han}{1,6}?(?:报|"_s + paperEndings() + u"))"_s;
    return wordPattern(
        beginning() + u"(?<line>(?:"_s + name +
        u"(?:/\\p{Han}{2,8}网)?讯(?=[ (:（])|[【〔\\[](?<other>\\p{Han}{1,6}?报)(?:专讯|讯|报道|综合报道)[】〕\\]]))"_s);
}

// 〔記者王某／台南報導〕, 記者王某／台南報導, the way of Taiwan's papers; 【本報記者王某報道】,
// that of Hong Kong's
QRegularExpression reporterForm()
{
    return wordPattern(u"^(?<line>[〔【\\[(（][^〔【〕】\\]()（）]{0,8}(?:记者|编译|特派员|中心|"
                       u"本报)[^〕】\\]()（）]{0,24}(?:报导|报道)"
                       "[〕】\\])）]|(?:本报)?(?:特派|驻\\p{Han}{2,4})?记者[\\p{Han}、]{2,14}/"
                       "\\p{Han}{2,8}报导)");
}

} // namespace

std::optional<Dateline> dateline(const PrintedText &paragraph)
{
    static const QRegularExpression own = ownForm();
    static const QRegularExpression wire = wireForm();
    static const QRegularExpression paper = paperForm();
    static const QRegularExpression reporter = reporterForm();
    static const CharacterSet ends(u"讯息电导道"); // of all those forms
    if (!ends.isIn(QStringView(paragraph.shadow).left(longestDateline)))
        return {};
    const QString words = paragraph.shadow.left(longestDateline);
    const auto printed = [&](const QRegularExpressionMatch &match, const QString &group) {
        return paragraph.text.mid(match.capturedStart(group), match.capturedLength(group));
    };
    for (const QRegularExpression *form : {&own, &wire, &paper, &reporter}) {
        const auto match = form->match(words);
        if (!match.hasMatch())
            continue;
        Dateline line{{match.capturedStart(u"line"_s), match.capturedEnd(u"line"_s)}, {}, {}};
        if (form == &wire)
            line.agency = printed(match, u"agency"_s);
        if (form == &paper)
            line.paper = printed(match, match.hasCaptured(u"paper"_s) ? u"paper"_s : u"other"_s);
        return line;
    }
    return {};
}
