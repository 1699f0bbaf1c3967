#pragma once

#include "exchange/exported.h"

#include <QStringList>

#include <utility>

// The codebook as it is printed behind a study: a chapter a tag, in the codebook's order, with its
// definition, when to use it and when not, an example, other names and how many marks bear it.

struct AppendixEntry
{
    int level = 1;                            // 1 for a tag at the top, 2 below one …
    QString heading;                          // its whole path
    QList<std::pair<QString, QString>> parts; // label and words; parts without words are left out
};

QString appendixTitle(const ExportedLibrary &library);
QList<AppendixEntry> appendixEntries(const ExportedLibrary &library);
