#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// Which marks of the library are meant: FILTER with what is asked of the marks themselves.
QList<QCommandLineOption> passageOptions();
// nullopt, with what is wrong recorded in `run`, for a value that means nothing.
std::optional<PassageFilter> readPassageFilter(CommandRun &run, Library &library);
// Whether anything is asked by one of those options.
bool asksForPassages(const CommandRun &run);
