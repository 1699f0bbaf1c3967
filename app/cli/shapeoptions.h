#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// How exported notes are laid out: --template, --quote, --group, --order, --citation; and tables:
// --no-bom, --unguarded.
QList<QCommandLineOption> shapeOptions();
// That format as the options say. nullopt, with what is wrong recorded in `run`, for a value that
// means nothing and for an option that the format does not follow.
std::optional<NoteForm> readForm(CommandRun &run, NoteFormat format);
