#pragma once

#include <QList>
#include <QString>

// The words of the page on which a claim about its place or date rests.
struct Evidence
{
    int line = 0; // 1-based line of the file; 0 for what stands outside the text
    QString text; // the words, as printed
    QString kind; // stable token: masthead, publisher, credit, dateline, headline, section, body,
                  // given, month-day, year, event-year, this-year, weekday, lunar, issue-number,
                  // statistic, season, deadline, wire, paper (named elsewhere than on the page),
                  // address (file name or web address), era; page-bar, same-issue (printed
                  // on another page of the file); of an origin: dateline, byline, credit, section,
                  // headline, source-note, author-note, editor-note
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
