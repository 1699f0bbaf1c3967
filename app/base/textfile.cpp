#include "base/textfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite)
{
    Result<FileWriter> file = FileWriter::open(path, overwrite);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(text.toUtf8()); !written)
        return written;
    return file->commit();
}

Result<QByteArray> fileContents(const QString &path, qint64 largest)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, name, {}};
    if (!info.isFile())
        return Error{Error::Code::Unreadable, name, {}};
    if (info.size() > largest)
        return Error{Error::Code::TooLarge, name, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, name, file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Unreadable, name, file.errorString()};
    return bytes;
}
