#pragma once

#include "paper/ids.h"

#include <QMap>
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
    int slot = 0;        // 1-9: the digit that gives it to a selected passage; 0: none
    QString description; // its definition; this and the next are plain text and may be empty
    QString whenToUse;
    QString whenNotToUse;
    QString example;              // a passage that it is right for
    QStringList aliases;          // other names by which it is found
    QMap<QString, QString> names; // in other languages, by BCP 47 code
    qint64 marks = 0;             // how many marks bear this very tag
    qint64 marksBelow = 0;        // how many bear it or one below it, each counted once
    friend bool operator==(const Tag &, const Tag &) = default;
};

// "/" between levels, "\/" inside a name. Empty parts and outer white space are dropped, line
// breaks and what has no shape of its own (controls, marks of direction) too: names are told apart
// by eye.
QStringList splitTagPath(const QString &path);
// One name with nothing else in it, cleaned in the same way; a "/" stays.
QString visibleTagName(const QString &name);
QString joinTagPath(const QStringList &names);
