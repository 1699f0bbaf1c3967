#pragma once

#include "ingest/htmltext.h"
#include "ingest/htmltree.h"
#include "ingest/pagelines.h"

// What a web page says of its article outside of the text. Empty where it is silent.
struct HtmlClaims
{
    FormatLabels labels;
    QString kicker;
    QString title;
    QString subtitle;
    QString author;
};

// From its meta elements, the property comment of Founder's e-paper system, the comment that
// browsers put into a saved page, its title; page number and date also from short lines, when they
// name no more than one.
HtmlClaims claimsOf(const HtmlTree &tree, const QList<HtmlLine> &lines);

// The encoding that a page names in its first 4 KiB; empty when it names none.
QString declaredEncoding(const QByteArray &page);
