#include "base/settingsfile.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/baolan.ini"_s;
}
