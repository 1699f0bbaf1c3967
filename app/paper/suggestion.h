#pragma once

#include "paper/textrange.h"

#include <QString>

// A way to go on with the query that is being typed.
struct Suggestion
{
    enum class Kind { Field, City, Paper, Section, Tag, Word, Recent, Saved };
    Kind kind = Kind::Field;
    QString insert;     // what takes the place of `replaces`
    TextRange replaces; // of the query, UTF-16 units
    QString shown;      // what the list says: 阜新, city:, the query itself
    QString hint; // beside it in lighter ink: fuxin · 辽宁; what the field asks; may be empty
    qint64 count = -1; // articles it would leave; -1: not counted
};
