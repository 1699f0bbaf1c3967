#include "library/pageediting.h"

#include "ingest/articlesplitter.h"
#include "ingest/filelines.h"
#include "ingest/keptlines.h"
#include "ingest/pageedits.h"
#include "library/linemap.h"
#include "marks/carrying.h"
#include "store/continuations.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// The bytes and lines of a file as they are kept.
struct KeptFile
{
    QString path; // the reader's name for it
    QString sha256;
};

KeptFile fileOf(const StoredPage &page)
{
    return {page.path, page.page.sha256};
}

Result<QByteArray> bytesOf(const LibraryFolder &folder, const KeptFile &kept)
{
    QFile file(folder.page(kept.sha256));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Damaged, kept.path, file.errorString()};
    QByteArray bytes = file.readAll();
    if (sha256Of(bytes) != kept.sha256)
        return Error{Error::Code::Damaged, kept.path, u"altered"_s};
    return bytes;
}

// The lines that were kept beside the bytes; nullopt where there are none.
Result<std::optional<PageLines>> keptLinesOf(const LibraryFolder &folder, const KeptFile &kept)
{
    QFile file(folder.lines(kept.sha256));
    if (!file.exists())
        return std::optional<PageLines>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Damaged, kept.path, file.errorString()};
    Result<PageLines> lines = parseKeptLines(file.readAll());
    if (!lines)
        return Error{lines.error().code, kept.path, lines.error().detail};
    return std::optional(*lines);
}

Result<PageLines> linesOf(const LibraryFolder &folder, const KeptFile &kept,
                          const QString &encoding)
{
    const auto before = keptLinesOf(folder, kept);
    if (!before)
        return before.error();
    if (*before && (encoding.isEmpty() || encoding == (*before)->encoding))
        return **before;
    constexpr qsizetype beginning = 4096;
    const Result<QByteArray> bytes = bytesOf(folder, kept);
    if (!bytes)
        return bytes.error();
    const FileFormat format = fileFormat(kept.path.section(u'/', -1), bytes->left(beginning));
    Result<PageLines> lines = fileLines(format, *bytes, encoding);
    if (!lines)
        return Error{lines.error().code, kept.path, lines.error().detail};
    return lines;
}

// What the reader said of a page when it was imported, or after; the name of the paper may also
// have been printed, and is then the same.
GivenLabels givenLabels(const Page &page)
{
    GivenLabels given{.paper = page.paper};
    if (page.place.confidence == Confidence::Given)
        given.city = page.place.place;
    if (page.date.kind == DateKind::Given)
        given.date = page.date;
    return given;
}

bool isEncoding(const PageEdit &edit)
{
    return edit.kind == PageEdit::Kind::Encoding;
}

// -- reading again

// The stored pages of a file, in their order.
Result<QList<StoredPage>> storedPages(Connection &db, const Result<QList<PageId>> &ids)
{
    if (!ids)
        return ids.error();
    QList<StoredPage> pages;
    for (const PageId id : *ids) {
        const Result<StoredPage> page = storedPage(db, id);
        if (!page)
            return page.error();
        pages << *page;
    }
    return pages;
}

bool hasEdits(const QList<StoredPage> &pages)
{
    return std::ranges::any_of(pages, [](const StoredPage &page) { return !page.edits.isEmpty(); });
}

// The encoding that the reader chose; empty when it was found out.
QString chosenEncoding(const QList<StoredPage> &pages)
{
    for (const StoredPage &page : pages) {
        const auto edit = std::find_if(page.edits.crbegin(), page.edits.crend(), isEncoding);
        if (edit != page.edits.crend())
            return edit->value;
    }
    return {};
}

// Newly read pages with the edits of those in their places.
QList<Page> putRight(const PageTools &tools, QList<Page> pages, const PageLines &lines,
                     const QList<QList<PageEdit>> &edits)
{
    for (qsizetype at = 0; at < pages.size(); ++at)
        pages[at] = withFittingEdits(lines, pages[at], edits.value(at), *tools.gazetteer);
    return pages;
}

QList<QList<PageEdit>> editsOf(const QList<StoredPage> &pages)
{
    QList<QList<PageEdit>> edits;
    for (const StoredPage &page : pages)
        edits << page.edits;
    return edits;
}

Result<QList<Page>> readAgain(const PageTools &tools, const KeptFile &kept, GivenLabels given,
                              const QString &encoding)
{
    const Result<QByteArray> bytes = bytesOf(tools.folder, kept);
    if (!bytes)
        return bytes.error();
    given.path = kept.path; // it tells date and page as it did at the import
    auto pages = tools.reader->read(kept.path.section(u'/', -1), *bytes, given, encoding);
    if (!pages)
        return Error{pages.error().code, kept.path, pages.error().detail};
    return pages;
}

// All pages of the file are read again in the encoding; what the reader did to each is done again.
Result<CarriedMarks> readInEncoding(Connection &db, const PageTools &tools, PageId id,
                                    const QString &encoding)
{
    const Result<StoredPage> page = storedPage(db, id);
    if (!page)
        return page.error();
    const auto stored = storedPages(db, pagesOfFile(db, page->page.sha256));
    if (!stored)
        return stored.error();
    const KeptFile kept = fileOf(*page);
    const auto pages = readAgain(tools, kept, givenLabels(page->page), encoding);
    if (!pages)
        return pages.error();
    const auto lines = linesOf(tools.folder, kept, encoding);
    if (!lines)
        return lines.error();
    const auto done = storePages(db, kept.path, putRight(tools, *pages, *lines, editsOf(*stored)),
                                 true, carriedOver, splittingRules);
    if (!done)
        return done.error();
    return done->marks;
}

