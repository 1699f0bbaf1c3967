#include "exchange/kwiccsv.h"

#include "paper/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    constexpr QStringView formulaBeginnings = u"=+-@\t";
    constexpr QStringView quoted = u"\",\r\n";
    if (!text.isEmpty() && formulaBeginnings.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(text, [&](QChar c) { return quoted.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString record(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields << field(text);
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QString kwicCsv(const QList<KwicLine> &lines, const QHash<ArticleId, QString> &uuids)
{
    QString csv = record({u"left"_s, u"match"_s, u"right"_s, u"headline"_s, u"city"_s, u"paper"_s,
                          u"date"_s, u"verdict"_s, u"id"_s});
    for (const KwicLine &line : lines)
        csv += record({line.left, line.match, line.right, line.headline, line.city, line.paper,
                       line.date, token(line.verdict), uuids.value(line.place.article)});
    return csv;
}
