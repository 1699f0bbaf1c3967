#pragma once

#include "paper/article.h"
#include "paper/paper.h"
#include "paper/script.h"

// A newspaper page as it was read: a range of lines of a file and the articles on it.
struct Page
{
    QString fileName;   // without folder
    QString sha256;     // of the file's bytes, lower-case hex
    QString textSha256; // of the file's lines in UTF-8, each with a line feed; lower-case hex
    QString encoding;   // UTF-8
    QString format;     // stable token: text, html, pdf, epub, docx, odt, image
    QString address;    // where it was published, as the file says or the reader; may be empty
    bool isOcr = false; // recognised from a picture by this program
    int replaced = 0;   // invalid code units that became U+FFFD
    int firstLine = 1;  // of the file, 1-based, inclusive
    int lastLine = 0;
    QString number; // 版次 as printed or given; may be empty
    QList<Evidence>
        numberEvidence; // the page bar with the page's name (版名); empty when not printed
    Script script = Script::Neutral;
    QString paper;    // never derived from a city; empty when unknown
    Paper knownPaper; // what the table of papers knows of that one; empty when it knows nothing
    PlaceClaim place;
    IssueDate date;
    QList<int> masthead;   // lines
    QList<int> sections;   // lines of section labels
    QList<int> furniture;  // lines the reader dropped from the articles
    QList<int> unassigned; // non-blank lines that belong to nothing; shown, never lost
    QStringList warnings;  // stable tokens, each with its lines: "repeated:121,123"; a doubt of the
                           // page that the reader settled: "settled:city"; the number of an
                           // edit that does not fit its lines: "edit-unfit:2"
    QList<Article> articles; // in reading order
    // In force, in the order of the file, each without its range; also of lines that no article
    // has.
    QList<Correction> corrections;
};

// How many doubts of the page are not settled: those of its articles, a city that is unclear, an
// unknown date, all lines that belong to nothing as one, edits that no longer fit.
int openDoubts(const Page &page);
// Those of them that are not an article's.
int doubtsOfPageItself(const Page &page);

// Whether two printed numbers mean the same page: 2 and 02, a1 and A01; A2 and 2 where only one
// names the section. False when one is empty.
bool isSamePageNumber(const QString &one, const QString &other);

// "3,5,29-30": 1-based line numbers as design and JSON write them. `lines` need not be sorted.
QString lineRanges(QList<int> lines);
