#include "search/checkeddirectory.h"

#include <QDir>
#include <QFile>

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <fcntl.h>
#include <lucene++/BufferedIndexInput.h>
#include <lucene++/BufferedIndexOutput.h>
#include <lucene++/SingleInstanceLockFactory.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace {

using Failure = std::shared_ptr<SystemFailure>;

// What each file ends with: a magic word and the length of what comes before it.
struct Trailer
{
    std::array<char, 8> magic{'B', 'a', 'o', 'l', 'a', 'n', 'I', 'x'};
    qint64 length = 0;
    friend bool operator==(const Trailer &, const Trailer &) = default;
};

enum class Access { Read, Write };

Error::Code codeOf(int systemError, Access access)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Code::DiskFull;
    case EIO:
        return Error::Code::Damaged;
    default:
        return access == Access::Read ? Error::Code::Unreadable : Error::Code::Unwritable;
    }
}

// Remembers what errno says and throws as Lucene++ does. It looks for files that may not be there:
// those are no failure of the system.
[[noreturn]] void fail(const Failure &failure, const QString &file, Access access)
{
    const int number = errno;
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    if (number == ENOENT)
        boost::throw_exception(Lucene::FileNotFoundException(file.toStdWString()));
    *failure = Error{codeOf(number, access), file, reason};
    boost::throw_exception(Lucene::IOException(reason.toStdWString()));
}

class OpenFile final
{
public:
    // `flags` as of open(2).
    OpenFile(const QString &path, int flags, Access access, const Failure &failure)
        : m_path(path)
        , m_access(access)
        , m_failure(failure)
        , m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
        if (m_descriptor < 0)
            refuse();
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    qint64 size() const;
    void read(uint8_t *to, qint64 length, qint64 position) const;
    void write(const void *from, qint64 length, qint64 position) const;
    void sync() const;
    void close();

private:
    [[noreturn]] void refuse() const { fail(m_failure, m_path, m_access); }

    QString m_path;
    Access m_access;
    Failure m_failure;
    int m_descriptor = -1;
};

qint64 OpenFile::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        refuse();
    return status.st_size;
}

void OpenFile::read(uint8_t *to, qint64 length, qint64 position) const
{
    while (length > 0) {
        const ssize_t count = ::pread(m_descriptor, to, size_t(length), position);
        if (count < 0 && errno != EINTR)
            refuse();
        if (count == 0)
            boost::throw_exception(Lucene::IOException(L"read past the end of the file"));
        if (count > 0) {
            to += count;
            length -= count;
            position += count;
        }
    }
}

void OpenFile::write(const void *from, qint64 length, qint64 position) const
{
    const char *next = static_cast<const char *>(from);
    while (length > 0) {
        const ssize_t count = ::pwrite(m_descriptor, next, size_t(length), position);
        if (count < 0 && errno != EINTR)
            refuse();
        if (count > 0) {
            next += count;
            length -= count;
            position += count;
        }
    }
}

void OpenFile::sync() const
{
    if (::fsync(m_descriptor) != 0)
        refuse();
}

void OpenFile::close()
{
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        refuse();
}

class CheckedOutput final : public Lucene::BufferedIndexOutput
{
public:
    CheckedOutput(const QString &path, const Failure &failure)
        : m_file(path, O_RDWR | O_CREAT | O_TRUNC, Access::Write, failure)
    {
    }

    using BufferedIndexOutput::flushBuffer;
    void flushBuffer(const uint8_t *bytes, int32_t offset, int32_t size) override
    {
        m_file.write(bytes + offset, size, bufferStart);
        m_length = std::max<int64_t>(m_length, bufferStart + size);
    }

    void close() override
    {
        if (std::exchange(m_isClosed, true))
            return;
        BufferedIndexOutput::close();
        const Trailer trailer{.length = m_length};
        m_file.write(&trailer, sizeof trailer, m_length);
        m_file.close();
    }

    int64_t length() override { return m_length; }

private:
    OpenFile m_file;
    int64_t m_length = 0;
    bool m_isClosed = false;
};

