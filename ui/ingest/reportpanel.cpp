#include "ingest/reportpanel.h"

#include "look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesShown = 6; // more scroll

} // namespace

ReportPanel::ReportPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_close(new QToolButton(this))
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space, space, space);
    layout->setSpacing(space / 2);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_lines->setReadOnly(true);
    m_lines->setFrameShape(NoFrame);
    m_lines->setAccessibleName(tr("Report"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the report"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ReportPanel::setTheme(const Theme &theme)
{
    m_close->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
}

void ReportPanel::tell(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    const qsizetype shown = std::clamp<qsizetype>(lines.size(), 1, linesShown);
    m_lines->setFixedHeight(int(shown + 1) * fontMetrics().lineSpacing());
    show();
}
