#include "places/placenames.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Short names that no rule makes, by code.
QStringList customaryNames(const QString &code)
{
    static const QHash<QString, QStringList> names{
        {u"150223"_s, {u"达茂旗"_s}}, {u"150722"_s, {u"莫旗"_s}},   {u"150724"_s, {u"鄂温克旗"_s}},
        {u"152525"_s, {u"东乌旗"_s}}, {u"152526"_s, {u"西乌旗"_s}}, {u"150425"_s, {u"克旗"_s}},
        {u"210921"_s, {u"阜蒙县"_s}}, {u"211324"_s, {u"喀左县"_s}}, {u"220721"_s, {u"前郭县"_s}},
        {u"230624"_s, {u"杜蒙县"_s}}, {u"652700"_s, {u"博州"_s}},   {u"652800"_s, {u"巴州"_s}},
        {u"653000"_s, {u"克州"_s}},   {u"650402"_s, {u"高昌区"_s}}, {u"152500"_s, {u"锡盟"_s}},
        {u"150823"_s, {u"乌前旗"_s}}, {u"150824"_s, {u"乌中旗"_s}}, {u"150825"_s, {u"乌后旗"_s}},
        {u"150623"_s, {u"鄂前旗"_s}},
    };
    return names.value(code);
}

void addAutonomousNames(const Division &division, QList<PlaceName> &names)
{
    const QString &name = division.name;
    for (qsizetype at = name.indexOf(u'族'); at >= 0; at = name.indexOf(u'族', at + 1))
        names.append({QString(name).remove(at, 1), true});
    if (name.contains(u"自治"_s) && division.level != DivisionLevel::Province)
        names.append({division.shortName + name.back(), true});
}

// 科尔沁左翼中旗 → 科左中旗, 阿拉善左旗 → 阿左旗.
void addBannerName(const QString &name, QList<PlaceName> &names)
{
    static const QRegularExpression banner(u"^(.).+([左右])翼?([前中后]?旗)$"_s);
    const QRegularExpressionMatch match = banner.match(name);
    if (match.hasMatch())
        names.append({match.captured(1) + match.captured(2) + match.captured(3), true});
}

} // namespace

QList<PlaceName> namesInText(const Division &division)
{
    QList<PlaceName> names{{division.name, true}};
    addAutonomousNames(division, names);
    addBannerName(division.name, names);
    if (division.isInForce()) {
        for (const QString &name : customaryNames(division.code))
            names.append({name, true});
    }
    const qsizetype shortest = division.level == DivisionLevel::County ? 3 : 2;
    if (division.shortName.size() >= shortest && division.shortName != division.name)
        names.append({division.shortName, false});
    return names;
}

QStringList everydayWords()
{
    return {
        // the sun, great harmony, silver, guests, well-being, sunshine …
        u"朝阳"_s,
        u"大同"_s,
        u"中山"_s,
        u"白银"_s,
        u"来宾"_s,
        u"安康"_s,
        u"日照"_s,
        u"长治"_s,
        u"大庆"_s,
        u"文山"_s,
        u"北海"_s,
        u"阿里"_s,
        u"山南"_s,
        u"大理"_s,
        u"平安"_s,
        u"桃园"_s,
        u"和田"_s,
        u"百色"_s,
        u"四平"_s,
        u"吴忠"_s,
        u"黄山"_s,
        u"红河"_s,
        u"怒江"_s,
        u"海东"_s,
        u"海西"_s,
        u"海北"_s,
        u"黄南"_s,
        u"周口"_s,
        u"天门"_s,
        u"东方"_s,
        u"万宁"_s,
        u"新星"_s,
        u"白杨"_s,
        u"双河"_s,
        u"昆玉"_s,
        u"定安"_s,
        u"临高"_s,
        u"白沙"_s,
        u"昌江"_s,
        u"兴安"_s,
        u"凉山"_s,
        u"松原"_s,
        u"白山"_s,
        u"广安"_s,
        u"内江"_s,
        u"通化"_s,
        u"宣城"_s,
        u"三明"_s,
        // inside 平台中, 舞台东, 重新北 and the like
        u"台中"_s,
        u"台东"_s,
        u"台南"_s,
        u"新北"_s,
        u"云林"_s,
        u"金门"_s,
        u"连江"_s,
        u"彰化"_s,
        u"嘉义"_s,
        u"南投"_s,
        u"新竹"_s,
        // 市和县, 建成县城, 召开县委会议, 相应县区
        u"和县"_s,
        u"成县"_s,
        u"达县"_s,
        u"开县"_s,
        u"应县"_s,
        u"道县"_s,
        u"通县"_s,
        u"单县"_s,
        u"环县"_s,
        u"临县"_s,
        u"理县"_s,
        u"高县"_s,
        u"隆县"_s,
        u"赣县"_s,
        u"盘县"_s,
        u"随县"_s,
        // plain words for parts of any city
        u"城区"_s,
        u"郊区"_s,
        u"矿区"_s,
        u"新区"_s,
        u"东区"_s,
        u"西区"_s,
        u"南区"_s,
        u"北区"_s,
        u"市区"_s,
        u"市郊区"_s,
        u"老城区"_s,
        u"新城区"_s,
        u"城中区"_s,
        u"渡口"_s,
        u"松花江"_s,
        u"狮子山"_s,
        u"巴州"_s,
    };
}

QStringList misleadingPhrases()
{
    return {
        u"大同小异"_s, u"天下大同"_s, u"世界大同"_s,   u"大同世界"_s,   u"大同社会"_s,
        u"大同理想"_s, u"求大同"_s,   u"长治久安"_s,   u"孙中山"_s,     u"中山装"_s,
        u"中山陵"_s,   u"迎着朝阳"_s, u"向着朝阳"_s,   u"朝阳产业"_s,   u"朝阳行业"_s,
        u"朝阳升起"_s, u"朝阳初升"_s, u"初升的朝阳"_s, u"朝阳般"_s,     u"朝阳群众"_s,
        u"北京时间"_s, u"日照时间"_s, u"日照时数"_s,   u"日照充足"_s,   u"文山会海"_s,
        u"阿里巴巴"_s, u"阿里云"_s,   u"大理石"_s,     u"大理寺"_s,     u"和田玉"_s,
        u"哈密瓜"_s,   u"普洱茶"_s,   u"各位来宾"_s,   u"来宾们"_s,     u"周口店"_s,
        u"天安门"_s,   u"金门大桥"_s, u"山南海北"_s,   u"桃园三结义"_s, u"东方红"_s,
        u"一路平安"_s, u"周年大庆"_s, u"马拉松"_s,     u"完成都"_s,     u"形成都"_s,
        u"建成都"_s,   u"平台中"_s,   u"舞台中"_s,     u"电视台中"_s,
    };
}
