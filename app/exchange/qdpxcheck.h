#pragma once

#include "exchange/refiproject.h"

// What the schema of a project cannot see: duplicate-guid, no-guid, color, dangling-code,
// dangling-source, dangling-note, dangling-selection, dangling-variable, dangling-user,
// dangling-link.
QList<IncomingLoss> projectFaults(const RefiProject &project);
