#include "exchange/tablecsv.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class CsvWriter final : public NoteWriter
{
public:
    CsvWriter(TableOf what, const CsvForm &form, ByteSink &sink)
        : m_what(what)
        , m_form(form)
        , m_sink(sink)
    {
    }

    Result<void> begin(const ExportedLibrary &library) override
    {
        m_table.emplace(m_what, library);
        QStringList names;
        for (const TableColumn &column : m_table->columns())
            names << column.name;
        QString head = record(names, unguardedColumn());
        if (m_form.mark == ByteOrderMark::First)
            head.prepend(QChar::ByteOrderMark);
        return m_sink.write(head.toUtf8());
    }

    Result<void> add(const ExportedArticle &article) override
    {
        for (const QStringList &row : m_table->rows(article)) {
            if (Result<void> written = m_sink.write(record(row, u"yes"_s).toUtf8()); !written)
                return written;
        }
        return {};
    }

    Result<void> end() override { return {}; }

private:
    // `last` stands in the column that only a table without apostrophes has.
    QString record(QStringList fields, const QString &last) const
    {
        if (m_form.guard == FormulaGuard::None)
            fields << last;
        return csvRecord(fields, m_form.separator, m_form.guard);
    }

    TableOf m_what;
    CsvForm m_form;
    ByteSink &m_sink;
    std::optional<ExportTable> m_table; // from begin() on
};

} // namespace

std::unique_ptr<NoteWriter> csvWriter(TableOf what, const CsvForm &form, ByteSink &sink)
{
    return std::make_unique<CsvWriter>(what, form, sink);
}
