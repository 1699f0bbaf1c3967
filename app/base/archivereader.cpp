#include "base/archive.h"
#include "base/archivename.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t mostEntries = 1'000'000;
constexpr zip_uint64_t pieceSize = zip_uint64_t(1) << 20;

struct ArchiveDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

struct EntryCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using OpenEntry = std::unique_ptr<zip_file_t, EntryCloser>;

struct Entry
{
    QString name;
    zip_uint64_t index = 0;
    zip_uint64_t size = 0;
    zip_uint64_t packed = 0;
};

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Code::Damaged, path, detail};
}

Error damaged(const QString &path, zip_error_t *error)
{
    return damaged(path, u"zip:%1"_s.arg(zip_error_code_zip(error)));
}

Result<Archive> open(const QString &path)
{
    int code = 0;
    Archive archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (archive)
        return archive;
    switch (code) {
    case ZIP_ER_NOENT:
        return Error{Error::Code::NotFound, path, {}};
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
        return Error{Error::Code::Unreadable, path, qt_error_string(errno)};
    default:
        return damaged(path, u"zip:%1"_s.arg(code));
    }
}

// A link would let later entries be written elsewhere; so would a device or a pipe.
bool isFileOrFolder(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    constexpr int unixMode = 16; // bits above those of DOS
    const mode_t type = mode_t(attributes >> unixMode) & S_IFMT;
    return type == 0 || type == S_IFREG || type == S_IFDIR;
}

Result<Entry> checkedEntry(zip_t *archive, zip_uint64_t index, const QString &path)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return damaged(path, zip_get_error(archive));
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed)
        return damaged(path, u"zip-entry:%1"_s.arg(index));
    const QString name = QString::fromUtf8(stat.name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return damaged(path, u"zip-encrypted:"_s + name);
    if (!isFileOrFolder(archive, index))
        return damaged(path, u"zip-link:"_s + name);
    const QStringView plain =
        name.endsWith(u'/') ? QStringView(name).chopped(1) : QStringView(name);
    if (!isSafeArchiveName(plain))
        return damaged(path, u"zip-name:"_s + name);
    return Entry{name, index, stat.size, stat.comp_size};
}

// Every entry is checked before the first one is read.
Result<QList<Entry>> checkedEntries(zip_t *archive, const QString &path)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > mostEntries)
        return damaged(path, u"zip-entries:%1"_s.arg(count));
    QList<Entry> entries;
    QSet<QString> names;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        const auto entry = checkedEntry(archive, index, path);
        if (!entry)
            return entry.error();
        if (names.contains(entry->name))
            return damaged(path, u"zip-twice:"_s + entry->name);
        names.insert(entry->name);
        if (!entry->name.endsWith(u'/'))
            entries.append(*entry);
    }
    return entries;
}

// What an archive says of itself; what it then turns out to be is counted by MemoryArchive.
Result<void> checkLimits(const QList<Entry> &entries, const ArchiveLimits &limits)
{
    zip_uint64_t all = 0;
    if (entries.size() > limits.entries)
        return damaged({}, u"zip-entries:%1"_s.arg(entries.size()));
    for (const Entry &entry : entries) {
        all += std::min(entry.size, zip_uint64_t(limits.all) + 1);
        constexpr zip_uint64_t unsuspicious = zip_uint64_t(1) << 20;
        const bool isBomb =
            entry.size > unsuspicious && entry.size / zip_uint64_t(limits.ratio) > entry.packed;
        if (entry.size > zip_uint64_t(limits.member) || all > zip_uint64_t(limits.all) || isBomb)
            return damaged({}, u"zip-bomb:"_s + entry.name);
    }
    return {};
}

// The next piece; empty at the end of an entry whose checksum is right.
Result<QByteArray> nextPiece(zip_file_t *file, const QString &path)
{
    QByteArray piece(qsizetype(pieceSize), Qt::Uninitialized);
    const zip_int64_t count = zip_fread(file, piece.data(), pieceSize);
    if (count < 0)
        return damaged(path, zip_file_get_error(file));
    piece.truncate(count);
    return piece;
}

