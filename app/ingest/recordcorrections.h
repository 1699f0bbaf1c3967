#pragma once

#include "ingest/pagelines.h"
#include "paper/pageedit.h"
#include "places/gazetteer.h"

// Corrections of the article of a record. It has no page; so that its words are put right as those
// of any other, its blocks as imported are taken for the lines of one.
struct RecordPage
{
    PageLines lines;
    Page page; // with that article alone; its segments name those lines
};
RecordPage recordPage(const Article &article);

// The article after what was done to its page: its words, and what they say of it.
Article recordArticle(const Article &before, const Page &page, const Gazetteer &gazetteer);
