#include "window/problempage.h"

#include "base/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ProblemPage::ProblemPage(const QString &folder, const Error &error)
    : m_folder(folder)
{
    setWindowTitle(tr("Baolan"));
    auto *title = new QLabel(tr("This library could not be opened"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto *text = new QLabel(sentence(error), this);
    auto *place = new QLabel(QDir::toNativeSeparators(folder), this);
    auto *calm = new QLabel(tr("Nothing in it was changed."), this);
    place->setForegroundRole(QPalette::PlaceholderText);
    const int space = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 3, space * 3, space * 2);
    layout->setSpacing(space);
    for (QLabel *label : {title, text, place, calm}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
    addActs(error);
    resize(space * 36, space * 20);
}

void ProblemPage::addActs(const Error &error)
{
    using Code = Error::Code;
    connect(addButton(tr("Try again")), &QPushButton::clicked, this, &ProblemPage::againRequested);
    const bool canBeRead = error.code == Code::Locked || error.code == Code::ReadOnly ||
                           error.code == Code::Unwritable;
    if (canBeRead)
        connect(addButton(tr("Open for reading only")), &QPushButton::clicked, this,
                &ProblemPage::readOnlyRequested);
    connect(addButton(tr("Open another library…")), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a library"), m_folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &ProblemPage::libraryChosen);
        dialog->open();
    });
}

QPushButton *ProblemPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    layout()->addWidget(button);
    return button;
}
