#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// How exported notes are laid out: --template, --quote, --group, --order, --citation; and tables:
// --no-bom, --unguarded.
QList<QCommandLineOption> shapeOptions();
// Says that the format does not follow an option that was given: none is passed over in silence.
void refuseOption(CommandRun &run, const QString &format);
// That format as the options say. nullopt, with what is wrong recorded in `run`, for a value that
// means nothing and for an option that the format does not follow.
std::optional<NoteForm> readForm(CommandRun &run, NoteFormat format);