// Reads by position, so that its clones share the file without a lock.
class CheckedInput final : public Lucene::BufferedIndexInput
{
public:
    CheckedInput(const QString &path, const Failure &failure, int32_t bufferBytes)
        : BufferedIndexInput(bufferBytes)
        , m_file(std::make_shared<const OpenFile>(path, O_RDONLY, Access::Read, failure))
        , m_length(m_file->size() - qint64(sizeof(Trailer)))
    {
        Trailer trailer;
        if (m_length >= 0)
            m_file->read(reinterpret_cast<uint8_t *>(&trailer), sizeof trailer, m_length);
        if (trailer != Trailer{.length = m_length})
            boost::throw_exception(Lucene::CorruptIndexException(path.toStdWString()));
    }
    CheckedInput() = default;

    int64_t length() override { return m_length; }

    Lucene::LuceneObjectPtr clone(const Lucene::LuceneObjectPtr &other) override
    {
        auto copy = other ? other : Lucene::newLucene<CheckedInput>();
        const auto input = boost::dynamic_pointer_cast<CheckedInput>(copy);
        BufferedIndexInput::clone(input);
        input->m_file = m_file;
        input->m_length = m_length;
        return copy;
    }

protected:
    void readInternal(uint8_t *bytes, int32_t offset, int32_t size) override
    {
        const int64_t position = getFilePointer();
        if (position < 0 || position + size > m_length)
            boost::throw_exception(Lucene::IOException(L"read past the end of the file"));
        m_file->read(bytes + offset, size, position);
    }
    void seekInternal(int64_t) override {}

private:
    std::shared_ptr<const OpenFile> m_file;
    int64_t m_length = 0;
};

class CheckedDirectory final : public Lucene::Directory
{
public:
    CheckedDirectory(const QString &folder, const Failure &failure)
        : m_folder(folder)
        , m_failure(failure)
    {
        setLockFactory(Lucene::newLucene<Lucene::SingleInstanceLockFactory>());
    }

    Lucene::HashSet<Lucene::String> listAll() override
    {
        auto names = Lucene::HashSet<Lucene::String>::newInstance();
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
            names.add(name.toStdWString());
        return names;
    }
    bool fileExists(const Lucene::String &name) override { return QFile::exists(path(name)); }
    uint64_t fileModified(const Lucene::String &name) override
    {
        return uint64_t(status(name).st_mtime) * 1000;
    }
    void touchFile(const Lucene::String &name) override
    {
        if (::utimensat(AT_FDCWD, QFile::encodeName(path(name)).constData(), nullptr, 0) != 0)
            fail(m_failure, path(name), Access::Write);
    }
    void deleteFile(const Lucene::String &name) override
    {
        if (::unlink(QFile::encodeName(path(name)).constData()) != 0)
            fail(m_failure, path(name), Access::Write);
    }
    // Also of files that are still being written and have no trailer yet: then a little short.
    int64_t fileLength(const Lucene::String &name) override
    {
        return std::max<int64_t>(0, status(name).st_size - int64_t(sizeof(Trailer)));
    }
    Lucene::IndexOutputPtr createOutput(const Lucene::String &name) override
    {
        if (fileExists(name))
            deleteFile(name); // a reader may still have the old one open
        return Lucene::newLucene<CheckedOutput>(path(name), m_failure);
    }
    Lucene::IndexInputPtr openInput(const Lucene::String &name) override
    {
        return openInput(name, Lucene::BufferedIndexInput::BUFFER_SIZE);
    }
    Lucene::IndexInputPtr openInput(const Lucene::String &name, int32_t bufferBytes) override
    {
        return Lucene::newLucene<CheckedInput>(path(name), m_failure, bufferBytes);
    }
    void sync(const Lucene::String &name) override
    {
        OpenFile(path(name), O_RDWR, Access::Write, m_failure).sync();
        if (name.starts_with(L"segments"))
            OpenFile(m_folder, O_RDONLY | O_DIRECTORY, Access::Write, m_failure).sync();
    }
    void close() override { isOpen = false; }

private:
    QString path(const Lucene::String &name) const
    {
        return m_folder + u'/' + QString::fromStdWString(name);
    }
    struct stat status(const Lucene::String &name) const
    {
        struct stat result = {};
        if (::stat(QFile::encodeName(path(name)).constData(), &result) != 0)
            fail(m_failure, path(name), Access::Read);
        return result;
    }

    QString m_folder;
    Failure m_failure;
};

} // namespace

Lucene::DirectoryPtr checkedDirectory(const QString &folder, const Failure &failure)
{
    return Lucene::newLucene<CheckedDirectory>(folder, failure);
}
