#pragma once

#include "exchange/refiproject.h"
#include "exchange/refitext.h"

// The checks behind checkQdpx().

// Of the project alone: duplicate-guid, no-guid, color, dangling-code, dangling-source,
// dangling-note, dangling-selection, dangling-variable, dangling-user, dangling-link.
QList<IncomingLoss> projectFaults(const RefiProject &project);

// Of the selections of a source whose text is known: position, and `quote` where its name is not
// the passage.
QList<IncomingLoss> selectionFaults(const RefiSource &source, const RefiText &text);