// One piece is always held back: only what comes after it tells whether it was the last.
template <typename Take>
Result<void> readEntry(zip_t *archive, const Entry &entry, const QString &path, const Take &take,
                       Progress &progress)
{
    const OpenEntry file(zip_fopen_index(archive, entry.index, 0));
    if (!file)
        return damaged(path, zip_get_error(archive));
    auto held = nextPiece(file.get(), path);
    zip_uint64_t total = 0;
    while (held) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, path, {}};
        total += zip_uint64_t(held->size());
        progress.advance(held->size());
        if (total > entry.size)
            return damaged(path, u"zip-length:"_s + entry.name);
        auto next = held->isEmpty() ? held : nextPiece(file.get(), path);
        if (!next)
            return next.error();
        if (next->isEmpty() && total != entry.size)
            return damaged(path, u"zip-length:"_s + entry.name);
        const bool isLast = next->isEmpty();
        if (Result<void> taken = take(entry.name, *held, isLast); !taken || isLast)
            return taken;
        held = std::move(next);
    }
    return held.error();
}

} // namespace

Result<QList<QString>> archiveNames(const QString &path)
{
    const auto archive = open(path);
    if (!archive)
        return archive.error();
    const auto entries = checkedEntries(archive->get(), path);
    if (!entries)
        return entries.error();
    QList<QString> names;
    for (const Entry &entry : *entries)
        names.append(entry.name);
    return names;
}

Result<void> readArchive(
    const QString &path,
    const std::function<Result<void>(const QString &name, const QByteArray &piece, bool last)>
        &take,
    Progress &progress)
{
    const auto archive = open(path);
    if (!archive)
        return archive.error();
    const auto entries = checkedEntries(archive->get(), path);
    if (!entries)
        return entries.error();
    qint64 total = 0;
    for (const Entry &entry : *entries)
        total += qint64(entry.size);
    progress.setTotal(total);
    for (const Entry &entry : *entries) {
        if (Result<void> done = readEntry(archive->get(), entry, path, take, progress); !done)
            return done;
    }
    return {};
}

struct MemoryArchive::Parts
{
    QByteArray bytes; // what libzip reads, for as long as it does
    Archive archive;
    QList<Entry> entries;
    QHash<QString, qsizetype> places; // in `entries`, by name
};

MemoryArchive::MemoryArchive(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

MemoryArchive::MemoryArchive(MemoryArchive &&other) noexcept = default;
MemoryArchive &MemoryArchive::operator=(MemoryArchive &&other) noexcept = default;
MemoryArchive::~MemoryArchive() = default;

Result<MemoryArchive> MemoryArchive::open(const QByteArray &bytes, const ArchiveLimits &limits)
{
    auto parts = std::make_unique<Parts>();
    parts->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(parts->bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source == nullptr)
        return damaged({}, &error);
    parts->archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!parts->archive) {
        zip_source_free(source);
        const Error reason = damaged({}, &error);
        zip_error_fini(&error);
        return reason;
    }
    auto entries = checkedEntries(parts->archive.get(), {});
    if (!entries)
        return entries.error();
    if (const Result<void> checked = checkLimits(*entries, limits); !checked)
        return checked.error();
    parts->entries = std::move(*entries);
    for (qsizetype at = 0; at < parts->entries.size(); ++at)
        parts->places.insert(parts->entries[at].name, at);
    return MemoryArchive(std::move(parts));
}

QStringList MemoryArchive::names() const
{
    QStringList names;
    for (const Entry &entry : m_parts->entries)
        names << entry.name;
    return names;
}

Result<QByteArray> MemoryArchive::member(const QString &name, qint64 largest)
{
    const auto place = m_parts->places.constFind(name);
    if (place == m_parts->places.constEnd())
        return Error{Error::Code::NotFound, name, {}};
    const Entry *const entry = &m_parts->entries.at(*place);
    if (entry->size > zip_uint64_t(largest))
        return Error{Error::Code::TooLarge, name, QString::number(entry->size)};
    QByteArray whole;
    const auto take = [&whole](const QString &, const QByteArray &piece, bool) {
        whole += piece;
        return Result<void>();
    };
    // Never more than the entry said when the limits were checked: readEntry() sees to it.
    Progress progress;
    const Result<void> done = readEntry(m_parts->archive.get(), *entry, {}, take, progress);
    if (!done)
        return done.error();
    return whole;
}
