#pragma once

#include <QMap>
#include <QString>

// Which libraries were opened on this desk and where they lay then, for links into them. Kept in
// the file of the settings.

// Folders by UUID.
QMap<QString, QString> knownLibraries(const QString &settingsFile);
void rememberLibrary(const QString &settingsFile, const QString &uuid, const QString &folder);
