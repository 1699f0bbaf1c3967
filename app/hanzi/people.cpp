#include "hanzi/people.h"

#include "hanzi/boundaries.h"
#include "hanzi/phrasetable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Pairs: simplified, traditional. What the character becomes by itself is no surname.
constexpr QStringView surnamesOfTheirOwn =
    u"于于余余范范涂涂种种栗栗后后岳岳郁郁游游朴朴台台占占咸咸斗斗征征冲冲钟鍾干干谷谷里里采采"
    u"扎扎舍舍党党昆昆仇仇姜姜沈沈胡胡";
// Likewise in given names, where the common word is meant less often than the other one.
constexpr QStringView givenNamesOfTheirOwn =
    u"钟鐘里里征征斗斗岳岳郁郁冲沖采采于于后后谷谷松松卷卷占占咸咸舍舍游游栗栗娘娘秋秋千千梁梁岩岩"
    u"昆昆台台志志家家升升胡胡姜姜向向范範制制面面表表布布同同合合周周回回才才丑丑注注念念彩彩";

// Of them, those that are met as common words far more often: names only where marks say so.
constexpr QStringView surnamesLikeWords = u"后里种台游冲征斗占干谷采扎舍党仇昆咸";
// What makes a word with a surname before it, though the dictionary does not know it.
constexpr QStringView neverAfterRemaining =
    u"兴下热款额粮力地震暇温党名位件人个次家座条亩元岁亿公吨只台种";
// Likewise after 于, which is far more often a preposition, and after it no word of the dictionary
// is a name but these.
constexpr QStringView neverAfterAt = u"百第今昨同";
constexpr QStringView namesLikeWords = u"建国 建军 建平 建华 文学 海波 海洋 国庆 长江 长春 和平 "
                                       u"向东 向阳 卫东 卫国 红旗 爱国 爱民 胜利 "
                                       u"光明 志强 志刚 国强 国平 大海 大山 晓东 东海 国良 文化 "
                                       u"小平 成龙 明星 洋洋 江山 海涛 永红 振兴 振东";

constexpr QStringView commonSurnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋"
    u"蔡贾丁魏薛叶阎闫潘杜戴夏钟汪田任姜方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷"
    u"钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路"
    u"岑骆曲齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项裴席卫查屈鲍覃霍翁隋甘景"
    u"薄单包司柏宁柯阮桂闵解强柴华车冉房边净阳佟穆邬蒙冷桑戚仝党宫姬卞瞿冀谌敖娄饶晏邝巩应成";
const QStringList &doubleSurnames()
{
    static const QStringList names{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s,
                                   u"皇甫"_s, u"尉迟"_s, u"公孙"_s, u"慕容"_s, u"司徒"_s,
                                   u"令狐"_s, u"夏侯"_s, u"端木"_s, u"南宫"_s, u"申屠"_s};
    return names;
}

// Names follow these in bylines and captions, often several, apart by spaces.
constexpr QStringView bylineWords = u"记者 通讯员 特派员 实习生 摄影 作者";
// Likewise, but only after a mark or a space: 责编：于敏.
constexpr QStringView labels =
    u"责编 编辑 责任编辑 美编 版式 校对 制图 撰文 文/图 图/文 文图 主编 审核 编审 "
    u"编译 整理";
// A name follows or precedes these.
constexpr QStringView titles =
    u"市长 县长 区长 省长 州长 镇长 乡长 村长 书记 支书 主任 局长 处长 科长 厅长 部长 院长 校长 "
    u"所长 "
    u"站长 队长 组长 会长 秘书长 理事长 董事长 总经理 经理 行长 厂长 社长 园长 馆长 团长 庭长 "
    u"审判长 "
    u"检察长 审判员 教授 研究员 工程师 医师 医生 护士 护士长 老师 教师 院士 博士 主席 委员 总裁 "
    u"总监 "
    u"导演 教练 警官 司令 连长 营长 师长 军长 班长 校董 律师 法官 检察官 总";
