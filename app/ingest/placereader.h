#pragma once

#include "ingest/pagelines.h"
#include "ingest/placeweighing.h"
#include "paper/page.h"
#include "places/gazetteer.h"

// What city the page reports on, by weight of evidence: masthead and publisher, credits and
// datelines, section labels, headlines, first sentences, bodies; counties speak for the city they
// lie in; wire stories do not count, partners (与…合作, 携手…) little; page.knownPaper speaks for
// the city it serves. Uses page.articles, masthead, page bars, sections and unassigned; a page
// without articles is read by its lines. A province is no city: a page that names nothing else
// claims nothing.
PlaceClaim readPlace(const PageLines &lines, const Page &page, const Gazetteer &gazetteer);

// The same of passages found before; `paper` is page.knownPaper.
PlaceClaim pagePlace(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer,
                     const Paper &paper);

// The article's own city: the page's, unless the article itself clearly reports on another one (its
// dateline, its headline and body together); a district where one clearly leads. Of a wire story
// the page's, with the place it was sent from among the candidates (evidence of kind wire).
PlaceClaim readPlace(const PageLines &lines, const Article &article, const PlaceClaim &page,
                     const Gazetteer &gazetteer);
// The same of its passages found before.
PlaceClaim articlePlace(const QList<PlacedPassage> &passages, const Article &article,
                        const PlaceClaim &page, const Gazetteer &gazetteer);
