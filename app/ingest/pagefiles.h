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

// What a folder holds. `refused` are the links, pipes, sockets and devices in it and the folders
// that cannot be read (`where`: the path as shownPath() has it), in no order.
struct FoundFiles
{
    QList<PageFile> files;
    QList<Error> refused;
};

// A path for people: each part that is no UTF-8 read as GB18030, controls and what changes the
// direction of text as U+FFFD.
QString shownPath(const QByteArray &path);

// The files of a folder and of those below it, sorted by path; README*, LICENSE* and dot files are
// left out, links are not followed. A path to a file is that file, also by a link. NotFound,
// Unreadable, NoPages when there is neither a file nor anything refused.
Result<FoundFiles> pageFiles(const QString &path);

// The first bytes, enough to tell the format; fewer when there are no more. Errors as fileBytes().
Result<QByteArray> fileBeginning(const PageFile &file);

// The whole file. NotFound, Unreadable (also for what is no regular file, never waiting for the
// writer of a pipe, and for one that changes while it is read), TooLarge beyond `largest` before
// any byte is read. `where` is the path as shownPath() has it.
Result<QByteArray> fileBytes(const PageFile &file, qint64 largest);
