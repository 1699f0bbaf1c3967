#pragma once

#include "base/filewriter.h"
#include "base/progress.h"
#include "hanzi/renditions.h"
#include "library/exportrequest.h"
#include "store/connection.h"

// What one export reads from.
struct ExportGround
{
    Connection *db = nullptr;
    const Renditions *renditions = nullptr;
    QString libraryUuid;
    QString libraryName;
    QString readerName;
};

// Both in one snapshot; `found`: what the query of the filter finds, nullopt where it has none.
// As Library::exportNotes() and previewNotes().
Result<ExportReport> writeExport(const ExportGround &ground, const ExportRequest &request,
                                 const std::optional<QList<ArticleId>> &found, const QString &path,
                                 Overwrite overwrite, Progress &progress);
Result<ExportPreview> previewExport(const ExportGround &ground, const ExportRequest &request,
                                    const std::optional<QList<ArticleId>> &found, qsizetype most,
                                    Progress &progress);
