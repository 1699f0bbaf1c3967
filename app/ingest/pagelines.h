#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

// The largest text or HTML page file that is read: 32 MiB.
constexpr qint64 largestPageFile = qint64(32) * 1024 * 1024;

// The bytes of a page file as lines: split on LF only, one CR before it dropped. Line numbers are
// 1-based: lines[0] is line 1. A last line without LF counts; nothing after a last LF does.
struct PageLines
{
    QStringList lines;
    QString encoding; // UTF-8
    int replaced = 0; // invalid code units that became U+FFFD
};

// Empty when there is no character but white space, Binary when there is a NUL or more than one
// control character in a hundred, Encoding when more than one in a hundred code units is no valid
// UTF-8, TooLarge beyond largestPageFile. A BOM is dropped. `where` is left to the caller.
Result<PageLines> decodePage(const QByteArray &bytes);