// `edits` become what is to be kept.
Result<CarriedMarks> editLines(Connection &db, const PageTools &tools, PageId id,
                               QList<PageEdit> &edits)
{
    const Result<StoredPage> stored = storedPage(db, id);
    if (!stored)
        return stored.error();
    const Result<PageLines> lines = linesOfPage(tools.folder, *stored);
    if (!lines)
        return lines.error();
    Page page = stored->page;
    for (PageEdit &edit : edits) {
        edit = anchored(page, edit);
        const Result<Page> next = withEdits(*lines, page, {edit}, *tools.gazetteer);
        if (!next)
            return next.error();
        page = *next;
    }
    return storeEditedPage(db, *stored, page, carriedOver);
}

// The edits of pages of other bytes, for the lines of these.
Result<QList<QList<PageEdit>>> movedEdits(const LibraryFolder &folder,
                                          const QList<StoredPage> &before, const PageLines &lines,
                                          qsizetype pages)
{
    const Result<PageLines> old = linesOfPage(folder, before.first());
    if (!old)
        return old.error();
    const LineMap map(old->lines, lines.lines);
    QList<QList<PageEdit>> moved(pages);
    for (qsizetype at = 0; at < before.size(); ++at) {
        // Those of a page that is no longer there are reported on the last one.
        QList<PageEdit> &edits = moved[std::min(at, pages - 1)];
        for (const PageEdit &edit : before[at].edits)
            edits << map.to(edit);
    }
    return moved;
}

// The pages read in the encoding that the reader chose once.
Result<QList<Page>> inChosenEncoding(const PageTools &tools, const KeptFile &kept,
                                     const QList<Page> &pages, const QString &chosen)
{
    if (chosen.isEmpty() || chosen == pages.first().encoding)
        return pages;
    return readAgain(tools, kept, givenLabels(pages.first()), chosen);
}

} // namespace

Result<PageLines> linesOfPage(const LibraryFolder &folder, const StoredPage &page)
{
    const bool isDecoded = page.page.format == u"text"_s || page.page.format == u"html"_s;
    return linesOf(folder, fileOf(page), isDecoded ? page.page.encoding : QString());
}

Result<PageLines> linesReadAs(Connection &db, const PageTools &tools, PageId id,
                              const QString &encoding)
{
    const Result<StoredPage> stored = storedPage(db, id);
    if (!stored)
        return stored.error();
    return linesOf(tools.folder, fileOf(*stored), encoding);
}

Result<PageView> pageView(Connection &db, const PageTools &tools, PageId id)
{
    const Result<StoredPage> stored = storedPage(db, id);
    if (!stored)
        return stored.error();
    const Result<PageLines> lines = linesOfPage(tools.folder, *stored);
    if (!lines)
        return lines.error();
    return PageView{.id = id,
                    .page = stored->page,
                    .lines = lines->lines,
                    .articles = stored->articles,
                    .edits = stored->edits,
                    .name = stored->name};
}

Result<CarriedMarks> editPage(Connection &db, const PageTools &tools, PageId id,
                              const QList<PageEdit> &edits, const QString &creator)
{
    CarriedMarks marks;
    // In their order: runs of edits over lines, between them readings in other encodings.
    for (auto edit = edits.cbegin(); edit != edits.cend();) {
        const auto end =
            isEncoding(*edit) ? edit + 1 : std::find_if(edit, edits.cend(), isEncoding);
        QList<PageEdit> some(edit, end);
        const auto carried = isEncoding(*edit) ? readInEncoding(db, tools, id, edit->value)
                                               : editLines(db, tools, id, some);
        if (!carried)
            return carried.error();
        marks += *carried;
        if (const Result<void> done = addEdits(db, id, some, creator); !done)
            return done.error();
        edit = end;
    }
    const Result<StoredPage> stored = storedPage(db, id);
    if (!stored)
        return stored.error();
    if (const Result<void> done = settleContinuations(db, stored->file); !done)
        return done.error();
    return marks;
}

Result<StoredFile> storePutRight(Connection &db, const PageTools &tools, const QString &path,
                                 QList<Page> &pages, bool reread, const QString &creator)
{
    if (pages.isEmpty())
        return Error{Error::Code::Empty, path, {}};
    const KeptFile kept{path, pages.first().sha256};
    const Result<bool> isKnown = isStored(db, kept.sha256);
    if (!isKnown)
        return isKnown.error();
    const auto before =
        storedPages(db, *isKnown ? pagesOfFile(db, kept.sha256) : pagesAtPath(db, path));
    if (!before)
        return before.error();
    if (!hasEdits(*before) || (*isKnown && !reread))
        return storePages(db, path, pages, reread, carriedOver, splittingRules);
    const auto again = inChosenEncoding(tools, kept, pages, chosenEncoding(*before));
    if (!again)
        return again.error();
    const auto lines = linesOf(tools.folder, kept, again->first().encoding);
    if (!lines)
        return lines.error();
    const auto edits = *isKnown ? Result<QList<QList<PageEdit>>>(editsOf(*before))
                                : movedEdits(tools.folder, *before, *lines, again->size());
    if (!edits)
        return edits.error();
    pages = putRight(tools, *again, *lines, *edits);
    Result<StoredFile> stored = storePages(db, path, pages, reread, carriedOver, splittingRules);
    if (!stored || *isKnown)
        return stored;
    const auto ids = pagesOfFile(db, kept.sha256);
    if (!ids)
        return ids.error();
    for (qsizetype at = 0; at < ids->size(); ++at) {
        if (const Result<void> done = addEdits(db, (*ids)[at], edits->value(at), creator); !done)
            return done.error();
    }
    return stored;
}
