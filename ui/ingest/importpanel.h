#pragma once

#include "ingest/importreportview.h"
#include "ingest/placefield.h"
#include "look/theme.h"
#include "paper/issuedate.h"
#include "paper/record.h"

#include <QWidget>

class MappingTable;
class ProgressLine;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

// What the reader says of what is to be imported. Empty = nothing said.
struct ImportChoices
{
    Place city;
    IssueDate date; // kind Given
    QString paper;
    QString pattern;  // of paths
    QString encoding; // empty: found out file by file
    ColumnMapping columns;
    QString columnsName; // under which the columns are to be remembered; may be empty
    // Of a pasted page.
    QString text;
    QString address;
    QString accessed; // ISO 8601
};

// Importing, in the place where articles are read: first what is known of the files, or a page that
// is pasted, then how far it has come, then what became of each file.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPlaceChoices(const PlaceChoices &choices);
    void openFiles(const QStringList &paths); // asks what is known of them
    void openPaste(const QString &text);
    void begin(); // an import runs
    void setProgress(qint64 done, qint64 total);
    void report(const QString &sentence, const QList<ReportRow> &rows);
    // What is asked for by the signals below.
    void showEncodingPreview(const QStringList &lines);
    void showPatternPreview(const QStringList &lines);
    // Of a file of records, and what was remembered of others, by name.
    void showColumns(const ColumnPreview &columns, const QMap<QString, ColumnMapping> &remembered);
    ImportReportView *reportView() const { return m_report; }

Q_SIGNALS:
    void importWanted(const QStringList &paths, const ImportChoices &choices);
    void pasteWanted(const ImportChoices &choices);
    void encodingPreviewWanted(const QString &path, const QString &encoding);
    void patternPreviewWanted(const QStringList &paths, const QString &pattern);
    void stopRequested();
    void fileChosen(const QString &file); // to be looked at
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Asking, Working, Reporting };
    enum class Form { Files, Paste };

    QWidget *makeForm();
    void addFields();
    void sayHints();
    void connectFields();
    void addRow(const QString &name, QWidget *field);
    void showForm(Form form);
    void start();
    ImportChoices choices() const;
    QString wrongField() const; // a sentence; empty when all can be understood

    QStringList m_paths;
    Form m_form = Form::Files;
    QLabel *m_title;
    QToolButton *m_close;
    QStackedWidget *m_steps;
    QFormLayout *m_fields = nullptr;
    QLabel *m_what;
    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QLineEdit *m_accessed;
    PlaceField *m_city;
    QLineEdit *m_date;
    QLineEdit *m_paper;
    QLineEdit *m_pattern;
    QLabel *m_patternPreview;
    QComboBox *m_encoding;
    QLabel *m_encodingPreview;
    MappingTable *m_columns;
    QComboBox *m_columnsName;
    QMap<QString, ColumnMapping> m_remembered;
    QLabel *m_wrong;
    QPushButton *m_start;
    ProgressLine *m_progress;
    ImportReportView *m_report;
};
