#pragma once

#include "base/progress.h"
#include "library/exportrequest.h"
#include "store/connection.h"

#include <QSet>

// What an export takes, in the order in which it leaves.
struct ExportSelection
{
    QList<ArticleId> articles;
    std::optional<QSet<MarkId>> marks; // of them; nullopt: all
    qsizetype markCount = 0;
};

// `found`: what the filter's query finds; nullopt where it has none. Stopped; Empty (`detail`:
// marks, articles) when there is nothing.
Result<ExportSelection> exportSelection(Connection &db, const ExportRequest &request,
                                        const std::optional<QList<ArticleId>> &found,
                                        const Progress &progress);
