#pragma once

#include "paper/issuedate.h"
#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"
#include "paper/memo.h"
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
    QString color; // #RRGGBB, of ours a tone of the palette; empty: none
    QString description;
    QString whenToUse;
    QString whenNotToUse;
    QString example;
    QStringList aliases;
    int slot = 0;                 // 1-9; 0: none, or not said
    QMap<QString, QString> names; // in other languages, by BCP 47 code
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

// Words of a text with what stands round them, up to 32 characters on either side.
struct IncomingWords
{
    QString quote;
    QString prefix;
    QString suffix;
    friend bool operator==(const IncomingWords &, const IncomingWords &) = default;
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
    QList<MarkComment> comments;         // id and mark are 0
    MarkState state = MarkState::Ok;     // as the file says; where it stands now is looked for anew
    std::optional<IncomingWords> madeOn; // its first words, where they may differ from the quote
};

// Beside which of its marks the file says it, and which of them is said to support or contradict
// the other, makes no difference: `mark` is always the one that does.
struct IncomingLink
{
    QString uuid; // empty when the file has none
    LinkKind kind = LinkKind::Supports;
    QString mark; // UUIDs as in `marks`; of ours one of them may be in the library alone
    QString other;
    QString creator; // empty when not said
};

struct IncomingMemo
{
    QString uuid; // ours, or made of the file's own id; empty when it has none
    MemoKind kind = MemoKind::Free;
    QString key; // of an article its UUID, or of another program's the key of its text; of a tag
                 // its path as in `tags`; of a city its code; empty of a free one
    QString title;
    QString text;
    QString creator;
    QDateTime created; // UTC; invalid when not said
    QDateTime modified;
};

// How far an article was read, by files of ours alone.
struct IncomingState
{
    QString articleUuid;
    QString state;  // token of a ReadState; empty when not said
    QString reason; // why it was excluded
    bool isStarred = false;
};

// Something in the file that cannot be carried over: nothing is dropped without one of these.
struct IncomingLoss
{
    QString what;  // stable token: picture, audio, video, pdf-region, graph, variable, relation …
    QString where; // its name or place in the file
};

struct IncomingNotes
{
    QString program;     // that wrote the file, as it says; may be empty
    bool isOurs = false; // written by Baolan: states and positions in it can be believed
    QList<IncomingTag> tags;
    QList<IncomingText> texts;
    QList<IncomingMark> marks;
    QList<IncomingLink> links;   // each once
    QList<IncomingMemo> memos;   // at most one about each subject but free ones
    QList<IncomingState> states; // at most one an article
    QList<IncomingLoss> losses;
};
