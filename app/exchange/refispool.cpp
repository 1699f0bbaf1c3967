#include "exchange/refispool.h"

namespace {

Error failure(const QFile &file)
{
    const bool isFull =
        file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {isFull ? Error::Code::DiskFull : Error::Code::Unwritable, file.fileName(),
            file.errorString()};
}

} // namespace

Result<void> RefiSpool::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return failure(m_file);
    m_xml.setDevice(&m_file);
    return {};
}

Result<void> RefiSpool::check()
{
    if (m_xml.hasError() || !m_file.flush() || m_file.error() != QFileDevice::NoError)
        return failure(m_file);
    return {};
}

Result<void> RefiSpool::copyTo(QXmlStreamWriter &xml)
{
    constexpr qint64 pieceSize = qint64(1) << 20;
    for (QXmlStreamWriter *writer : {&m_xml, &xml})
        writer->writeCharacters(QString()); // closes the tag that is open
    if (!m_file.flush() || !m_file.seek(0))
        return failure(m_file);
    while (!m_file.atEnd()) {
        const QByteArray piece = m_file.read(pieceSize);
        if (piece.isEmpty() || xml.device()->write(piece) != piece.size())
            return Error{Error::Code::DiskFull, m_file.fileName(), xml.device()->errorString()};
    }
    return {};
}

Result<void> writeSpooled(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(file);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(file);
    return {};
}
