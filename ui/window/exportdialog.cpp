#include "window/exportdialog.h"

#include "base/errortext.h"
#include "window/exportchoices.h"
#include "window/exportpane.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int pauseBeforeReading = 150; // milliseconds; who goes through the list waits for none

} // namespace

ExportDialog::ExportDialog(const ExportSources &sources, const NoteForm &form, Look look,
                           QWidget *parent)
    : QDialog(parent)
    , m_look(std::move(look))
    , m_choices(new ExportChoices(sources, form))
    , m_pane(new ExportPane)
    , m_export(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("Export"));
    const int unit = fontMetrics().height();
    auto *both = new QSplitter(this);
    both->addWidget(m_choices);
    both->addWidget(m_pane);
    both->setHandleWidth(unit);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(1, 1);
    both->setSizes({unit * 18, unit * 36});
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(both, 1);
    rows->addWidget(makeButtons());
    const QSize wanted(unit * 58, unit * 40);
    const QSize room = parent ? parent->window()->size() - QSize(unit * 2, unit * 2) : wanted;
    resize(wanted.boundedTo(room));
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeReading);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::read);
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::readSoon);
    connect(m_choices, &ExportChoices::formatActivated, this, &ExportDialog::exportWhenRead);
    m_export->setEnabled(false);
    read();
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->stop();
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportWanted(m_choices->request()); });
    return buttons;
}

// The button is off while it is looked whether anything would leave; who chose and went on at once
// need not say so twice.
void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isReading())
        exportWhenRead();
    else
        QDialog::keyPressEvent(event);
}

void ExportDialog::exportWhenRead()
{
    m_isWanted = isReading();
    if (!m_isWanted)
        m_export->click();
}

void ExportDialog::setTheme(const Theme &theme)
{
    m_pane->setTheme(theme);
}

// What is shown is no longer what would leave.
void ExportDialog::readSoon()
{
    ++m_asked;
    m_isWanted = false;
    m_export->setEnabled(false);
    m_soon.start();
}

void ExportDialog::read()
{
    if (m_job)
        m_job->stop(); // nobody waits for that one any more
    const qint64 number = ++m_asked;
    ExportRequest request = m_choices->request();
    const PreviewPlan plan = previewPlan(request.form);
    const NoteFormat format = request.form.format;
    request.form = plan.form;
    m_job = m_look(request);
    m_job->onDone(this, [this, number, format, plan](const Result<ExportPreview> &preview) {
        if (number == m_asked)
            showPreview(preview, format, plan);
    });
}

void ExportDialog::showPreview(const Result<ExportPreview> &preview, NoteFormat format,
                               const PreviewPlan &plan)
{
    m_job.reset();
    m_export->setEnabled(bool(preview));
    if (preview)
        m_pane->showPreview(*preview, format, plan);
    else
        m_pane->sayNothing(sentence(preview.error()));
    if (std::exchange(m_isWanted, false))
        m_export->click(); // which does nothing where nothing would leave
}
