#include "window/bindesk.h"

#include "base/errortext.h"
#include "window/bindialog.h"

#include <QAction>
#include <QMenu>

BinDesk::BinDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
    connect(&library, &Library::undoChanged, this, &BinDesk::refresh);
}

void BinDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

void BinDesk::open()
{
    if (!m_dialog)
        makeDialog();
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BinDesk::deleteArticles(const QList<ArticleId> &ids)
{
    if (ids.isEmpty() || m_library.isReadOnly())
        return;
    m_library.deleteArticles(ids).onDone(
        this, [this](const Result<Library::ArticleDeletion> &gone) {
            if (!gone)
                return Q_EMIT failed(gone.error());
            const QString articles = tr("%n article(s) deleted", nullptr, int(gone->articles));
            Q_EMIT acted(
                gone->marks == 0
                    ? articles
                    : tr("%1, with %n mark(s) on them", nullptr, int(gone->marks)).arg(articles));
        });
}

void BinDesk::fillMenu(QMenu &menu, const QList<ArticleId> &ids)
{
    menu.addSeparator();
    QAction *action = menu.addAction(tr("Delete %n article(s)", nullptr, int(ids.size())), this,
                                     [this, ids] { deleteArticles(ids); });
    action->setEnabled(!m_library.isReadOnly());
}

void BinDesk::makeDialog()
{
    m_dialog = new BinDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_theme);
    m_dialog->setReadOnly(m_library.isReadOnly());
    connect(m_dialog, &BinDialog::restoreRequested, this, [this](const QStringList &uuids) {
        tell(m_library.restoreFromBin(uuids),
             tr("%n thing(s) brought back", nullptr, int(uuids.size())));
    });
    connect(m_dialog, &BinDialog::dropRequested, this, [this](const QStringList &uuids) {
        tell(m_library.dropFromBin(uuids),
             tr("%n thing(s) deleted for good", nullptr, int(uuids.size())));
    });
    connect(m_dialog, &BinDialog::emptyRequested, this,
            [this] { tell(m_library.emptyBin(), tr("Bin emptied")); });
}

void BinDesk::refresh()
{
    if (!m_dialog)
        return;
    m_library.bin().onDone(m_dialog, [this](const Result<QList<BinItem>> &items) {
        if (items)
            m_dialog->setItems(*items, QDateTime::currentDateTimeUtc());
        else
            m_dialog->complain(sentence(items.error()));
    });
}

// A refusal is said beside the place where it was asked for, if that is still there.
void BinDesk::tell(Job<Result<void>> job, const QString &sentenceDone)
{
    job.onDone(this, [this, sentenceDone](const Result<void> &done) {
        if (done)
            Q_EMIT acted(sentenceDone);
        else if (m_dialog)
            m_dialog->complain(sentence(done.error()));
        else
            Q_EMIT failed(done.error());
    });
}
