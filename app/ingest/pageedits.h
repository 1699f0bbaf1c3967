#pragma once

#include "base/result.h"
#include "ingest/pagelines.h"
#include "paper/pageedit.h"
#include "places/gazetteer.h"

// The page as it is with the reader's edits, in their order. Articles that an edit touches are read
// anew from their blocks: source text, byline, dateline, people, origin, kind, city. Torn parts
// join with nothing, or with one space between two Latin letters. Every non-blank line of the page
// stays in one of: an article's lines, masthead, sections, furniture, unassigned. An article keeps
// its UUID; of a split one the part with the headline; of joined ones the target. Encoding edits
// were obeyed when `lines` were read and are passed over.
// BadValue when an edit does not fit; `where` is the line it fails at, `detail` the kind of edit.
Result<Page> withEdits(const PageLines &lines, const Page &page, const QList<PageEdit> &edits,
                       const Gazetteer &gazetteer);

// The edit as it is to be kept: Glue and Split name the first line of their block, so that another
// reading in which that line stands inside a block can be told from this one.
PageEdit anchored(const Page &page, const PageEdit &edit);

// For a page that was read by other rules, in another encoding or from other bytes: edits that no
// longer fit are passed over and named by number, from 1, in a warning each: "edit-unfit:2". Those
// that are fulfilled already (joined by better rules, say) are passed over without.
Page withFittingEdits(const PageLines &lines, const Page &page, const QList<PageEdit> &edits,
                      const Gazetteer &gazetteer);
