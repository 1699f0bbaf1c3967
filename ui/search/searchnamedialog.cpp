#include "search/searchnamedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SearchNameDialog::SearchNameDialog(const QString &title, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_label(new QLabel(tr("&Name of the search"), this))
    , m_name(new QLineEdit(name, this))
    , m_complaint(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setBuddy(m_name);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_name, m_complaint, buttons})
        layout->addWidget(part);
    m_name->selectAll();
    m_save->setDefault(true);
    m_save->setEnabled(!name.trimmed().isEmpty());
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_complaint->hide();
        m_save->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT nameChosen(m_name->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 24, sizeHint().height());
}

void SearchNameDialog::setLabel(const QString &label)
{
    m_label->setText(label);
}

void SearchNameDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    m_name->setFocus();
}
