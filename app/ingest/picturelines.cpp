#include "ingest/picturelines.h"

#include "ingest/recognition.h"
#include "ingest/sheetlines.h"

Result<PageLines> pictureLines(const QByteArray &bytes, const ReadingTools &tools)
{
    auto recognition = Recognition::start(tools.progress);
    if (!recognition)
        return recognition.error();
    const auto sheet = recognition->read(bytes, 1);
    if (!sheet)
        return sheet.error();
    PageLines lines{.isOcr = true};
    addSheet(*sheet, lines);
    if (lines.lines.isEmpty())
        return Error{Error::Code::Empty, {}, {}};
    return lines;
}
