#pragma once

#include <QString>

// The words of a piece of HTML that another program wrote as a note: without its markup, paragraphs
// and line breaks on lines of their own, entities as what they stand for.
QString plainTextOfHtml(const QString &html);
