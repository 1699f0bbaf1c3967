#include "ingest/jsonlines.h"

#include "ingest/recordjson.h"

using namespace Qt::StringLiterals;

JsonLinesRows::JsonLinesRows(RecordLines &lines)
    : m_lines(lines)
{
}

Result<std::optional<RecordRow>> JsonLinesRows::next()
{
    while (true) {
        const auto line = m_lines.next();
        if (!line)
            return line.error();
        if (!*line)
            return std::optional<RecordRow>();
        if ((*line)->isTooLong)
            return badRecord((*line)->number, u"too-large"_s);
        if ((*line)->text.trimmed().isEmpty())
            continue;
        const auto members = jsonObject((*line)->text);
        if (!members)
            return badRecord((*line)->number, u"not-json"_s);
        return std::optional(RecordRow{.cells = *members, .line = (*line)->number});
    }
}
