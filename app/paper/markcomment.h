#pragma once

#include "paper/ids.h"

#include <QDateTime>
#include <QString>

enum class CommentId : qint64 {}; // row of table mark_comment

// What a reader says of a mark, their own or another's; the mark stays as it is.
struct MarkComment
{
    CommentId id{};
    QString uuid;
    MarkId mark{};
    QString text; // plain text, not empty
    QString creator;
    QDateTime created; // UTC
    QDateTime modified;
};