// A name only follows these.
constexpr QStringView callings =
    u"代表 演员 歌手 画家 作家 诗人 书法家 艺术家 模范 劳模 英雄 烈士 民警 司机 村民 居民 市民 "
    u"农民 "
    u"工人 职工 员工 学生 患者 党员 运动员 队员 冠军 选手 战士 红军 老兵 老板 负责人 嫌疑人 被告人 "
    u"被告 原告 受害人 传承人 创始人 发言人 主持人 申请人 老人 青年 少年 志愿者 游客 业主 乘客 "
    u"车主 "
    u"店主 男子 女子 匠人 技师 站员 社员 园丁 辅警 消防员 摊主 户主 图为 摄影家 企业家 科学家 "
    u"音乐家 "
    u"舞蹈家 歌唱家 收藏家 专家 文学家 教育家 史学家 评论家 翻译家 剧作家 表演家";
// A name precedes these: what a person is called.
constexpr QStringView addresses =
    u"先生 女士 小姐 同志 同学 阿姨 大爷 大妈 大叔 大姐 大哥 大娘 奶奶 爷爷 叔叔 师傅 老师 教授 某";
// A full name precedes these, and nothing follows.
constexpr QStringView credits = u"摄 文 图 摄影 供图 绘";
// What comes after a name of a person in a sentence.
constexpr QStringView followers =
    u"说 表示 介绍 告诉 指出 强调 认为 主持 出席 参加 率 带 在 从 到 对 向 与 和 同 及 等 就 为 是 "
    u"的 "
    u"了 也 都 还 已 曾 将 今 昨 近日 日前 获悉 采访 了解 报道 报导 摄 看到 发现 见 走 来 前往 作 "
    u"做 "
    u"宣布 透露 坦言 回忆 讲 通报 提醒 建议 陪同 会见 会晤 主讲 正 便 却 被 把 让 给 用 以 先后 "
    u"分别 "
    u"随后 当 因 于 反映 称 担任 任 组成 发言 致辞 致词 调研 考察 视察 检查 一行 夫妇 家 每 今年 "
    u"去年 "
    u"种 养 开 打 演 唱 写 创 说起 有 没 不 又 再 则 并 或 接 拿 坚 亲 带领 深入 接受 一 自 由 而 "
    u"所 之 及其 本 现 时 采写 扎根 撰写 执教 当选 出生 毕业 退休 去世 逝世 认 前来 赶 立即 首先 "
    u"受 获 荣 于是 文 图 供 编 译";
// No given name begins with these, or with the words beside a surname that is a common word itself.
constexpr QStringView neverGivenNames = u"的了在是从对到与就被把又也都不没这那其此该各每第昨近围去"
                                        u"上下会些很太只仅个位名次等及或但若如某";
const QSet<QString> &wordsOfTime()
{
    static const QSet<QString> words{
        u"今天"_s, u"今日"_s, u"今晨"_s, u"今年"_s, u"今晚"_s, u"日前"_s, u"当日"_s, u"当天"_s,
        u"当晚"_s, u"当时"_s, u"现场"_s, u"明天"_s, u"明年"_s, u"明日"_s, u"前天"_s, u"前日"_s,
        u"年初"_s, u"年底"_s, u"月底"_s, u"月初"_s, u"午后"_s, u"此前"_s, u"事后"_s, u"周一"_s,
        u"周二"_s, u"周三"_s, u"周四"_s, u"周五"_s, u"周六"_s, u"周日"_s, u"本月"_s, u"本周"_s,
        u"本市"_s, u"本报"_s, u"来到"_s, u"一九"_s, u"二〇"_s, u"二零"_s, u"一月"_s, u"二月"_s,
        u"三月"_s, u"四月"_s, u"五月"_s, u"六月"_s, u"七月"_s, u"八月"_s, u"九月"_s, u"十月"_s,
        u"十一"_s, u"十二"_s, u"清晨"_s, u"凌晨"_s, u"中午"_s, u"傍晚"_s, u"先生"_s, u"女士"_s,
        u"主任"_s};
    return words;
}

enum class Cue : char16_t {
    Byline = u'1',
    Title = u'2',
    Calling = u'3',
    Address = u'4',
    Credit = u'5',
    Label = u'6',
};

Dictionary cueWords()
{
    Dictionary words;
    const auto add = [&words](QStringView list, Cue cue) {
        for (const QStringView word : list.split(u' '))
            words.append({word.toString().toStdU32String(), std::u32string(1, char32_t(cue))});
    };
    add(bylineWords, Cue::Byline);
    add(labels, Cue::Label);
    add(titles, Cue::Title);
    add(callings, Cue::Calling);
    add(credits, Cue::Credit);
    add(addresses, Cue::Address);
    return words;
}

