// Any bytes as a file of records of every format: reading comes to an end, every record counts, and
// what comes out is text.
#include "base/progress.h"
#include "fuzztarget.h"
#include "ingest/recordreader.h"

#include <QBuffer>

#include <algorithm>

namespace {

bool isText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(QChar::Null));
}

void check(const ArticleRecord &record, int number)
{
    expect(record.number == number);
    expect(record.line > 0);
    expect(!record.title.isEmpty());
    expect(!record.text.isEmpty() || !record.attachments.isEmpty());
    expect(record.replaced >= 0);
    for (const QString &part :
         {record.id, record.title, record.text, record.city, record.date, record.paper, record.page,
          record.section, record.byline, record.edition, record.url, record.accessed})
        expect(isText(part));
    for (const RecordField &field : record.fields)
        expect(isText(field.name) && isText(field.value));
}

std::unique_ptr<RecordReader> readerOf(FileFormat format, const QByteArray &bytes,
                                       const Progress &progress)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto reader = RecordReader::open(format, std::move(device), {}, {}, progress);
    return reader ? std::move(*reader) : nullptr;
}

void readAll(RecordReader &reader, qint64 size)
{
    qint64 position = 0;
    for (int number = 1;; ++number) {
        expect(number <= size + 1); // each takes a byte at least
        const auto record = reader.next();
        expect(reader.position() >= position && reader.position() <= size);
        position = reader.position();
        if (!record && record.error().code != Error::Code::BadRecord)
            return;
        if (!record) {
            expect(record.error().where.toInt() == number);
            continue;
        }
        if (!*record)
            return;
        check(**record, number);
    }
}

void checkPreview(RecordReader &reader)
{
    const auto preview = reader.preview();
    expect(!preview || std::ranges::all_of(preview->rows, [&](const QStringList &row) {
        return row.size() == preview->columns.size();
    }));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Progress progress;
    for (const FileFormat format : {FileFormat::JsonLines, FileFormat::Csv, FileFormat::Labelled,
                                    FileFormat::Ris, FileFormat::CslJson}) {
        const auto reader = readerOf(format, bytes, progress);
        if (!reader)
            continue;
        readAll(*reader, bytes.size());
        checkPreview(*readerOf(format, bytes, progress));
    }
    return 0;
}
