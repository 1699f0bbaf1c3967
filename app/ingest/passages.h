#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"

#include <QStringList>

enum class PassageRole { Masthead, Section, Headline, Credit, Body };

// A piece of a page that is read by itself for clues of place and date: a block of an article, a
// line of the masthead, a section label.
struct Passage
{
    // From `position` of the text on, the text stands in `line` of the file.
    struct Start
    {
        qsizetype position = 0;
        int line = 0;
    };

    PassageRole role = PassageRole::Body;
    QString text;
    QList<Start> starts; // ascending, the first at 0
    int article = -1;    // index on its page; -1 outside articles
    bool isLead = false; // the first paragraph of its article
    bool isWire = false; // of an article taken from an agency

    int lineAt(qsizetype position) const;
};

// All of a page: masthead, section labels, the articles, then what belongs to nothing. A page
// without articles (not split, or not to be split) gives its lines, those that follow one another
// joined, and its masthead by the look of the lines.
QList<Passage> passagesOf(const PageLines &lines, const Page &page);
QList<Passage> passagesOf(const Article &article, int number = 0);

// The line of the file that holds a position of the article.
int lineOf(const Article &article, qsizetype position);

// The words round a range as evidence shows them: its clause, at most some twenty characters.
QString clauseAround(const QString &text, TextRange range);
