#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <functional>

// Hands every token of an XML document to `take`, beginning with the first element. Damaged for
// anything that is not well-formed to its end, for a document type (its entities are how XML does
// harm) and for elements deeper than 64.
Result<void> readXml(const QByteArray &document,
                     const std::function<void(const QXmlStreamReader &token)> &take);