Dictionary followingWords()
{
    Dictionary words;
    for (const QStringView word : followers.split(u' '))
        words.append({word.toString().toStdU32String(), U"1"});
    return words;
}

const PhraseTable &cues()
{
    static const PhraseTable table({cueWords()});
    return table;
}

const PhraseTable &following()
{
    static const PhraseTable table({followingWords()});
    return table;
}

QSet<char16_t> firstOfPairs(QStringView pairs)
{
    QSet<char16_t> members;
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        members.insert(pairs[i].unicode());
    return members;
}

char16_t secondOfPair(QStringView pairs, char16_t first)
{
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        if (pairs[i] == first)
            return pairs[i + 1].unicode();
    }
    return 0;
}

bool isOfItsOwn(QChar surname)
{
    static const QSet<char16_t> surnames = firstOfPairs(surnamesOfTheirOwn);
    return surnames.contains(surname.unicode());
}

// Whether a name that begins so could become anything else than its characters by themselves.
bool canDiffer(QStringView name)
{
    static const QSet<char16_t> given = firstOfPairs(givenNamesOfTheirOwn);
    const auto isSpecial = [](QChar unit) { return given.contains(unit.unicode()); };
    return isOfItsOwn(name[0]) || std::any_of(name.begin() + 1, name.end(), isSpecial);
}

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han || unit.isSurrogate();
}

// 0: no surname begins the text.
qsizetype surnameLength(QStringView text)
{
    static const QSet<QChar> common(commonSurnames.begin(), commonSurnames.end());
    if (text.isEmpty())
        return 0;
    if (text.size() > 1 && doubleSurnames().contains(text.first(2)))
        return 2;
    return common.contains(text[0]) || isOfItsOwn(text[0]) ? 1 : 0;
}

class PeopleFinder final
{
public:
    explicit PeopleFinder(const QString &text)
        : m_text(text)
    {
    }

    void readBylinesAndTitles();
    void readAgain(const QStringList &known);
    QList<PersonName> found() const;

private:
    QStringView rest(qsizetype at) const { return QStringView(m_text).mid(at); }
    bool cutsWord(qsizetype at) const;
    bool beginsWord(qsizetype at) const;
    bool endsBefore(qsizetype at) const;
    bool isOtherWord(qsizetype at) const;
    bool isEnd(qsizetype at) const;
    bool isBeginning(qsizetype at) const;
    qsizetype nameLength(qsizetype at, bool needsMark) const;
    void readList(qsizetype at, QStringView before);
    void readBefore(qsizetype end, Cue cue);
    void add(qsizetype begin, qsizetype end);

    const QString &m_text;
    QList<PersonName> m_found;
};

// Whether a word of the dictionary goes over the position.
bool PeopleFinder::cutsWord(qsizetype at) const
{
    constexpr qsizetype reach = 6;
    if (at <= 0 || at >= m_text.size())
        return false;
    const qsizetype begin = std::max<qsizetype>(0, at - reach);
    const QString window = m_text.mid(begin, 2 * reach);
    return commonWordAt(window, at - begin).begin < at - begin;
}

// Whether what looks like a surname begins a word of the dictionary: 后来, 党委, 余兴.
bool PeopleFinder::beginsWord(qsizetype at) const
{
    return cutsWord(at + surnameLength(rest(at)));
}

bool PeopleFinder::isEnd(qsizetype at) const
{
    if (at >= m_text.size() || !isHan(m_text[at]))
        return true;
    return following().match(rest(at)).entry || cues().match(rest(at)).entry;
}

// Whether a name may begin there: after a mark, a title, or a word that people follow.
bool PeopleFinder::isBeginning(qsizetype at) const
{
    static constexpr QStringView before = u"的和与跟向给对为是找请让由在称叫把被从说到及但据问见当"
                                          u"因老人员民客长手师生者";
    return at == 0 || !isHan(m_text[at - 1]) || before.contains(m_text[at - 1]);
}

// Whether what stands there follows a name and is no part of one: 余波说，
bool PeopleFinder::endsBefore(qsizetype at) const
{
    static constexpr QStringView never = u"说的了是在从对向也都还已摄率";
    return at < m_text.size() &&
           (never.contains(m_text[at]) || (following().match(rest(at)).entry && !isEnd(at + 1)));
}

