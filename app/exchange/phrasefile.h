#pragma once

#include "base/result.h"
#include "paper/phrase.h"

#include <QByteArray>
#include <QList>

// Reader's phrases as a text table of OpenCC: a line each with the phrase, a tab and what it
// becomes; of several candidates, parted by spaces, the first counts. UTF-8; empty lines and lines
// that begin with # and a space are left out.

// All phrases of the table, for that target and paper. BadTable when one line cannot be used (see
// phraseFault()), has the phrase of a line above, or when phrases lead back to themselves (甲 to 乙
// and 乙 to 甲): `where` is `name` and the line, from 1.
Result<QList<ReaderPhrase>> readPhraseTable(const QByteArray &bytes, const QString &name,
                                            ReaderPhrase::Target target, const QString &paper);
QString phraseTable(const QList<ReaderPhrase> &phrases);
