#pragma once

#include "hanzi/alignment.h"

#include <QString>

// A text in one script, with the map back to the text it was made from.
struct Rendition
{
    QString text;
    Alignment links;
};
