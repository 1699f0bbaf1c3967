#pragma once

#include "paper/carrying.h"
#include "paper/ids.h"
#include "paper/page.h"

#include <QDateTime>

#include <optional>

// What a reader puts right in how a page was read. It names lines of the file, never articles: so
// it holds when the page is read again by better rules, and for another reader of the same page. A
// line stands for the block that has it; where several blocks share a line, `column` tells which.
struct PageEdit
{
    enum class Kind {
        Join,     // the article with `line` becomes part of the one with `target`, after it; a
                  // second headline becomes a subhead
        Split,    // a new article begins with the block of `line`
        Assign,   // the blocks of `line` to `lastLine` go to the end of the article with `target`;
                  // target 0: they become an article of their own
        Move,     // the block of `line` comes before that of `target`, in the latter's article; a
                  // line of the same block before the line `target`
        Role,     // the blocks of `line` to `lastLine` are `value`: a token of BlockKind, or
                  // masthead, section, furniture (dropped from the articles, kept in the page)
        Glue,     // the paragraph with `line` goes on from the block before it in its article;
                  // captions and credits between them are passed over
        Cut,      // a paragraph of its own begins with `line`, inside the line at `column`
        City,     // `value`: a place code; of the article with `line`, of the page if that is 0
        Date,     // `value`: EDTF; the same
        Paper,    // `value`: the newspaper of the page; empty: unknown
        Number,   // `value`: 版次 of the page; may be empty
        Settle,   // the doubt of kind `value` at `line` is settled as it stands. Of the page:
                  // unassigned (any such line), city, date (line 0), edit-unfit (`line`: the number
                  // of the edit)
        Encoding, // `value`: read the file in that encoding
        Correct,  // the characters `imported` at `line` and `column` were misread: `value` is what
                  // the page has; the same: what was put right there, or inside, is withdrawn
        Misprint, // they are misprinted, and stay: `value` is what is meant; the same
    };
    Kind kind = Kind::Join;
    int line = 0;     // 1-based, of the file
    int column = 0;   // UTF-16 units in that line
    int lastLine = 0; // inclusive; 0: all of the block of `line`. Where it is given, exactly these
                      // lines are meant, also those that were joined with others in a block
    int target = 0;   // a line
    QString value;
    int length = 0;   // of a correction: UTF-16 units of the line as imported; 0: put in there
    QString imported; // of a correction: what the line has there; elsewhere it does not fit
    friend bool operator==(const PageEdit &, const PageEdit &) = default;
};

// What a Correct or Misprint says; nullopt of another edit.
std::optional<Correction> correctionOf(const PageEdit &edit);

// A page as the review shows it: what was imported, and what the rules and the reader made of it.
struct PageView
{
    PageId id{};
    Page page;                 // with the reader's edits
    QStringList lines;         // of the whole file, as decoded; line 1 is lines[0]
    QList<ArticleId> articles; // of page.articles, in their order
    QList<PageEdit> edits;     // in the order they are applied; those below 0 in `line` belong to
                               // an earlier revision of the file and fit nothing in this one
    QString name;              // outside the program: UUID of the file, a colon, and which of its
                               // pages it is, from 1
    CarriedMarks marks;        // how marks stand after the edits that led to this view
};

// A page in the list of those to be looked through.
struct PageSummary
{
    PageId id{};
    QString fileName;
    QString number;
    Place city;
    IssueDate date;
    QString paper;
    int articles = 0;
    int doubts = 0;       // not settled; lines that belong to nothing count as one
    QStringList warnings; // as in Page
    QDateTime imported;
    QString name; // as in PageView
};
