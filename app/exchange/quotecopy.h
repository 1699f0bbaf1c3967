#pragma once

#include <QString>

// A passage that is to be pasted somewhere else, with where it comes from.
struct CopiedQuote
{
    QString text;       // a line break parts its paragraphs
    QString conversion; // 原文繁体，此处转为简体; empty for the text as imported
    QString citation;   // one line
    QString link;       // baolan://…
};

// The same in the forms that programs take from the clipboard. What comes from a page is text in
// each of them, never markup. Plain:
//
//     “QUOTE”
//     —— CITATION（CONVERSION）
//     LINK
//
// HTML is a fragment, a blockquote and a paragraph with the link; Markdown has a > before each line
// of the quote.
struct QuoteFlavours
{
    QString plain;
    QString html;
    QString markdown;
};
QuoteFlavours quoteFlavours(const CopiedQuote &quote);
