#pragma once

#include <QJsonValue>

// Objects of ours in JSON-LD: each of their names, at any depth, stands behind `baolan:`, as the
// context would take a bare one (state, creator) for the model's own.
QJsonValue withPrefix(const QJsonValue &value);
// As they were; names without the prefix, as files of before have them, stay.
QJsonValue withoutPrefix(const QJsonValue &value);
