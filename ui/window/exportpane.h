#pragma once

#include "library/exportrequest.h"
#include "look/theme.h"
#include "window/previewplan.h"

#include <QTextBrowser>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

// A page as a browser would show it, but nothing is fetched for it and no link leads anywhere.
class SealedPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SealedPage(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;
};

// The beginning of what would leave, and how much that is.
class ExportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPane(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    // `format`: in which it would leave.
    void showPreview(const ExportPreview &preview, NoteFormat format, const PreviewPlan &plan);
    void sayNothing(const QString &why); // plain text

private:
    // Whether it is all of the text.
    bool showBeginning(const QString &text, PreviewKind kind);
    void showPage(const QString &html);
    void showText(const QString &text);
    bool showTable(const QString &text);
    QTableView *makeTable();

    QLabel *m_count;
    QLabel *m_remark;
    QStackedWidget *m_stack;
    SealedPage *m_page;
    QPlainTextEdit *m_text;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QLabel *m_nothing;
    QString m_html; // that is shown
};

// How much would leave: 12 marks · 5 articles · the beginning is shown. The preview says no more
// than what is shown of it.
QString amountWords(const ExportPreview &preview, NoteFormat format);
