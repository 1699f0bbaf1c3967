#pragma once

#include "base/result.h"
#include "exchange/incoming.h"

#include <QByteArray>

// The codebook of REFI-QDA 1.0 (.qdc).

// Empty when there is no tag: the standard knows no empty codebook.
Result<QByteArray> qdcCodebook(const QList<Tag> &codebook);

// Only tags come back. Namespaces of 1.0 and older ones; GUIDs in braces or lower case. Damaged as
// guardedXml() and StrictXml say, Unsupported for XML that is no codebook. Sets are lost.
Result<IncomingNotes> readQdc(const QByteArray &bytes, const QString &name);
