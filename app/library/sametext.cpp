#include "library/sametext.h"

#include "hanzi/comparing.h"
#include "marks/textdiff.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Agreement agreementIf(bool isSame)
{
    return isSame ? Agreement::Agrees : Agreement::Contradicts;
}

// 阜新 and 阜新市 are the same, so are 阜新日报 and 《阜新日报》.
Agreement namesAgree(const QString &given, const QStringList &names)
{
    const QString wanted = comparableText(given);
    if (wanted.isEmpty() || names.isEmpty())
        return Agreement::Unknown;
    return agreementIf(std::ranges::any_of(names, [&wanted](const QString &name) {
        const QString known = comparableText(name);
        return known.contains(wanted) || wanted.contains(known);
    }));
}

// Two intervals of days that have one in common; what has no end goes on.
Agreement datesAgree(const QString &given, const IssueDate &known)
{
    const std::optional<IssueDate> date = parseEdtf(given.trimmed());
    if (!date || (!known.earliest.isValid() && !known.latest.isValid()))
        return Agreement::Unknown;
    const auto isBefore = [](QDate one, QDate other) {
        return one.isValid() && other.isValid() && one < other;
    };
    return agreementIf(!isBefore(date->latest, known.earliest) &&
                       !isBefore(known.latest, date->earliest));
}

// A01, 01 and 第1版; empty when there is no number in it.
QString pageNumber(const QString &page)
{
    static const QRegularExpression form(u"([A-Za-z]*)0*([0-9]+)"_s);
    const QRegularExpressionMatch match =
        form.match(page.normalized(QString::NormalizationForm_KC));
    return match.captured(1).toUpper() + match.captured(2);
}

Agreement pagesAgree(const QString &given, const QString &known)
{
    const QString wanted = pageNumber(given);
    const QString own = pageNumber(known);
    return wanted.isEmpty() || own.isEmpty() ? Agreement::Unknown : agreementIf(wanted == own);
}

} // namespace

PrintedLabels labelsOf(const StoredArticle &stored)
{
    const PlaceClaim &claim = stored.article.place;
    const bool isClear =
        claim.confidence != Confidence::Unclear && claim.confidence != Confidence::None;
    const Place city = isClear ? claim.place : Place();
    PrintedLabels labels{
        .paper = stored.paper, .date = stored.article.date, .page = stored.pageNumber};
    for (const QString &name : {city.name, city.shortName, city.code}) {
        if (!name.isEmpty())
            labels.cityNames << name;
    }
    return labels;
}

Agreement agreementOf(const IncomingText &text, const PrintedLabels &labels)
{
    const QStringList papers = labels.paper.isEmpty() ? QStringList() : QStringList{labels.paper};
    const Agreement all[] = {namesAgree(text.city, labels.cityNames),
                             namesAgree(text.paper, papers), datesAgree(text.date, labels.date),
                             pagesAgree(text.page, labels.page)};
    for (const Agreement agreement : {Agreement::Contradicts, Agreement::Agrees}) {
        if (std::ranges::find(all, agreement) != std::end(all))
            return agreement;
    }
    return Agreement::Unknown;
}

bool isAlike(const QString &one, const QString &other)
{
    constexpr double least = 0.8;
    const std::u32string before = comparableText(one).toStdU32String();
    const std::u32string after = comparableText(other).toStdU32String();
    const auto needed = qsizetype(std::ceil(least * double(std::max(before.size(), after.size()))));
    if (qsizetype(std::min(before.size(), after.size())) < needed)
        return false;
    qsizetype kept = 0;
    const QList<KeptRun> runs = keptRuns(before, after);
    for (const KeptRun &run : runs)
        kept += run.length;
    return kept >= needed;
}
