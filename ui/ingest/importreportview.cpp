#include "ingest/importreportview.h"

#include "models/warningtext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int detailRows = 5;

bool hasDetails(const ReportRow &row)
{
    return row.isLeftOut || row.doubts > 0 || hasWarnings(row.warnings);
}

QString doubtsSentence(const ReportRow &row)
{
    return ImportReportView::tr("%n place(s) to check: press Enter to see them in the page.",
                                nullptr, int(row.doubts));
}

} // namespace

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_table(new ReportTable(this))
    , m_details(new QPlainTextEdit(this))
{
    const int space = fontMetrics().height();
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(space / 2, 0, 0, space / 2);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->document()->setDocumentMargin(space / 2.0);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * detailRows + space);
    m_details->setAccessibleName(tr("What became of the file that is chosen"));
    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space * 3 / 2, 0, space, space / 2);
    rows->setSpacing(0);
    rows->addWidget(m_sentence);
    rows->addWidget(m_table, 1);
    rows->addWidget(hairline);
    rows->addWidget(m_details);
    setFocusProxy(m_table);
    connect(m_table, &ReportTable::currentRowChanged, this, &ImportReportView::showDetails);
}

void ImportReportView::setTheme(const Theme &theme)
{
    m_table->setTheme(theme);
}

void ImportReportView::tell(const QString &sentence, const QList<ReportRow> &rows)
{
    m_sentence->setText(sentence);
    m_details->clear();
    m_details->setVisible(std::ranges::any_of(rows, hasDetails));
    m_table->setRows(rows);
}

// A sentence a line; the table has no room for them.
void ImportReportView::showDetails(const ReportRow &row)
{
    QStringList sentences = warningSentences(row.warnings);
    if (row.doubts > 0)
        sentences.prepend(doubtsSentence(row));
    if (row.isLeftOut)
        sentences.prepend(row.outcome);
    else if (hasDetails(row))
        sentences.prepend(row.file);
    m_details->setPlainText(sentences.join(u'\n'));
}
