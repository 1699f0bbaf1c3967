// Any bytes as a zip archive, and as each of the documents that are one: no name leads out of it,
// and no entry is longer than it may be.
#include "base/archive.h"

#include "base/archivename.h"
#include "fuzztarget.h"
#include "ingest/filelines.h"

#include <algorithm>

namespace {

void checkEntries(const QByteArray &bytes)
{
    constexpr qint64 largest = 1 << 20;
    auto archive = MemoryArchive::open(bytes);
    if (!archive)
        return;
    for (const QString &name : archive->names()) {
        expect(isSafeArchiveName(name));
        const auto member = archive->member(name, largest);
        expect(!member || member->size() <= largest);
    }
}

void checkDocument(FileFormat format, const QByteArray &bytes)
{
    const auto page = fileLines(format, bytes);
    if (!page)
        return;
    expect(!page->lines.isEmpty());
    expect(page->hints.isEmpty() || page->hints.size() == page->lines.size());
    expect(std::ranges::none_of(page->lines,
                                [](const QString &line) { return line.contains(u'\n'); }));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkEntries(bytes);
    for (const FileFormat format : {FileFormat::Docx, FileFormat::Odt, FileFormat::Epub})
        checkDocument(format, bytes);
    return 0;
}
