#pragma once

#include <QStringView>

// Whether a name may stand in an archive: a relative path below the folder it is unpacked in, on
// every system.
bool isSafeArchiveName(QStringView name);
