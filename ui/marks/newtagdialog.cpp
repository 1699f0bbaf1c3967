#include "marks/newtagdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewTagDialog::NewTagDialog(const QString &beginning, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(beginning, this))
    , m_complaint(new QLabel(this))
    , m_make(new QPushButton(tr("&Make"), this))
{
    setWindowTitle(tr("New tag"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&Name; a / parts levels, in a name it is written \\/"), this);
    label->setBuddy(m_path);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_path, m_complaint, buttons})
        rows->addWidget(part);
    m_make->setDefault(true);
    const auto follow = [this] {
        const QString path = m_path->text().trimmed();
        m_make->setEnabled(!path.isEmpty() && (!path.endsWith(u'/') || path.endsWith(R"(\/)"_L1)));
    };
    follow();
    connect(m_path, &QLineEdit::textChanged, this, [this, follow] {
        m_complaint->hide();
        follow();
    });
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT pathChosen(m_path->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 24, sizeHint().height());
}

void NewTagDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    m_path->setFocus();
}
