#include "exchange/codebookcsv.h"

#include "exchange/csvfile.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QStringList &columnNames()
{
    static const QStringList names{u"path"_s,       u"color"_s,   u"key"_s,
                                   u"definition"_s, u"when"_s,    u"when not"_s,
                                   u"example"_s,    u"aliases"_s, u"names"_s};
    return names;
}

// What other tools call a column.
QString ownName(const QString &column)
{
    const QString name = column.trimmed().toLower();
    if (name == u"tag"_s || name == u"name"_s)
        return u"path"_s;
    return name == u"description"_s ? u"definition"_s : name;
}

QString namesField(const QMap<QString, QString> &names)
{
    QStringList lines;
    for (auto name = names.begin(); name != names.end(); ++name)
        lines << name.key() + u": "_s + name.value();
    return lines.join(u'\n');
}

const QString &kind()
{
    static const QString word(u"codebook"_s);
    return word;
}

// A record by the names of its columns; empty fields are not said.
class Row final
{
public:
    Row(const QStringList &columns, const QStringList &fields)
    {
        for (qsizetype at = 0; at < std::min(columns.size(), fields.size()); ++at) {
            if (!fields[at].isEmpty())
                m_fields.insert(columns[at], fields[at]);
        }
    }

    std::optional<QString> text(const QString &column) const
    {
        const auto found = m_fields.find(column);
        return found == m_fields.end() ? std::nullopt : std::optional(*found);
    }

    std::optional<QStringList> lines(const QString &column) const
    {
        const auto field = text(column);
        return field ? std::optional(QString(*field).remove(u'\r').split(u'\n', Qt::SkipEmptyParts))
                     : std::nullopt;
    }

private:
    QHash<QString, QString> m_fields;
};

// The token of what is wrong with it; empty when it was read.
QString readColor(const Row &row, TagChange &fields)
{
    if (const auto text = row.text(u"color"_s)) {
        fields.color = tagColor(*text);
        return fields.color ? QString() : u"color:"_s + *text;
    }
    return {};
}

QString readKey(const Row &row, TagChange &fields)
{
    if (const auto text = row.text(u"key"_s)) {
        const int key = text->toInt();
        fields.slot = key;
        return key >= 1 && key <= tagSlotCount ? QString() : u"key:"_s + *text;
    }
    return {};
}

QString readNames(const Row &row, TagChange &fields)
{
    const auto lines = row.lines(u"names"_s);
    if (!lines)
        return {};
    QMap<QString, QString> names;
    for (const QString &line : *lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return u"names:"_s + line;
        names.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    fields.names = names;
    return {};
}

QString readRow(const Row &row, CodebookRow &read)
{
    const auto path = row.text(u"path"_s);
    if (!path || splitTagPath(*path).isEmpty())
        return u"no-path"_s;
    read.path = *path;
    TagChange &fields = read.fields;
    fields.description = row.text(u"definition"_s);
    fields.whenToUse = row.text(u"when"_s);
    fields.whenNotToUse = row.text(u"when not"_s);
    fields.example = row.text(u"example"_s);
    fields.aliases = row.lines(u"aliases"_s);
    for (const auto &part : {readColor, readKey, readNames}) {
        if (QString fault = part(row, fields); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

QString codebookCsv(const QList<Tag> &codebook)
{
    QString csv = QChar::ByteOrderMark + csvRecord(columnNames());
    for (const Tag &tag : codebook)
        csv += csvRecord({tag.path, tagColorName(tag.color),
                          tag.slot == 0 ? QString() : QString::number(tag.slot), tag.description,
                          tag.whenToUse, tag.whenNotToUse, tag.example, tag.aliases.join(u'\n'),
                          namesField(tag.names)});
    return csv;
}

Result<QList<CodebookRow>> readCodebookCsv(const QByteArray &bytes, const QString &name)
{
    const Result<QList<CsvRecord>> records = csvRecordsOf(bytes, name, kind());
    if (!records)
        return records.error();
    QStringList columns;
    if (!records->isEmpty()) {
        for (const QString &column : records->constFirst().fields)
            columns << ownName(column);
    }
    if (!columns.contains(u"path"_s))
        return badTable(name, kind(), u"no-column"_s);
    QList<CodebookRow> rows;
    for (const CsvRecord &record : records->mid(1)) {
        CodebookRow row;
        if (const QString fault = readRow(Row(columns, record.fields), row); !fault.isEmpty())
            return badTable(name, record.line, kind(), fault);
        rows << row;
    }
    return rows;
}
