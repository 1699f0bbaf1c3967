#pragma once

#include "paper/ids.h"

#include <QStringList>

// A named, coloured code of the codebook.
struct Tag
{
    TagId id{};
    QString uuid;
    TagId parent{};      // 0 at the top
    QString name;        // without the names above it; unique among its siblings when folded
    QString path;        // the names from the top joined with "/", a "/" inside a name written "\/"
    int color = 0;       // 0-7, an index into the palette of ui/look
    QString description; // plain text; may be empty
    qint64 marks = 0;    // how many marks bear this very tag
    friend bool operator==(const Tag &, const Tag &) = default;
};

// "/" between levels, "\/" inside a name. Empty parts and outer white space are dropped, line
// breaks and what has no shape of its own (controls, marks of direction) too: names are told apart
// by eye.
QStringList splitTagPath(const QString &path);
QString joinTagPath(const QStringList &names);
