#pragma once

#include "base/result.h"

#include <QByteArray>

// What is asked of an XML file that a stranger made before any parser sees it: UTF-8 or UTF-16 that
// is valid, no document type and so no entities, no tag longer than 1 MiB and none with more than
// 64 attributes (those are compared with one another). Returns the file as UTF-8 without a byte
// order mark. Damaged (`detail`): encoding, document-type, tag-length, attributes.
Result<QByteArray> guardedXml(const QByteArray &bytes, const QString &name);
