#include "hanzi/surnames.h"

#include "hanzi/folding.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The surnames of nearly all Han Chinese, most frequent ones first, written by hand.
const QString &surnames()
{
    static const QString list =
        folded(u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋"
               u"余于杜叶程魏"
               u"苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎"
               u"史陶贺毛郝"
               u"顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧"
               u"耿关兰焦俞"
               u"柳甘祝宁包尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房"
               u"滕屈饶解牟"
               u"艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂全佟应臧闵"
               u"苟邬边卞姬"
               u"师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班"
               u"储原栗燕楚"
               u"鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰卿狄平索晋"
               u"门云容敬来扈晁芮都普阙戈揭米祝邸茹仪凤乌戎居衡耿弓牧车候银么雍边宓蓬岩鹿苍");
    return list;
}

bool hasCompoundSurname(QStringView name)
{
    static const QStringList compounds{
        folded(u"欧阳"), folded(u"上官"), folded(u"司马"), folded(u"诸葛"), folded(u"司徒"),
        folded(u"尉迟"), folded(u"皇甫"), folded(u"令狐"), folded(u"慕容"), folded(u"东方"),
        folded(u"夏侯"), folded(u"端木"), folded(u"公孙"), folded(u"长孙"), folded(u"呼延"),
        folded(u"宇文"), folded(u"轩辕"), folded(u"钟离"), folded(u"闻人"), folded(u"南宫")};
    return name.size() >= 3 && name.size() <= 4 &&
           std::ranges::any_of(
               compounds, [name](const QString &compound) { return name.startsWith(compound); });
}

} // namespace

qsizetype surnameLength(QStringView name)
{
    constexpr qsizetype longestName = 3; // with a surname of one character
    if (hasCompoundSurname(name))
        return 2;
    return name.size() >= 2 && name.size() <= longestName && surnames().contains(name.front()) ? 1
                                                                                               : 0;
}
