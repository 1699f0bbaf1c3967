#include "exchange/notesreader.h"

#include "base/archive.h"
#include "exchange/codebooksofothers.h"
#include "exchange/csvtext.h"
#include "exchange/fileguess.h"
#include "exchange/hypothesis.h"
#include "exchange/incomingcheck.h"
#include "exchange/jsonlines.h"
#include "exchange/markscsv.h"
#include "exchange/notesjsonl.h"
#include "exchange/notesparcel.h"
#include "exchange/qdc.h"
#include "exchange/qdpx.h"
#include "exchange/tagcolors.h"
#include "exchange/webannotation.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error noNotes(const QString &name, const QString &kind)
{
    return {Error::Code::Unsupported, name, u"notes:"_s + kind};
}

IncomingTag tagOf(const CodebookRow &row)
{
    const TagChange &fields = row.fields;
    return {.path = joinTagPath(splitTagPath(row.path)),
            .color = fields.color ? tagColorRgb(*fields.color) : QString(),
            .description = fields.description.value_or(QString()),
            .whenToUse = fields.whenToUse.value_or(QString()),
            .whenNotToUse = fields.whenNotToUse.value_or(QString()),
            .example = fields.example.value_or(QString()),
            .aliases = fields.aliases.value_or(QStringList()),
            .slot = fields.slot.value_or(0),
            .names = fields.names.value_or(QMap<QString, QString>())};
}

// Of rows of the same path the first.
Result<IncomingNotes> tagsAlone(const Result<QList<CodebookRow>> &rows)
{
    if (!rows)
        return rows.error();
    IncomingNotes notes;
    QSet<QString> paths;
    for (const CodebookRow &row : *rows) {
        const IncomingTag tag = tagOf(row);
        if (paths.contains(tag.path))
            notes.losses.append({u"merged-code"_s, tag.path});
        else
            notes.tags << tag;
        paths << tag.path;
    }
    return notes;
}

Result<IncomingNotes> readArchive(const QByteArray &bytes, const QString &name)
{
    constexpr qint64 mostFiles = 250'000;
    const Result<MemoryArchive> archive = MemoryArchive::open(bytes, {.entries = mostFiles});
    if (!archive)
        return Error{archive.error().code, name, archive.error().detail};
    const QStringList members = archive->names();
    const bool isProject = std::ranges::any_of(members, [](const QString &member) {
        return member.endsWith(".qde"_L1, Qt::CaseInsensitive);
    });
    return isProject ? readQdpx(bytes, name) : noNotes(name, guessedArchive(members));
}

Result<IncomingNotes> readXml(const QByteArray &bytes, const QString &name)
{
    const QString head = headOf(bytes);
    return head.contains("CodeBook"_L1) && !head.contains("<Project"_L1)
               ? readQdc(bytes, name)
               : noNotes(name, guessedKind(bytes));
}

// Of Hypothesis each row has the address of its page; the W3C's annotations have a target alone.
Result<IncomingNotes> readDocument(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonDocument> document = jsonDocument(bytes, name);
    if (!document)
        return document.error();
    const QJsonArray all = document->array();
    const auto isRow = [](const QJsonValue &value) {
        return value.toObject().contains("uri"_L1) && value.toObject().contains("target"_L1);
    };
    const auto isAnnotation = [](const QJsonValue &value) {
        return value.toObject().contains("target"_L1);
    };
    const QJsonObject object = document->object();
    if (object["annotations"_L1].isArray() || object["rows"_L1].isArray() ||
        std::any_of(all.begin(), all.end(), isRow))
        return readHypothesis(bytes, name);
    if (document->isArray() && std::none_of(all.begin(), all.end(), isAnnotation))
        return noNotes(name, u"json"_s);
    return readWebAnnotations(bytes, name);
}

Result<IncomingNotes> readJson(const QByteArray &bytes, const QString &name)
{
    const QByteArray first = firstLine(bytes);
    const QJsonObject line = QJsonDocument::fromJson(first).object();
    if (isParcelHead(line))
        return readNotesParcel(bytes, name);
    if (isMarkLine(line) || isArticleLine(line))
        return readMarksJsonLines(bytes, name);
    const bool isAlone = bytes.trimmed().endsWith(first);
    return line.isEmpty() || isAlone ? readDocument(bytes, name) : noNotes(name, u"records"_s);
}

// Codes, some below others, parted as QualCoder does; no header. A page of a newspaper may have
// such arrows too, but also sentences.
bool isOfQualCoder(const QList<CsvRecord> &records)
{
    static const QRegularExpression below(u"\\S>>+\\S"_s);
    const auto isCode = [](const CsvRecord &record) {
        const QString &code = record.fields.constFirst();
        return record.fields.size() <= 2 && code.size() <= longestTagName * 4 &&
               !code.contains(u'。');
    };
    const auto hasLevels = [](const CsvRecord &record) {
        return below.match(record.fields.constFirst()).hasMatch();
    };
    return std::ranges::all_of(records, isCode) && std::ranges::any_of(records, hasLevels);
}

// The first rows have the same number of columns.
bool isTable(const QList<CsvRecord> &records)
{
    constexpr qsizetype looked = 3;
    const QList<CsvRecord> rows = records.mid(0, looked);
    return rows.size() > 1 && std::ranges::all_of(rows, [&rows](const CsvRecord &row) {
               return row.fields.size() > 1 && row.fields.size() == rows.constFirst().fields.size();
           });
}

// Empty where a field goes on in the next line, or there is none.
QStringList headerOf(const QByteArray &bytes)
{
    const Result<QList<CsvRecord>> header = csvRecords(QString::fromUtf8(firstLine(bytes)));
    return header && !header->isEmpty() ? columnNames(header->constFirst().fields) : QStringList();
}

Result<IncomingNotes> readText(const QByteArray &bytes, const QString &name)
{
    const QStringList columns = headerOf(bytes);
    const auto has = [&columns](const QString &column) { return columns.contains(column); };
    if (has(u"quote"_s))
        return readMarksCsv(bytes, name);
    const bool says = has(u"description"_s) || has(u"definition"_s) || has(u"color"_s);
    if (has(u"path"_s) || ((has(u"tag"_s) || has(u"name"_s)) && says))
        return tagsAlone(readCodebookCsv(bytes, name));
    const Result<QList<CsvRecord>> records = csvRecords(QString::fromUtf8(bytes));
    if (records && isOfQualCoder(*records))
        return tagsAlone(readQualCoderCodebook(bytes, name));
    return noNotes(name, records && isTable(*records) ? u"table"_s : u"page"_s);
}

Result<IncomingNotes> readAny(const QByteArray &bytes, const QString &name)
{
    const QString kind = guessedKind(bytes);
    if (kind == "archive"_L1)
        return readArchive(bytes, name);
    if (bytes.size() > largestNotes)
        return Error{Error::Code::TooLarge, name, u"notes"_s};
    if (kind == "xml"_L1)
        return readXml(bytes, name);
    if (kind == "json"_L1)
        return readJson(bytes, name);
    return kind == "page"_L1 ? readText(bytes, name) : noNotes(name, kind);
}

} // namespace

Result<IncomingNotes> readNotes(const QByteArray &bytes, const QString &name)
{
    Result<IncomingNotes> notes = readAny(bytes, name);
    if (notes)
        settle(*notes);
    return notes;
}
