#pragma once

#include "paper/tag.h"

#include <optional>

constexpr int tagColorCount = 8;
constexpr int tagSlotCount = 9;           // digits 1-9
constexpr qsizetype longestTagName = 200; // characters

// The stable word for a colour of the palette: blue green orange plum yellow indigo red grey.
QString tagColorName(int color);
// By that word or its number from 0; nullopt for what is neither.
std::optional<int> tagColor(const QString &text);

// What a reader says of a tag; what is not said stays as it is.
struct TagChange
{
    std::optional<int> color;
    std::optional<int> slot; // 0: none; a digit taken is free elsewhere
    std::optional<QString> description;
    std::optional<QString> whenToUse;
    std::optional<QString> whenNotToUse;
    std::optional<QString> example;
    std::optional<QStringList> aliases;
    std::optional<QMap<QString, QString>> names; // an empty name is left out
    friend bool operator==(const TagChange &, const TagChange &) = default;
};

// Where a tag is to stand.
struct TagPlace
{
    TagId parent{};    // 0: at the top
    int position = -1; // among the other children there; -1: behind them
    friend bool operator==(TagPlace, TagPlace) = default;
};

// What becomes of those below a tag that is deleted.
enum class ChildTags { MoveUp, Delete };
// What becomes of marks that have neither tag nor note left, are not flagged as important, and have
// neither links nor comments.
enum class EmptiedMarks { Keep, Remove };

// What deleting a tag touches.
struct TagDeletion
{
    qint64 tags = 0;    // with those below, if they go too
    qint64 marks = 0;   // that bear one of them
    qint64 emptied = 0; // of these, with neither tag nor note left, of which nothing is said
    qint64 memos = 0;   // about one of them
    friend bool operator==(TagDeletion, TagDeletion) = default;
};

// A passage that bears a tag, as it is shown where one chooses among them.
struct TaggedPassage
{
    MarkId id{};
    QString uuid;
    QString quote;
    QString headline;
    QString city; // short name; empty when unknown
    QString date; // a `best`; empty when unknown
};
