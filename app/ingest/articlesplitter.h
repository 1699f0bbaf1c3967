#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"

// Splits the lines firstLine to lastLine of the file, one page, into articles: headline parts,
// byline, dateline, section, captions, paragraphs joined across torn lines and the page lines each
// came from. Fills masthead, sections, unassigned, warnings, articles (without uuid, place and
// date) of the page. Every non-blank line ends in exactly one of: masthead, sections, unassigned,
// an article's lines.
//
// The rules are those measured on five gold pages (tests/ingest/gold); they look at the words of a
// line, at open and closed ends, at column width, at repeated blocks and at echoes between
// headlines and bodies. A change of a rule that changes any result takes the next number; stored
// with each reading.
constexpr int splittingRules = 1;
void splitArticles(const PageLines &lines, Page &page);
