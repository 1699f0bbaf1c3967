#include "exchange/kwiccsv.h"

#include "exchange/csvtext.h"
#include "paper/tokens.h"

using namespace Qt::StringLiterals;

QString kwicCsv(const QList<KwicLine> &lines, const QHash<ArticleId, QString> &uuids)
{
    QString csv = csvRecord({u"left"_s, u"match"_s, u"right"_s, u"headline"_s, u"city"_s,
                             u"paper"_s, u"date"_s, u"verdict"_s, u"id"_s});
    for (const KwicLine &line : lines)
        csv += csvRecord({line.left, line.match, line.right, line.headline, line.city, line.paper,
                          line.date, token(line.verdict), uuids.value(line.place.article)});
    return csv;
}