// Whether 余 or 于 is what is left over, or where something is.
bool PeopleFinder::isOtherWord(qsizetype at) const
{
    const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
    if (m_text[at] == u'余')
        return neverAfterRemaining.contains(next);
    if (m_text[at] != u'于')
        return false;
    const bool isMarked = at > 0 && !isHan(m_text[at - 1]);
    return neverAfterAt.contains(next) || (!isMarked && cutsWord(at + 2) && !isEnd(at + 3) &&
                                           !namesLikeWords.contains(rest(at + 1).left(2)));
}

// Of the name that begins there, 0: none. A name that is not followed by a mark or by a word that
// follows names has to keep to the words of the dictionary.
qsizetype PeopleFinder::nameLength(qsizetype at, bool needsMark) const
{
    const qsizetype surname = surnameLength(rest(at));
    const qsizetype given = at + surname;
    if (surname == 0 || !canDiffer(rest(at).left(surname + 2)))
        return 0;
    if (surname == 0 || given >= m_text.size() || neverGivenNames.contains(m_text[given]) ||
        wordsOfTime().contains(m_text.mid(given, 2)) || isOtherWord(at))
        return 0;
    const auto fits = [&](qsizetype length) {
        const QStringView name = rest(given).left(length);
        return name.size() == length && std::all_of(name.begin(), name.end(), isHan);
    };
    for (const qsizetype length : {2, 1}) {
        if (!fits(length) || (length == 2 && endsBefore(given + 1)))
            continue;
        const qsizetype end = given + length;
        const bool isAtMark = end >= m_text.size() || !isHan(m_text[end]);
        const bool isSure = isAtMark && at > 0 && !isHan(m_text[at - 1]);
        if (isSure)
            return surname + length;
        if (surnamesLikeWords.contains(m_text[at]) && (length == 1 || beginsWord(at)))
            continue;
        if ((isAtMark || (!needsMark && isEnd(end))) && !cutsWord(end) &&
            (isOfItsOwn(m_text[at]) || !beginsWord(at)))
            return surname + length;
    }
    if (needsMark || !isOfItsOwn(m_text[at]) || surnamesLikeWords.contains(m_text[at]))
        return 0;
    for (const qsizetype length : {2, 1}) {
        if (fits(length) && !cutsWord(given + length) && !beginsWord(at))
            return surname + length;
    }
    return 0;
}

void PeopleFinder::add(qsizetype begin, qsizetype end)
{
    m_found.append({{begin, end}, surnameLength(rest(begin))});
}

// The names that follow a cue, after marks that may stand between: 记者 范晓 于海涛.
void PeopleFinder::readList(qsizetype at, QStringView before)
{
    static constexpr QStringView joining = u"和与及";
    static constexpr QStringView separators = u" \u3000\u00A0/／、·|";
    while (at < m_text.size() && before.contains(m_text[at]))
        ++at;
    bool needsMark = false;
    while (true) {
        const qsizetype length = nameLength(at, needsMark);
        if (length == 0)
            return;
        add(at, at + length);
        at += length;
        if (at + 1 < m_text.size() && joining.contains(m_text[at]) && isOfItsOwn(m_text[at + 1])) {
            ++at; // 范伟和余涛
            continue;
        }
        if (at >= m_text.size() || !separators.contains(m_text[at]))
            return;
        needsMark = m_text[at] != u'、';
        while (at < m_text.size() && separators.contains(m_text[at]))
            ++at;
    }
}

