#include "store/labelcolumns.h"

#include "paper/tokens.h"
#include "store/columns.h"

namespace {

constexpr auto placeSql = "SELECT code, name, short_name, pinyin, province, province_name"
                          " FROM place WHERE code = ?";

Result<Place> placeByCode(Connection &db, const QString &code)
{
    Place place;
    const auto take = [&place](const Statement &row) { place = placeOf(row, 0); };
    if (const Result<void> done = forEachRow(db, placeSql, take, code); !done)
        return done.error();
    return place;
}

// Of an ISO 8601 day; 0 for none.
qint32 julianDay(const QString &iso)
{
    const quint32 number = dayNumber(iso);
    const QDate day(int(number / 10000), int(number / 100 % 100), int(number % 100));
    return day.isValid() ? qint32(day.toJulianDay()) : 0;
}

} // namespace

Place placeOf(const Statement &row, int first)
{
    return {row.text(first),     row.text(first + 1), row.text(first + 2),
            row.text(first + 3), row.text(first + 4), row.text(first + 5)};
}

Result<PlaceClaim> claimOf(Connection &db, const Statement &row, int first)
{
    PlaceClaim claim;
    claim.district = row.text(first + 1);
    claim.confidence = confidence(row.text(first + 2)).value_or(Confidence::None);
    claim.evidence = evidenceOf(row.bytes(first + 4));
    const auto place = placeByCode(db, row.text(first));
    if (!place)
        return place.error();
    claim.place = *place;
    const QStringList codes = textsOf(row.bytes(first + 3));
    for (const QString &code : codes) {
        const auto candidate = placeByCode(db, code);
        if (!candidate)
            return candidate.error();
        claim.candidates.append(*candidate);
    }
    return claim;
}

IssueDate dateOf(const Statement &row, int first)
{
    return {row.text(first),
            QDate::fromString(row.text(first + 1), Qt::ISODate),
            QDate::fromString(row.text(first + 2), Qt::ISODate),
            row.text(first + 3),
            datePrecision(row.text(first + 4)).value_or(DatePrecision::Unknown),
            dateKind(row.text(first + 5)).value_or(DateKind::Unknown),
            evidenceOf(row.bytes(first + 6))};
}

ArticleLabels labelsIn(const Statement &row, int first)
{
    return {.id = ArticleId(row.number(first)),
            .place = placeKey(row.text(first + 1)),
            .best = dayNumber(row.text(first + 2)),
            .earliest = julianDay(row.text(first + 3)),
            .latest = julianDay(row.text(first + 4)),
            .paper = qint32(row.number(first + 5)),
            .section = sectionKey(row.text(first + 6)),
            .page = qint32(row.number(first + 7)),
            .position = qint32(row.number(first + 8)),
            .origin = origin(row.text(first + 9)).value_or(Origin::Unknown),
            .confidence = confidence(row.text(first + 10)).value_or(Confidence::None),
            .dateKind = dateKind(row.text(first + 11)).value_or(DateKind::Unknown)};
}
