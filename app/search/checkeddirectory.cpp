#include "search/checkeddirectory.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <fcntl.h>
#include <lucene++/BufferedIndexOutput.h>
#include <lucene++/IndexInput.h>
#include <lucene++/SingleInstanceLockFactory.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>

namespace {

using Failure = std::shared_ptr<SystemFailure>;

// What each file ends with, in the machine's byte order: a magic word, the length of what comes
// before it, a sum of that, and whose file it is: a number of the index and one of the file's name,
// mixed. No two files of an index ever have one name and different bytes, so what was put in the
// place of another, or came from another index, is known by that.
struct Trailer
{
    static constexpr std::array<char, 8> ours{'B', 'a', 'o', 'l', 'a', 'n', 'I', '3'};
    std::array<char, 8> magic = ours;
    qint64 length = 0;
    quint64 sum = 0;
    quint64 owner = 0;
};

// In the manner of FNV-1a, but 64 bits at a time: a change of one of them always shows, and a
// gigabyte takes a fraction of a second.
quint64 sumOf(const uint8_t *bytes, qint64 length)
{
    constexpr quint64 prime = 0x100000001b3;
    constexpr int turn = 29; // so that the highest bits reach the others, too
    quint64 sum = 0xcbf29ce484222325;
    const auto add = [&sum](quint64 word) { sum = std::rotl((sum ^ word) * prime, turn); };
    quint64 word = 0;
    for (; length >= qint64(sizeof word); length -= qint64(sizeof word)) {
        std::memcpy(&word, bytes, sizeof word);
        bytes += sizeof word;
        add(word);
    }
    word = 0;
    if (length > 0)
        std::memcpy(&word, bytes, size_t(length));
    add(word);
    return sum;
}

quint64 sumOfName(const std::wstring &name)
{
    const QByteArray bytes = QString::fromStdWString(name).toUtf8();
    return sumOf(reinterpret_cast<const uint8_t *>(bytes.constData()), bytes.size());
}

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
    uint8_t *map(qint64 length) const; // the first bytes, to be read
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

uint8_t *OpenFile::map(qint64 length) const
{
    void *bytes = ::mmap(nullptr, size_t(length), PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (bytes == MAP_FAILED)
        refuse();
    return static_cast<uint8_t *>(bytes);
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

// The first bytes of a file as memory.
class Mapping final
{
public:
    Mapping(const OpenFile &file, qint64 length)
        : m_bytes(length > 0 ? file.map(length) : nullptr)
        , m_length(length)
    {
    }
    ~Mapping()
    {
        if (m_bytes)
            ::munmap(m_bytes, size_t(m_length));
    }
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    const uint8_t *begin() const { return m_bytes; }
    const uint8_t *end() const { return m_bytes + m_length; }
    quint64 sum() const { return sumOf(m_bytes, m_length); }

private:
    uint8_t *m_bytes;
    qint64 m_length;
};

class CheckedOutput final : public Lucene::BufferedIndexOutput
{
public:
    CheckedOutput(const QString &path, quint64 owner, const Failure &failure)
        : m_file(path, O_RDWR | O_CREAT | O_TRUNC, Access::Write, failure)
        , m_owner(owner)
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
        const Trailer trailer{
            .length = m_length, .sum = Mapping(m_file, m_length).sum(), .owner = m_owner};
        m_file.write(&trailer, sizeof trailer, m_length);
        m_file.close();
    }

    int64_t length() override { return m_length; }

private:
    OpenFile m_file;
    quint64 m_owner;
    int64_t m_length = 0;
    bool m_isClosed = false;
};

// A file with its trailer. It cannot get shorter under a reader: files of an index are written
// once, and later deleted or replaced by others of the same name.
class WholeFile final
{
public:
    WholeFile(const QString &path, const Failure &failure)
        : WholeFile(OpenFile(path, O_RDONLY, Access::Read, failure), path)
    {
    }

    const uint8_t *begin() const { return m_mapping.begin(); }
    const uint8_t *end() const { return m_mapping.end(); }
    bool isIntact() const { return m_mapping.sum() == m_trailer.sum; }
    quint64 owner() const { return m_trailer.owner; }

private:
    WholeFile(const OpenFile &file, const QString &path)
        : m_trailer(trailerOf(file, path))
        , m_mapping(file, m_trailer.length)
    {
    }

    static Trailer trailerOf(const OpenFile &file, const QString &path)
    {
        Trailer trailer;
        const qint64 length = file.size() - qint64(sizeof trailer);
        if (length >= 0)
            file.read(reinterpret_cast<uint8_t *>(&trailer), sizeof trailer, length);
        if (length < 0 || trailer.magic != Trailer::ours || trailer.length != length)
            boost::throw_exception(Lucene::CorruptIndexException(path.toStdWString()));
        return trailer;
    }

    Trailer m_trailer;
    Mapping m_mapping;
};

// Its clones share the file.
class CheckedInput final : public Lucene::IndexInput
{
public:
    CheckedInput(const QString &path, const Failure &failure)
        : m_file(std::make_shared<const WholeFile>(path, failure))
        , m_next(m_file->begin())
    {
    }
    CheckedInput() = default;

    uint8_t readByte() override
    {
        if (m_next == m_file->end())
            pastEnd();
        return *m_next++;
    }
    using IndexInput::readBytes;
    void readBytes(uint8_t *bytes, int32_t offset, int32_t length) override
    {
        if (length < 0 || length > m_file->end() - m_next)
            pastEnd();
        std::copy_n(m_next, length, bytes + offset);
        m_next += length;
    }
    int32_t readVInt() override { return int32_t(readNumber<uint32_t>()); }
    int64_t readVLong() override { return int64_t(readNumber<uint64_t>()); }

    void close() override {}
    int64_t getFilePointer() override { return m_next - m_file->begin(); }
    void seek(int64_t position) override
    {
        if (position < 0 || position > length())
            pastEnd();
        m_next = m_file->begin() + position;
    }
    int64_t length() override { return m_file->end() - m_file->begin(); }
    bool isIntact() const { return m_file->isIntact(); }
    quint64 owner() const { return m_file->owner(); }

    Lucene::LuceneObjectPtr clone(const Lucene::LuceneObjectPtr &other) override
    {
        auto copy = IndexInput::clone(other ? other : Lucene::newLucene<CheckedInput>());
        const auto input = boost::dynamic_pointer_cast<CheckedInput>(copy);
        input->m_file = m_file;
        input->m_next = m_next;
        return copy;
    }

private:
    [[noreturn]] static void pastEnd()
    {
        boost::throw_exception(Lucene::IOException(L"read past the end of the file"));
    }

    // Seven bits a byte, the lowest first, the last byte below 128.
    template <typename Number>
    Number readNumber()
    {
        constexpr int bits = std::numeric_limits<Number>::digits;
        Number number = 0;
        for (int shift = 0; shift < bits; shift += 7) {
            const uint8_t byte = CheckedInput::readByte();
            number |= Number(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return number;
        }
        boost::throw_exception(Lucene::IOException(L"a number is too long"));
    }

    std::shared_ptr<const WholeFile> m_file;
    const uint8_t *m_next = nullptr;
};

void checkSum(const boost::shared_ptr<CheckedInput> &input)
{
    if (!input->isIntact())
        boost::throw_exception(Lucene::CorruptIndexException(L"other bytes than were written"));
}

// All but terms and postings, of which a search reads some places only: most of an index.
bool isReadAsAWhole(const std::wstring &name)
{
    constexpr std::array<std::wstring_view, 3> others{L".tis", L".frq", L".prx"};
    return std::ranges::none_of(others,
                                [&name](std::wstring_view kind) { return name.ends_with(kind); });
}

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
        return Lucene::newLucene<CheckedOutput>(path(name), m_index ^ sumOfName(name), m_failure);
    }
    using Directory::openInput;
    Lucene::IndexInputPtr openInput(const Lucene::String &name) override
    {
        const auto input = Lucene::newLucene<CheckedInput>(path(name), m_failure);
        if (isReadAsAWhole(name))
            checkSum(input);
        checkOwner(name, *input);
        return input;
    }
    void sync(const Lucene::String &name) override
    {
        OpenFile(path(name), O_RDWR, Access::Write, m_failure).sync();
        if (name.starts_with(L"segments"))
            OpenFile(m_folder, O_RDONLY | O_DIRECTORY, Access::Write, m_failure).sync();
    }
    void close() override { isOpen = false; }

private:
    // The list of segments is read first, and says which index this is.
    void checkOwner(const std::wstring &name, const CheckedInput &input)
    {
        const quint64 index = input.owner() ^ sumOfName(name);
        if (name.starts_with(L"segments"))
            m_index = index;
        if (index != m_index)
            boost::throw_exception(Lucene::CorruptIndexException(L"of another index: " + name));
    }

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
    quint64 m_index = QRandomGenerator::global()->generate64(); // its number
};

} // namespace

Lucene::DirectoryPtr checkedDirectory(const QString &folder, const Failure &failure)
{
    return Lucene::newLucene<CheckedDirectory>(folder, failure);
}

void checkSum(const Lucene::DirectoryPtr &directory, const std::wstring &file)
{
    if (const auto input = boost::dynamic_pointer_cast<CheckedInput>(directory->openInput(file)))
        checkSum(input);
}
