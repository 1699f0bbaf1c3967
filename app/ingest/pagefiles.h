#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

// A file that may be imported. Names on a disk are bytes; they need not be text in any encoding.
struct PageFile
{
    QByteArray path; // as the system spells it
    QString name;    // for people: without folder, undecodable bytes read as GB18030
};

// The files of a folder and of those below it, sorted by path; README*, LICENSE* and dot files are
// left out, links are not followed. A path to a file is that file. NotFound, Unreadable, NoPages.
Result<QList<PageFile>> pageFiles(const QString &path);

// The whole file. NotFound, Unreadable (also for what is no regular file; never waits for the
// writer of a pipe), TooLarge beyond `largest` before any byte is read. `where` is the path.
Result<QByteArray> fileBytes(const PageFile &file, qint64 largest);
