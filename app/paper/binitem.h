#pragma once

#include <QDateTime>
#include <QString>

// How long what was deleted can be brought back.
constexpr int binDays = 30;

// Something that was deleted and lies in the bin.
struct BinItem
{
    enum class Kind { Mark, Tag, Memo, Article };
    QString uuid; // it comes back with it
    Kind kind = Kind::Mark;
    QString label;     // the beginning of its quote, its path, title or headline
    QDateTime removed; // UTC
    qint64 marks = 0;  // that a tag was on, or that are on an article
    friend bool operator==(const BinItem &, const BinItem &) = default;
};
