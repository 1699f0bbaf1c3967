#include "window/problempage.h"

#include "base/errortext.h"
#include "ingest/progressline.h"
#include "look/icons.h"
#include "window/restoring.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

QString titleOf(Code code)
{
    switch (code) {
    case Code::Locked:
        return ProblemPage::tr("This library is open elsewhere");
    case Code::ReadOnly:
    case Code::Unwritable:
    case Code::DiskFull:
        return ProblemPage::tr("Nothing can be written to this library");
    case Code::NewerLibrary:
        return ProblemPage::tr("This library comes from a newer Baolan");
    case Code::Damaged:
        return ProblemPage::tr("This library is damaged");
    case Code::NoLibrary:
    case Code::NotFound:
        return ProblemPage::tr("There is no library here");
    default:
        return ProblemPage::tr("This library could not be opened");
    }
}

// A button in the accent's colour, its words in that of paper.
QString filled(const Theme &theme)
{
    return u"QPushButton { background: %1; color: %2; border: 2px solid %1; border-radius: 4px;"
           " padding: 6px 16px; } QPushButton:focus { border-color: %3; }"
           " QPushButton:hover { background: %4; }"_s.arg(theme.accent.name(), theme.paper.name(),
                                                          theme.ink.name(),
                                                          theme.accent.darker(110).name());
}

} // namespace

ProblemPage::ProblemPage(const QString &folder, const Error &error, const Theme &theme)
    : m_folder(folder)
    , m_progress(new ProgressLine(this))
    , m_restoring(new Restoring(*m_progress, this))
{
    setWindowTitle(tr("Baolan"));
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Window, theme.paper);
    setPalette(paper);
    setAutoFillBackground(true);
    const int space = fontMetrics().height();
    auto *column = new QVBoxLayout;
    column->setSpacing(space * 3 / 4);
    column->addStretch(2);
    addWords(column, error, theme);
    addActs(column, error, theme);
    column->addWidget(m_progress);
    column->addStretch(3);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    page->addStretch(1);
    page->addLayout(column, 6);
    page->addStretch(1);
    resize(space * 46, space * 28);
    connect(m_restoring, &Restoring::restored, this, &ProblemPage::libraryChosen);
    connect(m_restoring, &Restoring::failed, this, &ProblemPage::showFailure);
}

void ProblemPage::addWords(QVBoxLayout *column, const Error &error, const Theme &theme)
{
    const int space = fontMetrics().height();
    auto *icon = new QLabel(this);
    icon->setPixmap(tintedIcon(u"newspaper"_s, theme.lighterInk).pixmap(space * 3, space * 3));
    column->addWidget(icon);
    QLabel *title = addLabel(column, titleOf(error.code));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    m_text = addLabel(column, sentence(error));
    addLabel(column, QDir::toNativeSeparators(m_folder))
        ->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(space / 2);
}

QLabel *ProblemPage::addLabel(QVBoxLayout *column, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

void ProblemPage::addActs(QVBoxLayout *column, const Error &error, const Theme &theme)
{
    QList<Act> acts{Act::Again, Act::Other};
    if (error.code == Code::Locked || error.code == Code::ReadOnly ||
        error.code == Code::Unwritable || error.code == Code::DiskFull)
        acts = {Act::ReadOnly, Act::Again, Act::Other};
    else if (error.code == Code::Damaged)
        acts = {Act::Restore, Act::Again, Act::Other};
    else if (error.code == Code::NewerLibrary || error.code == Code::NoLibrary)
        acts = {Act::Other, Act::Again};
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 2);
    for (const Act act : std::as_const(acts)) {
        QPushButton *button = makeButton(act);
        const bool isFirst = act == acts.constFirst();
        button->setFlat(!isFirst);
        if (isFirst) {
            button->setStyleSheet(filled(theme));
            button->setFocus();
        }
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
}

QPushButton *ProblemPage::makeButton(Act act)
{
    const auto words = [act] {
        switch (act) {
        case Act::Again:
            return tr("Try again");
        case Act::ReadOnly:
            return tr("Open for reading only");
        case Act::Restore:
            return tr("Restore a backup…");
        case Act::Other:
            break;
        }
        return tr("Open another library…");
    };
    auto *button = new QPushButton(words(), this);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    connect(button, &QPushButton::clicked, this, [this, act] { carryOut(act); });
    return button;
}

void ProblemPage::carryOut(Act act)
{
    switch (act) {
    case Act::Again:
        return Q_EMIT againRequested();
    case Act::ReadOnly:
        return Q_EMIT readOnlyRequested();
    case Act::Restore:
        return m_restoring->ask();
    case Act::Other:
        return askForLibrary();
    }
}

void ProblemPage::askForLibrary()
{
    auto *dialog = new QFileDialog(this, tr("Open a library"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemPage::libraryChosen);
    dialog->open();
}

void ProblemPage::showFailure(const Error &error)
{
    m_text->setText(sentence(error));
}
