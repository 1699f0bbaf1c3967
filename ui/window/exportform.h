#pragma once

#include "library/exportrequest.h"

#include <QJsonObject>

// A format and what was chosen of it, as the window remembers them.
QJsonObject formJson(const NoteForm &form);
// What is not said or means nothing is as usual.
NoteForm formOf(const QJsonObject &json);
