#pragma once

#include "base/bytesink.h"

#include <memory>

// Whether a file that is there already may be replaced.
enum class Overwrite { Never, Allowed };

// Writes a file in pieces, by a temporary file beside it that takes its place when it is committed:
// until then, and after any error, what was there before is as it was. One that is never committed
// leaves nothing behind. A link to a file stays a link.
class FileWriter final : public ByteSink
{
public:
    // Exists when the file is there and may not be replaced; Unwritable as the system says, also
    // for what is no regular file (a device, a pipe, a folder); DiskFull.
    static Result<FileWriter> open(const QString &path, Overwrite overwrite);
    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter() override;

    // DiskFull, Unwritable. After an error nothing more is written, nor can it be committed.
    Result<void> write(const QByteArray &bytes) override;
    // Ends what is written: it is on the disk, and the file is closed. What is left for commit()
    // takes no room, so that many files can be sealed first and then take their places. Nothing can
    // be written after it.
    Result<void> seal();
    // In its place and on the disk when it returns; seals what is not. Exists when a file that may
    // not be replaced came meanwhile.
    Result<void> commit();

private:
    struct Parts;
    explicit FileWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// What `errno` says of a file that is written: DiskFull or Unwritable.
Error writeError(const QString &path, int number);

// Gives a finished file, synced, the name `path`, in one step and on the disk when it returns.
// Both lie in the same folder. Exists as above; `temporary` then stays.
Result<void> putInPlace(const QString &temporary, const QString &path, Overwrite overwrite);
