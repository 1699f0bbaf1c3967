#pragma once

#include "paper/ids.h"
#include "paper/tag.h"
#include "paper/textrange.h"

#include <QDateTime>
#include <QList>

// How a mark stands to the text it was made on.
enum class MarkState { Ok, Corrected, ToConfirm, Orphan };

// A passage together with what finds it again: the first selector of a mark is kept for ever.
struct Selector
{
    int revision = 0; // of the article's source text
    TextRange range;
    QString quote;  // the source text at range
    QString prefix; // up to 32 characters before it
    QString suffix; // up to 32 characters after it
    friend bool operator==(const Selector &, const Selector &) = default;
};

// A reader's mark on a passage or on a whole article: tags, a note, or both.
struct Mark
{
    MarkId id{};
    QString uuid;
    ArticleId article{};
    QString articleUuid;
    Selector selector;    // of one on the whole article an empty range at the beginning
    bool isWhole = false; // on the whole article
    bool isImportant = false;
    QList<Tag> tags; // in the order they were given
    QString note;    // the reader's words, plain text; may be empty
    MarkState state = MarkState::Ok;
    QString creator;   // the reader's name, as asked for once
    QDateTime created; // UTC
    QDateTime modified;
};
