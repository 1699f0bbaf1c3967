#include "base/textfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

// QSaveFile takes a short write of more than its buffer for a whole one and would then replace the
// good file by a cut one: so pieces that fit the buffer, each counted, and flushed before the
// exchange.
constexpr qsizetype pieceSize = 16 * 1024;

bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size || !file.flush())
            return false;
    }
    return true;
}

Error failure(const QSaveFile &file, const QString &path)
{
    const bool isFull =
        file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {isFull ? Error::Code::DiskFull : Error::Code::Unwritable, path, file.errorString()};
}

} // namespace

Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return Error{Error::Code::Unwritable, path, {}};
    if (there.exists() && overwrite == Overwrite::Never)
        return Error{Error::Code::Exists, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unwritable, path, file.errorString()};
    if (writeAll(file, text.toUtf8()) && file.commit())
        return {};
    const Error error = failure(file, path);
    file.cancelWriting();
    return error;
}
