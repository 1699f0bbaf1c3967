#include "base/textfile.h"

Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite)
{
    Result<FileWriter> file = FileWriter::open(path, overwrite);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(text.toUtf8()); !written)
        return written;
    return file->commit();
}
