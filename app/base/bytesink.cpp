#include "base/bytesink.h"

#include <QFile>

Result<void> copyFile(const QString &path, ByteSink &sink)
{
    constexpr qint64 pieceSize = qint64(1) << 20;
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
