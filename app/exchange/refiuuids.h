#pragma once

#include <QString>

// UUIDs of what has none in a library, made of others: by them it is known again when a project of
// ours comes back.

QString importantCode(); // of the code that important marks bear
QString confirmCode();   // of the one that marks bear which are to be confirmed
QString articleMemo(const QString &article);
// Of a mark that stands as several codings each but the first.
QString laterCoding(const QString &mark, const QString &code);
QString variableUuid(const QString &name);
