#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"
#include "places/gazetteer.h"

// What city the page reports on, by weight of evidence: masthead and publisher, credits and
// datelines, section labels, headlines, first sentences, bodies; counties speak for the city they
// lie in; wire stories and partners (与…合作, 携手…) do not count. Uses page.articles,
// masthead, sections and unassigned; a page without articles is read by its lines. A province is no
// city: a page that names nothing else claims nothing.
PlaceClaim readPlace(const PageLines &lines, const Page &page, const Gazetteer &gazetteer);

// The article's own city: the page's, unless the article itself clearly reports on another one (its
// dateline, its headline and body together); a district where one clearly leads.
PlaceClaim readPlace(const PageLines &lines, const Article &article, const PlaceClaim &page,
                     const Gazetteer &gazetteer);
