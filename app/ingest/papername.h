#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"
#include "places/gazetteer.h"

// The newspaper as the page prints it: alone on a line of the masthead, in a page bar, or in pinyin
// (CHANGJI RIBAO: 昌吉日报). As printed, else in simplified script; empty when the page does not
// say. Never made up from the city.
QString printedPaper(const PageLines &lines, const Page &page, const Gazetteer &gazetteer);
