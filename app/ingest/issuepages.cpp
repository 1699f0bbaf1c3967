#include "ingest/issuepages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPrinted(const IssueDate &date)
{
    return date.kind == DateKind::Printed && date.precision == DatePrecision::Day;
}

// The day lies where the page's own clues allow it.
bool isPossible(const IssueDate &day, const IssueDate &date)
{
    if (!date.isKnown())
        return true;
    return (!date.earliest.isValid() || date.earliest <= day.earliest) &&
           (!date.latest.isValid() || day.latest <= date.latest);
}

bool agree(const IssueDate &one, const IssueDate &other)
{
    if (isPrinted(one))
        return isPossible(one, other);
    return !isPrinted(other) || isPossible(other, one);
}

bool numbersGoOn(const Page &page, const Page &next)
{
    if (page.number.isEmpty() || next.number.isEmpty())
        return true;
    const auto key = [](const QString &number) {
        const bool hasLetter = number.front().isLetter();
        return std::pair(hasLetter ? number.front() : QChar(),
                         QStringView(number).mid(hasLetter ? 1 : 0).toInt());
    };
    return key(page.number) < key(next.number);
}

// What is printed on another page, said of this one.
QList<Evidence> fromOtherPage(const QList<Evidence> &printed)
{
    QList<Evidence> evidence;
    for (const Evidence &item : printed)
        evidence << Evidence{item.line, item.text, u"same-issue"_s};
    return evidence;
}

bool isPrinted(const PlaceClaim &claim)
{
    return claim.place.isKnown() && std::ranges::any_of(claim.evidence, [](const Evidence &item) {
               return item.kind == u"masthead"_s || item.kind == u"publisher"_s;
           });
}

void takeDate(const Page &from, Page &page)
{
    if (page.date.kind == DateKind::Printed || page.date.kind == DateKind::Given)
        return;
    const QList<Evidence> own = page.date.evidence;
    page.date = from.date;
    page.date.evidence = fromOtherPage(from.date.evidence) + own;
}

// The city of a paper stands for a page that names none, or several that are as likely.
void takePlace(const Page &from, Page &page)
{
    PlaceClaim &claim = page.place;
    const bool isOpen = claim.confidence == Confidence::None ||
                        (claim.confidence == Confidence::Unclear &&
                         std::ranges::find(claim.candidates, from.place.place.code, &Place::code) !=
                             claim.candidates.end());
    if (!isOpen)
        return;
    claim.place = from.place.place;
    claim.confidence = Confidence::Likely;
    claim.evidence = fromOtherPage(from.place.evidence) + claim.evidence;
    if (claim.candidates.isEmpty())
        claim.candidates << claim.place;
}

using Run = std::pair<qsizetype, qsizetype>; // first page, one past the last

void share(QList<Page> &pages, Run issue)
{
    const Page *day = nullptr;
    const Page *city = nullptr;
    const Page *paper = nullptr;
    for (qsizetype at = issue.first; at < issue.second; ++at) {
        const Page &page = std::as_const(pages)[at];
        day = day == nullptr && isPrinted(page.date) ? &page : day;
        city = city == nullptr && isPrinted(page.place) ? &page : city;
        paper = paper == nullptr && !page.paper.isEmpty() ? &page : paper;
    }
    for (qsizetype at = issue.first; at < issue.second; ++at) {
        Page &page = pages[at];
        if (day != nullptr && &page != day)
            takeDate(*day, page);
        if (city != nullptr && &page != city)
            takePlace(*city, page);
        if (paper != nullptr && page.paper.isEmpty())
            page.paper = paper->paper;
    }
}

} // namespace

bool mayBeOneIssue(const Page &one, const Page &other)
{
    return agree(one.date, other.date) &&
           (one.paper.isEmpty() || other.paper.isEmpty() || one.paper == other.paper);
}

void shareWithinIssues(QList<Page> &pages)
{
    qsizetype first = 0;
    for (qsizetype at = 1; at <= pages.size(); ++at) {
        const auto isOfIssue = [&](const Page &page) { return mayBeOneIssue(page, pages[at]); };
        const bool goesOn = at < pages.size() && numbersGoOn(pages[at - 1], pages[at]) &&
                            std::all_of(pages.cbegin() + first, pages.cbegin() + at, isOfIssue);
        if (goesOn)
            continue;
        share(pages, {first, at});
        first = at;
    }
}
