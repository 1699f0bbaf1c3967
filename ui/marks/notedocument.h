#pragma once

class QObject;
class QString;
class QTextDocument;

// What the reader wrote as it is read: plain text with its Markdown shown. Nothing in it is
// fetched, opened or followed, HTML stays text.

QTextDocument *makeNoteDocument(QObject *parent);
// Lines end where the reader ended them; a heading is a bold line, no larger than the others.
void fillWithNote(QTextDocument &document, const QString &note);
