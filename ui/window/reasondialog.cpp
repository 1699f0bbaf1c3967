#include "window/reasondialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int longestReason = 1000;
constexpr int widthInLines = 22;

} // namespace

ReasonDialog::ReasonDialog(const QStringList &earlier, const QString &present, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exclude"));
    auto *question = new QLabel(tr("&Why is it left out?"), this);
    question->setBuddy(m_reason);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems(earlier);
    m_reason->completer()->setFilterMode(Qt::MatchContains);
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_reason->setEditText(present);
    m_reason->lineEdit()->selectAll();
    m_reason->setMinimumWidth(fontMetrics().height() * widthInLines);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Exclude"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(question);
    rows->addWidget(m_reason);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT given(m_reason->currentText().trimmed()); });
    m_reason->setFocus();
}
