#pragma once

#include "exchange/citation.h"
#include "paper/article.h"
#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"
#include "paper/memo.h"
#include "paper/record.h"

#include <QDateTime>

// What leaves a library, as every format is given it. All positions are UTF-16 units of the
// article's source text; formats that leave the program write Unicode code points.

// A mark with its passage. Of one on the whole article the passage is the headline; of an orphan
// the words it stood on last, and what stood round them.
struct ExportedMark
{
    Mark mark;
    Selector madeOn;     // its first: the words it was made on and what stood round them then
    QString quote;       // as the source text has it now, corrections included
    QString asImported;  // the same passage before any correction
    QString simplified;  // the passage in the simplified rendition
    QString traditional; // and in the traditional one
    QString before;      // up to 32 characters of the source text before it, and after it
    QString after;
    QString link; // baolan://LIBRARY/ARTICLE?mark=MARK
    QList<MarkComment> comments;
    QList<MarkLink> links;
};

struct ExportedArticle
{
    QString uuid;
    CitedArticle cited; // headline, authors, paper and date as imported
    QString city;       // full name; empty when unknown
    QString cityCode;
    bool isCityInferred = false;
    QString district;
    QString section;    // label of the column it stands under
    QString sourceText; // as it is now
    QString simplified; // its renditions
    QString traditional;
    bool isTraditional = false; // the script of the source text, by most of its characters
    QList<Block> blocks;
    Origin origin = Origin::Unknown;
    QString source; // the agency or paper it was taken from
    QString state;  // token of the ReadState
    QString reason; // why it was excluded
    bool isStarred = false;
    QString link;              // baolan://LIBRARY/ARTICLE
    QString memo;              // the reader's memo on it
    Memo wholeMemo;            // the same with its title, UUID, creator and moments
    QList<RecordField> fields; // what its record said besides; none for an article of a page
    QList<ExportedMark> marks; // by position; those on the whole article first
};

// What is the same for all articles of an export.
struct ExportedLibrary
{
    QString uuid;
    QString name;
    QString creator;     // the reader
    QDateTime changed;   // UTC, when the library was last changed: what is exported again
                         // unchanged is the same to the byte, so no format writes the clock
    QList<Tag> codebook; // parents before children, in the codebook's order
    QList<Memo> memos;   // on tags and cities, and free ones
};
