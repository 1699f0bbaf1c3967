#pragma once

#include "base/archive.h"
#include "exchange/refiproject.h"
#include "exchange/refitext.h"

#include <QHash>

// A .qdpx as it was opened: its project, and its texts when they are asked for.
class QdpxArchive final
{
public:
    // As readQdpx() says. At most 250,000 files; 256 MiB of XML.
    static Result<QdpxArchive> open(const QByteArray &bytes, const QString &name);

    const RefiProject &project() const { return m_project; }

    // The plain text of a source, which may stand in the XML. Its `detail` says why there is none:
    // missing-file, external-file, rich-text, encoding; Damaged as MemoryArchive says.
    Result<QString> text(const RefiSource &source);

private:
    QdpxArchive(MemoryArchive archive, RefiProject project);
    QString member(const QString &path) const;
    Result<QByteArray> bytesOf(const RefiSource &source);

    MemoryArchive m_archive;
    RefiProject m_project;
    QHash<QString, QString> m_files;   // by name in lower case: the member
    qint64 m_left = qint64(512) << 20; // bytes of texts that may still be read
};
