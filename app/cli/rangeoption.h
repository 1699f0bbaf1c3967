#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// `--range S E`, in code points.
QCommandLineOption rangeOption();
// Of that text; recorded as wrong usage when it is no range, as failed when it is beyond the text.
std::optional<TextRange> givenRange(CommandRun &run, const QString &text);
