#pragma once

#include "exchange/citation.h"
#include "paper/mark.h"

#include <QDateTime>

// A mark as it is exported: the passage in both scripts.
struct ExportedMark
{
    Mark mark;
    QString simplified;  // the passage in the simplified rendition
    QString traditional; // the passage in the traditional rendition
};

struct ExportedArticle
{
    QString uuid;
    CitedArticle cited;
    QString city; // full name; empty when unknown
    bool cityInferred = false;
    QString section;
    QString link;              // baolan://LIBRARY/ARTICLE
    QList<ExportedMark> marks; // by position
};

// One Markdown document (CommonMark, LF, no BOM): YAML front matter, an article a section, each
// mark as quotation in both scripts, its tags (#住房/棚改), note and source line in GB/T 7714 form
// with a link back. Whatever comes from a page or a reader is escaped: it never becomes markup.
QString marksToMarkdown(const QList<ExportedArticle> &articles, const QString &libraryName,
                        const QDateTime &exported);
