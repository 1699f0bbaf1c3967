#include "exchange/tablexlsx.h"

#include "exchange/officepackage.h"
#include "exchange/xmltext.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype longestCell = 32'767; // UTF-16 units

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto sheetHead =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
    "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>\n";
constexpr auto sheetTail = "</sheetData></worksheet>\n";

// Formats of cells: 0 as it comes, 1 text, 2 text in bold. 49 is the number of the text format.
constexpr auto styles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    "</cellStyleXfs><cellXfs count=\"3\">"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    "</styleSheet>\n";

constexpr auto rootRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>\n";

// A, B … Z, AA …
QString columnName(qsizetype number)
{
    constexpr int letters = 26;
    QString name;
    for (qsizetype rest = number + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % letters)));
    return name;
}

// What a cell cannot hold is said where it is missing.
QString cutToCell(const QString &text)
{
    if (text.size() <= longestCell)
        return text;
    constexpr qsizetype roomForMark = 100;
    qsizetype end = longestCell - roomForMark;
    end -= text[end - 1].isHighSurrogate() ? 1 : 0;
    return text.left(end) + u"……〔此格装不下，余%1字见CSV或JSON导出〕"_s.arg(text.size() - end);
}

// Spreadsheets read _x0041_ as the character of that number.
QString cellText(const QString &text)
{
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString xml = xmlText(cutToCell(text));
    return xml.contains(u"_x"_s) ? xml.replace(number, u"_x005F_"_s) : xml;
}

QString textCell(const QString &place, const QString &text, int style)
{
    return u"<c r=\"%1\" s=\"%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"_s.arg(place).arg(
               style) +
           cellText(text) + u"</t></is></c>"_s;
}

QByteArray contentTypes(qsizetype sheets)
{
    QByteArray xml = xmlHead;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
           "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>";
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
        xml += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(sheet) +
               ".xml\" ContentType=\"application/"
               "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    return xml + "</Types>\n";
}

QByteArray workbook(const QByteArray &name, qsizetype sheets)
{
    QByteArray xml = xmlHead;
    xml += "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
           "<bookViews><workbookView/></bookViews><sheets>";
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet) {
        const QByteArray number = QByteArray::number(sheet);
        xml += "<sheet name=\"" + name + (sheet == 1 ? QByteArray() : ' ' + number) +
               "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }
    return xml + "</sheets></workbook>\n";
}

QByteArray workbookRelations(qsizetype sheets)
{
    const QByteArray type =
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray xml = xmlHead;
    xml += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet) {
        const QByteArray number = QByteArray::number(sheet);
        xml += "<Relationship Id=\"rId" + number + type + "worksheet\" Target=\"worksheets/sheet" +
               number + ".xml\"/>";
    }
    return xml + "<Relationship Id=\"rId" + QByteArray::number(sheets + 1) + type +
           "styles\" Target=\"styles.xml\"/></Relationships>\n";
}

class XlsxWriter final : public NoteWriter
{
public:
    XlsxWriter(TableOf what, ByteSink &sink, qsizetype rowsOfSheet)
        : m_what(what)
        , m_sink(sink)
        , m_rowsOfSheet(rowsOfSheet)
    {
    }

    Result<void> begin(const ExportedLibrary &library) override
    {
        m_table.emplace(m_what, library);
        m_moment = library.changed;
        m_columns = m_table->columns();
        if (m_columns.size() > mostColumns)
            return Error{Error::Code::TooLarge, QString::number(m_columns.size()), u"columns"_s};
        return beginSheet();
    }

    Result<void> add(const ExportedArticle &article) override
    {
        for (const QStringList &row : m_table->rows(article)) {
            if (m_row == m_rowsOfSheet) {
                if (Result<void> done = endSheet(); !done)
                    return done;
                if (Result<void> done = beginSheet(); !done)
                    return done;
            }
            if (Result<void> done = writeRow(row); !done)
                return done;
        }
        return {};
    }

    Result<void> end() override
    {
        if (Result<void> done = endSheet(); !done)
            return done;
        const QByteArray name = m_what == TableOf::Marks ? "marks" : "articles";
        const std::pair<QString, QByteArray> parts[] = {
            {u"[Content_Types].xml"_s, contentTypes(m_sheets)},
            {u"_rels/.rels"_s, QByteArray(xmlHead) + rootRelations},
            {u"xl/workbook.xml"_s, workbook(name, m_sheets)},
            {u"xl/_rels/workbook.xml.rels"_s, workbookRelations(m_sheets)},
            {u"xl/styles.xml"_s, QByteArray(xmlHead) + styles}};
        for (const auto &[part, bytes] : parts) {
            if (Result<void> done = m_package.add(part, bytes); !done)
                return done;
        }
        return m_package.finish(m_moment, m_sink);
    }

private:
    Result<void> beginSheet()
    {
        ++m_sheets;
        m_row = 0;
        Result<FileWriter> sheet = m_package.part(u"xl/worksheets/sheet%1.xml"_s.arg(m_sheets));
        if (!sheet)
            return sheet.error();
        m_sheet.emplace(std::move(*sheet));
        if (Result<void> done = m_sheet->write(QByteArray(xmlHead) + sheetHead); !done)
            return done;
        QStringList names;
        for (const TableColumn &column : m_columns)
            names << column.name;
        return writeRow(names);
    }

    Result<void> endSheet()
    {
        if (Result<void> done = m_sheet->write(sheetTail); !done)
            return done;
        return m_sheet->commit();
    }

    Result<void> writeRow(const QStringList &fields)
    {
        const QString number = QString::number(++m_row);
        const bool isHead = m_row == 1;
        QString xml = u"<row r=\""_s + number + u"\">"_s;
        for (qsizetype column = 0; column < fields.size(); ++column) {
            const QString &field = fields[column];
            const QString place = columnName(column) + number;
            if (field.isEmpty())
                continue;
            if (m_columns[column].isCount && !isHead)
                xml += u"<c r=\"%1\"><v>%2</v></c>"_s.arg(place, field);
            else
                xml += textCell(place, field, isHead ? 2 : 1);
        }
        return m_sheet->write((xml + u"</row>\n"_s).toUtf8());
    }

    TableOf m_what;
    ByteSink &m_sink;
    qsizetype m_rowsOfSheet;
    OfficePackage m_package;
    QDateTime m_moment;
    std::optional<ExportTable> m_table; // from begin() on
    QList<TableColumn> m_columns;
    std::optional<FileWriter> m_sheet; // the last one
    qsizetype m_sheets = 0;
    qsizetype m_row = 0; // of the last sheet
};

} // namespace

std::unique_ptr<NoteWriter> xlsxWriter(TableOf what, ByteSink &sink)
{
    return xlsxWriter(what, sink, mostRows);
}

std::unique_ptr<NoteWriter> xlsxWriter(TableOf what, ByteSink &sink, qsizetype rowsOfSheet)
{
    return std::make_unique<XlsxWriter>(what, sink, rowsOfSheet);
}
