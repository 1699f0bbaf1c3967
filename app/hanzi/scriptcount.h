#pragma once

#include "paper/script.h"

#include <QStringView>

// How many characters of a passage tell its script, by OpenCC's own tables (see
// hanzi/scriptcount.cpp). Thread-safe.
struct ScriptCount
{
    qsizetype simplified = 0;  // characters that only the simplified script uses
    qsizetype traditional = 0; // characters that only the traditional script uses

    // Nine tenths of the telling characters decide; fewer are Mixed, none is Neutral.
    Script verdict() const;
};
ScriptCount countScript(QStringView text);

bool isOnlySimplified(char32_t character);
bool isOnlyTraditional(char32_t character);
