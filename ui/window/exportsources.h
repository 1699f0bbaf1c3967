#pragma once

#include "library/exportrequest.h"

// What can be asked to leave.
enum class ExportWhat { Listed, Article, Passages, Ticked, Library };

// What the window shows when an export is asked for.
struct ExportSources
{
    Filter listed; // of the list of articles
    qsizetype listedCount = 0;
    ArticleOrder order;                    // of the list
    std::optional<ArticleId> article;      // that is open
    QString headline;                      // of it
    std::optional<PassageFilter> passages; // of the table of all marks, once that was opened
    QList<MarkId> ticked;                  // there
    ExportWhat first = ExportWhat::Listed; // what is proposed
};

// Whether there is such a thing.
bool isOffered(const ExportSources &sources, ExportWhat what);
ExportRequest exportRequest(const ExportSources &sources, ExportWhat what, const NoteForm &form);