// The name that ends there, before a title or a form of address: a full one, or a surname.
void PeopleFinder::readBefore(qsizetype end, Cue cue)
{
    const bool isSpaced = end > 0 && (m_text[end - 1] == u' ' || m_text[end - 1] == u'\u3000');
    if (isSpaced)
        --end;
    for (const qsizetype length : {4, 3, 2}) {
        const qsizetype begin = end - length;
        if (begin < 0 || !isBeginning(begin))
            continue;
        const qsizetype surname = surnameLength(rest(begin));
        const QStringView name = rest(begin).first(length);
        if (surname == 0 || !canDiffer(name) || length - surname > 2 || length == surname ||
            !std::all_of(name.begin(), name.end(), isHan) ||
            (!isSpaced && surnamesLikeWords.contains(name[0])) ||
            neverGivenNames.contains(name[surname]) || cues().match(name).entry ||
            cues().match(name.mid(surname)).entry)
            continue;
        if (cutsWord(begin) || (!isSpaced && (cutsWord(end) || beginsWord(begin))))
            continue;
        const bool isSure = begin == 0 || !isHan(m_text[begin - 1]);
        if (isSure) {
            add(begin, end);
            return;
        }
    }
    const qsizetype begin = end - 1;
    if (isSpaced || begin < 0 || cue == Cue::Credit || !isOfItsOwn(m_text[begin]))
        return;
    if (isBeginning(begin) || !cutsWord(begin)) {
        const QString pair = begin > 0 ? m_text.mid(begin - 1, 2) : QString();
        static const QSet<QString> words{
            u"由于"_s, u"关于"_s, u"对于"_s, u"位于"_s, u"属于"_s, u"用于"_s, u"等于"_s, u"在于"_s,
            u"至于"_s, u"利于"_s, u"规范"_s, u"示范"_s, u"模范"_s, u"师范"_s, u"其余"_s, u"剩余"_s,
            u"业余"_s, u"多余"_s, u"以后"_s, u"之后"_s, u"前后"_s, u"先后"_s, u"今后"_s, u"最后"_s,
            u"幕后"_s, u"背后"_s, u"公里"_s, u"这里"_s, u"那里"_s, u"导游"_s, u"旅游"_s, u"一种"_s,
            u"各种"_s, u"这种"_s, u"那种"_s, u"品种"_s, u"北斗"_s, u"战斗"_s, u"奋斗"_s, u"平台"_s,
            u"舞台"_s, u"电台"_s, u"上台"_s, u"下台"_s, u"后台"_s, u"出征"_s, u"应征"_s, u"特征"_s,
            u"象征"_s, u"若干"_s};
        if (!words.contains(pair))
            add(begin, end);
    }
}

void PeopleFinder::readBylinesAndTitles()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (!cues().hasKeysWith(m_text[at].unicode())) {
            ++at;
            continue;
        }
        const PhraseTable::Match match = cues().match(rest(at));
        if (!match.entry) {
            ++at;
            continue;
        }
        const Cue cue = Cue(cues().value(*match.entry)[0].unicode());
        const qsizetype end = at + match.length;
        const bool isLast = end == m_text.size() || !isHan(m_text[end]);
        if (cue == Cue::Byline || (cue == Cue::Label && isLast))
            readList(end, u" \u3000\u00A0:：/／|·");
        if (cue == Cue::Title || cue == Cue::Calling)
            readList(end, u" \u3000：");
        if (cue == Cue::Title || cue == Cue::Address || (cue == Cue::Credit && isLast))
            readBefore(at, cue);
        at = end;
    }
}

void PeopleFinder::readAgain(const QStringList &known)
{
    QSet<QString> names(known.begin(), known.end());
    for (const PersonName &person : std::as_const(m_found))
        names.insert(m_text.mid(person.range.begin, person.range.end - person.range.begin));
    Dictionary words;
    for (const QString &name : std::as_const(names)) {
        const qsizetype surname = surnameLength(name);
        if (surname > 0 && name.size() > surname && name.size() <= 4)
            words.append({name.toStdU32String(), U"1"});
    }
    if (words.isEmpty())
        return;
    const PhraseTable table({words});
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!table.hasKeysWith(m_text[at].unicode()))
            continue;
        const qsizetype end = at + table.match(rest(at)).length;
        if (end - at > 2 || (end > at && !cutsWord(at) && !cutsWord(end)))
            add(at, end);
    }
}

QList<PersonName> PeopleFinder::found() const
{
    QList<PersonName> people = m_found;
    std::stable_sort(people.begin(), people.end(), [](const PersonName &a, const PersonName &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                              : a.range.end > b.range.end;
    });
    qsizetype end = 0;
    people.removeIf([&end](const PersonName &person) {
        const bool overlaps = person.range.begin < end;
        end = overlaps ? end : person.range.end;
        return overlaps;
    });
    return people;
}

} // namespace

QList<PersonName> findPeople(const QString &text, const QStringList &known)
{
    PeopleFinder finder(text);
    finder.readBylinesAndTitles();
    finder.readAgain(known);
    return finder.found();
}

char16_t traditionalSurname(char16_t simplified)
{
    return secondOfPair(surnamesOfTheirOwn, simplified);
}

char16_t traditionalGivenName(char16_t simplified)
{
    return secondOfPair(givenNamesOfTheirOwn, simplified);
}
