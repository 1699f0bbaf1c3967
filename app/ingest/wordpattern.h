#pragma once

#include <QRegularExpression>
#include <QStringView>

// A pattern that is matched against shadows (see PrintedText): every character of it beyond ASCII
// is folded as shadows are, so it may be written in either script and with full-width marks.
// Shadows have no capital letters.
QRegularExpression wordPattern(QStringView pattern);
// A pattern for what the names of newspapers and stations end with: 日报, 晚报, 电视台.
const QString &paperEndings();

// Whether a text ends as a sentence or paragraph does: with 。！？… or a full stop, closing quotes
// and a note in brackets after them not counted. A closing quote after a word closes nothing.
bool isClosed(QStringView text);
// Whether a sentence ends before the text's end.
bool hasInnerSentenceEnd(QStringView text);
bool isHan(QChar character);
