#pragma once

#include "base/result.h"
#include "ingest/addresslabels.h"
#include "paper/textrange.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

// What a field of a pattern stands for.
enum class PathField { Paper, City, Section, Page, Date };

// A stretch of a path that a field took, for showing it.
struct PathPart
{
    PathField field = PathField::Paper;
    TextRange range; // in the path that was matched
    friend bool operator==(const PathPart &, const PathPart &) = default;
};

struct PathMatch
{
    AddressLabels labels;
    QList<PathPart> parts; // ascending
};

// How the paths of a collection tell paper, date and page: {paper}/{date:yyyyMMdd}_{page}.pdf. The
// fields are {paper}, {city}, {section}, {page} and {date}, each at most once. {date} alone takes
// any form that addressLabels() knows; behind a colon stand yyyy, MM or M, dd or d and the
// characters between them. * stands for anything but a slash. A pattern of n parts is held against
// the last n parts of a path; upper and lower case are the same.
class PathPattern final
{
public:
    // BadValue: `where` is path-pattern:N with the position in the pattern, from 1, and `detail`
    // the part that is not understood there. A pattern without any field is none.
    static Result<PathPattern> parse(const QString &pattern);

    // nullopt where the path is of another form, or its date none of the calendar.
    std::optional<PathMatch> match(const QString &path) const;

private:
    PathPattern() = default;
    Result<qsizetype> readField(const QString &pattern, qsizetype at, QString &expression);

    QRegularExpression m_form;
    QList<PathField> m_fields; // in the order of their groups
    bool m_isDateFree = false; // {date} without a form
};
