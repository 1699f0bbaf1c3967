#pragma once

#include "exchange/exporttemplate.h"
#include "exchange/markdown.h"

// A file of a folder of notes.
struct NoteFile
{
    QString fileName;
    QByteArray bytes;
};

// Notes as Markdown files, one an article, for Obsidian and Logseq: front matter (title, aliases,
// newspaper, city, date, page, tags, citation, baolan), the headline, and the marks as in
// exchange/markdown with a block id each. A file is called by the article's headline, as far as
// file systems and links allow, and the end of its UUID, by which it is found again when the
// headline was corrected since; unchanged notes are the same bytes: exported again, each file takes
// its own place.
class ArticleNotes final
{
public:
    ArticleNotes(const ExportedLibrary &library, const ExportTemplate &shape);
    // All its marks stand in it, in the order given; grouping is not for files of one article.
    NoteFile note(const ExportedArticle &article) const;

private:
    QString frontMatter(const ExportedArticle &article) const;
    QStringList tagNames(const ExportedArticle &article) const;

    MarkdownTags m_tags;
    ExportTemplate m_shape;
};

// The end of the article's UUID in a name that a note was given; empty in other names.
QString articleKey(const QString &fileName);

// At most 200 bytes, legal on Linux, macOS and Windows and in links of Obsidian.
QString noteFileName(const QString &headline, const QString &uuid);
