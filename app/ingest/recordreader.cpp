#include "ingest/recordreader.h"

#include "ingest/csljsonrows.h"
#include "ingest/csvrows.h"
#include "ingest/jsonlines.h"
#include "ingest/labelledrows.h"
#include "ingest/risrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<RecordRows> rowsOf(FileFormat format, RecordLines &lines)
{
    switch (format) {
    case FileFormat::Csv:
        return std::make_unique<CsvRows>(lines);
    case FileFormat::Labelled:
        return std::make_unique<LabelledRows>(lines);
    case FileFormat::Ris:
        return std::make_unique<RisRows>(lines);
    case FileFormat::CslJson:
        return std::make_unique<CslJsonRows>(lines);
    default:
        return std::make_unique<JsonLinesRows>(lines);
    }
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

RecordReader::RecordReader(std::unique_ptr<RecordLines> lines, std::unique_ptr<RecordRows> rows,
                           const ColumnMapping &columns)
    : m_lines(std::move(lines))
    , m_rows(std::move(rows))
    , m_columns(columns)
{
}

Result<std::unique_ptr<RecordReader>>
RecordReader::open(FileFormat format, std::unique_ptr<QIODevice> device, const QString &encoding,
                   const ColumnMapping &columns, const Progress &progress)
{
    Q_ASSERT(holdsRecords(format));
    auto lines = RecordLines::open(std::move(device), encoding, progress);
    if (!lines)
        return lines.error();
    std::unique_ptr<RecordRows> rows = rowsOf(format, **lines);
    return std::unique_ptr<RecordReader>(
        new RecordReader(std::move(*lines), std::move(rows), columns));
}

Result<std::optional<ArticleRecord>> RecordReader::next()
{
    const auto row = m_rows->next();
    if (m_number == 0) {
        if (const Result<void> checked = checkColumns(); !checked)
            return checked.error();
    }
    if (!row && row.error().code != Error::Code::BadRecord)
        return row.error();
    if (row && !*row)
        return std::optional<ArticleRecord>();
    const QString number = QString::number(++m_number);
    if (!row)
        return Error{Error::Code::BadRecord, number, row.error().detail};
    ArticleRecord record = m_columns.record(**row);
    record.number = m_number;
    m_replaced += record.replaced;
    if (isBlank(record.title))
        return Error{Error::Code::BadRecord, number, u"no-title"_s};
    if (isBlank(record.text) && record.attachments.isEmpty())
        return Error{Error::Code::BadRecord, number, u"no-text"_s};
    return std::optional(record);
}

// A header without them would make every record a bad one.
Result<void> RecordReader::checkColumns()
{
    const QStringList columns = m_rows->columns();
    const ColumnMapping mapping = m_columns.mappingOf(columns);
    if (columns.isEmpty() || (mapping.contains(u"title"_s) && mapping.contains(u"text"_s)))
        return {};
    return Error{Error::Code::NoColumns, {}, columns.join(u", "_s)};
}

Result<ColumnPreview> RecordReader::preview()
{
    constexpr qsizetype rowsShown = 5;
    ColumnPreview preview;
    QList<RecordRow> rows;
    while (rows.size() < rowsShown) {
        const auto row = m_rows->next();
        if (!row && row.error().code == Error::Code::BadRecord)
            continue;
        if (!row)
            return row.error();
        if (!*row)
            break;
        rows << **row;
    }
    preview.columns = m_rows->columns();
    for (const RecordRow &row : rows) {
        for (const RecordField &cell : row.cells) {
            if (!preview.columns.contains(cell.name))
                preview.columns << cell.name;
        }
    }
    for (const RecordRow &row : rows) {
        QStringList values(preview.columns.size());
        for (const RecordField &cell : row.cells)
            values[preview.columns.indexOf(cell.name)] = cell.value;
        preview.rows << values;
    }
    preview.proposed = m_columns.mappingOf(preview.columns);
    return preview;
}
