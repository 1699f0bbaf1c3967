#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <algorithm>

// A library is some files and folders.
inline bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return std::ranges::all_of(entries, [&](const QFileInfo &entry) {
        const QString target = to + u'/' + entry.fileName();
        return entry.isDir() ? copyFolder(entry.filePath(), target)
                             : QFile::copy(entry.filePath(), target);
    });
}
