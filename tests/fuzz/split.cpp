// Any bytes as a page file, the whole way to articles, place and date: every line that is not blank
// has its place, and no place is outside of the page.
#include "fuzztarget.h"
#include "ingest/pagelines.h"
#include "ingest/pagereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const PageReader &reader()
{
    static const PageReader one = [] {
        auto gazetteer = Gazetteer::load();
        expect(bool(gazetteer));
        return PageReader(*gazetteer);
    }();
    return one;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pages = reader().read(u"page.txt"_s, bytes);
    if (!pages)
        return 0;
    expect(!pages->isEmpty());
    for (const Page &page : *pages) {
        const auto isInside = [&page](int line) {
            return line >= page.firstLine && line <= page.lastLine;
        };
        expect(std::ranges::all_of(page.unassigned, isInside));
        for (const Article &article : page.articles)
            expect(std::ranges::all_of(article.lines, isInside));
    }
    return 0;
}
