#pragma once

#include "exchange/exported.h"
#include "exchange/exporttemplate.h"

// Notes laid out for reading, before a format gives them its form: headings, and under each the
// marks with their passages. All of it is plain text; what comes from pages and readers has to be
// escaped by the format.

struct ReadingHead
{
    QString title; // 报栏摘录：LIBRARY
    QString library;
    QDateTime changed;    // when the library was last changed
    QStringList tagPaths; // of the codebook
};
ReadingHead readingHead(const ExportedLibrary &library);

struct ReadingHeading
{
    int level = 1; // under the title: 1, or 2 for an article in a group
    QString text;  // one line
    QString facts; // of an article: city, date, section, with what is not known said
};
ReadingHeading articleHeading(const ExportedArticle &article);

struct ReadingQuote
{
    QString label; // 简, 繁 where both are shown; 全文 before it for a mark on a whole article
    QString language; // zh-Hans or zh-Hant
    QString text;     // its lines are paragraphs
};

// What stands under a passage, in this order.
enum class ReadingLineKind { Important, State, Tags, Note, Comment, Source };
struct ReadingLine
{
    ReadingLineKind kind{};
    QString text; // with its label; only notes and comments have several lines. A source without
                  // reference is empty: there is the link alone
};

struct ReadingEntry
{
    QString anchor;             // letters and digits, the same at each export, of this mark alone
    QList<ReadingQuote> quotes; // one; two where both scripts are shown and differ
    QList<ReadingLine> lines;
    QStringList tagPaths; // where tags are shown
    QString link;         // baolan://…, at the end of the source; empty when it is not shown
};
ReadingEntry readingEntry(const ExportedArticle &article, const ExportedMark &mark,
                          const ExportTemplate &shape);

// To be confirmed, or an orphan.
bool isDoubtful(const ExportedMark &mark);

// What the link in a source is called.
QString backToSource();
