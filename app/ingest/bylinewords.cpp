#include "ingest/bylinewords.h"

#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString &roleForm()
{
    static const QString form = u"(?:首席|高级|资深|主任|特约|见习|实习|驻站|驻\\p{Han}{1,4}?|特派|"
                                u"摄影|全媒体|融媒体|新媒体|文字|视频)*"
                                "(?:记者|通讯员|评论员|撰稿人|撰稿|实习生|特派员|观察员|编译|译者|"
                                "作者|主笔|执笔|采写|评论部|"
                                "编辑部(?:文章)?)(?:文章)?"_s;
    return form;
}

const QString &deedForm()
{
    static const QString form =
        u"(?:摄影报道|综合报道|图文报道|采访报道|报道|报导|文并摄|图文|文图|摄影|摄制|翻摄|"
        "供图|提供|制图|绘图|漫画|撰文|整理|摄|文|图|绘)"_s;
    return form;
}

// What a name ends before. 文 and 图 also end names: 欧阳文.
QString endForm()
{
    return u"(?=[\\s、,/|:;()（）【】〔〕\\[\\]]|$|记者|通讯员|实习生|本报|[文图]/|(?![文图绘](?:[^/]|$))"_s +
           deedForm() + u"(?:[\\s、,/|)）】〕]|$))"_s;
}

QString houseForm()
{
    return u"(?:本[报刊网台社]|[《〈]?(?:"_s + agencyForm() + u"|\\p{Han}{2,8}?(?:"_s +
           paperEndings() +
           u"|报|新闻|网|客户端|杂志))[》〉]?(?:[/·—-]{1,2}\\p{Han}{2,8}(?=记者|评论员|通讯员))?)"
           "(?=\\s|记者|通讯员|评论|编辑部|\\p{Han}{2,6}记者|特约|实习生)"_s;
}

// 阿布列力·热斯坎, 周 明, 高鹏, 阿卜杜热西提
QString nameForm()
{
    return u"(?:\\p{Han}{1,8}(?:[·•・.]\\p{Han}{1,8}?){1,2}?|\\p{Han} {1,2}\\p{Han}|"
           "(?!记者|通讯员|评论员|本报)\\p{Han}{2,4}?|"
           "[阿艾买吐努古帕热迪穆玉赛克库卡托巴乌叶哈木沙依伊扎索次洛尼达格旦仁嘎斯萨布]\\p{Han}{4,7}?)"_s +
           endForm();
}

// The next word of a byline.
const QRegularExpression &nextWord()
{
    static const QRegularExpression word = wordPattern(
        u"^(?:(?<separator>[\\s、,/|:;()（）【】〔〕\\[\\]□■◎○●◆◇▲△★☆▶►]+)|(?<house>"_s +
        houseForm() + u")|(?<role>"_s + roleForm() + u")|(?<deed>"_s + deedForm() +
        u")(?=[\\s、,/|:)）】〕]|$|"_s + deedForm() + u"(?:[\\s、,/|:)）】〕]|$))|(?<name>"_s +
        nameForm() + u"))"_s);
    return word;
}

} // namespace

std::optional<BylineWords> BylineWords::read(const PrintedText &text)
{
    BylineWords words;
    for (qsizetype at = 0; at < text.shadow.size();) {
        const qsizetype length = words.readNext(text, at);
        if (length == 0)
            return {};
        at += length;
    }
    return words;
}

// Its length; 0 when it is none.
qsizetype BylineWords::readNext(const PrintedText &text, qsizetype at)
{
    const auto word = nextWord().match(text.shadow.mid(at));
    const qsizetype length = word.capturedLength();
    if (word.hasCaptured(u"house"_s))
        takeHouse(text, at, length);
    else if (word.hasCaptured(u"role"_s))
        takeRole(word.captured());
    else if (word.hasCaptured(u"deed"_s))
        takeDeed(word.captured());
    else if (word.hasCaptured(u"name"_s))
        takeName(text, at, length);
    return length;
}

void BylineWords::takeHouse(const PrintedText &text, qsizetype at, qsizetype length)
{
    if (!m_house.isEmpty())
        return;
    static const QRegularExpression partner(u"[/·—-].*$"_s);
    static const QRegularExpression brackets(u"[《》〈〉]"_s);
    static const QRegularExpression own = wordPattern(u"^本");
    m_isOwnHouse = own.match(text.shadow.mid(at, length)).hasMatch();
    m_house = text.text.mid(at, length).remove(brackets).remove(partner);
}

void BylineWords::takeRole(const QString &role)
{
    static const QRegularExpression commentator = wordPattern(u"评论员|评论部|编辑部");
    static const QRegularExpression outside =
        wordPattern(u"特约|通讯员|撰稿|作者|译者|观察员|主笔|执笔");
    if (commentator.match(role).hasMatch())
        m_hasCommentator = true;
    else if (outside.match(role).hasMatch())
        m_hasContributor = true;
    else
        m_hasReporter = true;
}

void BylineWords::takeDeed(const QString &deed)
{
    static const QRegularExpression photo =
        wordPattern(u"^(?:摄影报道|摄影|摄制|翻摄|供图|提供|制图|绘图|漫画|摄|图|绘)$");
    (photo.match(deed).hasMatch() ? m_hasPhotoDeed : m_hasTextDeed) = true;
}

void BylineWords::takeName(const PrintedText &text, qsizetype at, qsizetype length)
{
    QString name = text.text.mid(at, length);
    name.removeIf([](QChar c) { return c.isSpace(); });
    if (!m_people.contains(name))
        m_people << name;
}

const QString &agencyForm()
{
    static const QString form =
        u"(?:新华社|中新社|中新网|新华网|人民网|央视网|央视新闻|法新社|路透社|路透|美联社|"
        "中央社|中通社|塔斯社|俄新社|共同社|时事社|韩联社|朝中社|彭博社|德新社|埃菲社|安莎社)"_s;
    return form;
}

QString agencyIn(const QString &printed)
{
    static const QRegularExpression agency = wordPattern(u"^"_s + agencyForm());
    const auto match = agency.match(shadowOf(printed));
    return match.hasMatch() ? printed.first(match.capturedLength()) : QString();
}

QChar nameDot()
{
    return u'·';
}
