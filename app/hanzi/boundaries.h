#pragma once

#include "paper/textrange.h"

#include <QBitArray>
#include <QString>

// Words, graphemes and line breaks as Chinese readers expect them, by ICU's Chinese rules and,
// inside Han text, a dictionary (hanzi/words.h). Any thread.

// The word round `position` (dictionary words: 乡村|振兴). The text is cut as it is folded, so that
// both scripts are cut alike. Empty only in an empty text.
TextRange wordAt(const QString &text, qsizetype position);
// The same by ICU's rules alone, which know fewer words and hold fewer chance neighbours for one:
// whether two torn pieces of a page belong together is asked with it (十家子鎮數 | 十一前夕).
TextRange commonWordAt(const QString &text, qsizetype position);
// The next word boundary after, or the last one before, `position`; the text's ends otherwise.
qsizetype nextWord(const QString &text, qsizetype position);
qsizetype previousWord(const QString &text, qsizetype position);
// Bit i is set when a word begins or ends at position i; 0 and text.size() are.
QBitArray wordBoundaries(QStringView text);

// The sentence round `position`, with its closing quotes: ends are 。！？…… and line feeds. The
// line feed belongs to none; at one, the sentence before it.
TextRange sentenceAt(const QString &text, qsizetype position);
// The clause: also ends at ；.
TextRange clauseAt(const QString &text, qsizetype position);

// Widened outward so that no grapheme cluster (surrogate pair, combining mark, variation selector)
// is cut. An empty range stays empty, at the beginning of the cluster it stood in.
TextRange toGraphemes(const QString &text, TextRange range);

// Bit i is set when no grapheme cluster is cut before position i; 0 and text.size() are.
QBitArray graphemeBoundaries(QStringView text);
// Whether each grapheme cluster is certainly one code point, as in ordinary Chinese text; much
// quicker to ask than the boundaries.
bool isOneCharacterEach(QStringView text);

// Bit i is set when a line may be broken before position i; bit text.size() is always set. “ and ”
// break like 「 and 」, ——, ……, 53.4% and 1+8 stay whole, no line begins with a closing mark or ·.
QBitArray allowedBreaks(QString text);
