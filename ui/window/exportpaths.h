#pragma once

#include "library/exportrequest.h"

// A name that a file can have on Linux, macOS and Windows alike; `otherwise` where nothing is left.
QString legalFileName(const QString &name, const QString &otherwise);
// Where an export is proposed to go: below `folder`, named after the library and the format.
QString proposedPath(NoteFormat format, const QString &libraryName, const QString &folder);
// Whether anything but notes that an export has written lies in that folder, told by their names.
bool holdsOthers(const QString &folder);
