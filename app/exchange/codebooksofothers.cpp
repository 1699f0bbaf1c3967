#include "exchange/codebooksofothers.h"

#include "exchange/csvfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString &kind()
{
    static const QString word(u"codebook"_s);
    return word;
}

// Other programs take an apostrophe for a part of the name.
QString recordForOthers(const QStringList &fields)
{
    return csvRecord(fields, u',', FormulaGuard::None);
}

// What would part two levels stands apart.
QString qualCoderName(QString name)
{
    while (name.contains(">>"_L1))
        name.replace(">>"_L1, "> >"_L1);
    return name;
}

} // namespace

TaguetteCodebookWriter::TaguetteCodebookWriter(ByteSink &sink)
    : m_sink(sink)
{
}

Result<void> TaguetteCodebookWriter::begin(const ExportedLibrary &library)
{
    m_codebook = library.codebook;
    return {};
}

Result<void> TaguetteCodebookWriter::add(const ExportedArticle &article)
{
    QSet<QString> here;
    for (const ExportedMark &exported : article.marks) {
        for (const Tag &tag : exported.mark.tags) {
            Counts &counts = m_counts[tag.uuid];
            ++counts.marks;
            counts.articles += here.contains(tag.uuid) ? 0 : 1;
            here << tag.uuid;
        }
    }
    return {};
}

Result<void> TaguetteCodebookWriter::end()
{
    QString csv = recordForOthers(
        {u"tag"_s, u"description"_s, u"number of highlights"_s, u"number of documents"_s});
    for (const Tag &tag : std::as_const(m_codebook)) {
        const Counts counts = m_counts.value(tag.uuid);
        csv += recordForOthers({tag.path, tag.description, QString::number(counts.marks),
                                QString::number(counts.articles)});
    }
    return m_sink.write(csv.toUtf8());
}

QString qualCoderCodebook(const QList<Tag> &codebook)
{
    QString csv;
    for (const Tag &tag : codebook) {
        QStringList names = splitTagPath(tag.path);
        for (QString &name : names)
            name = qualCoderName(name);
        csv += recordForOthers({names.join(u">>"_s), tag.description});
    }
    return csv;
}

Result<QList<CodebookRow>> readQualCoderCodebook(const QByteArray &bytes, const QString &name)
{
    const Result<QList<CsvRecord>> records = csvRecordsOf(bytes, name, kind());
    if (!records)
        return records.error();
    static const QRegularExpression levels(u">>+"_s);
    QList<CodebookRow> rows;
    for (const CsvRecord &record : *records) {
        CodebookRow row;
        QStringList names;
        const QStringList parts = record.fields.constFirst().split(levels);
        for (const QString &level : parts)
            names << visibleTagName(level);
        names.removeAll(QString());
        if (names.isEmpty())
            return badTable(name, record.line, kind(), u"no-path"_s);
        row.path = joinTagPath(names);
        if (record.fields.size() > 1 && !record.fields[1].isEmpty())
            row.fields.description = record.fields[1];
        rows << row;
    }
    return rows;
}
