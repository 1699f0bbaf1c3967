#include "window/linkquestion.h"

#include "base/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LinkQuestion::LinkQuestion(const QString &library, const QMap<QString, QString> &known, Check check,
                           QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_known(new QListWidget(this))
    , m_message(makeLabel({}, this))
{
    setWindowTitle(tr("Where is this library?"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(makeLabel(tr("The link leads into the library %1, which is not known here. "
                                 "Choose its folder; a backup has to be restored first.")
                                  .arg(library),
                              this));
    m_known->setAccessibleName(tr("Libraries opened before"));
    for (const QString &folder : known)
        m_known->addItem(QDir::toNativeSeparators(folder));
    m_known->setVisible(!known.isEmpty());
    rows->addWidget(m_known);
    rows->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose its folder…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addStretch();
    buttons->addWidget(choose);
    buttons->addWidget(cancel);
    rows->addLayout(buttons);
    connect(m_known, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        tryFolder(QDir::fromNativeSeparators(item->text()));
    });
    connect(choose, &QPushButton::clicked, this, &LinkQuestion::askForFolder);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().height() * 30, sizeHint().height());
}

void LinkQuestion::tryFolder(const QString &folder)
{
    if (const Result<void> checked = m_check(folder); !checked)
        return m_message->setText(sentence(checked.error()));
    m_folder = folder;
    accept();
}

void LinkQuestion::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, windowTitle());
    if (!folder.isEmpty())
        tryFolder(folder);
}
