#include "ingest/recordfile.h"
#include "ingest/recordreader.h"
#include "library/libraryparts.h"
#include "store/settingstore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

// Mappings of columns, saved under names in the library's settings.

namespace {

constexpr QLatin1StringView mappingsSetting("column-mappings");

QMap<QString, ColumnMapping> mappingsFrom(const QString &stored)
{
    QMap<QString, ColumnMapping> mappings;
    const QJsonObject all = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto named = all.begin(); named != all.end(); ++named) {
        const QJsonObject columns = named->toObject();
        for (auto part = columns.begin(); part != columns.end(); ++part)
            mappings[named.key()].insert(part.key(), part->toString());
    }
    return mappings;
}

QString textOf(const QMap<QString, ColumnMapping> &mappings)
{
    QJsonObject all;
    for (auto named = mappings.begin(); named != mappings.end(); ++named) {
        QJsonObject columns;
        for (auto part = named->begin(); part != named->end(); ++part)
            columns.insert(part.key(), part.value());
        all.insert(named.key(), columns);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<void> save(Connection &db, const QString &name, const ColumnMapping &mapping)
{
    const Result<QString> stored = setting(db, mappingsSetting);
    if (!stored)
        return stored.error();
    QMap<QString, ColumnMapping> mappings = mappingsFrom(*stored);
    if (mapping.isEmpty())
        mappings.remove(name);
    else
        mappings.insert(name, mapping);
    return setSetting(db, mappingsSetting, textOf(mappings));
}

Result<ColumnPreview> previewOf(const QString &path, const QString &encoding,
                                const Progress &progress)
{
    const PageFile file{QFile::encodeName(path), QFileInfo(path).fileName()};
    const Result<FileFormat> format = formatOf(file);
    if (!format)
        return format.error();
    if (!holdsRecords(*format))
        return Error{Error::Code::Unsupported, path, {}};
    auto device = openFile(file);
    if (!device)
        return device.error();
    auto reader = RecordReader::open(*format, std::move(*device), encoding, {}, progress);
    if (!reader)
        return Error{reader.error().code, path, reader.error().detail};
    return (*reader)->preview();
}

} // namespace

Result<QMap<QString, ColumnMapping>> Library::mappings()
{
    const Result<QString> stored = setting(*m_parts->reading, mappingsSetting);
    if (!stored)
        return stored.error();
    return mappingsFrom(*stored);
}

Job<Result<void>> Library::saveMapping(const QString &name, const ColumnMapping &mapping)
{
    return m_parts->write(
        [name, mapping](Writing &writing) { return save(writing.connection(), name, mapping); });
}

// The columns of the saved mapping where the request itself names none.
ImportRequest Library::withSavedColumns(ImportRequest request)
{
    const auto saved = mappings();
    if (!saved || request.mapping.isEmpty())
        return request;
    const ColumnMapping mapping = saved->value(request.mapping);
    for (auto part = mapping.begin(); part != mapping.end(); ++part) {
        if (!request.columns.contains(part.key()))
            request.columns.insert(part.key(), part.value());
    }
    return request;
}

Job<Result<ColumnPreview>> Library::columnsOf(const QString &path, const QString &encoding)
{
    return m_parts->reader->start(
        [path, encoding](Progress &progress) { return previewOf(path, encoding, progress); });
}
