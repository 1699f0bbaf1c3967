#pragma once

#include "base/bytesink.h"
#include "base/filewriter.h"

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

// The parts of a zipped XML document (XLSX, DOCX), gathered as temporary files, so that none is
// ever whole in memory.
class OfficePackage final
{
public:
    // A part that is written piece by piece; it is there once it has been committed. Unwritable,
    // DiskFull, as for those below.
    Result<FileWriter> part(const QString &name);
    Result<void> add(const QString &name, const QByteArray &bytes);
    // The archive with all parts in the order they were asked for, as if made at that moment.
    Result<void> finish(const QDateTime &moment, ByteSink &sink);

private:
    QString fileOf(qsizetype number) const;

    QTemporaryDir m_folder;
    QStringList m_names;
};
