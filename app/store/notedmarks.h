#pragma once

#include "paper/concordance.h"
#include "store/connection.h"

#include <functional>

// What of a mark is searched.
struct NotedMark
{
    MarkId id{};
    QString uuid;
    HitPlace place;
    QString headline; // of its article
    QString quote;
    QString note;
    QString comments;  // one below the other
    QList<TagId> tags; // in the order they were given
};

// Calls take() for every mark with a note, a comment or a tag, the one changed last first, until it
// answers false. Not those of articles in the bin.
Result<void> forEachNotedMark(Connection &db, const std::function<bool(const NotedMark &)> &take);
