#include "ingest/pagefiles.h"

#include "ingest/encodings.h"

#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

Error openError(const QByteArray &path, int number)
{
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return {isMissing ? Error::Code::NotFound : Error::Code::Unreadable, shownPath(path),
            qt_error_string(number)};
}

Error refusal(const QByteArray &path, const QString &reason)
{
    return {Error::Code::Unreadable, shownPath(path), reason};
}

QString decodedName(const QByteArray &name)
{
    if (QUtf8StringView(name.data(), name.size()).isValidUtf8())
        return QString::fromUtf8(name);
    const auto text = decoded(name, Encoding::Gb18030);
    return text ? text->text : QString::fromUtf8(name);
}

// Without what would make it look like another name.
QString shownName(const QByteArray &name)
{
    QString shown = decodedName(name);
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

bool isLeftOut(const QByteArray &name)
{
    const auto begins = [&name](QByteArrayView beginning) {
        return name.size() >= beginning.size() &&
               qstrnicmp(name.data(), beginning.size(), beginning.data(), beginning.size()) == 0;
    };
    return name.startsWith('.') || begins("README") || begins("LICENSE");
}

PageFile fileAt(const QByteArray &path)
{
    return {path, shownName(path.mid(path.lastIndexOf('/') + 1))};
}

// Why it is neither read nor walked through.
QString kindName(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFLNK:
        return u"link"_s;
    case S_IFIFO:
        return u"pipe"_s;
    case S_IFSOCK:
        return u"socket"_s;
    default:
        return u"device"_s;
    }
}

struct FolderCloser
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, FolderCloser>;

Folder openFolder(int parent, const char *name, int flags)
{
    const int descriptor =
        ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | flags);
    if (descriptor < 0)
        return {};
    Folder folder(::fdopendir(descriptor));
    if (!folder)
        ::close(descriptor);
    return folder;
}

// Walks by open folders and never by names twice: no link put in a folder's place leads it away.
class FolderWalk final
{
public:
    FoundFiles walk(Folder folder, const QByteArray &path)
    {
        enter(std::move(folder), path, 0);
        std::ranges::sort(m_found.files, {}, &PageFile::path);
        return std::move(m_found);
    }

private:
    void enter(Folder folder, const QByteArray &path, int depth)
    {
        while (const dirent *entry = ::readdir(folder.get())) {
            const QByteArray name(entry->d_name);
            if (!isLeftOut(name))
                take(folder.get(), name, path + '/' + name, depth);
        }
    }

    // The kind that the folder tells of an entry would save the question, but not every file
    // system tells.
    void take(DIR *folder, const QByteArray &name, const QByteArray &path, int depth)
    {
        struct stat status = {};
        if (::fstatat(::dirfd(folder), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            m_found.refused << openError(path, errno);
        else if (S_ISREG(status.st_mode))
            m_found.files << fileAt(path);
        else if (!S_ISDIR(status.st_mode))
            m_found.refused << refusal(path, kindName(status.st_mode));
        else
            takeFolder(folder, name, path, depth + 1);
    }

    void takeFolder(DIR *parent, const QByteArray &name, const QByteArray &path, int depth)
    {
        constexpr int deepest = 200; // each has an open file
        if (depth > deepest) {
            m_found.refused << refusal(path, u"too-deep"_s);
            return;
        }
        Folder folder = openFolder(::dirfd(parent), name.constData(), O_NOFOLLOW);
        if (folder)
            enter(std::move(folder), path, depth);
        else
            m_found.refused << openError(path, errno);
    }

    FoundFiles m_found;
};

struct OpenFile
{
    std::unique_ptr<QFile> file;
    struct stat status = {};
};

// No link in its place, and never waiting for the writer of a pipe.
Result<OpenFile> openRegular(const PageFile &page)
{
    const int descriptor =
        ::open(page.path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return openError(page.path, errno);
    OpenFile open{std::make_unique<QFile>()};
    if (!open.file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return refusal(page.path, open.file->errorString());
    if (::fstat(descriptor, &open.status) != 0)
        return openError(page.path, errno);
    if (!S_ISREG(open.status.st_mode))
        return refusal(page.path, kindName(open.status.st_mode));
    return open;
}

bool hasChanged(const OpenFile &open)
{
    struct stat now = {};
    return ::fstat(open.file->handle(), &now) != 0 || now.st_size != open.status.st_size ||
           now.st_mtim.tv_sec != open.status.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != open.status.st_mtim.tv_nsec;
}

} // namespace

QString shownPath(const QByteArray &path)
{
    QStringList parts;
    for (const QByteArray &part : path.split('/'))
        parts << shownName(part);
    return parts.join(u'/');
}

Result<FoundFiles> pageFiles(const QString &path)
{
    QByteArray bytes = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(bytes.constData(), &status) != 0)
        return openError(bytes, errno);
    if (S_ISREG(status.st_mode)) {
        // fileBytes() follows no link; this one the reader named.
        const QFileInfo info(path);
        return FoundFiles{
            {fileAt(info.isSymLink() ? QFile::encodeName(info.canonicalFilePath()) : bytes)}, {}};
    }
    if (!S_ISDIR(status.st_mode))
        return refusal(bytes, kindName(status.st_mode));
    Folder folder = openFolder(AT_FDCWD, bytes.constData(), 0);
    if (!folder)
        return openError(bytes, errno);
    while (bytes.size() > 1 && bytes.endsWith('/'))
        bytes.chop(1);
    FoundFiles found = FolderWalk().walk(std::move(folder), bytes == "/" ? QByteArray() : bytes);
    if (found.files.isEmpty() && found.refused.isEmpty())
        return Error{Error::Code::NoPages, path, {}};
    return found;
}

Result<QByteArray> fileBeginning(const PageFile &page)
{
    constexpr qint64 enough = 4096;
    const auto open = openRegular(page);
    if (!open)
        return open.error();
    QByteArray bytes = open->file->read(enough);
    if (open->file->error() != QFileDevice::NoError)
        return refusal(page.path, open->file->errorString());
    return bytes;
}

Result<QByteArray> fileBytes(const PageFile &page, qint64 largest)
{
    const auto open = openRegular(page);
    if (!open)
        return open.error();
    if (open->status.st_size > largest)
        return Error{Error::Code::TooLarge, shownPath(page.path),
                     QString::number(open->status.st_size)};
    QByteArray bytes = open->file->read(largest + 1); // it may have grown meanwhile
    if (open->file->error() != QFileDevice::NoError)
        return refusal(page.path, open->file->errorString());
    if (hasChanged(*open))
        return refusal(page.path, u"changed"_s);
    return bytes;
}
