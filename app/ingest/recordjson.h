#pragma once

#include "base/result.h"
#include "paper/record.h"

#include <QStringView>

#include <optional>

// The members of a JSON object (RFC 8259), in their order: a text without its quotes and escapes, a
// number as it is spelled, true and false as such, null as nothing, arrays and objects as their
// JSON. nullopt for anything that is no object or has something after it; arrays and objects may
// lie 64 deep. Control characters in texts are let pass, as many files have them.
std::optional<QList<RecordField>> jsonObject(QStringView text);

// The elements of an array in `json`, each as jsonObject() gives members; empty for no array.
QStringList jsonArray(QStringView json);
