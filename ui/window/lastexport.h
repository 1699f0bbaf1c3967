#pragma once

#include "library/library.h"

#include <QJsonObject>

#include <optional>

// The export that was made last of a library, so that it can be made again. Kept in the file of the
// settings, under the library's UUID.
struct LastExport
{
    QJsonObject request; // as requestJson()
    QString path;
    QString print; // printOf() what was written
};

// nullopt when there was none, or what is kept means nothing.
std::optional<LastExport> lastExport(const QString &settingsFile, const QString &libraryUuid);
void rememberExport(const QString &settingsFile, const QString &libraryUuid,
                    const LastExport &last);
void forgetExport(const QString &settingsFile, const QString &libraryUuid);

// Articles, marks and tags by their UUIDs: those that are gone when it is made again are left out.
Result<QJsonObject> requestJson(Library &library, const ExportRequest &request);
Result<ExportRequest> requestOf(Library &library, const QJsonObject &json);

// Of a file its size and time, of a folder those of all notes in it; empty when it is not there.
// Of many notes not for the window's thread.
QString printOf(const QString &path);
