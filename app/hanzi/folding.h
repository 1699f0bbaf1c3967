#pragma once

#include "paper/textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>

// A text folded for comparing, with the map back.
struct FoldedText
{
    QString text;
    QList<qsizetype> origins; // for each UTF-16 unit of `text`: where its character begins in the
                              // original; one more at the end: the original's length

    // The original range of folded [begin, end): from the first character to the end of the last
    // one, ignorables inside included, ignorables after it not.
    TextRange toOriginal(TextRange folded) const;
    QList<qsizetype> ends; // for each unit of `text`: where its character ends in the original
};

// Folding maps each code point to one code point (script, variants, width, case) or to none
// (ignorables: ZWJ, variation selectors, soft hyphen …). It never expands. All characters that any
// conversion between the scripts can turn into one another fold to the same one (后 後; 干 乾 幹).
// White space folds to U+0020 and stays. “ ” 「 」 fold alike, as do full-width forms. Thread-safe.
char32_t fold(char32_t character); // 0 = none
FoldedText fold(QStringView text);
QString folded(QStringView text); // the text alone

// Changes whenever the map does; the search index stores it.
QByteArray foldingHash();
