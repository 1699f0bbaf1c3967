#pragma once

#include "paper/textrange.h"

#include <QDateTime>
#include <QList>
#include <QString>

// What the reader says of characters of the file. They stay there as they were imported; this lies
// over them.
struct Correction
{
    enum class Cause {
        Misread,  // by who or what made the file: `text` stands in the article in their place
        Misprint, // 原文如此: the article keeps them; `text` is what is meant
    };
    Cause cause = Cause::Misread;
    int line = 0;     // 1-based, of the file; for the article of a record its block as imported
    int column = 0;   // UTF-16 units in that line as imported
    int length = 0;   // UTF-16 units; 0: between two characters
    QString imported; // the characters there
    QString text;
    TextRange range;   // of an article's source text: `text`, or the misprint; else empty
    QString uuid;      // this and the following only as Library::correctionsOf() tells them
    QString creator;   // the reader's name
    QDateTime created; // UTC

    int end() const { return column + length; }
    friend bool operator==(const Correction &, const Correction &) = default;
};

// What is in force after one more: it takes the place of those of its cause that lie inside it, at
// its ends included; where it says what was imported, they are withdrawn. In the order of the file.
// False, and nothing happens, where it would cut through another one.
bool takeCorrection(QList<Correction> &inForce, const Correction &added);
