#include "models/evidencetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    const char *token;
    const char *name;
};

// The tokens of Evidence::kind.
constexpr std::array kindNames{
    KindName{"masthead", QT_TRANSLATE_NOOP("evidence", "the paper's head")},
    KindName{"publisher", QT_TRANSLATE_NOOP("evidence", "the publisher's line")},
    KindName{"credit", QT_TRANSLATE_NOOP("evidence", "a credit")},
    KindName{"dateline", QT_TRANSLATE_NOOP("evidence", "a dateline")},
    KindName{"headline", QT_TRANSLATE_NOOP("evidence", "a headline")},
    KindName{"section", QT_TRANSLATE_NOOP("evidence", "the name of a section")},
    KindName{"body", QT_TRANSLATE_NOOP("evidence", "the text")},
    KindName{"given", QT_TRANSLATE_NOOP("evidence", "given by the reader")},
    KindName{"month-day", QT_TRANSLATE_NOOP("evidence", "a day named in the text")},
    KindName{"year", QT_TRANSLATE_NOOP("evidence", "a year named in the text")},
    KindName{"event-year", QT_TRANSLATE_NOOP("evidence", "an event of a known year")},
    KindName{"this-year", QT_TRANSLATE_NOOP("evidence", "words for this year")},
    KindName{"weekday", QT_TRANSLATE_NOOP("evidence", "a weekday")},
    KindName{"lunar", QT_TRANSLATE_NOOP("evidence", "a day of the lunar calendar")},
    KindName{"issue-number", QT_TRANSLATE_NOOP("evidence", "the number of the issue")},
    KindName{"statistic", QT_TRANSLATE_NOOP("evidence", "figures of a period")},
    KindName{"season", QT_TRANSLATE_NOOP("evidence", "a season")},
    KindName{"deadline", QT_TRANSLATE_NOOP("evidence", "a day still to come")},
    KindName{"wire", QT_TRANSLATE_NOOP("evidence", "an agency's dateline")},
    KindName{"paper", QT_TRANSLATE_NOOP("evidence", "the newspaper's home")},
    KindName{"address", QT_TRANSLATE_NOOP("evidence", "the file's name or address")},
    KindName{"era", QT_TRANSLATE_NOOP("evidence", "words of a known time")},
    KindName{"page-bar", QT_TRANSLATE_NOOP("evidence", "the bar above the page")},
    KindName{"byline", QT_TRANSLATE_NOOP("evidence", "a byline")},
    KindName{"same-issue", QT_TRANSLATE_NOOP("evidence", "another page of the same issue")},
};

QString kindName(const QString &token)
{
    const auto *found = std::ranges::find_if(
        kindNames, [&](const KindName &kind) { return token == QLatin1String(kind.token); });
    return found == kindNames.end() ? token : QCoreApplication::translate("evidence", found->name);
}

QString inferredFrom(const Evidence &evidence)
{
    if (evidence.line > 0)
        //: Chinese: 由第%1行“%2”推断（%3）
        return QCoreApplication::translate("evidence", "Inferred from line %1, “%2” (%3)")
            .arg(QString::number(evidence.line), evidence.text, kindName(evidence.kind));
    return QCoreApplication::translate("evidence", "Inferred from “%1” (%2)")
        .arg(evidence.text, kindName(evidence.kind));
}

QString printedAt(const Evidence &evidence)
{
    //: Chinese: 第%1行：“%2”（%3）
    return QCoreApplication::translate("evidence", "Line %1: “%2” (%3)")
        .arg(QString::number(evidence.line), evidence.text, kindName(evidence.kind));
}

QStringList sentences(const QList<Evidence> &evidence, bool isInferred)
{
    QStringList lines;
    for (const Evidence &piece : evidence)
        lines << (isInferred || piece.line == 0 ? inferredFrom(piece) : printedAt(piece));
    return lines;
}

} // namespace

QStringList evidenceSentences(const PlaceClaim &place)
{
    if (place.confidence == Confidence::Given)
        return {QCoreApplication::translate("evidence", "Given by the reader")};
    return sentences(place.evidence, place.confidence != Confidence::Sure);
}

QStringList evidenceSentences(const IssueDate &date)
{
    if (date.kind == DateKind::Given)
        return {QCoreApplication::translate("evidence", "Given by the reader")};
    return sentences(date.evidence, date.kind == DateKind::Inferred);
}

QString certainty(const PlaceClaim &place)
{
    switch (place.confidence) {
    case Confidence::Given:
        return QCoreApplication::translate("evidence", "given");
    case Confidence::Likely:
        return QCoreApplication::translate("evidence", "inferred");
    case Confidence::Unclear:
        return QCoreApplication::translate("evidence", "unclear");
    case Confidence::Sure:
    case Confidence::None:
        break;
    }
    return {};
}

QString certainty(const IssueDate &date)
{
    switch (date.kind) {
    case DateKind::Given:
        return QCoreApplication::translate("evidence", "given");
    case DateKind::Inferred:
        return QCoreApplication::translate("evidence", "inferred");
    case DateKind::Address:
        return QCoreApplication::translate("evidence", "from the file name");
    case DateKind::Printed:
    case DateKind::Unknown:
        break;
    }
    return {};
}
