#include "paper/phrase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 100; // UTF-16 units

// Also line feeds and controls, which no word of a newspaper has.
bool isBlank(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Control;
}

} // namespace

QString phraseFault(const ReaderPhrase &phrase)
{
    if (phrase.source.isEmpty() || phrase.rendition.isEmpty())
        return u"no-words"_s;
    if (std::max(phrase.source.size(), phrase.rendition.size()) > longest)
        return u"too-long"_s;
    const bool hasBlank = std::ranges::any_of(phrase.source + phrase.rendition, isBlank);
    return hasBlank ? u"white-space"_s : QString();
}
