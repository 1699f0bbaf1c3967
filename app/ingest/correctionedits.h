#pragma once

#include "base/result.h"
#include "paper/pageedit.h"

// The edits that make the words at `range` of the page's article read `text`, or that note `text`
// as what is meant there. As few characters as possible: where old and new differ, and in each line
// of the file apart; what was corrected there before is taken in. None where nothing changes.
// BadValue (`detail`): "correction-range" outside the text, through a character, or over more than
// one block; "correction-line-break", "correction-control" for characters that no block may have;
// "correction-empty" where nothing would be left of the block.
struct TextCorrection
{
    QList<PageEdit> edits;
    qsizetype block = 0; // of the article, by index
    QString text;        // of that block afterwards
};
Result<TextCorrection> correctionEdits(const Page &page, const Article &article, TextRange range,
                                       const QString &text, Correction::Cause cause);
