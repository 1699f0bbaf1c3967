#pragma once

#include "paper/issuedate.h"
#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/tag.h"

#include <QDateTime>
#include <QList>

#include <optional>

// What a file brings of someone's notes, before any of it is looked for in the library.

// A tag by its path. What is empty is not said.
struct IncomingTag
{
    QString uuid;
    QString path;  // as joinTagPath() writes it
    QString color; // #RRGGBB; empty: none
    QString description;
    QString whenToUse;
    QString whenNotToUse;
    QString example;
    QStringList aliases;
};

// The text that marks stand on, as far as the file has or names it.
struct IncomingText
{
    QString key;         // by which marks name it; unique in the file
    QString articleUuid; // of ours; empty when the file is another program's
    QString title;       // headline or name of the document
    QString text;        // whole; empty when the file does not hold it
    QString city;
    QString paper;
    QString date; // EDTF, or as it is written there
    QString page;
};

struct IncomingMark
{
    QString uuid;         // ours, or made of the file's own id; empty when it has none
    QString textKey;      // of IncomingText
    bool isWhole = false; // on the whole text
    // Code points, half-open, of the text: first and end; a file may give the quote alone.
    std::optional<std::pair<qsizetype, qsizetype>> position;
    QString quote;
    QString prefix;
    QString suffix;
    QStringList tagPaths;
    QString note;
    bool isImportant = false;
    QString creator;
    QDateTime created; // UTC; invalid when not said
    QDateTime modified;
    QList<MarkComment> comments;     // id and mark are 0
    MarkState state = MarkState::Ok; // as the file says; where it stands now is looked for anew
};

// Something in the file that cannot be carried over: nothing is dropped without one of these.
struct IncomingLoss
{
    QString what;  // stable token: picture, audio, video, pdf-region, graph, variable, relation …
    QString where; // its name or place in the file
};

struct IncomingNotes
{
    QString program; // that wrote the file, as it says; may be empty
    QList<IncomingTag> tags;
    QList<IncomingText> texts;
    QList<IncomingMark> marks;
    QList<IncomingLoss> losses;
};
