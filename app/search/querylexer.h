#pragma once

#include "paper/textrange.h"

#include <QList>
#include <QString>

// A part of a query that means something by itself.
struct QueryToken
{
    enum class Kind {
        Word,   // a run without white space, quotation marks and brackets
        Phrase, // in quotation marks
        Open,   // a bracket
        Close,
        Or,
        And,
        Not,   // a word: what it excludes may stand behind white space
        Minus, // a sign: what it excludes stands right behind it
        Near,
        Field, // with its colon
        End,
    };
    Kind kind = Kind::End;
    TextRange range;         // of the query, UTF-16 units
    TextRange content;       // of Word and Phrase: without quotation marks
    bool isAttached = false; // nothing stands between it and the token before
    bool isClosed = true;    // of Phrase
    QString field;           // of Field: in English, lower case
    TextRange unknownField;  // of Word: what stands before a colon in it like a field that there is
                             // not, without the colon; else empty
    int distance = 0;        // of Near: 0-99
    bool isBadDistance = false;
};

// The tokens of a query from left to right; the last one is End, at its end. Never fails.
QList<QueryToken> queryTokens(const QString &query);

// The name of a field in English for its name in English or Chinese, either script, upper or lower
// case, without the colon; empty when there is none.
QString fieldCalled(QStringView name);

// The names of a field in Chinese, simplified, by those in English, in the order they are offered.
struct FieldNames
{
    QStringView english;
    QStringView chinese;
};
QList<FieldNames> fieldNames();

// Signs that mean something in a query, in half and full width.
bool isOpeningBracket(QChar character);
bool isClosingBracket(QChar character);
bool isMinusSign(QChar character);
bool isOrSign(QChar character);
// What closes a phrase that `opening` began; empty when it begins none. “, ” and " stand for one
// another: input methods mix them up.
QStringView closingMarks(QChar opening);
