#pragma once

#include "library/exportrequest.h"

#include <QList>
#include <QString>

// How the formats in which notes leave are called and what each is for.

enum class FormatFamily { Reading, Tables, Programs, References, Codebook };

struct FormatWords
{
    NoteFormat format{};
    FormatFamily family{};
    QString name;
    QString purpose; // one line
};

// In the order in which they are offered, family by family; every format of noteFormats() once.
QList<FormatWords> formatWords();
FormatWords wordsOf(NoteFormat format);
QString nameOf(FormatFamily family);
// Of those that are one line; empty of the others, which are files of data.
QString nameOf(CitationStyle style);
