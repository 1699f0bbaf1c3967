#include "ingest/sheetpicture.h"
#include "library/libraryparts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// How a page looks on paper.

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 300; // pixels; smaller pictures are of no use

QList<QRectF> boxesOn(int sheet, const QList<LineBox> &lines)
{
    QList<QRectF> boxes;
    for (const LineBox &line : lines)
        boxes << (line.page == sheet ? QRectF(line.x, line.y, line.width, line.height) : QRectF());
    return boxes;
}

QList<SheetView::Picture> withSmallerOnes(const SheetView::Picture &picture)
{
    QList<SheetView::Picture> pictures{picture};
    while (pictures.constLast().width / 2 > narrowest)
        pictures << halved(pictures.constLast());
    return pictures;
}

Result<SheetView> drawn(const LibraryFolder &folder, const StoredPage &page, int line,
                        const ReadingTools &tools)
{
    const Error unsupported{Error::Code::Unsupported, page.path, {}};
    if (page.page.format != u"pdf"_s)
        return unsupported;
    const Result<PageLines> lines = linesOfPage(folder, page);
    if (!lines)
        return lines.error();
    if (line < 1 || line > lines->boxes.size())
        return unsupported;
    QFile file(folder.page(page.page.sha256));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Damaged, page.path, file.errorString()};
    const int sheet = lines->boxes[line - 1].page;
    const Result<DrawnSheet> picture = drawSheet(file.readAll(), sheet, tools);
    if (!picture)
        return Error{picture.error().code, page.path, picture.error().detail};
    return SheetView{.page = page.id,
                     .sheet = sheet,
                     .pictures = withSmallerOnes(picture->picture),
                     .pixelsAPoint = picture->pixelsAPoint,
                     .boxes = boxesOn(sheet, lines->boxes)};
}

} // namespace

Job<Result<SheetView>> Library::sheetOf(PageId id, int line)
{
    const Parts *parts = m_parts.get();
    return m_parts->drawer->start([parts, id, line](const Progress &progress) -> Result<SheetView> {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        const Result<StoredPage> page = storedPage(*db, id);
        if (!page)
            return page.error();
        return drawn(
            parts->folder, *page, line,
            {.childProgram = QCoreApplication::applicationFilePath(), .progress = &progress});
    });
}
