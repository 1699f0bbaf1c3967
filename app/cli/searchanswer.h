#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

// --limit and --offset.
QList<QCommandLineOption> hitOptions();
// Answers with the hits of a search, as `search` does.
void answerSearch(CommandRun &run, Library &library, const Filter &filter);
