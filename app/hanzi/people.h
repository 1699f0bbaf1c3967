#pragma once

#include "paper/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

// A person named in a text in simplified script.
struct PersonName
{
    TextRange range;
    qsizetype surname = 0; // its length in UTF-16 units
};

// The people named in a text, ascending and apart, as far as their traditional names could be
// anything else than their characters by themselves: those that stand in a byline, beside a title
// or before 某, and these and the `known` ones (full names, a surname first) wherever else they
// stand. A surname is taken for one only where no word of its neighbours claims it: not in 由于,
// 规范, 其余. Any thread.
QList<PersonName> findPeople(const QString &text, const QStringList &known = {});

// The traditional form of a surname, or of one character of a given name, where it is not what the
// character becomes by itself; 0: it is.
char16_t traditionalSurname(char16_t simplified);
char16_t traditionalGivenName(char16_t simplified);
