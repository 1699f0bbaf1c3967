#pragma once

#include "paper/textrange.h"

#include <QList>
#include <QString>

#include <string>
#include <string_view>

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
    std::u32string_view part(TextRange some) const
    {
        return std::u32string_view(characters).substr(size_t(some.begin), size_t(some.length()));
    }
    // From the first to the last of some, which are not empty, as a range of the text.
    TextRange original(TextRange some) const { return {begins[some.begin], ends[some.end - 1]}; }
};

// The text without its white space.
QString printed(QStringView text);
