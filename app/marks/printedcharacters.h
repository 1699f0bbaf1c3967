#pragma once

#include "paper/textrange.h"

#include <QList>
#include <QString>

#include <string>

// The printed characters of a text, folded (hanzi/folding.h): what is compared where a text may
// have been set in the other script, in other widths, or in other lines. White space is left out.
struct PrintedCharacters
{
    std::u32string characters;
    QList<qsizetype> begins; // of each, in UTF-16 units of the text
    QList<qsizetype> ends;

    explicit PrintedCharacters(const QString &text);

    qsizetype size() const { return begins.size(); }
    // Those that begin in a range of the text: half-open, numbers of characters.
    TextRange within(TextRange range) const;
    // From the first to the last of some, which are not empty, as a range of the text.
    TextRange original(TextRange some) const { return {begins[some.begin], ends[some.end - 1]}; }
};

// The text without its white space.
QString printed(QStringView text);
