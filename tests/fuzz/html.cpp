// Any bytes as a web page.
#include "fuzztarget.h"
#include "ingest/filelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void check(const Result<PageLines> &page)
{
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
    check(fileLines(FileFormat::Html, bytes));
    return 0;
}
