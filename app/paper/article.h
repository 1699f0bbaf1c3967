#pragma once

#include "paper/correction.h"
#include "paper/ids.h"
#include "paper/issuedate.h"
#include "paper/place.h"
#include "paper/textrange.h"

#include <QStringList>

// A line that says where a story goes on or comes from (下转第二版, 上接第一版) is a Byline too: it
// speaks about the text.
enum class BlockKind { Kicker, Headline, Subtitle, Byline, Paragraph, Subhead, Caption, Credit };

// One line of the source text.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;  // without the line feed after it
    QList<int> lines; // 1-based lines of the file that were joined to make it, in reading order
    friend bool operator==(const Block &, const Block &) = default;
};

// Where a stretch of source text stands in the file. Between segments lies text that the file does
// not have: the line feed between blocks, a space put between two torn Latin words, and what the
// reader put right (Article::corrections), whatever its length.
struct Segment
{
    qsizetype begin = 0;  // in the source text
    qsizetype length = 0; // UTF-16 units, the same in the file
    int line = 0;         // 1-based line of the file
    int column = 0;       // 0-based UTF-16 unit in that line, decoded
    friend bool operator==(const Segment &, const Segment &) = default;
};

enum class ArticleKind { News, Feature, Brief, Photo, Commentary, Wire };
enum class Origin { Unknown, Own, Wire, Reprint, Commentary, Contributed };

// Something a careful reader should look at: a join, a repeated block, a headline matched from
// afar.
struct Doubt
{
    QList<int> lines;
    QString kind; // stable token: jump-join, far-headline, repeated, fragment, false-splice,
                  // no-headline, continued-on, continued-from, weak-beginning (may not be an
                  // article of its own: nothing but a title that could be a subhead, or a byline
                  // above, begins it)
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

// A newspaper article as it was read from a page.
struct Article
{
    QString uuid; // v5 of the file's sha256 and the article's first line
    ArticleKind kind = ArticleKind::News;
    QString sourceText;            // the blocks joined with U+000A; every position refers to it
    QList<Block> blocks;           // in reading order, covering the source text
    QList<Segment> segments;       // ascending
    QList<Correction> corrections; // in force, in reading order
    QList<int> lines;              // all its lines of the file, ascending, repeated ones included
    QString section;               // label of the column it stands under; may be empty
    TextRange byline; // 本报记者 高鹏; empty when there is none. May lie inside a paragraph
    QStringList people; // in the byline, inner spaces removed; a role such as 本报评论员 is nobody
    TextRange dateline; // 本报讯, 新华社北京7月1日电; empty when there is none
    Origin origin = Origin::Unknown;
    QString source; // the agency or paper it was taken from: 新华社, 工人日报; may be empty
    QList<Evidence> originEvidence; // the words that origin and source rest on
    PlaceClaim place;
    IssueDate date; // its page's, unless given for itself
    // Numbers of the pages it says it goes on to (下转第二版) and comes from (上接第一版); empty
    // where that part of it was found in the same file and stands in the text.
    QString continuedOn;
    QString continuedFrom;
    QList<Doubt> doubts;

    // The text of the first block of that kind; empty when there is none.
    QString firstText(BlockKind blockKind) const;
    // The main headline; where the page has none, the first clause of the body.
    QString headline() const;
};

// The blocks of a headline (kicker, main, subtitle), one a line.
QString headlineLines(const QString &sourceText, const QList<Block> &blocks);
