#pragma once

#include "exchange/notewriter.h"

#include <memory>

// The articles as a bibliography: a line each in the styles of one line; BibLaTeX, RIS and CSL-JSON
// with tags as keywords, the reader's notes and the link back. `sink` outlives it.
std::unique_ptr<NoteWriter> bibliographyWriter(CitationStyle style, ByteSink &sink);

// By which an article is cited in BibLaTeX and CSL-JSON: ASCII, the same in every export and
// whatever becomes known of the article later, for it is made of its UUID.
QString citationKey(const QString &uuid);

// What Baolan's data styles say of the language: zh-CN or zh-TW, by the script of the source text.
QString languageOf(const ExportedArticle &article);

// The paths of all tags on it, each once, in the order of the marks.
QStringList tagPathsOf(const ExportedArticle &article);

// In the reader's words, one line each: the memo, and the notes behind the passages they are on.
QStringList notesOf(const ExportedArticle &article);
