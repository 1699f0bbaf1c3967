#pragma once

#include "paper/ids.h"

#include <QDateTime>
#include <QString>

// A note that is being typed and is not stored with its mark yet.
struct NoteDraft
{
    ArticleId article{};
    QString markUuid;
    QString note;       // plain text
    QDateTime modified; // UTC; given by the store
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};
