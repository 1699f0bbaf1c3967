#include "exchange/officepackage.h"

#include "base/archive.h"

using namespace Qt::StringLiterals;

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
    return copyFile(path, sink);
}
