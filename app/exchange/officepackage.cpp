#include "exchange/officepackage.h"

#include "base/archive.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = qint64(1) << 20;

Result<void> copyTo(ByteSink &sink, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return Error{Error::Code::Unreadable, path, file.errorString()};
        if (Result<void> written = sink.write(piece); !written)
            return written;
    }
    return {};
}

} // namespace

QString OfficePackage::fileOf(qsizetype number) const
{
    return m_folder.filePath(u"part%1"_s.arg(number));
}

Result<FileWriter> OfficePackage::part(const QString &name)
{
    if (!m_folder.isValid())
        return Error{Error::Code::Unwritable, m_folder.path(), m_folder.errorString()};
    m_names << name;
    return FileWriter::open(fileOf(m_names.size()), Overwrite::Never);
}

Result<void> OfficePackage::add(const QString &name, const QByteArray &bytes)
{
    Result<FileWriter> file = part(name);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<void> OfficePackage::finish(const QDateTime &moment, ByteSink &sink)
{
    QList<ArchiveMember> members;
    for (qsizetype number = 1; number <= m_names.size(); ++number)
        members << ArchiveMember{m_names[number - 1], fileOf(number), moment};
    const QString path = m_folder.filePath(u"whole"_s);
    Progress progress;
    if (Result<void> written = writeArchive(path, members, progress); !written)
        return written;
    return copyTo(sink, path);
}
