#pragma once

#include <QStringList>

// What an import or a page warns of, in the reader's language and with what can be done about it:
// a sentence for each kind of Page::warnings and ImportReport::File::warnings, the weightiest
// first. Warnings of one kind become one sentence; what is settled is left out. Plain text.
QStringList warningSentences(const QStringList &warnings);

// Whether there is such a sentence.
bool hasWarnings(const QStringList &warnings);
