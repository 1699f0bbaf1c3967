#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

#include <memory>

// JSON Lines, complete: an object a line, in UTF-8. Positions are code points of the source text,
// half-open; moments ISO 8601 in UTC. What is empty is not said. `sink` outlives them.

// A line a mark: uuid, article, range, quote …, tags, comments, links, and of its article headline,
// city, paper, date (EDTF), page and citation.
std::unique_ptr<NoteWriter> marksJsonLines(ByteSink &sink);

// A line an article, as files of records are imported: title (its lines are headline and
// subtitles), text, byline, city, date (EDTF), paper, page, section, url, accessed, id (its UUID),
// and what its own record said besides under the names it had there. All else, with its marks, is
// in `baolan`.
std::unique_ptr<NoteWriter> articlesJsonLines(ByteSink &sink);

// Either of them again; of articles their notes alone, beside their texts. Damaged and TooLarge as
// forEachJsonLine(), Unsupported (notes:records) where no line is one that Baolan wrote; another
// line among those is lost.
Result<IncomingNotes> readMarksJsonLines(const QByteArray &bytes, const QString &name);

// Of a line, what it is: one that markJson() wrote, an article with notes, or neither.
bool isMarkLine(const QJsonObject &line);
bool isArticleLine(const QJsonObject &line);
