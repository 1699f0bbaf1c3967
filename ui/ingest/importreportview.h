#pragma once

#include "ingest/reportmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

// What came of an import: a sentence, the files in a table, and of the file that is current all
// there is to say, in full.
class ImportReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void tell(const QString &sentence, const QList<ReportRow> &rows);
    ReportTable *table() const { return m_table; }
    QPlainTextEdit *details() const { return m_details; }

private:
    void showDetails(const ReportRow &row);

    QLabel *m_sentence;
    ReportTable *m_table;
    QPlainTextEdit *m_details;
};
