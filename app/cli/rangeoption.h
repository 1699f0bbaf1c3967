#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

#include <optional>

// `--range S E`, in code points.
QCommandLineOption rangeOption();
// `--quote TEXT` and `--occurrence N`.
QList<QCommandLineOption> quoteOptions();

enum class EmptyRange { Refused, Allowed };

// The range of that article, whose text is `text`, that one of these options tells. Nothing where
// it tells none: no range at all is wrong usage; one beyond the text, and a quote that is not there
// or there more than once (then with its ranges), have failed.
std::optional<TextRange> wantedRange(CommandRun &run, Library &library, ArticleId id,
                                     const QString &text, EmptyRange empty);
// `--range` alone.
std::optional<TextRange> givenRange(CommandRun &run, const QString &text,
                                    EmptyRange empty = EmptyRange::Refused);
