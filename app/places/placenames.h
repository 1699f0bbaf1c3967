#pragma once

#include "places/division.h"

#include <QStringList>

// A name under which a text may speak of a division.
struct PlaceName
{
    QString name;
    bool isFull = false; // says what kind of division it is: 阜新市, 昌吉州; not 阜新
};

// The names of a division that are safe to look for in a running text: in full, without one 族 as
// pages misprint it, without the ethnic words (昌吉州, 阜新县), the short ones in use (达茂旗), and
// the stem alone. Two characters of a county (东城, 和平) are words too often to be among them.
QList<PlaceName> namesInText(const Division &division);

// Words such as 朝阳 or 长治 that are a city's short name and an everyday word, and 城区, 和县:
// found in a text they prove nothing by themselves.
QStringList everydayWords();

// Phrases in which the short name of a city means something else: 大同小异, 长治久安.
QStringList misleadingPhrases();
