#pragma once

#include <QString>

// Foreign text as Markdown: what a CommonMark reader shows is the text itself, whatever it holds.
// Also inert where readers of Markdown know more than CommonMark: bare web addresses, tables,
// ~~strokes~~, $formulas$, ==highlights==, %%comments%%, #tags, ^anchors.
// Line breaks of any kind (CR, U+2028 …) part lines; other control characters and what is no
// character become U+FFFD. Spaces and tabs at the ends of a line, which Markdown never shows, go.

// All of it on one line.
QString markdownLine(const QString &text);

// Paragraphs, parted by blank lines; a line break inside one is kept. `prefix` begins every line
// ("> " for a quotation). Empty for white space alone.
enum class LineBreak { Paragraph, InsideParagraph }; // what a single line break stands for
QString markdownParagraphs(const QString &text, LineBreak lineBreak, const QString &prefix = {});

// A tag's path (see splitTagPath) as #住房/棚改: only letters, digits, - and _ in its names, all
// else becomes -; a path of digits alone, which would be no tag, begins with _.
QString markdownTag(const QString &path);

// A link with an address of our own making.
QString markdownLink(const QString &text, const QString &address);

// A double-quoted YAML 1.2 string, on one line.
QString yamlString(const QString &text);
