#pragma once

#include "paper/issuedate.h"

#include <QStringList>

#include <optional>

// What a reference needs to know of an article.
struct CitedArticle
{
    QStringList people; // of the byline; nobody when empty
    QString headline;   // as imported
    QString paper;      // empty = unknown
    IssueDate date;
    QString page;        // 版次; may be empty
    QString byline;      // as printed; asked for a body (本报评论员) when it names nobody
    QString publishedAt; // short name of the place where the paper is published; never the city
                         // that the article is about
    QString url;         // web address that it was taken from; may be empty
    QDate accessed;      // when; invalid when not known
    QString scriptNote;  // 原文繁体，此处转为简体; empty when nothing was converted
};

enum class CitationStyle {
    Gbt2015,
    Gbt2015Year,
    Gbt2025,
    Gbt2025Year,
    Chicago,
    BiblatexGbt,
    Biblatex,
    Ris,
    CslJson,
};

// Stable words, for the command line and the settings: gb7714-2015 gb7714-2015-year gb7714-2025
// gb7714-2025-year chicago biblatex-gb7714 biblatex ris csl-json.
QString token(CitationStyle style);
std::optional<CitationStyle> citationStyle(const QString &token);
QList<CitationStyle> citationStyles();
// Whether it is a line to read, Gbt2015 to Chicago; the others are files of data (bibliography.h).
bool isProse(CitationStyle style);

// The reference in a style of prose; in the others as Gbt2015:
//   周明, 崔振波. 题名[N]. 阜新日报, 2025-07-03(1).
//   周明, 崔振波, 2025. 题名[N]. 阜新日报, 2025-07-03(1).
//   周明，崔振波. 题名[N]. 阜新日报，2025-07-03（1）.
//   周明，崔振波，2025. 题名[N]. 阜新日报，2025-07-03（1）.
//   周明 and 崔振波, “题名,” 阜新日报, July 3, 2025, 1.
// A date that is inferred or doubtful stands in square brackets, as do the words for what is not
// known. Taken from the web, the address stands at its end; a script note behind all. Never empty
// punctuation, never a city as paper. Plain text: what is shown as markup must be escaped by
// whoever shows it.
QString cite(const CitedArticle &article, CitationStyle style);

// The reference as it stands where no style was asked for: Gbt2015.
QString gbt7714(const CitedArticle &article);
