#include "library/knownlibraries.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView group("libraries");

} // namespace

QMap<QString, QString> knownLibraries(const QString &settingsFile)
{
    QSettings ini(settingsFile, QSettings::IniFormat);
    ini.beginGroup(group);
    QMap<QString, QString> folders;
    const QStringList uuids = ini.childKeys();
    for (const QString &uuid : uuids)
        folders.insert(uuid, ini.value(uuid).toString());
    return folders;
}

void rememberLibrary(const QString &settingsFile, const QString &uuid, const QString &folder)
{
    QSettings ini(settingsFile, QSettings::IniFormat);
    ini.setValue(group + u'/' + uuid, folder);
}
