#include "reader/findplaces.h"

#include "hanzi/comparing.h"

QList<TextRange> findPlaces(const QString &words, const FoldedText &text)
{
    const QString wanted = comparableText(words);
    QList<TextRange> places;
    if (wanted.isEmpty())
        return places;
    for (qsizetype at = text.text.indexOf(wanted); at >= 0;
         at = text.text.indexOf(wanted, at + wanted.size()))
        places << text.toOriginal({at, at + wanted.size()});
    return places;
}
