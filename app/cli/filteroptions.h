#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// FILTER of the command line: --city, --from, --to, --paper, --origin, --state, --tag, --query.
QList<QCommandLineOption> filterOptions();
// nullopt, with what is wrong recorded in `run`, for a value that means nothing.
std::optional<Filter> readFilter(CommandRun &run, Library &library);
// The same of a command on marks: --state may also name states of marks, which are no filter.
std::optional<Filter> readFilterOfMarks(CommandRun &run, Library &library);
// The same of a command with a query of its own: --query narrows like any filter, both must be
// found.
std::optional<Filter> readFilter(CommandRun &run, Library &library, const QString &query);

// Records what of a query means nothing: the good part is searched all the same.
void failOnFaults(CommandRun &run, const QString &query, const QList<QueryFault> &faults);

// The city a reader named by name, short name, pinyin or code; recorded as wrong usage otherwise.
std::optional<QList<Place>> citiesNamed(CommandRun &run, const Gazetteer &gazetteer,
                                        const QString &name);
// The tag of that path, else one that differs in case alone; recorded as failed otherwise.
std::optional<Tag> tagCalled(CommandRun &run, Library &library, const QString &path);
// An EDTF date; recorded as wrong usage otherwise.
std::optional<IssueDate> dateOf(CommandRun &run, const QString &option);
