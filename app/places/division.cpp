#include "places/division.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString tablePath = u":/places/divisions.tsv"_s;
const QString columns = u"code\tname\tlevel\tprovince\tcity\tfrom\tto\tsuccessor\tshort\tpinyin"_s;

std::optional<DivisionLevel> levelOf(const QString &word)
{
    if (word == u"province")
        return DivisionLevel::Province;
    if (word == u"prefecture")
        return DivisionLevel::City;
    if (word == u"county")
        return DivisionLevel::County;
    return std::nullopt;
}

std::optional<Division> divisionFrom(const QString &row)
{
    const QStringList fields = row.split(u'\t');
    if (fields.size() != columns.count(u'\t') + 1)
        return std::nullopt;
    const std::optional<DivisionLevel> level = levelOf(fields[2]);
    if (!level)
        return std::nullopt;
    return Division{.code = fields[0],
                    .name = fields[1],
                    .level = *level,
                    .provinceCode = fields[3],
                    .cityCode = fields[4],
                    .lastYear = fields[6],
                    .heir = fields[7],
                    .shortName = fields[8],
                    .pinyin = fields[9]};
}

} // namespace

Result<QList<Division>> readDivisions()
{
    QFile file(tablePath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, tablePath, file.errorString()};
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (rows.isEmpty() || rows.first() != columns)
        return Error{Error::Code::Internal, tablePath, u"other-columns"_s};
    QList<Division> divisions;
    divisions.reserve(rows.size() - 1);
    for (const QString &row : rows.sliced(1)) {
        const std::optional<Division> division = divisionFrom(row);
        if (!division)
            return Error{Error::Code::Internal, tablePath, row};
        divisions.append(*division);
    }
    return divisions;
}
